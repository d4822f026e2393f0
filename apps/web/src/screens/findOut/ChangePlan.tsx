import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { isSealed } from '../../models/blind.ts'
import { changePlan, isSamePlan, nearestWeeks, unitsFor, weeksTo } from '../../models/changePlan.ts'
import { CHANGE_REASONS, type ChangeReason } from '../../models/trialLog.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { HeldTest } from './HeldTest.tsx'
import { OwnWords } from './OwnWords.tsx'
import { testAt } from './testAt.ts'
import { useMayStart } from './useMayStart.ts'
import { useGoingTest } from './useNeedsTest.ts'

const text = later.testRun.change
const UNIT_NAMES: Readonly<Record<number, string>> = text.units

/** A plan that does not work for her is ended, and another drawn, with the reason kept. */
export function ChangePlan(): JSX.Element | null {
  const stand = useGoingTest()
  if (stand === null) return null
  if (isSealed(stand.record)) return <Packed stand={stand} />
  return stand.record.standing === 'paused' ? <Resting /> : <IfFree stand={stand} />
}

/** A test that rests is not to run again by a change of its plan. */
const Resting = (): JSX.Element => (
  <NotNow>
    <p class="lead">{text.paused}</p>
  </NotNow>
)

/** What is packed is packed for the plan that was drawn. */
function Packed({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { trials } = useApp()
  return (
    <NotNow>
      <p class="lead">{later.blind.sealed.change}</p>
      <a class="btn aside ghost" href={testAt('/find-out/seal', stand, trials)}>
        {later.blind.open.link}
      </a>
    </NotNow>
  )
}

/** As before every draw. */
function IfFree({ stand }: { readonly stand: TrialStand }): JSX.Element | null {
  const mayStart = useMayStart(stand.record.trial.protocol.treatment)
  const held = later.findOut.held
  if (mayStart === null) return null
  if (mayStart === 'free') return <Changing stand={stand} />
  if (mayStart === 'held')
    return (
      <NotNow>
        <HeldTest title={held.test} treatment={stand.record.trial.protocol.treatment} />
      </NotNow>
    )
  const again = mayStart === 'ask-again'
  return (
    <NotNow>
      <p class="lead">{again ? held.againHow : held.firstHow}</p>
      <a class="btn aside" href={again ? '/check-up/new' : '/check-up'}>
        {again ? words.home.anythingNew : held.toCheck}
      </a>
    </NotNow>
  )
}

function NotNow({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <Screen tab="findOut" back={{ href: '/find-out', text: words.common.tabs.findOut }}>
      <Title text={text.title} class="tight" />
      {children}
    </Screen>
  )
}

function Changing({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const app = useApp()
  const { record } = stand
  const { route } = useLocation()
  const { unitNights: unitNow } = record.trial.protocol
  const units = unitsFor(record)
  const [reason, setReason] = useState<ChangeReason | null>(null)
  const [own, setOwn] = useState('')
  const [unitNights, setUnit] = useState(unitNow)
  const [weeks, setWeeks] = useState(
    weeksTo(unitNow).find((n) => isSamePlan(record, { unitNights: unitNow, weeks: n })) ?? nearestWeeks(unitNow, 12),
  )
  const [state, setState] = useState<'idle' | 'drawing' | 'failed'>('idle')
  const chooseUnit = (unit: typeof unitNow) => {
    setUnit(unit)
    setWeeks(nearestWeeks(unit, weeks))
  }
  const same = isSamePlan(record, { unitNights, weeks })
  const ready = reason !== null && !same
  const go = async () => {
    if (reason === null || !ready || state === 'drawing') return
    setState('drawing')
    const changed = await changePlan(app, { unitNights, weeks, reason, words: own }, record.id).catch(() => null)
    setState(changed === null ? 'failed' : 'idle')
    if (changed === true) route('/find-out', true)
  }
  return (
    <Screen
      back={{ href: testAt('/find-out/stop', stand, app.trials), text: words.common.back }}
      mainClass="end"
      foot={
        <button type="button" class="btn" aria-disabled={!ready} onClick={() => void go()}>
          {text.go}
        </button>
      }
    >
      <Title text={text.title} class="tight" />
      <p>{text.lead}</p>
      <p class="muted aside">{text.cost}</p>
      <h2 class="q" id="change-why">
        {text.why}
      </h2>
      <Segment
        class="c1 sm"
        labelledBy="change-why"
        options={CHANGE_REASONS.map((value) => ({ value, text: text.reasons[value] }))}
        isChosen={(value) => value === reason}
        onChoose={setReason}
      />
      {reason === 'other' && <OwnWords label={text.words} value={own} onWords={setOwn} />}
      {units.length > 1 && (
        <>
          <h2 class="q" id="change-unit">
            {text.unit}
          </h2>
          <Segment
            class="c3 sm"
            labelledBy="change-unit"
            options={units.map((value) => ({ value, text: UNIT_NAMES[value] ?? words.common.nights(value) }))}
            isChosen={(value) => value === unitNights}
            onChoose={chooseUnit}
          />
        </>
      )}
      <h2 class="q" id="change-weeks">
        {text.weeks}
      </h2>
      <Segment
        class="c3 sm"
        labelledBy="change-weeks"
        options={weeksTo(unitNights).map((value) => ({ value, text: later.findOut.weeks(value) }))}
        isChosen={(value) => value === weeks}
        onChoose={setWeeks}
      />
      {state === 'failed' && <p role="alert">{text.failed}</p>}
      {!ready && <p class="muted aside">{same ? text.same : text.chooseFirst}</p>}
    </Screen>
  )
}
