import { mersenne } from 'pure-rand/generator/mersenne'
import { expect, test } from 'vitest'
import { drawCoins } from './algorithm.ts'

test('the generator is the Mersenne Twister of the C++ standard: its 10,000th number is 4123659995', () => {
  const generator = mersenne(5489)
  for (let i = 1; i < 10_000; i++) generator.next()
  expect(generator.next() >>> 0).toBe(4123659995)
})

// The expected coins come from CPython's own generator, seeded by init_genrand.
test.each([
  [0, '0110111111100100000101100111'],
  [1, '1100111110010110010001001000'],
  [42, '0100010001000010111010111111'],
  [20260402, '0001100100010010010010011111'],
  [4294967295, '1001000010110110110110011110'],
])('seed %i draws the coins another implementation draws, whatever library stands below', (seed, coins) => {
  expect(drawCoins(seed, 28).join('')).toBe(coins)
})

test('a longer test keeps the coins of a shorter one', () => {
  expect(drawCoins(7, 91).slice(0, 28)).toEqual(drawCoins(7, 28))
})

const SEEDS = 4_000
const coins = Array.from({ length: SEEDS }, (_, seed) => drawCoins(seed, 28))
/** Five standard errors of a fair share: with 784 places tried, a fair coin stays inside but once in 2,000. */
const FAIR = 5 * Math.sqrt(0.25 / SEEDS)
const share = (of: (drawn: readonly number[]) => boolean) => coins.filter(of).length / SEEDS

test('over many seeds, neighbouring ones at that, each pair starts with either arm equally often', () => {
  for (let pair = 0; pair < 28; pair++) expect(Math.abs(share((drawn) => drawn[pair] === 1) - 0.5)).toBeLessThan(FAIR)
})

test('over many seeds, one pair says nothing of another', () => {
  for (let a = 0; a < 28; a++) {
    for (let b = 0; b < a; b++) expect(Math.abs(share((drawn) => drawn[a] === drawn[b]) - 0.5)).toBeLessThan(FAIR)
  }
})
