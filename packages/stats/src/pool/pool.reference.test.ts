import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type LikelihoodCurve, likelihoodCurve } from './curve.ts'
import { pool, steady } from './pool.ts'
import { rowMaker } from './row.ts'

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

const read = (file: string) => readFileSync(new URL(`../../fixtures/pool/${file}`, import.meta.url), 'utf8')

/** Stan on everybody's nights at once: fixtures/pool/joint.R and joint.stan. */
const studies = ['few', 'more'].map((name) => {
  const joint: Joint = JSON.parse(read(`${name}.json`))
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

describe('three hundred people', () => {
  const joint: Joint = JSON.parse(read('many.json'))
  const stored: LikelihoodCurve[] = JSON.parse(read('many.curves.json'))
  const pooled = pool(stored)

  test('have the curves that are stored', () => {
    for (let i = 0; i < joint.people.length; i += 60) {
      const { nights, counts, treatments } = joint.people[i]!
      const curve = likelihoodCurve({ nights, counts, treatments, covariates: [] }, 0)
      const off = curve.map((value, g) => Math.abs(value - stored[i]![g]!))
      expect(Math.max(...off), `person ${i + 1}`).toBeLessThan(1e-5)
    }
  })

  test.each(['mu', 'tau'] as const)('pooled give the %s of one hierarchical model on all their nights', (name) => {
    const stan = joint.posterior[name]
    const ours = pooled.posterior[name]
    expect(Math.abs(ours.mean - stan.mean) / stan.sd).toBeLessThan(0.05)
    // Stan's 1,600 draws are worth 460 to 860: its sd is known to 3 in 100, an end to 0.1 sd.
    expect(Math.abs(ours.sd / stan.sd - 1)).toBeLessThan(0.06)
    expect(Math.abs(ours.q025 - stan.q025) / stan.sd).toBeLessThan(0.2)
    expect(Math.abs(ours.q975 - stan.q975) / stan.sd).toBeLessThan(0.2)
  })
})

describe('sixteen curves beside the same made the slow way (fixtures/pool/dense.ts)', () => {
  const { curves } = studies[0]!
  const dense: number[][] = JSON.parse(read('dense.json'))

  test('are alike from end to end', () => {
    curves.forEach((curve, i) => {
      const errors = curve.map((value, g) => value - dense[i]![g]!)
      expect(Math.max(...errors) - Math.min(...errors), `person ${i + 1}`).toBeLessThan(0.015)
    })
  })

  test('err to no side: two thousand such people would move mu and tau by less than 0.02 of their sds', () => {
    const pulls = curves.map((curve, i) => {
      const [ours, exact] = [slopes(curve), slopes(dense[i]!)]
      return { mu: ours.mu - exact.mu, tau: ours.tau - exact.tau, information: exact.information }
    })
    const mean = (of: 'mu' | 'tau' | 'information') => pulls.reduce((sum, pull) => sum + pull[of], 0) / pulls.length
    const perSd = Math.sqrt(2000 / mean('information'))
    expect(Math.abs(mean('mu')) * perSd).toBeLessThan(0.02)
    // What is known of tau is at least a tenth of what is known of mu.
    expect(Math.abs(mean('tau')) * perSd * Math.sqrt(10)).toBeLessThan(0.02)
  })
})

const slopesAt = rowMaker({ mus: [-0.5, -0.4, -0.3], taus: [0.35, 0.4, 0.45] })

/** How a person pulls at mu and tau near -0.4 and 0.4, and how much she knows of mu. */
function slopes(curve: LikelihoodCurve): { mu: number; tau: number; information: number } {
  const row = slopesAt(curve)
  return {
    mu: (row[5]! - row[3]!) / 0.2,
    tau: (row[7]! - row[1]!) / 0.1,
    information: -(row[5]! - 2 * row[4]! + row[3]!) / 0.1 ** 2,
  }
}
