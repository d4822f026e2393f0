import { describe, expect, test } from 'vitest'
import { pairsDesign, permutedThree, SMALL_DESIGNS, spread } from '../../test/designs.ts'
import { type DrawnDesign, drawDesign, parseDesign, parseDrawnDesign, verifyDesign } from '../index.ts'
import { drawOrder, orderAt } from './drawOrder.ts'
import { ordersOf } from './orders.ts'

// The places come from CPython's own generator, seeded by init_genrand, and its randrange.
test.each([
  [0, 6941n, 18415125n, 17983n],
  [1, 6832n, 13992936n, 13664n],
  [42, 6136n, 12567480n, 12272n],
  [20260402, 5623n, 31760403n, 11246n],
  [4294967295, 1599n, 3275987n, 3199n],
])(
  'seed %i draws the order another implementation draws, whatever library stands below',
  (seed, pairs, runs, unequal) => {
    const thirteen = pairsDesign(13)
    const limited = { ...spread, blocks: [{ type: 'free', units: 28 }], longestRun: 3 } as const
    const fourOf28 = { ...spread, blocks: [{ type: 'permuted', perArm: [24, 4] }] } as const
    expect(drawOrder(thirteen, seed)).toEqual(orderAt(ordersOf(thirteen), pairs))
    expect(drawOrder(limited, seed)).toEqual(orderAt(ordersOf(limited), runs))
    expect(drawOrder(fourOf28, seed)).toEqual(orderAt(ordersOf(fourOf28), unequal))
  },
)

test('the place counts orders as words in a dictionary, the control first', () => {
  const orders = ordersOf(permutedThree(1))
  const words = [0n, 1n, 2n, 3n, 4n, 5n].map((place) => orderAt(orders, place).join(''))
  expect(words).toEqual(['012', '021', '102', '120', '201', '210'])
})

test('old orders stay as they were: fixed seeds give fixed orders', () => {
  expect(drawDesign(permutedThree(4), 42).arms.join('')).toBe('120120021210')
})

describe('a drawn order', () => {
  test.each(SMALL_DESIGNS)('of %s comes back the same from storage, and intact', (_, design) => {
    const drawn = drawDesign(design, 7)
    const read = parseDrawnDesign(JSON.parse(JSON.stringify(drawn)))
    expect(read).toEqual({ type: 'read', drawn })
    expect(verifyDesign(drawn)).toBe('intact')
  })

  const drawn = drawDesign(permutedThree(3), 7)

  test('is seen to be changed when an arm was, or a rule', () => {
    const [a, b, ...rest] = drawn.arms
    expect(verifyDesign({ ...drawn, arms: [b!, a!, ...rest] })).toBe('order-changed')
    expect(verifyDesign({ ...drawn, design: { ...drawn.design, washoutNights: 0, unitNights: 2 } })).toBe(
      'hash-changed',
    )
  })

  test.each<[string, Partial<Record<keyof DrawnDesign, unknown>>]>([
    ['too few arms', { arms: drawn.arms.slice(1) }],
    ['another algorithm', { algorithm: 'dice' }],
    ['no hash', { hash: undefined }],
    ['a seed below 0', { seed: -1 }],
  ])('with %s is refused in a sentence', (_, wrong) => {
    expect(parseDrawnDesign({ ...drawn, ...wrong })).toMatchObject({
      type: 'refused',
      sentence: expect.stringMatching(/\.$/),
    })
  })
})

describe('a design is refused in a sentence', () => {
  test.each<[string, object]>([
    ['with a washout that leaves no night', { washoutNights: 1 }],
    ['without a block', { blocks: [] }],
    ['with a block for another number of arms', { blocks: [{ type: 'permuted', perArm: [1, 1, 1] }] }],
    ['with a single unit', { blocks: [{ type: 'free', units: 1 }] }],
    ['with a block too long to count', { treatments: 2, blocks: [{ type: 'permuted', perArm: [120, 120, 120] }] }],
    ['with a field it does not know', { arms: 2 }],
  ])('%s', (_, wrong) => {
    expect(parseDesign({ ...spread, ...wrong })).toMatchObject({
      type: 'refused',
      sentence: expect.stringMatching(/\.$/),
    })
  })

  test('and is then the caller’s bug to draw, as is a seed out of bounds', () => {
    expect(() => drawDesign({ ...spread, washoutNights: 1 }, 1)).toThrow(RangeError)
    expect(() => drawDesign(spread, -1)).toThrow(RangeError)
    expect(() => drawDesign(spread, 2 ** 32)).toThrow(RangeError)
  })
})
