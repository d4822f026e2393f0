import { union } from '../intervals.ts'
import { DAY } from '../wallTime.ts'
import { epochTime, type OffsetAt } from '../zone.ts'

const BLOCK = 1 << 16

/** Steps by the minute, on a clock the file does not name, and when the person slept, on the wall clock. */
export interface StepTimes {
  add(seconds: number, steps: number): void
  sleptBetween(from: number, to: number): void
  sums(offsetAt: OffsetAt): {
    readonly days: ReadonlyMap<number, number>
    readonly repeats: number
    readonly clock: 'local' | 'utc' | 'unsure'
  }
}

/** Years of minutes in typed arrays: objects would take gigabytes. */
export function createStepTimes(): StepTimes {
  const blocks: { readonly times: Uint32Array; readonly steps: Float32Array }[] = []
  const sleeps: { from: number; to: number }[] = []
  let size = 0
  return {
    add(seconds, steps) {
      if (size % BLOCK === 0) blocks.push({ times: new Uint32Array(BLOCK), steps: new Float32Array(BLOCK) })
      const block = blocks[blocks.length - 1]!
      block.times[size % BLOCK] = seconds
      block.steps[size % BLOCK] = steps
      size += 1
    },
    sleptBetween: (from, to) => void sleeps.push({ from, to }),
    sums(offsetAt) {
      const times = flat(
        blocks.map((block) => block.times),
        new Uint32Array(size),
      )
      const steps = flat(
        blocks.map((block) => block.steps),
        new Float32Array(size),
      )
      const { order, repeats } = distinct(times, steps)
      const onWall = (seconds: number) => epochTime(seconds, offsetAt)?.local ?? seconds
      const clock = clockOf(order, times, steps, union([], sleeps), onWall)
      const days = new Map<number, number>()
      for (const i of order) {
        const local = clock === 'utc' ? onWall(times[i]!) : times[i]!
        const day = Math.floor(local / DAY)
        days.set(day, (days.get(day) ?? 0) + steps[i]!)
      }
      return { days, repeats, clock }
    },
  }
}

function flat<T extends Uint32Array | Float32Array>(parts: readonly T[], all: T): T {
  parts.forEach((part, i) => void all.set(part.subarray(0, Math.min(BLOCK, all.length - i * BLOCK)), i * BLOCK))
  return all
}

/** Places in order of time; the same minute with the same steps counts once. */
function distinct(times: Uint32Array, steps: Float32Array): { readonly order: Uint32Array; readonly repeats: number } {
  const all = Uint32Array.from(times, (_, i) => i).sort((a, b) => times[a]! - times[b]! || steps[a]! - steps[b]!)
  const isSame = (a: number, b: number) => times[a] === times[b] && steps[a] === steps[b]
  const order = all.filter((place, i) => i === 0 || !isSame(all[i - 1]!, place))
  return { order, repeats: all.length - order.length }
}

/** Nobody walks while asleep: the clock under which fewer steps fall into sleep is the right one. */
function clockOf(
  order: Uint32Array,
  times: Uint32Array,
  steps: Float32Array,
  sleeps: readonly number[],
  onWall: (seconds: number) => number,
): 'local' | 'utc' | 'unsure' {
  let [local, utc] = [0, 0]
  for (const i of order) {
    local += isWithin(times[i]!, sleeps) ? steps[i]! : 0
    utc += isWithin(onWall(times[i]!), sleeps) ? steps[i]! : 0
  }
  if (local === utc) return 'unsure'
  return local < utc ? 'local' : 'utc'
}

function isWithin(at: number, covered: readonly number[]): boolean {
  let [low, high] = [0, covered.length / 2]
  while (low < high) {
    const middle = (low + high) >> 1
    if (covered[2 * middle + 1]! > at) high = middle
    else low = middle + 1
  }
  return 2 * low < covered.length && covered[2 * low]! <= at
}
