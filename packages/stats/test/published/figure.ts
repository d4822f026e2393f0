/** One printed number and what the code here gives for it. */
export interface Figure {
  readonly quantity: string
  /** As printed. */
  readonly published: string
  readonly ours: number
  /** How far apart the two may be: half a unit of the last printed digit unless there is a reason, then stated. */
  readonly within: number
}

/** Figures of one model on one data set, from one source. */
export interface Reproduction {
  readonly model: string
  readonly source: string
  readonly figures: readonly Figure[]
  /** What the figures show: why they agree, or why and how far they differ. */
  readonly reading: string
}

/** One data set: what it is, and which model of the engine applies to it. */
export interface DataSet {
  readonly title: string
  readonly about: string
  readonly reproductions: readonly Reproduction[]
}

export function figure(quantity: string, published: string, ours: number, within = halfUnit(published)): Figure {
  return { quantity, published, ours, within }
}

/** Estimates with their standard errors, as two figures each. */
export function pair(
  quantity: string,
  published: readonly [string, string],
  ours: readonly [number, number],
): Figure[] {
  return [figure(quantity, published[0], ours[0]), figure(`${quantity}, SE`, published[1], ours[1])]
}

/** Half a unit of the last digit, and a hair for what the printed rounding itself rounded. */
export function halfUnit(printed: string): number {
  const { decimals, exponent } = digitsOf(printed)
  return 0.5001 * 10 ** (exponent - decimals)
}

/** Digits after the point, and the power of ten of a number printed like 8.9e-16. */
export function digitsOf(printed: string): { readonly decimals: number; readonly exponent: number } {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e(-?\d+))?$/.exec(printed) ?? []
  return { decimals: fraction.length, exponent: Number(exponent) }
}
