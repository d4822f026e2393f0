import { type Interval, TAIL } from './study.ts'

/** A share of independent tries, without any approximation. */
export interface ExactShare extends Interval {
  /** From 0 to 1. */
  readonly share: number
  /** Chance of at least so many by tossing a fair coin, above 0 and at most 1. */
  readonly byCoin: number
}

/**
 * How often something came true out of so many tries, at most some hundreds. The interval is Clopper & Pearson's, 95 in
 * 100, and so rather too wide than too narrow. `byCoin` is the one-sided p-value of a share of one half.
 *
 * @throws RangeError on numbers that are not whole, or more that came true than were tried, or none tried
 */
export function exactShare(came: number, of: number): ExactShare {
  if (!(Number.isInteger(of) && of > 0)) throw new RangeError(`tries must be whole and above 0; got ${of}`)
  if (!(Number.isInteger(came) && came >= 0 && came <= of)) throw new RangeError(`not 0 to ${of}: ${came}`)
  return {
    share: came / of,
    lower: came === 0 ? 0 : shareWith(came, of),
    upper: came === of ? 1 : 1 - shareWith(of - came, of),
    byCoin: Math.min(1, atLeast(came, of, 0.5)),
  }
}

/** Halvings of the interval from 0 to 1: as fine as numbers are. */
const HALVINGS = 60

/** The share at which so many or more come true with a chance of `TAIL`. Bisected: a beta quantile weighs 40 kilobytes. */
function shareWith(came: number, of: number): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (atLeast(came, of, middle) < TAIL) low = middle
    else high = middle
  }
  return low
}

/** Chance of `came` or more of `of`, each with chance `share`, above 0 and below 1. */
function atLeast(came: number, of: number, share: number): number {
  const odds = share / (1 - share)
  let term = share ** of
  let sum = 0
  // From all of them downwards, so that small chances are not lost.
  for (let k = of; k >= came; k--) {
    sum += term
    term *= k / (of - k + 1) / odds
  }
  return sum
}
