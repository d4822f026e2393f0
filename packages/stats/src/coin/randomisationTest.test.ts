import { randomInt, randomPoisson } from 'd3-random'
import { describe, expect, test } from 'vitest'
import { type Assignment, randomisationTest, sampledRandomisationTest, type WeightedAssignment } from '../index.ts'
import { uniformFrom } from '../numeric/chance.ts'

/** Every assignment with so many treated units, equally likely. */
function choices(units: number, treated: number): readonly WeightedAssignment[] {
  const all: Assignment[] = []
  const walk = (so: readonly boolean[], left: number): void => {
    if (so.length === units) {
      if (left === 0) all.push(so)
      return
    }
    if (left > 0) walk([...so, true], left - 1)
    if (units - so.length > left) walk([...so, false], left)
  }
  walk([], treated)
  return all.map((assignment) => ({ assignment, probability: 1 / all.length }))
}

/** Every assignment of randomised pairs. */
function pairs(count: number): readonly WeightedAssignment[] {
  return Array.from({ length: 2 ** count }, (_, ways) => ({
    assignment: Array.from({ length: count }, (_, pair) => (ways >> pair) & 1).flatMap((coin) => [
      coin === 1,
      coin === 0,
    ]),
    probability: 2 ** -count,
  }))
}

const weeks = (cramps: readonly number[], nights = 7) => cramps.map((sum) => ({ cramps: sum, nights }))

const tested = (test: ReturnType<typeof randomisationTest>) => {
  if (test.type !== 'tested') throw new Error(test.type)
  return test
}

describe('the laughter diary (nof1ins): six blocks of three days, in turns', () => {
  const blocks = weeks([12, 13, 22, 24, 27, 19], 3)
  const drawn = [false, true, false, true, false, true]

  test('among all 20 ways to choose three of six blocks, 16 differ as much', () => {
    const { difference, twoSided, orders } = tested(randomisationTest(blocks, drawn, choices(6, 3)))
    expect(difference).toBeCloseTo((56 - 61) / 9, 12)
    expect(orders).toBe(20)
    expect(twoSided).toBeCloseTo(0.8, 12)
  })

  test('among the 8 that pairs could have drawn, all do', () => {
    expect(tested(randomisationTest(blocks, drawn, pairs(3))).twoSided).toBe(1)
  })
})

describe('few pairs', () => {
  const perfect = (count: number) => ({
    units: weeks(Array.from({ length: count }, () => [0, 50]).flat()),
    drawn: Array.from({ length: count }, () => [true, false]).flat(),
  })

  test.each([
    [3, 1 / 8, 1 / 4],
    [4, 1 / 16, 1 / 8],
  ])('%i of them can never say anything at 5 in 100, however clear the nights', (count, fewer, twoSided) => {
    const { units, drawn } = perfect(count)
    const test = tested(randomisationTest(units, drawn, pairs(count)))
    expect(test.fewer).toBe(fewer)
    expect(test.twoSided).toBe(twoSided)
  })

  test('five can, on one side', () => {
    const { units, drawn } = perfect(5)
    expect(tested(randomisationTest(units, drawn, pairs(5))).fewer).toBe(1 / 32)
  })
})

test('an order counts with its probability, not as one of many', () => {
  const orders = [
    { assignment: [true, false], probability: 0.9 },
    { assignment: [false, true], probability: 0.1 },
  ]
  expect(tested(randomisationTest(weeks([3, 1]), [false, true], orders))).toMatchObject({
    fewer: 0.1,
    more: 1,
    twoSided: 1,
  })
})

test('units of another treatment stay out', () => {
  const orders = [
    { assignment: [true, null, false], probability: 0.5 },
    { assignment: [false, null, true], probability: 0.5 },
  ]
  const { difference } = tested(randomisationTest(weeks([7, 700, 14]), [true, null, false], orders))
  expect(difference).toBeCloseTo(-1, 12)
})

