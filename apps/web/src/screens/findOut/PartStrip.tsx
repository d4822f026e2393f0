import type { Arm, TrialUnit } from '@uncramp/trial'
import type { JSX } from 'preact'
import { isSealed } from '../../models/blind.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'

const text = later.findOut.running
/** Boxes that fit side by side with their names. */
const MOST_BOXES = 4

/** The parts of a test: those over, tonight's, and the rest kept hidden. */
export function PartStrip({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { units } = stand.record.trial
  const names = testWords(stand.record.called).part
  const sealed = isSealed(stand.record)
  const now = stand.tonight.phase === 'randomised' ? stand.tonight.unit : units.length
  const shown = aroundNow(units, now)
  return (
    <div class="tl" role="img" aria-label={text.strip(Math.min(now, units.length), units.length)}>
      {shown.map((unit) => (
        <Part
          key={unit.firstNight}
          arm={sealed ? null : unit.arm}
          name={sealed ? later.blind.bag(units.indexOf(unit) + 1) : names[unit.arm]}
          isPast={units.indexOf(unit) <= now}
          isNow={units.indexOf(unit) === now}
        />
      ))}
    </div>
  )
}

/** Last night's part, tonight's and two to come: as many as fit with their names. */
function aroundNow(units: readonly TrialUnit[], now: number): readonly TrialUnit[] {
  const start = Math.max(0, Math.min(now - 1, units.length - MOST_BOXES))
  return units.slice(start, start + MOST_BOXES)
}

interface PartProps {
  /** null: sealed. */
  readonly arm: Arm | null
  /** Of its kind, or of its bag. */
  readonly name: string
  readonly isPast: boolean
  readonly isNow: boolean
}

function Part({ arm, name, isPast, isNow }: PartProps): JSX.Element {
  const kind = !isPast ? 'nx' : arm === 'treatment' ? 'st' : 'us'
  return (
    <div class="part">
      <span class={kind}>{isPast ? name : text.part.hidden}</span>
      {isNow && <b class="here">{text.here}</b>}
    </div>
  )
}
