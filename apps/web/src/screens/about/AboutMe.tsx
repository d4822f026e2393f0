import { conclude } from '@uncramp/safety'
import type { JSX } from 'preact'
import { Icon, type IconName } from '../../drawings/Icon.tsx'
import { answersOf } from '../../models/gates.ts'
import { type Health, type HealthData, NOTHING_SAID } from '../../models/health.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { focusTitle, Title } from '../../parts/Title.tsx'
import { useHealth } from '../../parts/useHealth.ts'
import { safety } from '../../words/safety.ts'
import { words } from '../../words.ts'
import { UrgentBlood } from './UrgentBlood.tsx'

const text = safety.aboutMe

/** All she has said of herself, each with a way to change it. */
export function AboutMe(): JSX.Element {
  const health = useHealth()
  const data = health.data.value
  return (
    <Screen tab="me" back={{ href: '/me', text: words.common.tabs.me }} mainClass="end">
      <Title text={text.title} />
      <p class="lead">{text.lead}</p>
      {health.ready.value && (
        <>
          <UrgentBlood blood={data.blood} />
          <div class="stack-s aside">
            <Row href="/about-me/person" icon="person" title={text.person} line={personLine(data)} />
            <Row href="/about-me/health" icon="list" title={text.health} line={healthLine(data)} />
            <Row
              href="/about-me/medicines"
              icon="list"
              title={text.medicines}
              line={countLine(data.answers.medicines)}
            />
            <Row
              href="/about-me/vitamins"
              icon="list"
              title={text.vitamins}
              line={countLine(data.answers.supplements)}
            />
            <Row href="/about-me/blood" icon="list" title={text.blood} line={bloodLine(data)} />
          </div>
          {conclude(answersOf(data)).signs.length > 0 && (
            <div class="stack-s aside">
              <Row href="/check-up/result" icon="shield" title={text.signs} line={text.signsLine} />
            </div>
          )}
          <div class="stack-s aside">
            <Row href="/may-play" icon="book" title={safety.mayPlay.title} line={safety.mayPlay.line} />
          </div>
          <Forget health={health} />
        </>
      )}
    </Screen>
  )
}

function Forget({ health }: { readonly health: Health }): JSX.Element {
  const { undo } = useApp()
  const forget = async () => {
    const back = health.editsForSome(health.data.value)
    focusTitle()
    if (await health.setSome(NOTHING_SAID)) undo.show(text.forgot, back)
  }
  return (
    <p class="center aside">
      <button type="button" class="link" onClick={() => void forget()}>
        {text.forget}
      </button>
    </p>
  )
}

interface RowProps {
  readonly href: string
  readonly icon: IconName
  readonly title: string
  readonly line: string
}

function Row({ href, icon, title, line }: RowProps): JSX.Element {
  return (
    <a class="card row-link" href={href}>
      <Icon name={icon} />
      <span class="txt">
        <b>{title}</b>
        <span class="muted">{line}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

function personLine({ answers, sex }: HealthData): string {
  const said = [
    typeof answers.age === 'number' ? text.years(answers.age) : null,
    sex === null ? null : text.sexes[sex],
  ].filter((one) => one !== null)
  return said.length === 0 ? text.notSaid : said.join(', ')
}

function healthLine({ answers }: HealthData): string {
  const said = Object.values(answers.questions)
  if (said.length === 0) return text.notSaid
  return text.healthSaid(said.filter((answer) => answer === 'yes').length, said.length)
}

const countLine = (list: readonly unknown[] | undefined): string =>
  list === undefined ? text.notSaid : list.length === 0 ? text.none : text.count(list.length)

const bloodLine = ({ blood }: HealthData): string => (blood.length === 0 ? text.notSaid : text.count(blood.length))
