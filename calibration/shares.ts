/** A share of people with what chance leaves open about it. All between 0 and 1. */
export interface Share {
  readonly value: number
  readonly error: number
  /** Wilson's 95 % interval: honest also at none of a thousand. */
  readonly low: number
  readonly high: number
}

export function share(people: number, of: number): Share {
  const value = people / of
  const z2 = 1.96 ** 2
  const middle = (value + z2 / (2 * of)) / (1 + z2 / of)
  const half = (1.96 / (1 + z2 / of)) * Math.sqrt((value * (1 - value)) / of + z2 / (4 * of * of))
  return { value, error: Math.sqrt((value * (1 - value)) / of), low: middle - half, high: middle + half }
}

/** "4.2 ± 0.4", in people of a hundred. Of none and of all an error of 0 would say too much: their far end is told. */
export function percent({ value, error, low, high }: Share): string {
  if (value === 0) return `0 (at most ${(100 * high).toFixed(1)})`
  if (value === 1) return `100 (at least ${(100 * low).toFixed(1)})`
  return `${(100 * value).toFixed(1)} ± ${(100 * error).toFixed(1)}`
}
