import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { likelihoodCurve } from './curve.ts'
import { pool, steady } from './pool.ts'

interface StanSummary {
  readonly mean: number
  readonly mcse: number
  readonly sd: number
  readonly q025: number
  readonly q975: number
}

interface Joint {
  readonly prior: { readonly m: number; readonly s: number }
  readonly people: { readonly nights: number; readonly counts: (number | null)[]; readonly treatments: number[][] }[]
  readonly posterior: { readonly mu: StanSummary; readonly tau: StanSummary; readonly beta: StanSummary[] }
}

/** Stan on everybody's nights at once: fixtures/pool/joint.R and joint.stan. */
const studies = ['few', 'more'].map((name) => {
  const joint: Joint = JSON.parse(readFileSync(new URL(`../../fixtures/pool/${name}.json`, import.meta.url), 'utf8'))
  const curves = joint.people.map((person) => likelihoodCurve({ ...person, covariates: [] }, 0))
  return { people: joint.people.length, joint, curves, pooled: pool(curves) }
})

describe.each(studies)(
  '$people people pooled by their curves give what one hierarchical model on all their nights gives',
  (study) => {
    const { joint, pooled } = study
    test.each(['mu', 'tau'] as const)('%s', (name) => {
      const stan = joint.posterior[name]
      const ours = pooled.posterior[name]
      expect(Math.abs(ours.mean - stan.mean) / stan.sd).toBeLessThan(0.05)
      expect(Math.abs(ours.sd / stan.sd - 1)).toBeLessThan(0.03)
      expect(Math.abs(ours.q025 - stan.q025) / stan.sd).toBeLessThan(0.06)
      expect(Math.abs(ours.q975 - stan.q975) / stan.sd).toBeLessThan(0.06)
    })
  },
)

test('each of sixteen people steadied by the others', () => {
  const { joint, curves, pooled } = studies[0]!
  joint.posterior.beta.forEach((stan, i) => {
    const { logRatio } = steady(curves[i]!, pooled.sum).steadied
    expect(Math.abs(logRatio.mean - stan.mean) / stan.sd, `person ${i + 1}`).toBeLessThan(0.05)
    expect(Math.abs(logRatio.sd / stan.sd - 1), `person ${i + 1}`).toBeLessThan(0.03)
  })
})
