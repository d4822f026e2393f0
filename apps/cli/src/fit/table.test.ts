import { expect, test } from 'vitest'
import { toTable } from './table.ts'

const numbers = { mean: -0.1234, sd: 0.5, q025: -1.1, q50: -0.12, q975: 0.9 }

test('a table a person can read, with no chance of 0 or 1', () => {
  const table = toTable({
    parameters: { alpha: numbers, 'beta[1]': numbers, 'beta[2]': { not_testable: 'never varies' }, sigma: numbers },
    prob_beta_below_0: [0.99999, null],
    'prob_ratio_below_0.75': [0.0000001, null],
    milliseconds: 7.25,
  })
  expect(table).toBe(`              mean       sd     q025      q50     q975
alpha       -0.123    0.500   -1.100   -0.120    0.900
beta[1]     -0.123    0.500   -1.100   -0.120    0.900
beta[2]    not testable: it never varies over the recorded nights
sigma       -0.123    0.500   -1.100   -0.120    0.900

P(beta[1] < 0) = > 0.999, P(ratio < 0.75) = < 0.001
beta[2]: not testable
7.3 ms
`)
})
