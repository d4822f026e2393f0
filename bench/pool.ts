import {
  COARSE_GRID,
  CURVE_BETAS,
  type LikelihoodCurve,
  likelihoodCurve,
  pool,
  rowMaker,
  simulateNights,
} from '@uncramp/stats'
import { barRow, figure, median, progress, type Report } from './bench.ts'

export const title = 'Pooling'
export const about = `A million people's curves are made into rows and summed on one core: on the coarse grid, then on finer
ones round where the answer lies. They are normal curves round log rate ratios from N(-0.4, 0.5^2), known to 0.45, so that
the right answer is known. Processor time, which leaves other programs on the machine out. A curve is made from the nights
once for each person, before.`

const MILLION = 1_000_000
const TRUE_MU = -0.4
const TRUE_TAU = 0.5
const KNOWN_TO = 0.45
const CURVES = 9

export async function bench(report: Report): Promise<void> {
  pool(people(2000))
  progress('1,000,000 people')
  const before = process.cpuUsage()
  const { posterior, sum } = pool(people(MILLION))
  const { user, system } = process.cpuUsage(before)
  report(barRow('1,000,000 people', (user + system) / 1e6, { atMost: 60, unit: 's' }))
  report(barRow('their mu, off by', Math.abs(posterior.mu.mean - TRUE_MU), { atMost: 0.01, unit: '' }))
  report(barRow('their tau, off by', Math.abs(posterior.tau.mean - TRUE_TAU), { atMost: 0.01, unit: '' }))
  progress(`${CURVES} curves of 84 nights`)
  const rowOf = rowMaker(COARSE_GRID)
  const curve = [...people(1)][0]!
  const cells = `${figure(sum.grid.mus.length * sum.grid.taus.length)} cells in the finest grid`
  report({
    'one person': 'her row, coarse grid',
    time: `${figure(1000 * each(2000, () => rowOf(curve)))} us`,
    also: cells,
  })
  report({ 'one person': 'her curve, 84 nights', time: `${figure(curveTime())} ms`, also: 'median' })
}

/** Made anew for every pass: a spread-out sequence (Roberts 2018) through Box and Muller: no chance, and the same moments as draws. */
function people(count: number): Iterable<LikelihoodCurve> {
  return { [Symbol.iterator]: () => draw(count) }
}

function* draw(count: number): Generator<LikelihoodCurve> {
  const spread = Math.hypot(TRUE_TAU, KNOWN_TO)
  for (let i = 1; i <= count; i++) {
    const u = (0.5 + 0.7548776662466927 * i) % 1
    const v = (0.5 + 0.5698402909980532 * i) % 1
    const y = TRUE_MU + spread * Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * v)
    yield CURVE_BETAS.map((beta) => -0.5 * ((beta - y) / KNOWN_TO) ** 2)
  }
}

function each(times: number, work: () => unknown): number {
  const start = performance.now()
  for (let i = 0; i < times; i++) work()
  return (performance.now() - start) / times
}

function curveTime(): number {
  const treatments = Array.from({ length: 84 }, (_, t) => [Math.floor(t / 7) % 2])
  const times = Array.from({ length: CURVES }, (_, seed) => {
    const nights = simulateNights({ seed, nights: 84, treatments, ratios: [0.6], missing: 0.05 })
    const { user } = process.cpuUsage()
    likelihoodCurve({ ...nights, covariates: [] }, 0)
    return (process.cpuUsage().user - user) / 1000
  })
  return median(times)
}
