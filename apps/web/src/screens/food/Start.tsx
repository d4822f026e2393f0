import { GROUP_IDS } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { answeredIn, nextStep, pathOf } from '../../models/foodSteps.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { food } from '../../words/food.ts'
import { words } from '../../words.ts'
import { UrgentBlood } from '../about/UrgentBlood.tsx'
import { useFood } from './useFood.ts'

const text = food.check.start

export function Start(): JSX.Element {
  const { data } = useFood()
  const step = nextStep(data)
  const answered = answeredIn(data.usualWeek)
  const isBegun = answered > 0 || step !== 'about'
  return (
    <Screen
      tab="learn"
      back={{ href: '/learn', text: words.common.tabs.learn }}
      mainClass="end"
      foot={
        <a class="btn" href={pathOf(step, data)}>
          {step === 'result' ? text.result : isBegun ? food.check.goOn : text.begin}
        </a>
      }
    >
      <Title text={food.title} class="tight" />
      <UrgentBlood blood={data.blood} />
      <p class="lead">{text.lead}</p>
      <p class="muted aside">{food.said.week.honest}</p>
      <p class="muted">{text.private}</p>
      <h2 class="q">{text.parts}</h2>
      <nav class="stack-s" aria-label={text.parts}>
        <Row href="/food/about" title={text.about} line={text.aboutLine} />
        <Row href={pathOf('week', data)} title={text.week} line={text.weekLine(answered, GROUP_IDS.length)} />
        <Row href="/food/tablets" title={food.tablets.title} line={text.tabletsLine} />
        <Row href="/food/first" title={text.first} line={text.firstLine} />
        <Row href="/food/result" title={text.result2} line={text.resultLine} />
        <Row href="/food/find" title={text.find} line={text.findLine} />
      </nav>
    </Screen>
  )
}

interface RowProps {
  readonly href: string
  readonly title: string
  readonly line: string
}

const Row = ({ href, title, line }: RowProps): JSX.Element => (
  <a class="card row-link" href={href}>
    <span class="txt">
      <b>{title}</b>
      <span class="muted">{line}</span>
    </span>
    <Icon name="forward" />
  </a>
)
