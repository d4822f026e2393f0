import type { PosteriorSummary } from '@uncramp/stats'
import { scaleLinear } from 'd3-scale'
import { area, curveBasis, line } from 'd3-shape'
import type { JSX } from 'preact'
import { later } from '../words/later.ts'
import { plain } from '../words/numbers.ts'
import type { ResultWords } from '../words/resultWords.ts'

const WIDTH = 314
const BASE = { usual: 90, stretch: 182 } as const
/** Names stand above the hills, so that no curve runs through them. */
const NAME_ABOVE = 68
const HEIGHT = 58

type Kind = keyof typeof BASE

interface RangePlotProps {
  /** Cramps a week. */
  readonly usual: PosteriorSummary
  readonly stretch: PosteriorSummary
  readonly told: ResultWords
}

/** Both rates with their 80 per cent intervals; the hills are log-normal curves through the quantiles shown. */
export function RangePlot({ usual, stretch, told }: RangePlotProps): JSX.Element {
  const most = Math.max(...[usual, stretch].flatMap((rate) => [rate.q975, tailOf(rate)]))
  const x = scaleLinear([0, most], [6, WIDTH - 6]).nice(4)
  const ticks = x.ticks(4)
  const text = later.result
  const label = told.rangePicture(
    text.aboutRate(usual.q50),
    text.range(usual.q10, usual.q90),
    text.aboutRate(stretch.q50),
    text.range(stretch.q10, stretch.q90),
  )
  return (
    <svg class="chart range-plot" viewBox={`0 0 ${WIDTH} 218`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <path key={tick} class="grid" d={`M${x(tick)} 8V192`} />
      ))}
      {ticks.map((tick) => (
        <text key={tick} class="mid" x={Math.min(x(tick), WIDTH - 10)} y={213}>
          {plain(tick)}
        </text>
      ))}
      <Hill kind="usual" rate={usual} x={x} />
      <Hill kind="stretch" rate={stretch} x={x} />
      <text class="end" x={WIDTH - 4} y={BASE.usual - NAME_ABOVE}>
        {told.part.control}
      </text>
      <text class="end" x={WIDTH - 4} y={BASE.stretch - NAME_ABOVE}>
        {told.part.treatment}
      </text>
    </svg>
  )
}

interface HillProps {
  readonly kind: Kind
  readonly rate: PosteriorSummary
  readonly x: (value: number) => number
}

function Hill({ kind, rate, x }: HillProps): JSX.Element {
  const base = BASE[kind]
  const points = hillOf(rate).map(({ at, height }) => [x(at), base - height * HEIGHT] as [number, number])
  const inside = points.filter(([px]) => px <= WIDTH - 2)
  const shape = area<[number, number]>().y0(base).curve(curveBasis)(inside) ?? ''
  const edge = line<[number, number]>().curve(curveBasis)(inside) ?? ''
  return (
    <g class={`hill-${kind}`}>
      <path class="hill" d={shape} />
      <path class="edge" d={edge} />
      <path class="bar" d={`M${x(rate.q10)} ${base}H${x(rate.q90)}`} />
      <circle cx={x(rate.q50)} cy={base} r={10} />
    </g>
  )
}

const Z90 = 1.2816
const STEPS = 60

/** Where a hill has come down: an axis that ends before would cut it off. */
const tailOf = (rate: PosteriorSummary): number => hillOf(rate).findLast(({ height }) => height > 0.03)?.at ?? 0

/** A log-normal curve with the same median and 80 per cent interval, its top at 1. */
function hillOf({ q10, q50, q90 }: PosteriorSummary): readonly { readonly at: number; readonly height: number }[] {
  const sd = Math.max(0.02, Math.log(q90 / q10) / (2 * Z90))
  const top = Math.exp((sd * sd) / 2)
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const z = -3.4 + (i * 6.8) / STEPS
    const at = q50 * Math.exp(z * sd)
    // Density of the rate itself, relative to its mode.
    return { at, height: Math.exp((-z * z) / 2 - z * sd) / top }
  })
}
