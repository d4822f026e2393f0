import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CandidateOrder, type CoinBlock, coinTest, type Direction } from '../index.ts'

type Counts = readonly (number | null)[]

/** The property holds for seeded examples; the smallest that breaks it is printed. */
function holds<T>(property: fc.IProperty<T>, numRuns = 60): void {
  // biome-ignore lint/nursery/noFloatingPromises: a synchronous property; the rule takes the overload for asynchronous ones.
  fc.assert(property, { seed: 20260402, numRuns })
}

/** The orders of a pair of units, each of `nights` nights. */
const pairOrders = (nights: number): readonly CandidateOrder[] =>
  [1, 0].map((first) => ({
    probability: 0.5,
    doses: Array.from({ length: 2 * nights }, (_, t) => (t < nights ? first : 1 - first)),
  }))

const pair = (counts: Counts, drawn: number): CoinBlock => ({
  units: 2,
  counts,
  orders: pairOrders(counts.length / 2),
  drawn,
})

const single = (counts: Counts, probabilities: readonly number[], drawn: number): CoinBlock => ({
  units: 1,
  counts,
  orders: probabilities.map((probability, dose) => ({ probability, doses: counts.map(() => dose) })),
  drawn,
})

const anyCount = fc.option(fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(100) }))

/** Counts of so many blocks, some of them missing. */
const anyCounts = (blocks: number, nights: number) =>
  fc.array(fc.array(anyCount, { minLength: nights, maxLength: nights }), { minLength: blocks, maxLength: blocks })

const DIRECTIONS: readonly Direction[] = ['helps', 'worse']

