import { expect, test } from 'vitest'
import { amountOf, fromMicrograms, readAmount, toMicrograms, withAmount, writeAmount } from './supplements.ts'

test('an amount takes the place of all that was said of it, and leaves the others', () => {
  const before = [
    { name: 'Magnesium', magnesiumMg: 100 },
    { vitaminDUg: 10, magnesiumMg: 50 },
  ]
  const after = withAmount(before, 'magnesiumMg', 300)
  expect(amountOf('magnesiumMg', before)).toBe(150)
  expect(amountOf('magnesiumMg', after)).toBe(300)
  expect(amountOf('vitaminDUg', after)).toBe(10)
})

test('blank or none takes it out: nothing is left of it', () => {
  expect(withAmount([{ magnesiumMg: 100 }], 'magnesiumMg', null)).toEqual([])
  expect(withAmount([{ magnesiumMg: 100 }], 'magnesiumMg', 0)).toEqual([])
  expect(amountOf('vitaminB6Mg', [{ magnesiumMg: 100 }])).toBeNull()
})

test('a number is read as it is written on labels, and anything else is no number', () => {
  const read = ['250', ' 2,5 ', '2.5', '4,000', '4.000', '1 000', '0'].map(readAmount)
  expect(read).toEqual([250, 2.5, 2.5, 4000, 4000, 1000, 0])
  expect(['', 'two', '-5', '5 mg', '1.2.3'].map(readAmount)).toEqual([null, null, null, null, null])
  for (const value of [0.5, 10, 2500]) expect(readAmount(writeAmount(value))).toBe(value)
})

test('units of vitamin D are 40 to the microgram', () => {
  expect([toMicrograms(4000, 'iu'), fromMicrograms(100, 'iu'), toMicrograms(25, 'ug')]).toEqual([100, 4000, 25])
})
