import { expect, test } from 'vitest'
import { testOf } from './randomised.ts'

const ON = [1, 1, 1, 1, 1, 1, 1]
const OFF = [0, 0, 0, 0, 0, 0, 0]

function diary(doses: readonly number[], counts: readonly (number | null)[] = doses.map(() => 1)) {
  return { countColumn: 'cramps', yesNo: false, numberedBy: null, counts, treatments: [{ label: 'stretching', doses }] }
}

test('fewer than eight weeks or four pairs are too early to say anything', () => {
  expect(testOf(diary([...ON, ...OFF, ...OFF, ...ON]), 7).ending).toEqual({
    type: 'cannot-tell-yet',
    leaning: 'none',
    because: 'too-early',
  })
})

test('a unit nobody recorded is the other side of its pair', () => {
  const counts = [...Array(7).fill(1), ...Array(7).fill(null)]
  expect(testOf(diary([...ON, ...ON], counts), 7).ending.type).toBe('cannot-tell-yet')
})

test('nights that are no pairs of units are refused with the nights named', () => {
  expect(() => testOf(diary([...ON, ...ON]), 7)).toThrow(/nights 1 to 14 are a pair with the same on both sides/)
  expect(() => testOf(diary([...ON.slice(1), ...OFF, 1]), 7)).toThrow(/nights 1 to 7 are not all with or all without/)
  expect(() => testOf(diary([0.5, 0]), 1)).toThrow(/night 1/)
})

test('one treatment is compared with none', () => {
  const { treatments, ...rest } = diary(ON)
  expect(() => testOf({ ...rest, treatments: [] }, 7)).toThrow(/--randomised needs --treatment/)
  expect(() => testOf({ ...rest, treatments: [...treatments, ...treatments] }, 7)).toThrow(/there are two/)
})

const alternating = (pairs: number) => Array.from({ length: pairs }, (_, i) => (i % 2 ? [1, 0] : [0, 1])).flat()

test('a guesser wins where treatment nights stand out, and never where nothing was recorded', () => {
  const doses = alternating(20)
  const { second_opinion: clear } = testOf(
    diary(
      doses,
      doses.map((dose) => (dose === 1 ? 0 : 2)),
    ),
    1,
  )
  expect(clear.coin_helps).toBeGreaterThan(20)
  expect(clear.coin_worse).toBeLessThan(2)
  expect(clear.pairs).toBe(20)
  expect(clear.p_fewer).toBeLessThan(0.001)
  const { second_opinion: empty } = testOf(
    diary(
      doses,
      doses.map(() => null),
    ),
    1,
  )
  expect(empty).toEqual({ coin_helps: 1, coin_worse: 1, pairs: 0, p_fewer: null })
})

test('treatment nights with more stand out the other way', () => {
  const doses = alternating(20)
  const { second_opinion } = testOf(
    diary(
      doses,
      doses.map((dose) => 2 * dose),
    ),
    1,
  )
  expect(second_opinion.coin_worse).toBeGreaterThan(20)
  expect(second_opinion.p_fewer).toBeGreaterThan(0.9)
})

test('two pairs that went the way of the treatment leave one chance in four, by hand', () => {
  expect(testOf(diary([1, 0, 0, 1], [0, 3, 3, 0]), 1).second_opinion.p_fewer).toBeCloseTo(1 / 4, 12)
})

test('a longer diary never takes back an ending or a guess', () => {
  const doses = alternating(40)
  // It works for nine weeks, then does the opposite.
  const counts = doses.map((dose, night) => (dose === (night < 63 ? 1 : 0) ? 0 : 1 + (night % 2)))
  const answers = [55, 56, 58, 63, 80].map((nights) =>
    testOf(diary(doses.slice(0, nights), counts.slice(0, nights)), 1),
  )
  expect(answers.map(({ ending_week }) => ending_week)).toEqual([null, 8, 8, 8, 8])
  for (const { ending } of answers.slice(1)) expect(ending).toEqual(answers[1]!.ending)
  const highest = answers.map(({ second_opinion }) => second_opinion.coin_helps)
  expect(highest).toEqual([...highest].sort((a, b) => a - b))
})

test('looks are made at the end of whole weeks only', () => {
  const doses = alternating(40)
  const sparse = doses.map((dose, night) => (dose === 0 && night % 10 === 0 ? 1 : 0))
  const at = (nights: number) => testOf(diary(doses.slice(0, nights), sparse.slice(0, nights)), 1).ending
  for (const night of [57, 60, 62]) expect(at(night)).toEqual(at(56))
})

test('a diary shorter than one pair has nothing to guess from', () => {
  const { ending, second_opinion } = testOf(diary([1], [2]), 1)
  expect(ending).toMatchObject({ because: 'too-early' })
  expect(second_opinion).toEqual({ coin_helps: 1, coin_worse: 1, pairs: 0, p_fewer: null })
  expect(testOf(diary(ON), 7).second_opinion.pairs).toBe(0)
})

test('a diary longer than the longest test is read up to its end', () => {
  const doses = alternating(150)
  const early = diary(
    doses,
    doses.map((_, night) => (night < 182 ? 1 : 5)),
  )
  expect(testOf(early, 1).second_opinion.pairs).toBe(91)
})
