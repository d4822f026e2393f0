import { scaleLinear, scaleLog } from 'd3-scale'

/** One panel of a forest plot, from the left edge to the right one. */
export interface ForestScale {
  /** Where a value stands, from 0 to 1; what lies beyond the ends stands at the end. */
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

export interface Drawn {
  readonly scale: 'difference' | 'ratio'
  readonly rows: readonly { readonly interval: readonly [number, number] }[]
}

/** A mark at an end must not be cut. */
const EDGE = 0.04
/** Of the width. */
const LEAST_APART = 0.18
const LOG_TICKS = [0.02, 0.05, 0.1, 0.2, 0.5, 0.8, 1, 1.25, 2, 5, 10, 20, 50]

interface Pooled {
  readonly kind: 'trial' | 'pooled' | 'review'
  readonly interval: readonly [number, number]
}

/** What was pooled so widely that all else would shrink to a dot is said, not drawn. */
const WIDEST = 3

export function drawable(
  { scale, range }: { readonly scale: Drawn['scale']; readonly range: readonly [number, number] },
  row: Pooled,
): boolean {
  if (row.kind !== 'pooled') return true
  const width = ([low, high]: readonly [number, number]) =>
    scale === 'ratio' ? Math.log(high) - Math.log(low) : high - low
  return width(row.interval) <= WIDEST * width(range)
}

/** Ratios stand on a logarithmic axis: half as many lies as far from the line as twice as many. */
export function forestScale({ scale, rows }: Drawn): ForestScale {
  const ends = rows.flatMap(({ interval }) => interval)
  return scale === 'ratio' ? ratios(ends) : differences(ends)
}

function differences(ends: readonly number[]): ForestScale {
  const low = Math.min(0, ...ends)
  const high = Math.max(0, ...ends)
  // The line of no change never lies on an edge.
  const room = (high - low) / 6
  const domain = [Math.min(low, -room), Math.max(high, room)]
  const position = scaleLinear(domain, [EDGE, 1 - EDGE]).clamp(true)
  return { at: position, ticks: apart(position.ticks(4), 0, position) }
}

function ratios(ends: readonly number[]): ForestScale {
  const low = Math.min(1 / 1.5, ...ends)
  const high = Math.max(1.5, ...ends)
  const position = scaleLog([low, high], [EDGE, 1 - EDGE]).clamp(true)
  const inside = LOG_TICKS.filter((tick) => tick >= low && tick <= high)
  return { at: position, ticks: apart(inside, 1, position) }
}

/** The line of no change keeps its name, and no two names run into each other. */
function apart(ticks: readonly number[], noEffect: number, at: (value: number) => number): readonly number[] {
  const kept: number[] = []
  for (const tick of ticks.toSorted((a, b) => Math.abs(a - noEffect) - Math.abs(b - noEffect))) {
    if (kept.every((one) => Math.abs(at(one) - at(tick)) >= LEAST_APART)) kept.push(tick)
  }
  return kept.sort((a, b) => a - b)
}
