import type { JSX } from 'preact'
import { words } from '../words.ts'

interface StepperProps {
  readonly value: number
  readonly least: number
  readonly onValue: (value: number) => void
}

const MOST = 100

/** "3+" asks how many. */
export function Stepper({ value, least, onValue }: StepperProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons and a number
    <div class="yn stepper" role="group" aria-labelledby="how-many">
      <span class="lab" id="how-many">
        {words.morning.howMany}
      </span>
      <button type="button" aria-label={words.morning.fewer} onClick={() => onValue(Math.max(least, value - 1))}>
        −
      </button>
      <output class="stepped">{value}</output>
      <button type="button" aria-label={words.morning.more} onClick={() => onValue(Math.min(MOST, value + 1))}>
        +
      </button>
    </div>
  )
}