test('the mean is over the nights recorded: a missing night is no quiet night', () => {
  const units = [
    { cramps: 2, nights: 1 },
    { cramps: 7, nights: 7 },
  ]
  expect(tested(randomisationTest(units, [true, false], pairs(1))).difference).toBe(1)
})

test('with one side unrecorded there is nothing to test', () => {
  const units = [
    { cramps: 0, nights: 0 },
    { cramps: 7, nights: 7 },
  ]
  expect(randomisationTest(units, [true, false], pairs(1))).toEqual({ type: 'not-testable' })
})

test('an order that leaves one side unrecorded counts as extreme', () => {
  const units = [...weeks([1, 5]), { cramps: 0, nights: 0 }, { cramps: 0, nights: 0 }]
  const drawn = [true, false, false, true]
  const { fewer, orders } = tested(randomisationTest(units, drawn, choices(4, 2)))
  // Of the six, two put the recorded units on one side; two more are as the drawn one.
  expect(orders).toBe(6)
  expect(fewer).toBeCloseTo(4 / 6, 12)
})

test('an order the design could not have drawn is the caller’s bug', () => {
  expect(() => randomisationTest(weeks([1, 2, 3, 4]), [true, true, false, false], pairs(2))).toThrow(RangeError)
  expect(() => randomisationTest(weeks([1, 2]), [true, false], pairs(1).slice(0, 1))).toThrow(RangeError)
  expect(() => randomisationTest(weeks([1]), [true, false], pairs(1))).toThrow(RangeError)
})

/** Any order of so many treated units among 28, by Fisher and Yates. */
function shuffler(treated: number, uniform: () => number): () => boolean[] {
  return () => {
    const order = Array.from({ length: 28 }, (_, i) => i < treated)
    for (let i = 27; i > 0; i--) {
      const j = randomInt.source(uniform)(i + 1)()
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    return order
  }
}

// A known library splits the pooled nights in half whatever the arms' sizes: 3, 9 and 17 false alarms in 100.
test.each([
  [14, 14],
  [7, 21],
  [4, 24],
])('with %i and %i nights a treatment that does nothing is called unusual in at most 5 of 100 diaries', (treated) => {
  const uniform = uniformFrom(treated)
  const shuffle = shuffler(treated, uniform)
  const count = randomPoisson.source(uniform)(1.2)
  const diaries = 1000
  let alarms = 0
  for (let diary = 0; diary < diaries; diary++) {
    const nights = Array.from({ length: 28 }, () => ({ cramps: count(), nights: 1 }))
    const { twoSided } = tested(sampledRandomisationTest(nights, shuffle(), shuffle, 199))
    if (twoSided <= 0.05) alarms++
  }
  // 5 in 100 and three standard errors; not far below either, or the test would be too timid to be of use.
  expect(alarms / diaries).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / diaries))
  expect(alarms / diaries).toBeGreaterThan(0.01)
})

test('drawn orders estimate what all orders say, and never say 0', () => {
  const nights = weeks([0, 3, 1, 4, 0, 2, 1, 5, 0, 1], 1)
  const drawn = [true, false, true, false, true, false, true, false, true, false]
  const all = choices(10, 5)
  const exact = tested(randomisationTest(nights, drawn, all))
  const uniform = uniformFrom(5)
  const another = () => all[Math.floor(uniform() * all.length)]!.assignment
  const sampled = tested(sampledRandomisationTest(nights, drawn, another, 4000))
  expect(sampled.twoSided).toBeCloseTo(exact.twoSided, 1)
  expect(sampled.fewer).toBeCloseTo(exact.fewer, 1)
  expect(tested(sampledRandomisationTest(weeks([0, 90]), [true, false], () => [false, true], 99)).fewer).toBe(1 / 100)
  expect(() => sampledRandomisationTest(nights, drawn, another, 0)).toThrow(RangeError)
})
