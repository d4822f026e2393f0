import { type CountProblem, fitCounts, simulateNights } from '@uncramp/stats'
import { barRow, figure, median, progress, type Report } from './bench.ts'
import { milliseconds } from './timing.ts'

export const title = 'One fit'
export const about = `Time of one fit of the count model, \`fitCounts\`, on one core, warm. Simulated people with about three
cramps a week in spells, 5 in 100 nights missing, a treatment that alternates week by week. The longest case has two
treatments in turn and two covariates. The lengths are timed in turn, many times over; the bars hold the medians.`

interface Shape {
  readonly nights: number
  readonly treatments: number
  readonly covariates: number
}

const SHAPES: readonly Shape[] = [
  { nights: 28, treatments: 1, covariates: 0 },
  { nights: 84, treatments: 1, covariates: 0 },
  { nights: 365, treatments: 1, covariates: 0 },
  { nights: 730, treatments: 1, covariates: 0 },
  { nights: 365, treatments: 2, covariates: 2 },
]
const DIARIES = 15
const ROUNDS = 3

export async function bench(report: Report): Promise<void> {
  progress(`Fitting ${DIARIES} diaries of each length, ${ROUNDS} times`)
  const times = measure()
  const medians = times.map(median)
  const at = (nights: number, treatments: number) =>
    medians[SHAPES.findIndex((shape) => shape.nights === nights && shape.treatments === treatments)]!
  SHAPES.forEach((shape, i) => {
    report({
      nights: String(shape.nights),
      treatments: String(shape.treatments),
      covariates: String(shape.covariates),
      'median, ms': figure(medians[i]!),
      'fastest, ms': figure(Math.min(...times[i]!)),
      'microseconds a night': figure((1000 * medians[i]!) / shape.nights),
    })
  })
  report(barRow('84 nights, one treatment', at(84, 1), { atMost: 15, unit: 'ms' }))
  report(barRow('730 nights beside 84', at(730, 1) / at(84, 1), { atMost: 12, unit: 'times as long' }))
  report(barRow('365 nights, two treatments, two covariates', at(365, 2), { atMost: 100, unit: 'ms' }))
}

/** [shape][fit] milliseconds. Shapes take turns, so that a busy moment slows all of them alike. */
function measure(): readonly (readonly number[])[] {
  const diaries = SHAPES.map((shape) => Array.from({ length: DIARIES }, (_, seed) => diary(shape, seed)))
  milliseconds(() => fitCounts(diaries[1]![0]!), 30)
  for (const [first] of diaries) fitCounts(first!)
  const times: number[][] = SHAPES.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (let seed = 0; seed < DIARIES; seed++) {
      diaries.forEach((ofShape, i) => {
        times[i]!.push(...milliseconds(() => fitCounts(ofShape[seed]!), 1))
      })
    }
  }
  return times
}

/** Treatments take turns week by week with a week of none; covariates are waves no night repeats. */
function diary({ nights, treatments, covariates }: Shape, seed: number): CountProblem {
  const arm = (t: number) => Math.floor(t / 7) % (treatments + 1)
  const doses = Array.from({ length: nights }, (_, t) =>
    Array.from({ length: treatments }, (_, k) => (arm(t) === k + 1 ? 1 : 0)),
  )
  const person = { seed, nights, treatments: doses, ratios: [0.6, 0.85].slice(0, treatments), missing: 0.05 }
  const wave = (t: number, j: number) => Math.SQRT2 * Math.sin((j + 1) * (t + 1) * Math.SQRT2)
  return {
    ...simulateNights(person),
    covariates: Array.from({ length: nights }, (_, t) => Array.from({ length: covariates }, (_, j) => wave(t, j))),
  }
}
