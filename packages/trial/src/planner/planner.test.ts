import { fitCounts, peopleLike, simulateNights, type UntreatedPerson } from '@uncramp/stats'
import { describe, expect, test } from 'vitest'
import type { PlannedWeek } from './chances.ts'
import type { PlanQuestion } from './question.ts'
import { refinePlans } from './refine.ts'
import { soonestAnswer } from './soonest.ts'
import { planFromTable } from './table.ts'

const PERSON: UntreatedPerson = { rate: 2.65 / 7, sigma: 0.8, rho: 0.5, kappa: 0.3, missing: 0 }
const UNITS = [1, 2, 7, 14] as const

const question = (more: Partial<PlanQuestion> = {}): PlanQuestion => ({
  people: [PERSON],
  unitNights: 7,
  washoutNights: 0,
  effect: { ratio: 0.5, onset: 0, offset: 0 },
  ...more,
})
const withRatio = (ratio: number, more: Partial<PlanQuestion> = {}) =>
  question({ effect: { ratio, onset: 0, offset: 0 }, ...more })

function chancesIn(weeks: readonly PlannedWeek[], week: number) {
  const planned = weeks[week - 1]!
  if (planned.type !== 'chances') throw new Error(`week ${week} has no look`)
  return planned
}

describe('a plan from the table', () => {
  test('says before the first look that it cannot tell, whatever the nights say', () => {
    const first = UNITS.map(
      (unitNights) => planFromTable(question({ unitNights })).findIndex(({ type }) => type === 'chances') + 1,
    )
    expect(first).toEqual([8, 8, 8, 16])
  })

  test('has chances that sum to 1, are never 0 or 1, and only grow for each ending', () => {
    for (const unitNights of UNITS) {
      for (const ratio of [0.1, 0.5, 0.75, 1, 1.6, 9]) {
        for (const rate of [0.001, 0.4, 3, 50]) {
          const weeks = planFromTable(withRatio(ratio, { unitNights, people: [{ ...PERSON, rate }] }))
          expect(weeks.map(({ week }) => week)).toEqual(Array.from({ length: 26 }, (_, i) => i + 1))
          const chances = weeks.flatMap((week) => (week.type === 'chances' ? [week.chances] : []))
          for (const [i, at] of chances.entries()) {
            const values = Object.values(at)
            expect(values.every((p) => p > 0 && p < 1)).toBe(true)
            expect(values.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9)
            expect(at.helps).toBeGreaterThanOrEqual((chances[i - 1]?.helps ?? 0) - 1e-12)
          }
        }
      }
    }
  })

  test('tells more of who has more cramps, of a larger effect, and with faster switching', () => {
    const helps = (asked: PlanQuestion) => chancesIn(planFromTable(asked), 26).chances.helps
    expect(helps(question({ people: [{ ...PERSON, rate: 1 }] }))).toBeGreaterThan(helps(question()) + 0.1)
    expect(helps(withRatio(0.36))).toBeGreaterThan(helps(question()) + 0.1)
    expect(helps(question({ unitNights: 1, people: [{ ...PERSON, rate: 1 }] }))).toBeGreaterThan(
      helps(question({ unitNights: 14, people: [{ ...PERSON, rate: 1 }] })) + 0.1,
    )
  })

  test('answers at the first look where everything is plain', () => {
    for (const unitNights of UNITS) {
      const plain = withRatio(0.1, { unitNights, people: [{ ...PERSON, rate: 20, sigma: 0.1 }] })
      expect(chancesIn(planFromTable(plain), unitNights === 14 ? 16 : 8).chances.helps).toBeGreaterThan(0.9)
    }
  })

  test('calls what does nothing helpful in few, and a true halving nothing in few', () => {
    for (const unitNights of UNITS) {
      expect(chancesIn(planFromTable(withRatio(1, { unitNights })), 26).chances.helps).toBeLessThan(0.08)
      expect(chancesIn(planFromTable(question({ unitNights })), 26).chances['nothing-worth-having']).toBeLessThan(0.08)
    }
  })

  test('of a slow treatment says what switching faster than it comes and goes costs', () => {
    const slow = { ratio: 0.36, onset: 7, offset: 7 }
    const helps = (unitNights: 1 | 14) =>
      chancesIn(planFromTable(question({ unitNights, effect: slow, people: [{ ...PERSON, rate: 1 }] })), 26).chances
        .helps
    expect(helps(14)).toBeGreaterThan(helps(1) + 0.1)
  })

  test('of a short diary lies between the plans of the people it leaves possible', () => {
    const people = peopleLike(fitCounts({ ...simulateNights({ seed: 1, nights: 14 }), covariates: [] }), 1)
    const helps = (some: readonly UntreatedPerson[]) =>
      chancesIn(planFromTable(question({ people: some })), 26).chances.helps
    const each = people.map((person) => helps([person]))
    expect(helps(people)).toBeCloseTo(each.reduce((sum, p) => sum + p, 0) / each.length, 9)
    expect(Math.max(...each) - Math.min(...each)).toBeGreaterThan(0.1)
  })

  test('is refused where washout leaves no night, or the ratio is none', () => {
    expect(() => planFromTable(question({ washoutNights: 7 }))).toThrow(RangeError)
    expect(() => planFromTable(withRatio(0))).toThrow('a rate ratio must be above 0; got 0')
  })
})

