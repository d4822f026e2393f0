import type { JSX } from 'preact'
import { Hatch } from './SpanChart.tsx'

const WIDTH = 314
const HEIGHT = 24
const MIDDLE = HEIGHT / 2
const END = 8

/** Told apart by how they are drawn: an outline, a dashed span, a hatch, a full bar. */
export type RateKind = 'before' | 'expected' | 'usual' | 'with'

interface RateBarProps {
  readonly kind: RateKind
  /** Cramps a week; the longest of the bars beside each other. */
  readonly rate: number
  readonly most: number
  readonly span?: { readonly low: number; readonly high: number }
}

/** One rate as a bar from 0, or as a point with its range. The words stand beside it. */
export function RateBar({ kind, rate, most, span }: RateBarProps): JSX.Element {
  const x = (value: number) => END + (value / most) * (WIDTH - 2 * END)
  return (
    <svg class={`rate-bar ${kind}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {kind === 'usual' && <Hatch />}
      <path class="zero" d={`M${END} 0V${HEIGHT}`} />
      {span === undefined ? (
        <rect x={END} y={4} width={Math.max(2, x(rate) - END)} height={HEIGHT - 8} rx={4} />
      ) : (
        <>
          <path class="within" d={`M${x(span.low)} ${MIDDLE}H${x(span.high)}`} />
          <circle cx={x(rate)} cy={MIDDLE} r={7} />
        </>
      )}
    </svg>
  )
}
