import { expect, test } from 'vitest'
import { endingOf } from './randomised.ts'

const ON = [1, 1, 1, 1, 1, 1, 1]
const OFF = [0, 0, 0, 0, 0, 0, 0]

function diary(doses: readonly number[], counts: readonly (number | null)[] = doses.map(() => 1)) {
  return { countColumn: 'cramps', yesNo: false, numberedBy: null, counts, treatments: [{ label: 'stretching', doses }] }
}

test('fewer than eight weeks or four pairs are too early to say anything', () => {
  expect(endingOf(diary([...ON, ...OFF, ...OFF, ...ON]), 7)).toEqual({
    type: 'cannot-tell-yet',
    leaning: 'none',
    because: 'too-early',
  })
})

test('a unit nobody recorded is the other side of its pair', () => {
  const counts = [...Array(7).fill(1), ...Array(7).fill(null)]
  expect(endingOf(diary([...ON, ...ON], counts), 7).type).toBe('cannot-tell-yet')
})

test('nights that are no pairs of units are refused with the nights named', () => {
  expect(() => endingOf(diary([...ON, ...ON]), 7)).toThrow(/nights 1 to 14 are a pair with the same on both sides/)
  expect(() => endingOf(diary([...ON.slice(1), ...OFF, 1]), 7)).toThrow(/nights 1 to 7 are not all with or all without/)
  expect(() => endingOf(diary([0.5, 0]), 1)).toThrow(/night 1/)
})

test('one treatment is compared with none', () => {
  const { treatments, ...rest } = diary(ON)
  expect(() => endingOf({ ...rest, treatments: [] }, 7)).toThrow(/--randomised needs --treatment/)
  expect(() => endingOf({ ...rest, treatments: [...treatments, ...treatments] }, 7)).toThrow(/there are two/)
})
