import { describe, expect, test } from 'vitest'
import { fitCounts } from './fit.ts'
import { type CountProblem, ProblemError } from './problem.ts'

const good: CountProblem = {
  nights: 4,
  counts: [0, 1, null, 2],
  treatments: [[0], [1], [0], [1]],
  covariates: [],
}

const bad: [string, Partial<CountProblem>, string, RegExp][] = [
  ['no nights', { nights: 0, counts: [], treatments: [] }, 'no-nights', /1 or more/],
  ['half a night', { nights: 1.5 }, 'no-nights', /whole number/],
  ['fewer counts than nights', { counts: [0, 1] }, 'ragged-design', /2 entries for 4 nights/],
  ['no recorded night', { counts: [null, null, null, null] }, 'no-recorded-night', /none of the 4/],
  ['a negative count', { counts: [0, -1, 0, 0] }, 'count-negative', /night 2: -1/],
  ['half a cramp', { counts: [0, 0, 0.5, 0] }, 'count-fractional', /night 3: 0.5/],
  ['101 cramps in a night', { counts: [101, 0, 0, 0] }, 'count-too-large', /night 1: 101 is above 100/],
  ['a billion cramps', { counts: [0, 0, 0, 1e9] }, 'count-too-large', /night 4/],
  ['a count that is not a number', { counts: [0, Number.NaN, 0, 0] }, 'not-a-number', /night 2/],
  ['an infinite count', { counts: [0, Infinity, 0, 0] }, 'not-a-number', /night 2/],
  ['fewer treatment rows than nights', { treatments: [[0], [1]] }, 'ragged-design', /2 rows for 4 nights/],
  ['a treatment row of another width', { treatments: [[0], [1], [0, 1], [1]] }, 'ragged-design', /night 3: 2 columns/],
  ['a covariate row of another width', { covariates: [[0], [1], [], [1]] }, 'ragged-design', /covariates, night 3/],
  ['a treatment above 1', { treatments: [[0], [2], [0], [1]] }, 'treatment-out-of-range', /night 2: 2/],
  ['a treatment below 0', { treatments: [[0], [-0.1], [0], [1]] }, 'treatment-out-of-range', /night 2/],
  ['a treatment that is not a number', { treatments: [[0], [Number.NaN], [0], [1]] }, 'not-a-number', /night 2/],
  ['too few priors', { treatmentPriors: [] }, 'invalid-prior', /0 treatment priors for 1/],
  ['a prior without width', { treatmentPriors: [{ mean: 0, sd: 0 }] }, 'invalid-prior', /sd above 0.001/],
  ['a prior far away', { treatmentPriors: [{ mean: 1000, sd: 1 }] }, 'invalid-prior', /mean 1000/],
  ['a prior without end', { treatmentPriors: [{ mean: 0, sd: 1e300 }] }, 'invalid-prior', /at most 10/],
  ['a covariate not standardised', { covariates: [[0], [1e300], [0], [1]] }, 'covariate-out-of-range', /night 2/],
  ['a count limit without end', { countLimit: 1e15 }, 'count-too-large', /1 to 3100/],
]

describe('a problem the count model refuses', () => {
  test.each(bad)('%s', (_, fault, name, says) => {
    const attempt = () => fitCounts({ ...good, ...fault })
    expect(attempt).toThrow(ProblemError)
    expect(attempt).toThrow(says)
    expect(attempt).toThrow(expect.objectContaining({ fault: name }))
  })

  test('a row that is a longer period than a night may count more, when the limit says so', () => {
    expect(() => fitCounts({ ...good, counts: [102, 65, 72, 63], countLimit: 1400 })).not.toThrow()
  })
})