describe('a plan refined by simulation', () => {
  const last = (questions: readonly PlanQuestion[], seed: number, standardError: number) =>
    [...refinePlans(questions, { seed, standardError })].at(-1)!

  test('is the same for the same seed, and stops at the standard error asked for', () => {
    const asked = [question()]
    const refined = last(asked, 1, 0.08)
    expect(refined).toEqual(last(asked, 1, 0.08))
    expect(refined).not.toEqual(last(asked, 2, 0.08))
    expect(refined.standardError).toBeLessThanOrEqual(0.08)
    expect(refined.tests).toBeGreaterThan(20)
  })

  test('agrees with the table within their errors', () => {
    const asked = [withRatio(0.5, { unitNights: 1 }), withRatio(1, { people: [{ ...PERSON, missing: 0.1 }] })]
    const { plans } = last(asked, 3, 0.06)
    asked.forEach((one, i) => {
      const simulated = chancesIn(plans[i]!, 26)
      const read = chancesIn(planFromTable(one), 26)
      for (const type of ['helps', 'nothing-worth-having', 'makes-it-worse'] as const) {
        expect(Math.abs(simulated.chances[type] - read.chances[type])).toBeLessThan(
          4 * simulated.standardErrors![type] + 0.05,
        )
      }
    })
  })

  test('goes in small steps, and stops when told to', () => {
    const signal = { aborted: false }
    const steps = refinePlans([question(), withRatio(1)], { seed: 1, batch: 2, signal })
    expect(steps.next().value).toMatchObject({ tests: 2, standardError: 1 })
    expect(steps.next().value).toMatchObject({ tests: 4 })
    signal.aborted = true
    expect(steps.next().done).toBe(true)
  })

  test('needs at least one person', () => {
    expect(() => refinePlans([question({ people: [] })], { seed: 1 }).next()).toThrow('a plan needs people; got none')
  })
})

describe('the unit length that answers soonest', () => {
  const plans = (rate: number, ratio: number) =>
    UNITS.map((unitNights) => ({
      unitNights,
      weeks: planFromTable(withRatio(ratio, { unitNights, people: [{ ...PERSON, rate }] })),
    }))

  test('is a fast one for many cramps, with the first week it is likelier than not to be right', () => {
    const soonest = soonestAnswer(plans(1, 0.5), 0.5)
    if (soonest.type !== 'answers') throw new Error('a halving of one a night is found')
    expect(soonest.unitNights).toBeLessThan(7)
    expect(soonest.week).toBeLessThan(18)
    expect(soonest.chance).toBeGreaterThan(0.5)
  })

  test('is none in half a year for few cramps, and it says which comes nearest', () => {
    expect(soonestAnswer(plans(0.05, 0.75), 0.75)).toMatchObject({ type: 'none-in-half-a-year' })
  })
})
