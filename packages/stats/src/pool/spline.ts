/** Natural cubic spline through values at 0, 1, 2 ... */
export interface Spline {
  readonly values: readonly number[]
  /** Second derivatives there. */
  readonly bends: readonly number[]
}

/** @param values two or more */
export function naturalSpline(values: readonly number[]): Spline {
  const n = values.length
  const share: number[] = [0]
  const bends: number[] = [0]
  for (let i = 1; i < n - 1; i++) {
    const pivot = 4 - share[i - 1]!
    share[i] = 1 / pivot
    bends[i] = (6 * (values[i + 1]! - 2 * values[i]! + values[i - 1]!) - bends[i - 1]!) / pivot
  }
  bends[n - 1] = 0
  for (let i = n - 2; i >= 1; i--) bends[i]! -= share[i]! * bends[i + 1]!
  return { values, bends }
}

/** @param at from 0 to the last index */
export function valueAt({ values, bends }: Spline, at: number): number {
  const left = Math.min(values.length - 2, Math.floor(at))
  const b = at - left
  const a = 1 - b
  const bend = (a * a * a - a) * bends[left]! + (b * b * b - b) * bends[left + 1]!
  return a * values[left]! + b * values[left + 1]! + bend / 6
}

/** Slope at the last value, in units a step. */
export function endSlope({ values, bends }: Spline): number {
  const last = values.length - 1
  return values[last]! - values[last - 1]! + bends[last - 1]! / 6
}
