import { CURVE_BETAS, CURVE_STEP, type LikelihoodCurve } from './curve.ts'
import { checkGrid, type PoolGrid } from './grid.ts'
import { reader } from './reading.ts'

/** A normal is followed this many standard deviations to either side. */
const REACH = 8
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
 * The integral is a trapezoidal rule, with a step below both tau and half the curve's own: spectrally exact.
 *
 * @returns [tau][mu], row-major, at least -691 from the curve's largest value
 * @throws RangeError on a grid or a curve that is none
 */
export function rowMaker(grid: PoolGrid): (curve: LikelihoodCurve) => PoolRow {
  checkGrid(grid)
  const blocks = blocksOf(grid)
  const cells = grid.mus.length * grid.taus.length
  return (curve) => {
    const read = reader(curve)
    const top = Math.max(...curve)
    const row = new Float64Array(cells)
    const spent = spentAt(read)
    for (const block of blocks) fillBlock(row, block, read, top, spent)
    return row
  }
}

/** Several taus that share the points the likelihood is read at. */
interface Block {
  readonly points: Float64Array
  readonly likelihood: Float64Array
  readonly cells: readonly Cell[]
}

interface Cell {
  readonly index: number
  /** Index of the point the first weight belongs to. */
  readonly from: number
  readonly weights: Float64Array
}

function fillBlock(row: PoolRow, block: Block, read: (beta: number) => number, top: number, spent: number): void {
  const { points, likelihood, cells } = block
  let used = 0
  for (; used < points.length && points[used]! <= spent; used++) likelihood[used] = Math.exp(read(points[used]!) - top)
  for (const { index, from, weights } of cells) {
    const to = Math.min(weights.length, used - from)
    let sum = 0
    for (let i = 0; i < to; i++) sum += weights[i]! * likelihood[from + i]!
    row[index] = top + Math.log(Math.max(sum, LEAST))
  }
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

/** Half the curve's step, and halved again until it is below tau; 0 for tau 0, where the likelihood itself is asked. */
function stepFor(tau: number): number {
  if (tau === 0) return 0
  let step = CURVE_STEP / 2
  while (step > tau) step /= 2
  return step
}

function pointBlock(mus: readonly number[], j: number): Block {
  const cells = mus.map((_, i) => ({ index: j * mus.length + i, from: i, weights: Float64Array.of(1) }))
  return { points: Float64Array.from(mus), likelihood: new Float64Array(mus.length), cells }
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
  return { points, likelihood: new Float64Array(points.length), cells }
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
