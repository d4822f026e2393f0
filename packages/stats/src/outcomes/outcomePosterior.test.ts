import { expect, test } from 'vitest'
import { MINUTES } from './minutes.ts'
import { OutcomePosterior } from './outcomePosterior.ts'

const doses = [0, 1, 0, 1, 0, 1]
const intervals = MINUTES.intervals({
  outcome: 'minutes',
  nights: 6,
  doses,
  answers: [[2], [3], [], [1.5, 4], [2], []],
})

test('spreads far beyond their priors are ruled out by the prior alone, and never stall the search', () => {
  const posterior = new OutcomePosterior(MINUTES.model, doses, intervals)
  const at = (log: number) => posterior.logDensity(Float64Array.of(0, 0, 0, 0, log))
  // From 6 to 18 standard deviations below its middle, only the prior of log tau changes.
  expect(at(-18) - at(-6)).toBeCloseTo(-0.5 * (18 ** 2 - 6 ** 2), 2)
})

test('the log density does not depend on where Newton starts', () => {
  const posterior = new OutcomePosterior(MINUTES.model, doses, intervals)
  const x = Float64Array.of(0.2, -0.3, 0.4, 0.1, -0.5)
  const first = posterior.logDensity(x)
  posterior.latent.z.fill(4)
  expect(posterior.logDensity(x)).toBeCloseTo(first, 2)
})
