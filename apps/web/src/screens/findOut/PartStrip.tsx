import type { TrialUnit } from '@uncramp/trial'
import type { JSX } from 'preact'
import type { TrialStand } from '../../models/trial.ts'
import { words } from '../../words.ts'

const text = words.findOut.running
/** Up to this many parts stand as named boxes; more as narrow cells. */
const MOST_BOXES = 8

/** The parts of a test: those over, tonight's, and the rest kept hidden. */
export function PartStrip({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { units } = stand.record.trial
  const now = stand.tonight.phase === 'randomised' ? stand.tonight.unit : units.length
  const boxes = units.length <= MOST_BOXES
  const shown = boxes ? units : aroundNow(units, now)
  return (
    <>
      <div
        class={boxes ? 'tl' : 'tl narrow'}
        role="img"
        aria-label={text.strip(Math.min(now, units.length), units.length)}
      >
        {shown.map((unit) => (
          <Part
            key={unit.firstNight}
            unit={unit}
            isPast={units.indexOf(unit) <= now}
            isNow={units.indexOf(unit) === now}
          />
        ))}
      </div>
    </>
  )
}

/** The seven parts around tonight: more would not fit a thumb's width. */
function aroundNow(units: readonly TrialUnit[], now: number): readonly TrialUnit[] {
  const start = Math.max(0, Math.min(now - 3, units.length - 7))
  return units.slice(start, start + 7)
}

interface PartProps {
  readonly unit: TrialUnit
  readonly isPast: boolean
  readonly isNow: boolean
}

function Part({ unit, isPast, isNow }: PartProps): JSX.Element {
  const kind = !isPast ? 'nx' : unit.arm === 'treatment' ? 'st' : 'us'
  return (
    <div class="part">
      <span class={kind}>{isPast ? text.part[unit.arm] : text.part.hidden}</span>
      {isNow && <b class="here">{text.here}</b>}
    </div>
  )
}
