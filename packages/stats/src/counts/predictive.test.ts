import { describe, expect, test } from 'vitest'
import { simulateNights } from '../simulate/simulateNights.ts'
import { fitCounts } from './fit.ts'
import { predictiveChecks } from './predictive.ts'

const person = (seed: number) => ({ ...simulateNights({ seed, nights: 84, rate: 0.6 }), covariates: [] })
const inside = ({ shareAbove }: { shareAbove: number }) => shareAbove > 0.025 && shareAbove < 0.975

describe('posterior predictive checks', () => {
  test('find nothing strange in diaries the model itself wrote', () => {
    const diaries = Array.from({ length: 20 }, (_, seed) => person(seed))
    const strange = diaries.filter((diary) => {
      const { quietNights, worstNight, longestQuietRun } = predictiveChecks(diary, fitCounts(diary), 1)
      return !(inside(quietNights) && inside(worstNight) && inside(longestQuietRun))
    })
    expect(strange.length).toBeLessThanOrEqual(2)
  })

  test('find a diary of exactly one cramp every night strange', () => {
    const diary = { nights: 84, counts: Array(84).fill(1), treatments: [], covariates: [] }
    const { quietNights, worstNight } = predictiveChecks(diary, fitCounts(diary), 1)
    expect(quietNights.observed).toBe(0)
    expect(quietNights.shareAbove).toBeGreaterThan(0.975)
    expect(worstNight.shareAbove).toBeGreaterThan(0.975)
  })

  test('give the same answer for the same seed', () => {
    const diary = person(3)
    const fit = fitCounts(diary)
    expect(predictiveChecks(diary, fit, 7)).toEqual(predictiveChecks(diary, fit, 7))
  })

  test('leave missing nights missing in the replicas', () => {
    const diary = { nights: 6, counts: [0, null, 0, null, 0, null], treatments: [], covariates: [] }
    const { longestQuietRun, quietNights } = predictiveChecks(diary, fitCounts(diary), 1)
    expect(quietNights.observed).toBe(1)
    expect(longestQuietRun.q975).toBe(1)
  })
})
