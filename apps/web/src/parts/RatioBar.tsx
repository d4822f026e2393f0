import { scaleLog } from 'd3-scale'
import type { JSX } from 'preact'
import type { Link, RatioRange } from '../models/factors.ts'
import { later } from '../words/later.ts'

const WIDTH = 314
const HEIGHT = 34
const MIDDLE = HEIGHT / 2
const END = 14
/** Ratios beyond are cut off with an arrow. */
const MOST = 5

const x = scaleLog([1 / MOST, MOST], [END, WIDTH - END]).clamp(true)

interface RatioBarProps extends RatioRange {
  readonly link: Link
}

/** One interval of a rate ratio, around the line of no change. The words stand beside it. */
export function RatioBar({ low, mid, high, link }: RatioBarProps): JSX.Element {
  return (
    <svg class={`ratio ${link}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="same" d={`M${x(1)} 0V${HEIGHT}`} />
      <path class="span" d={`M${x(low)} ${MIDDLE}H${x(high)}`} />
      {[low, high].map((end, i) => (
        <path key={i === 0 ? 'low' : 'high'} class="end" d={endOf(end)} />
      ))}
      <path class="mark" d={markOf(link, x(mid))} />
    </svg>
  )
}

/** A stroke where the interval ends; an arrow head where it goes on. */
function endOf(at: number): string {
  const px = x(at)
  if (at > MOST) return `M${px - 7} ${MIDDLE - 7}l8 7l-8 7`
  if (at < 1 / MOST) return `M${px + 7} ${MIDDLE - 7}l-8 7l8 7`
  return `M${px} ${MIDDLE - 7}v14`
}

/** Told apart by shape: up for more, down for fewer, a ring for no clear link. */
function markOf(link: Link, px: number): string {
  if (link === 'more') return `M${px - 10} ${MIDDLE + 8}L${px} ${MIDDLE - 10}L${px + 10} ${MIDDLE + 8}z`
  if (link === 'fewer') return `M${px - 10} ${MIDDLE - 8}L${px} ${MIDDLE + 10}L${px + 10} ${MIDDLE - 8}z`
  return `M${px - 7} ${MIDDLE}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z`
}

const text = later.goesWith
const TICKS = [
  { at: 0.25, text: text.ticks.quarter },
  { at: 0.5, text: text.ticks.half },
  { at: 1, text: text.ticks.same },
  { at: 2, text: text.ticks.twice },
  { at: 4, text: text.ticks.four },
]

/** Over the bars, once: which way is more. */
export function RatioAxis(): JSX.Element {
  return (
    <div class="ratio-axis" aria-hidden="true">
      <p>
        <span>{text.fewerEnd}</span>
        <span>{text.moreEnd}</span>
      </p>
      <svg class="chart ratio" viewBox={`0 0 ${WIDTH} 26`} aria-hidden="true">
        {TICKS.map((tick) => (
          <text key={tick.at} class="mid" x={x(tick.at)} y={19}>
            {tick.text}
          </text>
        ))}
      </svg>
    </div>
  )
}
