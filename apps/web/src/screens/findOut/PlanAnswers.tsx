import type { JSX } from 'preact'
import { weeksFor } from '../../models/pace.ts'
import { ASSUMED, chancesAt, type Plan, type PlanState, weeksOf } from '../../models/plan.ts'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { Stepper } from '../../parts/Stepper.tsx'
import { later } from '../../words/later.ts'
import { inHundred, PlanPicture } from './PlanPicture.tsx'

const text = later.choose.plan
const LEAST_SAID = 1
const SAID_AT_FIRST = 3

/** Whom it is worked out for: her diary, or what she says. */
export function Rate({ plan }: { readonly plan: Plan }): JSX.Element | null {
  const recent = plan.recent.value
  if (recent === null) return null
  if (recent.perWeek !== null) return <p class="aside">{text.rate(recent.perWeek)}</p>
  const said = plan.said.value
  return (
    <section class="aside">
      <p>{later.findOut.few(recent.known)}</p>
      <Stepper
        label={text.howMany}
        value={said}
        least={LEAST_SAID}
        first={SAID_AT_FIRST}
        onValue={(perWeek) => plan.say(perWeek)}
      />
      <p class="muted">{said === null ? text.sayFirst : text.typical}</p>
    </section>
  )
}

/** What can be expected of a test, before it begins. */
export function PlanAnswers({ plan }: { readonly plan: Plan }): JSX.Element | null {
  const state = plan.state.value
  if (state.type === 'loading') return <OneMoment />
  if (state.type === 'failed') return <p role="alert">{text.failed}</p>
  const shown = plan.shown.value
  if (state.type === 'ask' || shown === null) return null
  const unit = plan.unit.value
  return (
    <>
      <h2 class="q" id="assume">
        {text.assume}
      </h2>
      <Segment
        class="c1 sm"
        labelledBy="assume"
        options={ASSUMED.map((value) => ({ value, text: text.assumed[value] }))}
        isChosen={(value) => value === plan.assumed.value}
        onChoose={(value) => plan.assume(value)}
      />
      <PlanPicture weeks={weeksOf(shown.plans, unit)} at={plan.weeks.value} />
      <Sentence plan={plan} state={state} />
      <Basis plan={plan} />
      <Soonest plan={plan} />
    </>
  )
}

type Ready = Extract<PlanState, { type: 'ready' }>

/** The good and the bad side, on the same hundred. */
function Sentence({ plan, state }: { readonly plan: Plan; readonly state: Ready }): JSX.Element {
  const [unit, weeks] = [plan.unit.value, plan.weeks.value]
  const shown = plan.shown.value ?? state.by[plan.assumed.value]
  const chances = chancesAt(shown, unit, weeks)
  const useless = chancesAt(state.by.nothing, unit, weeks)
  if (chances === null || useless === null) return <p>{text.tooSoon(weeks)}</p>
  const helps = inHundred(chances.helps)
  if (plan.assumed.value === 'nothing') return <p>{text.wrongly(helps, weeks)}</p>
  return (
    <p>
      {text.say(helps, weeks)} {text.wrong(inHundred(useless.helps))}
    </p>
  )
}

/** Quiet: it changes by itself, and nobody need wait for it. */
function Basis({ plan }: { readonly plan: Plan }): JSX.Element {
  const closer = plan.closer.value
  if (closer.type === 'off') return <p class="muted">{text.quick}</p>
  if (closer.type === 'done') return <p class="muted">{text.done(closer.tests)}</p>
  return <p class="muted">{closer.tests === 0 ? text.fromTable : text.working(closer.tests)}</p>
}

function Soonest({ plan }: { readonly plan: Plan }): JSX.Element | null {
  const shown = plan.shown.value
  if (shown === null) return null
  const { soonest } = shown
  if (soonest.type === 'none-in-half-a-year') return <None plan={plan} chance={soonest.chance} />
  const { unitNights, week } = soonest
  return unitNights === 2 ? null : <p>{text.soonest[unitNights](week)}</p>
}

/** No test would tell in half a year: what would. */
function None({ plan, chance }: { readonly plan: Plan; readonly chance: number }): JSX.Element {
  const isQuick = plan.pace.units.some(({ unitNights }) => unitNights === 1)
  const isLongest = plan.weeks.value === weeksFor(plan.unit.value).at(-1)
  return (
    <section class="card aside plan-none" aria-labelledby="plan-none">
      <h2 id="plan-none">{text.none.title}</h2>
      <p>{text.none.how(inHundred(chance))}</p>
      <p>{text.none.would}</p>
      <ul class="bullets">
        {!isQuick && <li>{text.none.nightlyNot}</li>}
        {isQuick && plan.unit.value !== 1 && <li>{text.none.nightly}</li>}
        {!isLongest && <li>{text.none.longest}</li>}
        <li>{text.none.longer}</li>
        <li>{text.none.together}</li>
      </ul>
      <p>{text.none.still}</p>
    </section>
  )
}
