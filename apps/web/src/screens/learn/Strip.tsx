import type { JSX } from 'preact'

const WIDTH = 300
const MIDDLE = 13

interface StripProps {
  readonly at: (value: number) => number
  readonly low: number
  readonly mid: number
  readonly high: number
  /** Where the line of no change stands, from 0 to 1. */
  readonly zero: number
  /** dot: one study; ring: a review; diamond: several together. */
  readonly mark: 'dot' | 'ring' | 'diamond'
}

/** One interval on the line of its panel. */
export function Strip({ at, low, mid, high, zero, mark }: StripProps): JSX.Element {
  const [left, centre, right] = [low, mid, high].map((value) => Math.round(at(value) * WIDTH * 10) / 10)
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} ${2 * MIDDLE}`} aria-hidden="true">
      <path class="zero" d={`M${zero * WIDTH} 0V${2 * MIDDLE}`} />
      {mark === 'diamond' ? (
        <path class="bar-stretch" d={`M${left} ${MIDDLE}L${centre} 4L${right} ${MIDDLE}L${centre} 22Z`} />
      ) : (
        <>
          <path class="interval" d={`M${left} ${MIDDLE}H${right}`} />
          <circle class={mark === 'dot' ? 'bar-stretch' : 'ring'} cx={centre} cy={MIDDLE} r={8} />
        </>
      )}
    </svg>
  )
}

interface AxisProps {
  readonly at: (value: number) => number
  readonly ticks: readonly (readonly [value: number, text: string])[]
}

/** HTML, so that it grows with the text of the page. */
export function Axis({ at, ticks }: AxisProps): JSX.Element {
  return (
    <div class="forest-axis">
      {ticks.map(([value, text]) => (
        <span key={value} style={{ left: `${at(value) * 100}%` }}>
          {text}
        </span>
      ))}
    </div>
  )
}

interface GroundProps {
  readonly zero: number
  readonly better: 'left' | 'right'
}

/** Behind the rows: the side that helps. The line of no change stands beside each mark, where it crosses no word. */
export function Ground({ zero, better }: GroundProps): JSX.Element {
  const x = zero * 100
  return (
    <svg class="ground" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <rect
        class="band-stretch"
        x={better === 'left' ? 0 : x}
        y={0}
        width={better === 'left' ? x : 100 - x}
        height={100}
      />
    </svg>
  )
}
