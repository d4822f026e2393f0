import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { isSealed } from '../../models/blind.ts'
import { changePlan, isSamePlan, nearestWeeks, unitsFor, weeksTo } from '../../models/changePlan.ts'
import { CHANGE_REASONS, type ChangeReason } from '../../models/trialLog.ts'
import type { TrialRecord } from '../../models/trialRecord.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { HeldTest } from './HeldTest.tsx'
import { OwnWords } from './OwnWords.tsx'
import { useMayStart } from './useMayStart.ts'
import { useNeedsTest } from './useNeedsTest.ts'

const text = later.testRun.change
const UNIT_NAMES: Readonly<Record<number, string>> = text.units

/** A plan that does not work for her is ended, and another drawn, with the reason kept. */
export function ChangePlan(): JSX.Element | null {
  const active = useApp().trials.active.value
  const going = useNeedsTest(true)
  if (!going || active === null) return null
  if (isSealed(active.record)) return <Packed />
  return active.record.standing === 'paused' ? <Resting /> : <IfFree record={active.record} />
}

/** A test that rests is not to run again by a change of its plan. */
const Resting = (): JSX.Element => (
  <NotNow>
    <p class="lead">{text.paused}</p>
  </NotNow>
)

/** What is packed is packed for the plan that was drawn. */
const Packed = (): JSX.Element => (
  <NotNow>
    <p class="lead">{later.blind.sealed.change}</p>
    <a class="btn aside ghost" href="/find-out/seal">
      {later.blind.open.link}
    </a>
  </NotNow>
)

/** As before every draw. */
function IfFree({ record }: { readonly record: TrialRecord }): JSX.Element | null {
  const mayStart = useMayStart(record.trial.protocol.treatment)
  const held = later.findOut.held
  if (mayStart === null) return null
  if (mayStart === 'free') return <Changing record={record} />
  if (mayStart === 'held')
    return (
      <NotNow>
        <HeldTest title={held.test} treatment={record.trial.protocol.treatment} />
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

function Changing({ record }: { readonly record: TrialRecord }): JSX.Element {
  const app = useApp()
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
    const changed = await changePlan(app, { unitNights, weeks, reason, words: own }).catch(() => null)
    setState(changed === null ? 'failed' : 'idle')
    if (changed === true) route('/find-out', true)
  }
  return (
    <Screen
      back={{ href: '/find-out/stop', text: words.common.back }}
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
