import betaincinv from '@stdlib/math-base-special-kernel-betaincinv'
import type { ArmRate } from './effects.ts'
import { offCertainty } from './offCertainty.ts'
import { type Interval, TAIL } from './study.ts'

/** A ratio of two Poisson rates without any approximation. */
export type ExactRateRatio =
  | ({
      readonly type: 'estimated'
      /** Treated to control; 0 where the treated arm had no event, Infinity where the control arm had none. */
      readonly ratio: number
      /** Two-sided, of equal rates; strictly between 0 and 1. */
      readonly pValue: number
    } & Interval)
  /** Neither arm had an event. */
  | { readonly type: 'no-contrast' }

/**
 * Rate ratio, treated to control, given how many events there were in all: those in the treated arm are then binomial.
 * The interval is Clopper & Pearson's, its upper end Infinity where the control arm had no event; the p-value adds up
 * every outcome that is no likelier than the one seen. Equal to R's poisson.test. It takes the events as independent:
 * cramps come in spells, so of a diary it says too much.
 *
 * @throws RangeError on events that are not whole and 0 or more, or time not above 0
 */
export function exactRateRatio(treated: ArmRate, control: ArmRate): ExactRateRatio {
  for (const { events, time } of [treated, control]) {
    if (!(Number.isInteger(events) && events >= 0)) throw new RangeError(`events must be whole; got ${events}`)
    if (!(time > 0 && Number.isFinite(time))) throw new RangeError(`time must be above 0; got ${time}`)
  }
  const a = treated.events
  const b = control.events
  if (a + b === 0) return { type: 'no-contrast' }
  const odds = control.time / treated.time
  return {
    type: 'estimated',
    ratio: (a / b) * odds,
    lower: a === 0 ? 0 : betaOdds(a, b + 1, TAIL) * odds,
    upper: b === 0 ? Number.POSITIVE_INFINITY : betaOdds(a + 1, b, 1 - TAIL) * odds,
    pValue: offCertainty(binomialTwoSided(a, a + b, treated.time / (treated.time + control.time))),
  }
}

/** x / (1 - x) at the quantile of Beta(a, b). */
function betaOdds(a: number, b: number, p: number): number {
  const [x = 0, rest = 0] = betaincinv(a, b, p, 1 - p)
  return x / rest
}

/** Outcomes as likely as the one seen are counted with it, however their probabilities were rounded. */
const ALIKE = 1 + 1e-7

function binomialTwoSided(seen: number, of: number, share: number): number {
  const logs = [of * Math.log1p(-share)]
  const logOdds = Math.log(share) - Math.log1p(-share)
  for (let i = 1; i <= of; i++) logs.push(logs[i - 1]! + logOdds + Math.log((of - i + 1) / i))
  const limit = logs[seen]! + Math.log(ALIKE)
  return logs.reduce((sum, log) => (log <= limit ? sum + Math.exp(log) : sum), 0)
}
