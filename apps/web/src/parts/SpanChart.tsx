import type { NightDate } from '@uncramp/diary'
import { scaleBand, scaleLinear } from 'd3-scale'
import type { JSX } from 'preact'
import type { SpanTotal } from '../models/nights.ts'
import { shortMonth } from '../words/dates.ts'
import { later } from '../words/later.ts'

const WIDTH = 350
const BASE = 192
const TOP = 62
/** A chart of one or two weeks keeps the bars of a chart of six. */
const LEAST_PLACES = 6

/** How much of a span was a test, and of which kind. */
export type SpanKind = 'none' | 'usual' | 'stretch' | 'mixed'

interface SpanChartProps {
  readonly spans: readonly SpanTotal[]
  readonly unit: 'week' | 'month'
  readonly kindOf: (from: NightDate, to: NightDate) => SpanKind
}

/** Bars of cramps a week, with the parts of a test behind them. Nights not known stand on top as dashed boxes. */
export function SpanChart({ spans, unit, kindOf }: SpanChartProps): JSX.Element {
  const x = scaleBand<number>()
    .domain(Array.from({ length: Math.max(LEAST_PLACES, spans.length) }, (_, i) => i))
    .range([5, WIDTH - 5])
    .paddingInner(0.4)
    .paddingOuter(0.2)
  const most = Math.max(4, ...spans.map((span) => span.cramps))
  const y = scaleLinear([0, most], [BASE, TOP])
  const kinds = spans.map((span) => kindOf(span.from, span.to))
  const left = (i: number) => x(i) ?? 0
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} 218`} role="img" aria-label={later.diary.chart(spans, unit)}>
      <Hatch />
      {bandsOf(kinds).map((band) => (
        <Band
          key={band.first}
          kind={band.kind}
          from={left(band.first) - x.step() * 0.2}
          to={left(band.last) + x.step() * 0.8}
        />
      ))}
      <path class="axis" d={`M0 ${BASE + 0.5}H${WIDTH}`} />
      {spans.map((span, i) => (
        <g key={span.from}>
          <Bar span={span} kind={kinds[i]!} x={left(i)} width={x.bandwidth()} top={y(span.cramps)} />
          {isNewMonth(spans, i, unit) && (
            <text class="tick" x={left(i)} y={213}>
              {shortMonth(span.from)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

/** The pattern of usual nights, told apart without colour. */
export function Hatch(): JSX.Element {
  return (
    <defs>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="7" height="7" />
        <path class="hatch-line" d="M0 0V7" />
      </pattern>
    </defs>
  )
}

interface BarProps {
  readonly span: SpanTotal
  readonly kind: SpanKind
  readonly x: number
  readonly width: number
  readonly top: number
}

function Bar({ span, kind, x, width, top }: BarProps): JSX.Element {
  const open = span.unknown > 0 || span.known === 0
  return (
    <>
      {span.cramps > 0 && (
        <rect
          class={kind === 'stretch' ? 'bar-stretch' : 'bar-usual'}
          x={x}
          y={top}
          width={width}
          height={BASE - top}
          rx={4}
        />
      )}
      {open && <rect class="bar-open" x={x + 1} y={top - 12} width={width - 2} height={9} rx={3} />}
      <text class="count-label" x={x + width / 2} y={top - (open ? 17 : 6)}>
        {span.known === 0 ? '?' : span.cramps}
      </text>
    </>
  )
}

function Band({
  kind,
  from,
  to,
}: {
  readonly kind: 'usual' | 'stretch'
  readonly from: number
  readonly to: number
}): JSX.Element {
  const wide = to - from > 60
  return (
    <>
      <rect class={`band-${kind}`} x={from} y={0} width={to - from} height={BASE} rx={10} />
      {wide && (
        <text class="band-label" x={(from + to) / 2} y={22}>
          {later.diary[kind]}
        </text>
      )}
    </>
  )
}

interface BandSpan {
  readonly kind: 'usual' | 'stretch'
  readonly first: number
  readonly last: number
}

function bandsOf(kinds: readonly SpanKind[]): readonly BandSpan[] {
  const bands: BandSpan[] = []
  for (const [i, kind] of kinds.entries()) {
    if (kind !== 'usual' && kind !== 'stretch') continue
    const open = bands.at(-1)
    if (open !== undefined && open.kind === kind && open.last === i - 1) bands[bands.length - 1] = { ...open, last: i }
    else bands.push({ kind, first: i, last: i })
  }
  return bands
}

function isNewMonth(spans: readonly SpanTotal[], i: number, unit: 'week' | 'month'): boolean {
  if (unit === 'month') return i % 3 === 0
  return i === 0 || spans[i]!.from.slice(0, 7) !== spans[i - 1]!.from.slice(0, 7)
}
