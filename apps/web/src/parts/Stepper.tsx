import type { JSX } from 'preact'
import { words } from '../words.ts'

interface StepperProps {
  /** null: nothing said yet. */
  readonly value: number | null
  readonly least: number
  readonly onValue: (value: number) => void
  readonly label?: string
  /** What the first press says. */
  readonly first?: number
}

const MOST = 100

/** "3+" asks how many. */
export function Stepper({ value, least, onValue, label, first = least }: StepperProps): JSX.Element {
  const by = (step: number) => onValue(value === null ? first : Math.min(MOST, Math.max(least, value + step)))
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons and a number
    <div class="yn stepper" role="group" aria-labelledby="how-many">
      <span class="lab" id="how-many">
        {label ?? words.morning.howMany}
      </span>
      <button type="button" aria-label={words.morning.fewer} onClick={() => by(-1)}>
        −
      </button>
      <output class="stepped">{value ?? '?'}</output>
      <button type="button" aria-label={words.morning.more} onClick={() => by(1)}>
        +
      </button>
    </div>
  )
}
