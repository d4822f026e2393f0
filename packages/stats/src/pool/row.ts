import { CURVE_BETAS, CURVE_STEP, type LikelihoodCurve } from './curve.ts'
import { checkGrid, type PoolGrid } from './grid.ts'
import { reader } from './reading.ts'

/** A normal is followed this many standard deviations to either side. */
const REACH = 6.5
const FIRST = CURVE_BETAS[0]!
const LAST = CURVE_BETAS[CURVE_BETAS.length - 1]!
const LEAST = 1e-300
/** Beyond the curve's end, where it has fallen below exp(-40) of its value there, nothing is left to add. */
const SPENT = 40

/** What one person adds to each cell of a pool, tau by tau: see {@link rowMaker}. */
export type PoolRow = Float64Array

/**
 * The function that turns a person's curve into her row: for each cell the log of the integral of her likelihood
 * against N(mu, tau^2). Its constant is that of her curve, so that rows may be added and subtracted, but not compared
 * with those of the same nights on another curve.
 *
 * The integral is a trapezoidal rule, with a step below tau and no longer than the curve's own: spectrally exact.
 *
 * @returns [tau][mu], row-major, at least -691 from the curve's largest value
 * @throws RangeError on a grid or a curve that is none
 */
export function rowMaker(grid: PoolGrid): (curve: LikelihoodCurve) => PoolRow {
  const fill = rowFiller(grid)
  return (curve) => {
    const row = new Float64Array(grid.mus.length * grid.taus.length)
    fill([curve], [row])
    return row
  }
}

/** People taken at once by {@link rowFiller}: reading the weights, not using them, is what takes time. */
export const TOGETHER = 4

/** Fills the rows of up to {@link TOGETHER} people. */
export function rowFiller(grid: PoolGrid): (curves: readonly LikelihoodCurve[], rows: readonly PoolRow[]) => void {
  checkGrid(grid)
  const blocks = blocksOf(grid)
  return (curves, rows) => {
    const people = curves.map((curve, p) => personOf(curve, rows[p]!))
    for (const block of blocks) fillBlock(block, people)
  }
}

interface Person {
  readonly read: (beta: number) => number
  /** The curve's largest value, which is taken out before exp() and put back after log(). */
  readonly top: number
  /** The log rate ratio above which the curve adds nothing more. */
  readonly spent: number
  readonly row: PoolRow
}

function personOf(curve: LikelihoodCurve, row: PoolRow): Person {
  const read = reader(curve)
  return { read, top: Math.max(...curve), spent: spentAt(read), row }
}

/** Several taus that share the points the likelihood is read at. */
interface Block {
  readonly points: Float64Array
  /** [point][person], row-major. */
  readonly likelihood: Float64Array
  readonly cells: readonly Cell[]
}

interface Cell {
  readonly index: number
  /** Index of the point the first weight belongs to. */
  readonly from: number
  readonly weights: Float64Array
}

function fillBlock(block: Block, people: readonly Person[]): void {
  const used = readAll(block, people)
  const { likelihood, cells } = block
  const sums = new Float64Array(TOGETHER)
  for (const { index, from, weights } of cells) {
    integrate(sums, weights, likelihood, from, Math.min(weights.length, used - from))
    for (let p = 0; p < people.length; p++) {
      const { row, top } = people[p]!
      row[index] = top + Math.log(Math.max(sums[p]!, LEAST))
    }
  }
}

/** @returns how many points have any likelihood left */
function readAll({ points, likelihood }: Block, people: readonly Person[]): number {
  const spent = Math.max(...people.map((person) => person.spent))
  let used = 0
  for (; used < points.length && points[used]! <= spent; used++) {
    for (let p = 0; p < people.length; p++) {
      const { read, top } = people[p]!
      likelihood[used * TOGETHER + p] = Math.exp(read(points[used]!) - top)
    }
  }
  return used
}

function integrate(
  sums: Float64Array,
  weights: Float64Array,
  likelihood: Float64Array,
  from: number,
  length: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let i = 0, k = from * TOGETHER; i < length; i++, k += TOGETHER) {
    const weight = weights[i]!
    a += weight * likelihood[k]!
    b += weight * likelihood[k + 1]!
    c += weight * likelihood[k + 2]!
    d += weight * likelihood[k + 3]!
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
}

/** The log rate ratio above which a curve adds nothing more. */
function spentAt(read: (beta: number) => number): number {
  const slope = read(LAST + 1) - read(LAST)
  return slope < 0 ? LAST + 1 + SPENT / -slope : Infinity
}

function blocksOf({ mus, taus }: PoolGrid): Block[] {
  const steps = taus.map((tau) => stepFor(tau))
  return [...new Set(steps)].map((step) => {
    const members = taus.map((tau, j) => ({ tau, j })).filter(({ j }) => steps[j] === step)
    return step === 0 ? pointBlock(mus, members[0]!.j) : normalBlock(mus, members, step)
  })
}

/** From here on the curve's own step does: a normal so wide is smooth, and no curve is sharper than its points. */
const WIDE_TAU = 0.8

/** Half the curve's step, and halved again until it is below tau; 0 for tau 0, where the likelihood itself is asked. */
function stepFor(tau: number): number {
  if (tau === 0) return 0
  let step = tau >= WIDE_TAU ? CURVE_STEP : CURVE_STEP / 2
  while (step > tau) step /= 2
  return step
}

function pointBlock(mus: readonly number[], j: number): Block {
  const cells = mus.map((_, i) => ({ index: j * mus.length + i, from: i, weights: Float64Array.of(1) }))
  return { points: Float64Array.from(mus), likelihood: new Float64Array(mus.length * TOGETHER), cells }
}

interface Member {
  readonly tau: number
  readonly j: number
}

function normalBlock(mus: readonly number[], members: readonly Member[], step: number): Block {
  const widest = Math.max(...members.map(({ tau }) => tau))
  const first = Math.max(0, Math.floor((mus[0]! - REACH * widest - FIRST) / step))
  const last = Math.max(first, Math.ceil((mus[mus.length - 1]! + REACH * widest - FIRST) / step))
  const points = Float64Array.from({ length: last - first + 1 }, (_, i) => FIRST + (first + i) * step)
  const cells = members.flatMap(({ tau, j }) =>
    mus.map((mu, i) => ({ index: j * mus.length + i, ...weightsOf(mu, tau, step, first, last) })),
  )
  return { points, likelihood: new Float64Array(points.length * TOGETHER), cells }
}

/** Weights of N(mu, tau^2) at the points; those below -4 are gathered there, where the curve stays what it is. */
function weightsOf(mu: number, tau: number, step: number, first: number, last: number): Omit<Cell, 'index'> {
  const low = Math.floor((mu - REACH * tau - FIRST) / step)
  const high = Math.min(last, Math.ceil((mu + REACH * tau - FIRST) / step))
  const start = Math.min(last, Math.max(first, low))
  const weights = new Float64Array(Math.max(1, high - start + 1))
  for (let k = low; k <= high; k++) {
    const z = (FIRST + k * step - mu) / tau
    weights[Math.max(0, k - start)]! += (step / (tau * Math.sqrt(2 * Math.PI))) * Math.exp(-0.5 * z * z)
  }
  return { from: start - first, weights }
}
