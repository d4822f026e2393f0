import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PosteriorSummary } from '../numeric/summary.ts'
import { fitCounts } from './fit.ts'
import type { NormalPrior } from './problem.ts'

interface StanSummary {
  readonly mean: number
  readonly sd: number
  readonly q025: number
  readonly q975: number
}

interface Reference {
  readonly id: string
  readonly nights: number
  readonly counts: (number | null)[]
  readonly treatments: number[][]
  readonly covariates: number[][]
  readonly prior: { readonly beta: NormalPrior[] }
  readonly posterior: Record<string, StanSummary>
  readonly prob_beta_below_0: number[]
  readonly 'prob_ratio_below_0.75': number[]
}

/** Stan's posteriors; fixtures/posteriors/make.R draws them and person.stan is the model. */
const folder = new URL('../../fixtures/posteriors/', import.meta.url)
const references: Reference[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))

const BARS = { mean: 0.03, sd: 0.03, end: 0.06, probability: 0.01, hyperMean: 0.2 }

test('all reference diaries are here', () => {
  expect(references.length).toBe(20)
})

describe.each(references)('$id', (reference) => {
  const fit = fitCounts({ ...reference, treatmentPriors: reference.prior.beta })

  const coefficients: [string, PosteriorSummary][] = [['alpha', fit.alpha]]
  fit.treatments.forEach((effect, k) => {
    if (effect.type === 'estimated') coefficients.push([`beta[${k + 1}]`, effect.logRatio])
  })
  fit.covariates.forEach((gamma, j) => {
    if (gamma !== null) coefficients.push([`gamma[${j + 1}]`, gamma])
  })

  test('estimates every coefficient Stan has', () => {
    const known = Object.keys(reference.posterior).filter((name) => /alpha|beta|gamma/.test(name))
    expect(coefficients.map(([name]) => name).sort()).toEqual(known.sort())
  })

  test.each(coefficients)('%s: mean, sd and interval ends as Stan has them', (name, ours) => {
    const stan = reference.posterior[name]!
    expect(Math.abs(ours.mean - stan.mean) / stan.sd).toBeLessThan(BARS.mean)
    expect(Math.abs(ours.sd / stan.sd - 1)).toBeLessThan(BARS.sd)
    expect(Math.abs(ours.q025 - stan.q025) / stan.sd).toBeLessThan(BARS.end)
    expect(Math.abs(ours.q975 - stan.q975) / stan.sd).toBeLessThan(BARS.end)
  })

  test('chances that it helps, and that it is worthwhile, as Stan has them', () => {
    fit.treatments.forEach((effect, k) => {
      if (effect.type !== 'estimated') throw new Error('every treatment of the references varies')
      expect(Math.abs(effect.probHelps - reference.prob_beta_below_0[k]!)).toBeLessThan(BARS.probability)
      expect(Math.abs(effect.probWorthwhile - reference['prob_ratio_below_0.75'][k]!)).toBeLessThan(BARS.probability)
    })
  })

  test.each(['sigma', 'rho', 'kappa'] as const)('%s: mean as Stan has it', (name) => {
    const stan = reference.posterior[name]!
    expect(Math.abs(fit[name].mean - stan.mean) / stan.sd).toBeLessThan(BARS.hyperMean)
  })
})
