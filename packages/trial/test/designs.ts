import type { Design } from '../src/index.ts'

/** One treatment, nightly units, nothing left out: the blocks are the test's. */
export const spread: Design = {
  treatments: 1,
  blocks: [{ type: 'free', units: 2 }],
  longestRun: null,
  unitNights: 1,
  baselineNights: 0,
  washoutNights: 0,
}

export const pairsDesign = (pairs: number): Design => ({
  ...spread,
  blocks: Array.from({ length: pairs }, () => ({ type: 'permuted', perArm: [1, 1] })),
})

export const permutedThree = (blocks: number): Design => ({
  ...spread,
  treatments: 2,
  blocks: Array.from({ length: blocks }, () => ({ type: 'permuted', perArm: [1, 1, 1] })),
})

/** One of every kind the project can draw, small enough to list. */
export const SMALL_DESIGNS: readonly (readonly [string, Design])[] = [
  ['three pairs', pairsDesign(3)],
  ['pairs with no arm twice in a row', { ...pairsDesign(3), longestRun: 1 }],
  ['five units drawn one by one', { ...spread, blocks: [{ type: 'free', units: 5 }] }],
  [
    'six units drawn one by one, at most two alike in a row',
    { ...spread, blocks: [{ type: 'free', units: 6 }], longestRun: 2 },
  ],
  ['two blocks of two and two', { ...spread, blocks: [permuted([2, 2]), permuted([2, 2])], longestRun: 2 }],
  ['five usual units and two treated', { ...spread, blocks: [permuted([5, 2])] }],
  ['two treatments in permuted blocks', permutedThree(2)],
  ['two treatments, no arm twice in a row', { ...permutedThree(2), longestRun: 1 }],
  [
    'two treatments drawn one by one',
    { ...spread, treatments: 2, blocks: [{ type: 'free', units: 4 }], longestRun: 2 },
  ],
]

function permuted(perArm: readonly number[]) {
  return { type: 'permuted', perArm } as const
}
