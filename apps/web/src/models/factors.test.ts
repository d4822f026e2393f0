import { toNightDate } from '@uncramp/diary'
import { sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { factorProblem, factorsOf, isEnough, linkOf, tailOf } from './factors.ts'

const night = (date: string, count: number | null, exposures: Readonly<Record<string, boolean>>) =>
  sampleNight(date, { count, exposures })
const noArms = () => []

test('a night on which a thing was not asked is neither with it nor without it', () => {
  const nights = [
    night('2026-03-01', 2, { shoes: true }),
    night('2026-03-02', 1, { shoes: false }),
    night('2026-03-03', 5, {}),
    night('2026-03-04', null, { shoes: true }),
  ]
  expect(factorsOf(nights)).toEqual([{ id: 'shoes', with: 1, without: 1, crampsWithout: 1 }])
})

test('nights left out keep their place in the calendar with no count', () => {
  const nights = [
    night('2026-03-01', 4, {}),
    night('2026-03-02', 2, { shoes: true }),
    night('2026-03-03', 5, {}),
    night('2026-03-05', 0, { shoes: false }),
    night('2026-03-06', null, { shoes: true }),
  ]
  const problem = factorProblem(nights, 'shoes', noArms)
  expect(problem.counts).toEqual([2, null, null, 0])
  expect(problem.treatments.map(([shoes]) => shoes)).toEqual([1, 0, 0, 0])
})

test('what a test drew is a column of its own', () => {
  const nights = [night('2026-03-01', 2, { shoes: true }), night('2026-03-02', 1, { shoes: false })]
  const armsOf = (date: string) => [date === toNightDate('2026-03-02')]
  expect(factorProblem(nights, 'shoes', armsOf).treatments).toEqual([
    [1, 0],
    [0, 1],
  ])
})

test('twenty nights with and twenty without are enough; one fewer of either is not', () => {
  const factor = { id: 'shoes', crampsWithout: 0 }
  expect(isEnough({ ...factor, with: 20, without: 20 })).toBe(true)
  expect(isEnough({ ...factor, with: 19, without: 200 })).toBe(false)
  expect(isEnough({ ...factor, with: 200, without: 19 })).toBe(false)
})

test('the more things are looked at, the more is asked of each', () => {
  expect(tailOf(1)).toBeCloseTo(0.025)
  expect(tailOf(10)).toBeCloseTo(0.0025)
})

test('a link is named only where the whole interval is on one side of no change', () => {
  expect(linkOf({ low: 1.1, mid: 2, high: 3 })).toBe('more')
  expect(linkOf({ low: 0.3, mid: 0.5, high: 0.9 })).toBe('fewer')
  expect(linkOf({ low: 0.9, mid: 2, high: 4 })).toBe('unclear')
})
