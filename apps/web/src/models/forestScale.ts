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
const LOG_TICKS = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50]

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
  return { at: position, ticks: position.ticks(4) }
}

function ratios(ends: readonly number[]): ForestScale {
  const low = Math.min(1 / 1.5, ...ends)
  const high = Math.max(1.5, ...ends)
  const position = scaleLog([low, high], [EDGE, 1 - EDGE]).clamp(true)
  return { at: position, ticks: LOG_TICKS.filter((tick) => tick >= low && tick <= high) }
}
