import { describe, expect, test } from 'vitest'
import { drawSchedule, type PairGuess, readGuesses } from './index.ts'

const FORTNIGHTS = { treatment: 'magnesium', unitNights: 14, baselineNights: 0, washoutNights: 5 } as const
const drawn = (pairs: number, seed = 5) => drawSchedule({ ...FORTNIGHTS, pairs, firstNight: '2026-01-05' }, seed)
const trial = drawn(6)
const truth = (of = trial): readonly PairGuess[] =>
  of.units.flatMap(({ arm }, i) => (i % 2 === 1 ? [] : [arm === 'treatment' ? 'first' : 'second']))
const other = (guess: PairGuess): PairGuess => (guess === 'first' ? 'second' : 'first')

describe('how well a person could tell the parts of a blinded test apart', () => {
  test('six right of six is more than a coin does', () => {
    const reading = readGuesses(trial, truth())
    expect(reading).toMatchObject({ says: 'told-apart', asked: 6, guessed: 6, right: 6, index: 1 })
    expect(reading.byCoin).toBe(1 / 64)
    expect(reading.share?.upper).toBe(1)
  })

  test('half of them right is what a coin does', () => {
    const half = truth().map((guess, pair) => (pair < 3 ? guess : other(guess)))
    expect(readGuesses(trial, half)).toMatchObject({ says: 'not-told-apart', right: 3, index: 0 })
  })

  test('no idea of any is not to have told them apart, and has no share of right guesses', () => {
    const none = truth().map(() => null)
    expect(readGuesses(trial, none)).toEqual({
      ...{ says: 'not-told-apart', asked: 6, guessed: 0, right: 0 },
      ...{ share: null, byCoin: null, index: 0 },
    })
  })

  test('right a little more often than a coin leaves it open', () => {
    const four = truth().map((guess, pair) => (pair < 4 ? guess : other(guess)))
    expect(readGuesses(trial, four).says).toBe('cannot-say')
  })

  test('four pairs can never say that she told them apart: a coin is right in all four 1 time in 16', () => {
    expect(readGuesses(trial, truth().slice(0, 4)).says).toBe('cannot-say')
  })

  test('with less than four pairs nothing is said, and with none there is nothing to read', () => {
    expect(readGuesses(trial, [null, null, null]).says).toBe('cannot-say')
    expect(readGuesses(trial, [])).toMatchObject({ says: 'cannot-say', asked: 0, index: null })
  })

  test('more guesses than pairs are a mistake of the caller', () => {
    expect(() => readGuesses(trial, [...truth(), null])).toThrow('more guesses than pairs: 7')
  })

  test.each([4, 5, 6, 13])(
    'of %i pairs, one who always says "first" is taken for one who knew at most 1 time in 20',
    (pairs) => {
      const weeks = { ...FORTNIGHTS, unitNights: 7, washoutNights: 2, pairs, firstNight: '2026-01-05' } as const
      const says = Array.from({ length: 2000 }, (_, seed) => {
        const units = drawSchedule(weeks, seed).units
        return readGuesses(
          { units },
          Array.from({ length: pairs }, () => 'first'),
        ).says
      })
      // 2,000 draws: a standard error of 0.5 in 100.
      expect(says.filter((one) => one === 'told-apart').length / 2000).toBeLessThan(0.05 + 0.015)
    },
  )

  test.each([5, 6, 13])('of %i pairs, one who knows them all is never said not to', (pairs) => {
    const weekly = drawSchedule({ ...FORTNIGHTS, unitNights: 7, washoutNights: 2, pairs, firstNight: '2026-01-05' }, 77)
    expect(readGuesses(weekly, truth(weekly)).says).toBe('told-apart')
  })
})
