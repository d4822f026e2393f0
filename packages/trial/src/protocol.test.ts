import { expect, test } from 'vitest'
import { WEEKLY } from '../test/people.ts'
import { parseProtocol, type UnitNights } from './index.ts'

test.each<[UnitNights, number]>([
  [1, 28],
  [1, 91],
  [2, 14],
  [2, 45],
  [7, 4],
  [7, 13],
  [14, 4],
  [14, 6],
])('units of %i nights in %i pairs can be tested', (unitNights, pairs) => {
  expect(parseProtocol({ ...WEEKLY, unitNights, pairs, washoutNights: 0 }).type).toBe('read')
})

test('the line for a worthwhile effect is a quarter fewer unless the person sets it', () => {
  expect(parseProtocol(WEEKLY)).toMatchObject({ type: 'read', protocol: { worthwhileRatio: 0.75 } })
})

test.each([
  ['no plan at all', null, /not complete/],
  ['an unknown field', { ...WEEKLY, colour: 'red' }, /unknown/],
  ['no treatment', { ...WEEKLY, treatment: '' }, /Choose one/],
  ['parts of 3 nights', { ...WEEKLY, unitNights: 3 }, /1, 2, 7 or 14/],
  ['three pairs', { ...WEEKLY, unitNights: 14, pairs: 3 }, /pairs must be a whole number from 4/],
  ['half a pair', { ...WEEKLY, pairs: 4.5 }, /pairs must be a whole number/],
  ['too short to answer', { ...WEEKLY, unitNights: 1, pairs: 27, washoutNights: 0 }, /at least 56 nights/],
  ['too long to be used', { ...WEEKLY, pairs: 14 }, /at most 26 weeks/],
  ['washout as long as the part', { ...WEEKLY, washoutNights: 7 }, /needs a night that counts/],
  ['negative baseline', { ...WEEKLY, baselineNights: -1 }, /from 0 to 84/],
  ['31 February', { ...WEEKLY, firstNight: '2026-02-31' }, /real date/],
  ['29 February outside a leap year', { ...WEEKLY, firstNight: '2100-02-29' }, /real date/],
  ['a date with a time', { ...WEEKLY, firstNight: '2026-04-02T00:00' }, /real date/],
  ['a line of 1', { ...WEEKLY, worthwhileRatio: 1 }, /0.1 to 0.95/],
])('%s is refused in a sentence that says what to do', (_, input, sentence) => {
  expect(parseProtocol(input)).toEqual({ type: 'refused', sentence: expect.stringMatching(sentence) })
})