describe('if being drawn changes nothing', () => {
  test('the E-value has mean 1 over the orders of a design of pairs, whatever was counted or missing', () => {
    holds(
      fc.property(anyCounts(4, 2), (counts) => {
        const tests = ways([2, 2, 2, 2]).map((drawn) =>
          coinTest(
            counts.map((c, i) => pair(c, drawn[i]!)),
            4,
          ),
        )
        for (const direction of DIRECTIONS) {
          const mean = tests.reduce((sum, test) => sum + test[direction].evidence.at(-1)!, 0) / tests.length
          expect(mean).toBeCloseTo(1, 9)
        }
      }),
    )
  })

  test('it has mean 1 where units are drawn one by one with unequal chances', () => {
    holds(
      fc.property(
        anyCounts(5, 2),
        fc.array(fc.double({ min: 0.05, max: 0.95, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (counts, shares) => {
          for (const direction of DIRECTIONS) {
            let mean = 0
            for (const drawn of ways([2, 2, 2, 2, 2])) {
              const chance = drawn.reduce((product, arm, i) => product * (arm === 1 ? shares[i]! : 1 - shares[i]!), 1)
              const blocks = counts.map((c, i) => single(c, [1 - shares[i]!, shares[i]!], drawn[i]!))
              mean += chance * coinTest(blocks, 5)[direction].evidence.at(-1)!
            }
            expect(mean).toBeCloseTo(1, 9)
          }
        },
      ),
      30,
    )
  })

  test('counts that follow the order of earlier blocks, but not their own, still give mean 1', () => {
    // The diary answers what was drawn the block before: a clever adversary, yet not an effect of the treatment.
    const tests = ways([2, 2, 2, 2, 2]).map((drawn) =>
      coinTest(
        drawn.map((order, i) => pair(i > 0 && drawn[i - 1] === 1 ? [9, 0] : [0, 3], order)),
        5,
      ),
    )
    for (const direction of DIRECTIONS) {
      const mean = tests.reduce((sum, test) => sum + test[direction].evidence.at(-1)!, 0) / tests.length
      expect(mean).toBeCloseTo(1, 9)
    }
  })

  test('at most one order in twenty ever reaches 20, of all that a diary could have been given', () => {
    holds(
      fc.property(anyCounts(9, 2), (counts) => {
        const all = ways([2, 2, 2, 2, 2, 2, 2, 2, 2])
        const reached = all.filter(
          (drawn) =>
            coinTest(
              counts.map((c, i) => pair(c, drawn[i]!)),
              9,
            ).helps.highest >= 20,
        )
        expect(reached.length / all.length).toBeLessThanOrEqual(1 / 20)
      }),
      3,
    )
  })
})

describe('a factor is exactly 1', () => {
  const before = pair([2, 0], 1)
  const factorOf = (block: CoinBlock) =>
    DIRECTIONS.map((direction) => coinTest([before, block], 10)[direction].factors[1])

  test('where nothing was recorded', () => {
    expect(factorOf(pair([null, null], 0))).toEqual([1, 1])
    expect(factorOf(single([null, null], [0.5, 0.5], 1))).toEqual([1, 1])
  })

  test('for a pair with one side unrecorded, whichever side and order', () => {
    for (const drawn of [0, 1]) {
      expect(factorOf(pair([4, 1, null, null], drawn))).toEqual([1, 1])
      expect(factorOf(pair([null, null, 0, 5], drawn))).toEqual([1, 1])
    }
  })

  test('for a unit whose order was forced', () => {
    const forced: CoinBlock = { units: 1, counts: [5], orders: [{ probability: 1, doses: [1] }], drawn: 0 }
    expect(factorOf(forced)).toEqual([1, 1])
  })

  test('where all orders put the same on the nights recorded', () => {
    const washedOut = pair([null, 2, null, null], 0)
    expect(factorOf(washedOut)).toEqual([1, 1])
  })
})

describe('a factor is locked', () => {
  test('later nights, whatever they bring, change no earlier one', () => {
    holds(
      fc.property(anyCounts(6, 4), fc.array(fc.nat(1), { minLength: 6, maxLength: 6 }), (counts, drawn) => {
        const blocks = counts.map((c, i) => pair(c, drawn[i]!))
        const whole = coinTest(blocks, 6)
        for (let n = 0; n < 6; n++) {
          const part = coinTest(blocks.slice(0, n), 6)
          for (const direction of DIRECTIONS)
            expect(part[direction].factors).toEqual(whole[direction].factors.slice(0, n))
        }
      }),
    )
  })

  test('the guess for a block does not know its order: the factors of all its orders average to 1', () => {
    holds(
      fc.property(anyCounts(3, 4), (counts) => {
        const upTo = (last: number) => [pair(counts[0]!, 1), pair(counts[1]!, 0), pair(counts[2]!, last)]
        for (const direction of DIRECTIONS) {
          const [a, b] = [0, 1].map((last) => coinTest(upTo(last), 3)[direction].factors[2]!)
          expect((a! + b!) / 2).toBeCloseTo(1, 12)
        }
      }),
    )
  })
})

describe('the evidence', () => {
  const clear = Array.from({ length: 20 }, (_, i) => pair(i % 2 === 0 ? [0, 3] : [4, 0], i % 2))

  test('grows when nights drawn for the treatment are the quiet ones, and in one direction only', () => {
    const { helps, worse } = coinTest(clear, 20)
    expect(helps.highest).toBeGreaterThan(1000)
    expect(worse.highest).toBeLessThan(2)
  })

  test('is mirrored: with every order turned round it speaks of harm', () => {
    const turned = clear.map((block) => ({ ...block, drawn: 1 - block.drawn }))
    const { helps, worse } = coinTest(turned, 20)
    expect(worse.highest).toBeGreaterThan(1000)
    expect(helps.highest).toBeLessThan(2)
  })

  test('is never 0, never lost and never not a number, whatever was counted', () => {
    const hopeless = Array.from({ length: 182 }, (_, i) => pair([i % 2 === 0 ? 100 : 0, i % 2 === 0 ? 0 : 100], i % 2))
    for (const run of Object.values(coinTest(hopeless, 182))) {
      for (const value of [...run.factors, ...run.evidence]) {
        expect(value).toBeGreaterThan(0)
        expect(Number.isFinite(value)).toBe(true)
      }
    }
  })

  test('is the product of the factors, and the highest so far counts from 1', () => {
    const { factors, evidence, highest } = coinTest(clear.slice(0, 5), 20).helps
    expect(evidence[4]).toBeCloseTo(
      factors.reduce((product, factor) => product * factor, 1),
      9,
    )
    expect(highest).toBe(Math.max(1, ...evidence))
    expect(coinTest([], 20).helps).toEqual({ factors: [], evidence: [], highest: 1 })
  })
})

test.each([
  ['probabilities that do not sum to 1', { orders: pairOrders(1).map((order) => ({ ...order, probability: 0.4 })) }],
  [
    'an order that cannot be drawn',
    {
      orders: [
        { probability: 0, doses: [0, 1] },
        { probability: 1, doses: [1, 0] },
      ],
    },
  ],
  ['a dose beyond 1', { orders: [{ probability: 1, doses: [2, 0] }], drawn: 0 }],
  ['too few doses', { orders: [{ probability: 1, doses: [1] }], drawn: 0 }],
  ['half a cramp', { counts: [0.5, 1] }],
  ['a count below 0', { counts: [-1, 1] }],
  ['no such order', { drawn: 2 }],
  ['no units', { units: 0 }],
])('%s is the caller’s bug, named by its block', (_, wrong) => {
  expect(() => coinTest([pair([1, 0], 0), { ...pair([1, 0], 0), ...wrong }], 4)).toThrow(/block 2: /)
})

test('a schedule without a block is the caller’s bug', () => {
  expect(() => coinTest([], 0)).toThrow(RangeError)
})

/** Every way of taking one option at each place. */
function ways(options: readonly number[]): readonly (readonly number[])[] {
  return options.reduce<readonly (readonly number[])[]>(
    (so, n) => so.flatMap((way) => Array.from({ length: n }, (_, k) => [...way, k])),
    [[]],
  )
}
