import { addNights } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { MayStart } from '../../models/mayStart.ts'
import { type Pace, type PlanUnit, weeksFor } from '../../models/pace.ts'
import { chancesAt, createPlan, type Plan } from '../../models/plan.ts'
import { firstNightOf } from '../../models/trialRecord.ts'
import { useApp, useLoaded } from '../../parts/context.ts'
import { RadioRow, TenDots } from '../../parts/RadioRow.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { plain } from '../../words/numbers.ts'
import { testWords } from '../../words/testWords.ts'
import { words } from '../../words.ts'
import { KnowOrNot } from './KnowOrNot.tsx'
import { PlanAnswers, Rate } from './PlanAnswers.tsx'
import { inHundred } from './PlanPicture.tsx'
import '../../styles/choose.css'

const text = later.choose.plan

/** What is to be tested, as its plan speaks of it. */
export interface TestOf {
  readonly treatment: string
  /** See `TestPlan`. */
  readonly called: string | null
  readonly title: string
  readonly pace: Pace
  readonly rules: readonly string[]
  readonly how: readonly string[]
  readonly care: readonly string[]
  readonly stopIf: readonly string[]
  /** It is swallowed, and could be made to look alike. */
  readonly blindable: boolean
  /** What is to be said of it before all else. */
  readonly first?: string
}

interface PlanningProps {
  readonly test: TestOf
  readonly mayStart: Exclude<MayStart, 'held'>
  readonly back: string
}

export function Planning({ test, mayStart, back }: PlanningProps): JSX.Element {
  const plan = useLoaded(({ deps }) => createPlan(deps, test.pace), test.treatment)
  const [blinded, setBlinded] = useState(false)
  useEffect(() => () => plan.stop(), [plan])
  return (
    <Screen
      back={{ href: back, text: later.findOut.back }}
      foot={
        mayStart === 'free' ? <Start plan={plan} test={test} blinded={blinded} /> : <CheckLink mayStart={mayStart} />
      }
    >
      <Title text={test.title} />
      {mayStart !== 'free' && <CheckFirst mayStart={mayStart} />}
      {test.first !== undefined && <p class="aside">{test.first}</p>}
      <GoesOn />
      <Rate plan={plan} />
      <PlanAnswers plan={plan} />
      <HowLong plan={plan} />
      <p class="muted aside">{plan.unit.value === 14 ? text.firstLook16 : later.findOut.early}</p>
      <HowOften plan={plan} />
      {test.blindable && <KnowOrNot blinded={blinded} onBlinded={setBlinded} />}
      <Rules plan={plan} test={test} blinded={blinded} />
    </Screen>
  )
}

/** The test that goes on beside this one, and what the plan below does not know of it. */
function GoesOn(): JSX.Element | null {
  const going = useApp().trials.going.value
  if (going.length === 0) return null
  return (
    <section class="card aside" aria-labelledby="goes-on">
      <h2 id="goes-on">{later.two.goesOn}</h2>
      {going.map(({ record, progress }) => (
        <p key={record.id}>
          {later.two.until(testWords(record.called).name, addNights(firstNightOf(record.trial), progress.lastNight))}
        </p>
      ))}
      <p class="muted">{later.two.planned}</p>
    </section>
  )
}

/** Warning signs come before every test. */
function CheckFirst({ mayStart }: { readonly mayStart: MayStart }): JSX.Element {
  const held = later.findOut.held
  return (
    <section class="card held" aria-labelledby="check-first">
      <h2 id="check-first">{held.first}</h2>
      <p>{mayStart === 'ask-again' ? held.againHow : held.firstHow}</p>
    </section>
  )
}

const CheckLink = ({ mayStart }: { readonly mayStart: MayStart }): JSX.Element => (
  <a class="btn" href={mayStart === 'ask-again' ? '/check-up/new' : '/check-up'}>
    {mayStart === 'ask-again' ? words.home.anythingNew : later.findOut.held.toCheck}
  </a>
)

function HowLong({ plan }: { readonly plan: Plan }): JSX.Element {
  const shown = plan.shown.value
  return (
    <fieldset class="stack-s aside">
      <legend class="legend">{later.findOut.howLong}</legend>
      {weeksFor(plan.unit.value).map((weeks) => {
        const chances = shown === null ? null : chancesAt(shown, plan.unit.value, weeks)
        return (
          <RadioRow
            key={weeks}
            group="weeks"
            checked={plan.weeks.value === weeks}
            title={later.findOut.weeks(weeks)}
            line={
              shown === null
                ? text.lineNotKnown
                : chances === null
                  ? text.lineTooSoon
                  : text.line(inHundred(chances.helps))
            }
            onChoose={() => plan.chooseWeeks(weeks)}
          >
            {chances !== null && <TenDots n={Math.round(10 * chances.helps)} />}
          </RadioRow>
        )
      })}
    </fieldset>
  )
}

const UNITS: Readonly<Record<PlanUnit, { readonly title: string; readonly line: string }>> = {
  1: { title: later.findOut.nightly, line: later.findOut.nightlyWhy },
  7: { title: later.findOut.weekly, line: text.weeklyWhy },
  14: { title: text.every2, line: text.every2Why },
}

function HowOften({ plan }: { readonly plan: Plan }): JSX.Element {
  return (
    <fieldset class="stack-s aside">
      <legend class="legend">{later.findOut.change}</legend>
      {plan.pace.units.map(({ unitNights, washoutNights }) => (
        <RadioRow
          key={unitNights}
          group="unit"
          checked={plan.unit.value === unitNights}
          title={UNITS[unitNights].title}
          line={
            washoutNights === 0
              ? UNITS[unitNights].line
              : `${UNITS[unitNights].line} ${later.testRun.coin.washout(washoutNights)}`
          }
          onChoose={() => plan.chooseUnit(unitNights)}
        />
      ))}
      <p class="muted">{text.pace[plan.pace.why]}</p>
    </fieldset>
  )
}

interface RulesProps {
  readonly plan: Plan
  readonly test: TestOf
  readonly blinded: boolean
}

function Rules({ plan, test, blinded }: RulesProps): JSX.Element {
  const perWeek = plan.recent.value?.perWeek ?? plan.said.value
  return (
    <>
      <h2 class="q">{later.findOut.happens}</h2>
      <ol class="steps">
        {(blinded ? later.blind.rules : test.rules).map((rule, i) => (
          <li key={rule}>
            <b>{i + 1}</b>
            <span>{rule}</span>
          </li>
        ))}
      </ol>
      <p class="muted aside">{later.findOut.order}</p>
      <Lines title={text.how} lines={test.how} />
      <Lines title={text.care} lines={test.care} />
      <Lines title={text.stopIf} lines={test.stopIf} />
      <details>
        <summary>{later.findOut.maths}</summary>
        <p class="muted">{text.maths(perWeek === null ? '?' : plain(perWeek))}</p>
      </details>
    </>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): JSX.Element | null {
  if (lines.length === 0) return null
  return (
    <>
      <h2 class="q">{title}</h2>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function Start({ plan, test, blinded }: RulesProps): JSX.Element {
  const { trials } = useApp()
  const { route } = useLocation()
  const [state, setState] = useState<'idle' | 'drawing' | 'failed'>('idle')
  const start = async () => {
    if (state === 'drawing') return
    setState('drawing')
    try {
      const { treatment, called } = test
      const unitNights = plan.unit.value
      const [weeks, washoutNights] = [plan.weeks.value, plan.washoutNights.value]
      const started = await trials.start(
        { treatment, called, unitNights, weeks, washoutNights, blinded },
        trials.going.value.map(({ record }) => record.id),
      )
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
