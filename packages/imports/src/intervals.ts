/** One source's record within a night or day: `value` spread evenly from `from` to `to`, in seconds. */
export interface Spread {
  readonly from: number
  readonly to: number
  readonly value: number
}

/** Sorted, apart from each other: [from, to, from, to, ...]. */
type Covered = readonly number[]

/**
 * What several devices measured together. Each later source counts only for the time no earlier one covers, so that a
 * phone and a watch on the same walk are not added up, yet a phone carried alone still counts. Never less than the
 * largest source by itself: a watch may hold long, nearly empty records.
 *
 * @param sources the most trusted first
 */
export function mergedSum(sources: readonly (readonly Spread[])[]): number {
  let covered: Covered = []
  let sum = 0
  let largest = 0
  for (const records of sources) {
    let own = 0
    for (const record of records) {
      own += record.value
      sum += record.value * freeShare(record, covered)
    }
    largest = Math.max(largest, own)
    covered = union(covered, records)
  }
  return Math.max(sum, largest)
}

/** The share of a record that lies outside `covered`, 0 to 1. A record without length lies at one moment. */
function freeShare({ from, to }: Spread, covered: Covered): number {
  if (from === to) return isIn(from, covered) ? 0 : 1
  return 1 - overlap(from, to, covered) / (to - from)
}

/** The first interval that ends after `at`, by halving: a day may hold thousands. */
function firstAfter(at: number, covered: Covered): number {
  let low = 0
  let high = covered.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (covered[2 * middle + 1]! > at) high = middle
    else low = middle + 1
  }
  return low
}

function isIn(at: number, covered: Covered): boolean {
  const i = firstAfter(at, covered)
  return i < covered.length / 2 && covered[2 * i]! <= at
}

function overlap(from: number, to: number, covered: Covered): number {
  let sum = 0
  for (let i = firstAfter(from, covered); i < covered.length / 2 && covered[2 * i]! < to; i += 1)
    sum += Math.min(to, covered[2 * i + 1]!) - Math.max(from, covered[2 * i]!)
  return sum
}

/** All of `covered` and the records, put together. */
export function union(covered: Covered, records: readonly Pick<Spread, 'from' | 'to'>[]): Covered {
  const all: [number, number][] = records.map(({ from, to }) => [from, to])
  for (let i = 0; i < covered.length; i += 2) all.push([covered[i]!, covered[i + 1]!])
  all.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const merged: number[] = []
  for (const [from, to] of all) {
    if (from === to) continue
    const end = merged.at(-1)
    if (end !== undefined && from <= end) merged[merged.length - 1] = Math.max(end, to)
    else merged.push(from, to)
  }
  return merged
}

/** Seconds. */
export function lengthOf(covered: Covered): number {
  let sum = 0
  for (let i = 0; i < covered.length; i += 2) sum += covered[i + 1]! - covered[i]!
  return sum
}

/** Seconds of `covered` that lie outside `other`. */
export function lengthOutside(covered: Covered, other: Covered): number {
  let sum = 0
  for (let i = 0; i < covered.length; i += 2) {
    const [from, to] = [covered[i]!, covered[i + 1]!]
    sum += to - from - overlap(from, to, other)
  }
  return sum
}
