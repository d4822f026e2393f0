import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { NormalPrior } from '../counts/problem.ts'
import { ofDensity } from '../numeric/summary.ts'
import { likelihoodCurve } from './curve.ts'
import { densityUnder } from './density.ts'

interface Reference {
  readonly nights: number
  readonly counts: (number | null)[]
  readonly treatments: number[][]
  readonly covariates: number[][]
  readonly prior: { readonly beta: NormalPrior[] }
  readonly posterior: Record<string, Record<'mean' | 'sd' | 'q025' | 'q975', number>>
}

const read = (id: string): Reference =>
  JSON.parse(readFileSync(new URL(`../../fixtures/posteriors/${id}.json`, import.meta.url), 'utf8'))

/** Short, quiet, separated, two treatments, an evidence prior, clustered: fixtures/posteriors/make.R. */
describe.each(['p01', 'p05', 'p06', 'p09', 'p12'])('%s', (id) => {
  const reference = read(id)
  test.each(reference.prior.beta.map((prior, k) => ({ prior, k })))(
    'curve times prior is what Stan has',
    ({ prior, k }) => {
      const stan = reference.posterior[`beta[${k + 1}]`]!
      const ours = ofDensity(densityUnder(likelihoodCurve(reference, k), prior))
      expect(Math.abs(ours.mean - stan.mean) / stan.sd).toBeLessThan(0.03)
      expect(Math.abs(ours.sd / stan.sd - 1)).toBeLessThan(0.02)
      expect(Math.abs(ours.q025 - stan.q025) / stan.sd).toBeLessThan(0.05)
      expect(Math.abs(ours.q975 - stan.q975) / stan.sd).toBeLessThan(0.05)
    },
  )
})
