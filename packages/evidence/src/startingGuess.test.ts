import { expect, test } from 'vitest'
import { evidence, startingGuess } from './index.ts'

test('a prior centred on no effect starts from as many cramps, as far below as above', () => {
  const { likely, low, high } = startingGuess({ mean: 0, sd: 0.4 })
  expect(likely).toBe(1)
  expect(low * high).toBeCloseTo(1, 12)
})

test('says of stretching what its prior says: 10 cramps become 9, and it could be 4 or 19', () => {
  const { prior } = evidence().treatments.find(({ id }) => id === 'stretching')!
  const { likely, low, high } = startingGuess(prior)
  expect([likely, low, high].map((ratio) => Math.round(10 * ratio))).toEqual([9, 4, 19])
})

test('no guess is so sure that it leaves out one cramp fewer in ten, or one more', () => {
  for (const { id, prior } of evidence().treatments) {
    const { low, high } = startingGuess(prior)
    expect(low, id).toBeLessThan(0.9)
    expect(high, id).toBeGreaterThan(1.1)
  }
})
