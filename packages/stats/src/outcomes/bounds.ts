/** What one answer says of the value behind it: that it lies between the two. Either end may be infinite. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Every finite end of every interval, night by night. Of a value logistic around h with scale tau,
 *
 *     P(low < value < high) = F((high - h) / tau) F((h - low) / tau) (1 - exp(-(high - low) / tau)),   F(a) = 1 / (1 + exp(-a)),
 *
 * so each end stands alone, and only the last factor, which no h enters, needs the width.
 */
export interface Bounds {
  /** [night] where its ends begin; one entry more than there are nights. */
  readonly first: Uint32Array
  readonly at: Float64Array
  /** 1 for an upper end, -1 for a lower one. */
  readonly side: Float64Array
  /** Widths of the intervals with two finite ends, and how many have each. */
  readonly widths: readonly { readonly width: number; readonly times: number }[]
}

/** @param intervals [night][answer]; a night without an answer is empty. */
export function boundsOf(intervals: readonly (readonly Interval[])[]): Bounds {
  const first = new Uint32Array(intervals.length + 1)
  const at: number[] = []
  const side: number[] = []
  const times = new Map<number, number>()
  intervals.forEach((night, t) => {
    for (const { low, high } of night) {
      const ends = [
        [high, 1],
        [low, -1],
      ] as const
      for (const [end, sign] of ends) {
        if (!Number.isFinite(end)) continue
        at.push(end)
        side.push(sign)
      }
      const width = high - low
      if (Number.isFinite(width)) times.set(width, (times.get(width) ?? 0) + 1)
    }
    first[t + 1] = at.length
  })
  const widths = Array.from(times, ([width, n]) => ({ width, times: n }))
  return { first, at: Float64Array.from(at), side: Float64Array.from(side), widths }
}

/** Log of the factor that holds only the widths. */
export function logWidths({ widths }: Bounds, tau: number): number {
  return widths.reduce((sum, { width, times }) => sum + times * Math.log(-Math.expm1(-width / tau)), 0)
}
