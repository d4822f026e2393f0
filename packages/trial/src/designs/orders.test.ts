import { describe, expect, test } from 'vitest'
import { pairsDesign, permutedThree, SMALL_DESIGNS, spread } from '../../test/designs.ts'
import { blockUnits, type Design, unitsOf } from './design.ts'
import { drawOrder } from './drawOrder.ts'
import { type ArmOrder, follow, ordersOf, waysFrom } from './orders.ts'

/** Every order that meets the rules, found by trying all there are. */
function allowedOrders(design: Design): readonly ArmOrder[] {
  const arms = Array.from({ length: design.treatments + 1 }, (_, arm) => arm)
  const all = Array.from({ length: unitsOf(design) }).reduce<ArmOrder[]>(
    (orders) => orders.flatMap((order) => arms.map((arm) => [...order, arm])),
    [[]],
  )
  return all.filter((order) => meets(design, order))
}

function meets({ blocks, longestRun }: Design, order: ArmOrder): boolean {
  const runs = order.join('').match(/(.)\1*/g) ?? []
  if (longestRun !== null && runs.some((run) => run.length > longestRun)) return false
  let from = 0
  return blocks.every((block) => {
    const units = order.slice(from, from + blockUnits(block))
    from += blockUnits(block)
    return block.type === 'free' || block.perArm.every((n, arm) => units.filter((a) => a === arm).length === n)
  })
}

describe.each(SMALL_DESIGNS)('%s', (_, design) => {
  const orders = ordersOf(design)
  const ways = [...waysFrom(orders, unitsOf(design))]

  test('has exactly the orders that meet its rules, each equally likely, together 1', () => {
    expect(ways.map(({ arms }) => arms.join(''))).toEqual(allowedOrders(design).map((order) => order.join('')))
    expect(orders.completions).toBe(BigInt(ways.length))
    for (const { probability } of ways) expect(probability).toBeCloseTo(1 / ways.length, 14)
    expect(ways.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12)
  })

  test('gives a unit the chance it has among the orders that begin like the earlier units', () => {
    for (const { arms } of ways) {
      for (let unit = 0; unit < arms.length; unit++) {
        const like = ways.filter((way) => arms.slice(0, unit).every((arm, i) => way.arms[i] === arm))
        const same = like.filter((way) => way.arms[unit] === arms[unit])
        expect(follow(orders, arms.slice(0, unit)).shares[arms[unit]!]).toBeCloseTo(same.length / like.length, 12)
      }
    }
  })

  test('is drawn as often as it says, over many seeds', () => {
    const seeds = 3000
    const drawn = new Map<string, number>()
    for (let seed = 0; seed < seeds; seed++) {
      const order = drawOrder(design, seed).join('')
      drawn.set(order, (drawn.get(order) ?? 0) + 1)
    }
    expect([...drawn.keys()].every((order) => ways.some(({ arms }) => arms.join('') === order))).toBe(true)
    const share = 1 / ways.length
    const five = 5 * Math.sqrt((share * (1 - share)) / seeds)
    for (const { arms } of ways) expect(Math.abs((drawn.get(arms.join('')) ?? 0) / seeds - share)).toBeLessThan(five)
  })
})

test('a unit that the rules force has the chance 1', () => {
  const runs = ordersOf({ ...spread, blocks: [{ type: 'free', units: 5 }], longestRun: 2 })
  expect(follow(runs, [1, 1]).shares).toEqual([1, 0])
  expect(follow(ordersOf(pairsDesign(3)), [0]).shares).toEqual([0, 1])
  expect(follow(ordersOf(permutedThree(2)), [2, 0]).shares).toEqual([0, 1, 0])
})

test('near the end of a run-limited schedule the chance counts what can still follow', () => {
  // Two of each, no two alike in a row: 0101 and 1010 alone.
  const orders = ordersOf({ ...spread, blocks: [{ type: 'permuted', perArm: [2, 2] }], longestRun: 1 })
  expect(orders.completions).toBe(2n)
  expect(follow(orders, [0]).shares).toEqual([0, 1])
})

test('the orders of half a year are counted exactly', () => {
  expect(ordersOf(pairsDesign(91)).completions).toBe(2n ** 91n)
  expect(ordersOf({ ...spread, blocks: [{ type: 'free', units: 182 }] }).completions).toBe(2n ** 182n)
  // Counted apart from this code: runs of at most three among 28.
  expect(ordersOf({ ...spread, blocks: [{ type: 'free', units: 28 }], longestRun: 3 }).completions).toBe(31805182n)
  expect(ordersOf({ ...spread, blocks: [{ type: 'permuted', perArm: [24, 4] }] }).completions).toBe(20475n)
})

test('rules that no order meets are the caller’s bug', () => {
  expect(() => ordersOf({ ...spread, blocks: [{ type: 'permuted', perArm: [5, 1] }], longestRun: 2 })).toThrow(
    RangeError,
  )
  expect(() => follow(ordersOf(pairsDesign(2)), [0, 0])).toThrow(RangeError)
})
