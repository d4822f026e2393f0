import { describe, expect, test } from 'vitest'
import { diary, steadyDiary, WEEKLY } from '../test/people.ts'
import { analyse, analyseWithEvidence, drawSchedule, monitor, parseProtocol, verifyTrial } from './index.ts'

const PRIOR = { mean: -0.5, sd: 0.35 }
const KNOWN = { ...WEEKLY, evidencePrior: PRIOR }

describe('what trials say, written into a plan', () => {
  test('changes neither the order nor any verdict: those rest on her own nights', () => {
    for (const seed of [1, 42, 20260402]) {
      const [plain, known] = [drawSchedule(WEEKLY, seed), drawSchedule(KNOWN, seed)]
      expect(known.units).toEqual(plain.units)
      const nights = diary(plain, (night, treated) => ({
        count: night % (treated ? 5 : 2) === 0 ? 2 : 0,
        taken: treated,
      }))
      const last = nights.length - 1
      expect(monitor(known, nights, [], last)).toEqual(monitor(plain, nights, [], last))
      expect(analyse(known, nights, 'as-planned', last)).toEqual(analyse(plain, nights, 'as-planned', last))
    }
  })

  test('is sealed with the plan: a prior changed later is found out', () => {
    const trial = drawSchedule(KNOWN, 42)
    expect(verifyTrial(trial).type).toBe('intact')
    const changed = { ...trial, protocol: { ...trial.protocol, evidencePrior: { mean: -1, sd: 0.35 } } }
    expect(verifyTrial(changed).type).not.toBe('intact')
    const { evidencePrior: _, ...without } = trial.protocol
    expect(verifyTrial({ ...trial, protocol: without }).type).not.toBe('intact')
  })

  test('leaves a plan without it as it was sealed', () => {
    expect(drawSchedule({ ...WEEKLY, evidencePrior: undefined }, 42).hash).toBe(drawSchedule(WEEKLY, 42).hash)
  })

  test('draws the answer towards itself, less the more nights there are', () => {
    const trial = drawSchedule(KNOWN, 42)
    const nights = steadyDiary(trial)
    const logRatio = (analysis: ReturnType<typeof analyse>) => {
      if (analysis.type !== 'fitted') throw new Error(`not fitted: ${analysis.type}`)
      return analysis.effect.logRatio
    }
    const pulls = [34, nights.length - 1].map((asOf) => {
      const own = logRatio(analyse(trial, nights, 'as-planned', asOf))
      const both = logRatio(analyseWithEvidence(trial, nights, PRIOR, asOf))
      expect(Math.min(own.mean, PRIOR.mean)).toBeLessThan(both.mean)
      expect(both.mean).toBeLessThan(Math.max(own.mean, PRIOR.mean))
      expect(both.sd).toBeLessThan(own.sd)
      return Math.abs(both.mean - own.mean)
    })
    expect(pulls[1]).toBeLessThan(pulls[0]!)
  })

  test('must be a mean and a spread that can be meant', () => {
    for (const evidencePrior of [{ mean: 0, sd: 0 }, { mean: 9, sd: 1 }, { mean: 0 }, 'strong', null]) {
      const read = parseProtocol({ ...WEEKLY, evidencePrior })
      expect(read.type === 'refused' && read.sentence).toMatch(/^What trials say must be a mean/)
    }
    expect(parseProtocol(KNOWN)).toMatchObject({ type: 'read', protocol: { evidencePrior: PRIOR } })
  })
})
