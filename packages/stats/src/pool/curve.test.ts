import { expect, test } from 'vitest'
import { hyperparametersAt } from '../counts/hyperparameters.ts'
import { Latent } from '../counts/latent.ts'
import type { CountProblem } from '../counts/problem.ts'
import { CURVE_BETAS, likelihoodCurve } from './curve.ts'
import { filteredLogLikelihood } from './filter.ts'

const problem = (counts: readonly (number | null)[], more: Partial<CountProblem> = {}): CountProblem => ({
  nights: counts.length,
  counts,
  treatments: counts.map((_, t) => [Math.floor(t / 3) % 2]),
  covariates: [],
  ...more,
})

const even = (from: number, to: number, points: number) =>
  Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1))

/** Integrates over an even grid of the prior in each parameter, with the latent nights filtered exactly. */
function bruteForce({ counts, treatments }: CountProblem, beta: number): number {
  const latent = new Latent(counts)
  let sum = 0
  let highest = Number.NEGATIVE_INFINITY
  for (const radius of even(-3.6, 5.2, 12)) {
    for (const correlation of even(-3.5, 3.5, 8)) {
      for (const angle of even(-3.5, 3.5, 8)) {
        const hyper = hyperparametersAt(radius, correlation, angle)
        const start = new Float64Array(latent.recorded.length)
        for (const alpha of even(-5, 5, 31)) {
          const prior = -0.5 * (radius ** 2 + correlation ** 2 + angle ** 2 + alpha ** 2)
          latent.recorded.forEach((night, t) => {
            latent.eta[t] = -0.9 + 1.5 * alpha + beta * treatments[night]![0]!
          })
          latent.z.set(start)
          const near = prior + latent.logLikelihood(hyper)
          start.set(latent.z)
          highest = Math.max(highest, near)
          if (near < highest - 14) continue
          sum += Math.exp(prior + filteredLogLikelihood(counts, latent, hyper)!)
        }
      }
    }
  }
  return Math.log(sum)
}

const DIARIES: Readonly<Record<string, readonly (number | null)[]>> = {
  'no cramps at all': Array(12).fill(0),
  'none on treatment': [2, 0, 1, 0, 0, 0, 3, null, 0, 0, 0, 0],
  'some of both, in spells': [0, 1, 0, 0, 4, 1, 0, 0, null, 2, 0, 0],
}

for (const [name, counts] of Object.entries(DIARIES)) {
  test(`is what brute force gives from end to end: ${name}`, () => {
    const betas = [-4, -0.25, 2]
    const curve = likelihoodCurve(problem(counts), 0)
    const ours = betas.map((beta) => curve[CURVE_BETAS.indexOf(beta)]!)
    const exact = betas.map((beta) => bruteForce(problem(counts), beta))
    for (let i = 0; i < betas.length; i++) {
      expect(Math.abs(ours[i]! - ours[1]! - (exact[i]! - exact[1]!)), `at ${betas[i]}`).toBeLessThan(0.005)
    }
  })
}

test('33 finite numbers from -4 to 2, the largest 0', () => {
  expect(CURVE_BETAS).toHaveLength(33)
  expect([CURVE_BETAS[0], CURVE_BETAS[32]]).toEqual([-4, 2])
  for (const counts of [[1, 0], [100, 0, 0, 0, 0], Array(20).fill(100), DIARIES['none on treatment']!]) {
    const curve = likelihoodCurve(problem(counts, { treatments: counts.map((_, t) => [t % 2]) }), 0)
    expect(curve).toHaveLength(33)
    expect(curve.every(Number.isFinite)).toBe(true)
    expect(Math.max(...curve)).toBe(0)
  }
})

test('is smooth: no point stands out from its neighbours', () => {
  const curve = likelihoodCurve(problem([0, 2, 0, 1, 0, 0, 5, 0, 1, 0, 0, 1, 2, 0, null, 0, 1, 0]), 0)
  const bends = curve.slice(1, -1).map((value, g) => curve[g]! - 2 * value + curve[g + 2]!)
  bends.slice(1).forEach((bend, g) => {
    expect(Math.abs(bend - bends[g]!)).toBeLessThan(0.02)
  })
})

test('a prior the problem names does not enter', () => {
  const counts = DIARIES['some of both, in spells']!
  const named = problem(counts, { treatmentPriors: [{ mean: -0.5, sd: 0.35 }] })
  expect(likelihoodCurve(named, 0)).toEqual(likelihoodCurve(problem(counts), 0))
})

test('with nothing to compare it is flat: no recorded night, or one kind of night only', () => {
  const flat = Array(33).fill(0)
  expect(likelihoodCurve(problem([null, null, null, null]), 0)).toEqual(flat)
  expect(likelihoodCurve(problem([1, 2, 0, null]), 0)).toEqual(flat)
})

test('refuses a treatment that is not there, and nights the count model refuses', () => {
  expect(() => likelihoodCurve(problem([1, 0]), 1)).toThrow('there are 1 treatments; got index 1')
  expect(() => likelihoodCurve(problem([1, -1, 0, 0]), 0)).toThrow('night 2: -1 is below 0')
})
