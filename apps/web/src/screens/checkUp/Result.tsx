import { type Card, type Conclusion, conclude, LEVELS, type Level, nextStep, rankOf } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Icon } from '../../drawings/Icon.tsx'
import { answersOf } from '../../models/gates.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { safety } from '../../words/safety.ts'
import { words } from '../../words.ts'
import { UrgentBlood } from '../about/UrgentBlood.tsx'
import { CallCard } from './CallCard.tsx'
import { Cautions } from './Cautions.tsx'
import { useAnswers } from './health.ts'
import { Remind } from './Remind.tsx'
import { NurseLine, Sooner } from './Sooner.tsx'
import { Why } from './Why.tsx'

const text = safety.checkUp.result
/** There is time for a page. */
const FOR_A_VISIT: readonly Level[] = ['next-visit', 'two-weeks']

/** How soon to get help, and the answers behind it; then what not to try. With an emergency, nothing but the call. */
export function Result(): JSX.Element | null {
  const { health, answers } = useAnswers()
  const { route } = useLocation()
  const isEmpty = Object.keys(answers.questions).length === 0
  useEffect(() => {
    if (isEmpty) route('/check-up', true)
  }, [isEmpty, route])
  if (isEmpty) return null
  const conclusion = conclude(answersOf(health.data.value))
  if (conclusion.urgency === 'emergency') return <CallCard conclusion={conclusion} />
  return <Advice conclusion={conclusion} />
}

export function Advice({ conclusion }: { readonly conclusion: Conclusion }): JSX.Element {
  const { answers, health } = useAnswers()
  const { deps } = useApp()
  const { card, urgency, usualPattern } = conclusion
  const step = nextStep(answers)
  const isAdult = step.type === 'ask' || step.stopped !== 'under-18'
  // Few answers are no clean bill: it is not to be read as one.
  const isNotYet = step.type === 'ask' && urgency === 'self-care'
  const { body } = safety.said.cards[card]
  return (
    <Screen tab="me" back={{ href: '/check-up', text: words.common.back }} mainClass="end advice">
      {isNotYet ? <Title text={text.notYet} /> : <Head card={card} />}
      <p class="lead aside">{isNotYet ? text.notYetHow : body}</p>
      <NurseLine urgency={urgency} />
      <UrgentBlood blood={health.data.value.blood} />
      {isNotYet && (
        <a class="btn aside no-print" href={`/check-up/${step.screen}`}>
          {safety.checkUp.start.goOn}
        </a>
      )}
      {step.type === 'ask' && !isNotYet && (
        <p class="aside">
          {text.unfinished}{' '}
          <a class="link" href={`/check-up/${step.screen}`}>
            {safety.checkUp.start.goOn}
          </a>
        </p>
      )}
      {!isNotYet && <Why conclusion={conclusion} />}
      {usualPattern && urgency === 'self-care' && <p class="aside">{safety.said.usualPattern}</p>}
      <Remind card={card} />
      <Sooner urgency={urgency} />
      {isAdult && (
        <>
          <LookAlikes conclusion={conclusion} />
          <Cautions conclusion={conclusion} />
          <Medicines conclusion={conclusion} />
          <a class="card row-link aside no-print" href="/may-play">
            <span class="txt">
              <b>{text.mayPlay}</b>
              <span class="muted">{text.mayPlayLine}</span>
            </span>
            <Icon name="forward" />
          </a>
        </>
      )}
      <p class="muted aside">
        {words.help.guide} {words.help.notReviewed}
      </p>
      <div class="stack-s aside no-print">
        {urgency === 'self-care' ? (
          <a class="btn" href="/">
            {words.common.backHome}
          </a>
        ) : (
          <>
            {FOR_A_VISIT.includes(urgency) && (
              <a class="btn" href="/diary/doctor">
                {later.doctorPage.make}
              </a>
            )}
            <button
              type="button"
              class={FOR_A_VISIT.includes(urgency) ? 'btn ghost' : 'btn'}
              onClick={() => deps.platform.print()}
            >
              <Icon name="printer" /> {text.print}
            </button>
          </>
        )}
        <a class="btn ghost small" href="/check-up">
          {text.mistake}
        </a>
      </div>
    </Screen>
  )
}

/** The level in words; the row of steps below says the same, and is for the eye alone. */
function Head({ card }: { readonly card: Card }): JSX.Element {
  const at = rankOf(card as (typeof LEVELS)[number])
  return (
    <section class={`level ${card}`}>
      <p class="strong">{text.yours}</p>
      <Title text={safety.said.cards[card].title} />
      <div class="scale" aria-hidden="true">
        {LEVELS.map((level, i) => (
          <i key={level} class={i === at ? 'on' : ''} />
        ))}
        <span>{text.soon[0]}</span>
        <span>{text.soon[1]}</span>
      </div>
    </section>
  )
}

function LookAlikes({ conclusion: { lookAlikes } }: { readonly conclusion: Conclusion }): JSX.Element | null {
  if (lookAlikes.length === 0) return null
  return (
    <section class="card aside" aria-labelledby="look-alikes">
      <h2 id="look-alikes">{text.lookAlikes}</h2>
      <p>{safety.said.lookAlike}</p>
      <ul class="bullets">
        {lookAlikes.map(({ id }) => (
          <li key={id}>{safety.said.lookAlikes[id]}</li>
        ))}
      </ul>
    </section>
  )
}

function Medicines({ conclusion }: { readonly conclusion: Conclusion }): JSX.Element | null {
  const names = (about: (one: Conclusion['medicines'][number]) => boolean) => [
    ...new Set(
      conclusion.medicines
        .filter(about)
        .flatMap(({ because }) => because.flatMap((one) => (one.type === 'medicine' ? [one.name] : []))),
    ),
  ]
  const groups = [
    { names: names(({ about }) => about === 'cramps'), say: safety.said.medicines },
    { names: names(({ about }) => about !== 'cramps'), say: safety.said.interactions },
    { names: conclusion.unknownMedicines, say: safety.said.unknownMedicines },
  ].filter((group) => group.names.length > 0)
  if (groups.length === 0) return null
  return (
    <section class="card aside" aria-labelledby="medicines">
      <h2 id="medicines">{text.medicines}</h2>
      <ul class="reasons">
        {groups.map((group) => (
          <li key={group.say}>
            <b>{group.names.join(', ')}</b>
            <p>{group.say}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
