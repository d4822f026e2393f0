import { exactShare } from '@uncramp/stats'
import type { DrawnOrder } from './record.ts'

/** Which part of a pair she takes for the one with the treatment. `null`: no idea. */
export type PairGuess = 'first' | 'second' | null

/**
 * How well a person could tell the parts of a blinded test apart.
 * `told-apart`: she was right more often than a coin is, at most 1 time in 20. `not-told-apart`: she was right in no
 * more than half of the pairs she was asked about. `cannot-say`: neither, or too few pairs for either.
 */
export type BlindSays = 'told-apart' | 'not-told-apart' | 'cannot-say'

export interface BlindReading {
  readonly says: BlindSays
  /** Pairs she was asked about; of those, pairs with a guess, and right guesses. */
  readonly asked: number
  readonly guessed: number
  readonly right: number
  /** 95 in 100 interval of the share of right guesses, Clopper & Pearson; `null`: she guessed none. */
  readonly share: { readonly lower: number; readonly upper: number } | null
  /** Chance of at least so many right guesses by a coin; `null`: she guessed none. */
  readonly byCoin: number | null
  /** From -1 to 1, right less wrong guesses to all pairs asked: 0 as by chance, 1 all right. `null`: none was asked. */
  readonly index: number | null
}

const ONE_IN_TWENTY = 0.05
/** With fewer pairs even no right guess says little. */
const LEAST_PAIRS = 4

/**
 * Reads what she guessed before she saw any result. In each pair a coin of its own said which part comes first, so by
 * guesses that know nothing the number of right ones is binomial with one half, whatever her habits of guessing. The
 * index is that of one arm in Bang, Ni & Davis (2004), here over pairs.
 *
 * Right guesses may come of the treatment's taste, or of the effect itself: it cannot say which. Guesses that went by the
 * nights, of a test that a look ended, are right a little too often even where nothing works; that reads as told apart.
 *
 * @param guesses [pair], of the first pairs of the test
 * @throws RangeError on more guesses than pairs
 */
export function readGuesses({ units }: Pick<DrawnOrder, 'units'>, guesses: readonly PairGuess[]): BlindReading {
  if (guesses.length * 2 > units.length) throw new RangeError(`more guesses than pairs: ${guesses.length}`)
  const asked = guesses.length
  const guessed = guesses.filter((guess) => guess !== null).length
  const right = guesses.filter((guess, pair) => guess === truthOf(units, pair)).length
  const exact = guessed === 0 ? null : exactShare(right, guessed)
  return {
    says: saysOf(asked, right, exact?.byCoin ?? 1),
    asked,
    guessed,
    right,
    share: exact && { lower: exact.lower, upper: exact.upper },
    byCoin: exact?.byCoin ?? null,
    index: asked === 0 ? null : (2 * right - guessed) / asked,
  }
}

const truthOf = (units: DrawnOrder['units'], pair: number): PairGuess =>
  units[2 * pair]?.arm === 'treatment' ? 'first' : 'second'

function saysOf(asked: number, right: number, byCoin: number): BlindSays {
  if (byCoin <= ONE_IN_TWENTY) return 'told-apart'
  return asked >= LEAST_PAIRS && 2 * right <= asked ? 'not-told-apart' : 'cannot-say'
}
