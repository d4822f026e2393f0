import type { WeekResult } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'

type JudgedResult = Extract<WeekResult, { readonly type: 'judged' }>

const WIDTH = 320
const HEIGHT = 36
const BAR = { y: 8, height: 20 }
/** What is advised stands in the middle: the picture ends at twice as much. */
const MIDDLE = WIDTH / 2

interface BandProps {
  readonly judged: JudgedResult
  readonly label: string
}

/** How much a day may come to, from low to high, beside what is advised. */
export function Band({ judged, label }: BandProps): JSX.Element {
  const { range, target, category } = judged
  const pattern = useId()
  const at = (amount: number) => Math.min(WIDTH - 2, 2 + ((MIDDLE - 2) * amount) / target.value)
  const from = at(range.low)
  const goesOn = range.high === null || range.high > 2 * target.value
  const to = goesOn ? WIDTH - 2 : at(range.high)
  // Room for the sign that it goes on.
  const start = goesOn ? Math.min(from, WIDTH - 30) : from
  const isLow = category === 'well-below' || category === 'perhaps-below'
  return (
    <svg class="band" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <defs>
        <pattern id={pattern} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="low-ground" width="8" height="8" />
          <path class="low-line" d="M0 0V8" />
        </pattern>
      </defs>
      <rect class="track" x={1} y={BAR.y} width={WIDTH - 2} height={BAR.height} rx={10} />
      <rect
        class={`amount ${category === 'cannot-say' ? 'open' : isLow ? 'low' : 'enough'}`}
        style={isLow ? { fill: `url(#${pattern})` } : undefined}
        x={start}
        y={BAR.y}
        width={Math.max(6, to - start)}
        height={BAR.height}
        rx={6}
      />
      {goesOn && <path class={`goes-on ${category === 'cannot-say' ? 'open' : ''}`} d={`M${WIDTH - 18} 13l6 5-6 5`} />}
      <path class="advised" d={`M${MIDDLE} 1V${HEIGHT - 1}`} />
    </svg>
  )
}
