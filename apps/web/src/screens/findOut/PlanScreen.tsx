import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { MayStart } from '../../models/mayStart.ts'
import { createPlan, isBelowSimulated, PLAN_WEEKS, type Plan, simulatedRate, spottedInTen } from '../../models/plan.ts'
import { planOfStretching } from '../../models/trial.ts'
import { STRETCHING } from '../../models/trialRecord.ts'
import { useApp, useLoaded } from '../../parts/context.ts'
import { RadioRow, TenDots } from '../../parts/RadioRow.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { HeldTest } from './HeldTest.tsx'
import { useMayStart } from './useMayStart.ts'
import { useNeedsTest } from './useNeedsTest.ts'

const UNITS = [
  { unit: 1, title: later.findOut.nightly, line: later.findOut.nightlyWhy },
  { unit: 7, title: later.findOut.weekly, line: later.findOut.weeklyWhy },
] as const

/** Only one test at a time: Back must not lead to a second one. */
export function PlanScreen(): JSX.Element | null {
  const needsNone = useNeedsTest(false)
  const mayStart = useMayStart(STRETCHING)
  if (!needsNone || mayStart === null) return null
  return mayStart === 'held' ? <Held /> : <Planning mayStart={mayStart} />
}

function Held(): JSX.Element {
  const text = later.findOut
  return (
    <Screen tab="findOut" back={{ href: '/find-out', text: text.back }}>
      <Title text={text.planTitle} />
      <HeldTest title={text.held.test} />
    </Screen>
  )
}

function Planning({ mayStart }: { readonly mayStart: MayStart }): JSX.Element {
  const plan = useLoaded(({ deps }) => createPlan(deps.store, deps.clock))
  const text = later.findOut
  const perWeek = plan.rate.value?.perWeek ?? null
  return (
    <Screen
      back={{ href: '/find-out', text: text.back }}
      foot={mayStart === 'free' ? <Start plan={plan} /> : <CheckLink mayStart={mayStart} />}
    >
      <Title text={text.planTitle} />
      {mayStart !== 'free' && <CheckFirst mayStart={mayStart} />}
      <Rate plan={plan} />
      <fieldset class="stack-s aside">
        <legend class="legend">{text.howLong}</legend>
        <p class="muted">{text.ask}</p>
        {PLAN_WEEKS.map((weeks) => {
          const spotted = spottedInTen(weeks, plan.unit.value, perWeek)
          return (
            <RadioRow
              key={weeks}
              group="weeks"
              checked={plan.weeks.value === weeks}
              title={text.weeks(weeks)}
              line={spottedWords(spotted, perWeek)}
              onChoose={() => plan.chooseWeeks(weeks)}
            >
              {spotted !== null && !isBelowSimulated(perWeek) && <TenDots n={spotted} />}
            </RadioRow>
          )
        })}
      </fieldset>
      <p class="muted aside">
        {text.nothing} {text.early}
      </p>
      <fieldset class="stack-s aside">
        <legend class="legend">{text.change}</legend>
        {UNITS.map(({ unit, title, line }) => (
          <RadioRow
            key={unit}
            group="unit"
            checked={plan.unit.value === unit}
            title={title}
            line={line}
            onChoose={() => plan.chooseUnit(unit)}
          />
        ))}
      </fieldset>
      <Rules plan={plan} />
    </Screen>
  )
}

/** Warning signs come before every test. */
function CheckFirst({ mayStart }: { readonly mayStart: MayStart }): JSX.Element {
  const text = later.findOut.held
  return (
    <section class="card held" aria-labelledby="check-first">
      <h2 id="check-first">{text.first}</h2>
      <p>{mayStart === 'ask-again' ? text.againHow : text.firstHow}</p>
    </section>
  )
}

const CheckLink = ({ mayStart }: { readonly mayStart: MayStart }): JSX.Element => (
  <a class="btn" href={mayStart === 'ask-again' ? '/check-up/new' : '/check-up'}>
    {mayStart === 'ask-again' ? words.home.anythingNew : later.findOut.held.toCheck}
  </a>
)

function spottedWords(spotted: number | null, perWeek: number | null): string {
  if (spotted === null) return later.findOut.spottedUnknown
  return isBelowSimulated(perWeek) ? later.findOut.fewerThan(spotted) : later.findOut.spotted(spotted)
}

function Rate({ plan }: { readonly plan: Plan }): JSX.Element | null {
  const rate = plan.rate.value
  if (rate === null) return null
  const text = later.findOut
  return <p class="aside">{rate.perWeek === null ? text.few(rate.known) : text.rate(text.rateCramps(rate.perWeek))}</p>
}

function Rules({ plan }: { readonly plan: Plan }): JSX.Element {
  const text = later.findOut
  return (
    <>
      <h2 class="q">{text.happens}</h2>
      <ol class="steps">
        {text.rules.map((rule, i) => (
          <li key={rule}>
            <b>{i + 1}</b>
            <span>{rule}</span>
          </li>
        ))}
      </ol>
      <p class="muted aside">{text.order}</p>
      <p class="muted aside">{text.safe}</p>
      <details>
        <summary>{text.maths}</summary>
        <p class="muted">{text.mathsText(simulatedRate(plan.rate.value?.perWeek ?? null))}</p>
      </details>
    </>
  )
}

function Start({ plan }: { readonly plan: Plan }): JSX.Element {
  const { trials } = useApp()
  const { route } = useLocation()
  const [state, setState] = useState<'idle' | 'drawing' | 'failed'>('idle')
  const start = async () => {
    if (state === 'drawing') return
    setState('drawing')
    try {
      const started = await trials.start(planOfStretching(plan.unitNights.value, plan.weeks.value))
      if (started !== 'not-saved') route('/find-out', true)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      {state === 'failed' && <p role="alert">{later.findOut.startFailed}</p>}
      <button type="button" class="btn" onClick={() => void start()}>
        {later.findOut.start}
      </button>
    </>
  )
}
