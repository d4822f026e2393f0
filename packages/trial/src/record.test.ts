import { expect, test } from 'vitest'
import { WEEKLY } from '../test/people.ts'
import { drawSchedule, parseTrial, type Trial, verifyTrial } from './index.ts'

const trial = drawSchedule(WEEKLY, 42)
const swapped = trial.units.map((unit) => ({
  ...unit,
  arm: unit.arm === 'treatment' ? ('control' as const) : ('treatment' as const),
}))

test.each<[string, Trial]>([
  ['a treatment', { ...trial, protocol: { ...trial.protocol, treatment: 'magnesium' } }],
  ['a first night', { ...trial, protocol: { ...trial.protocol, firstNight: '2026-04-03' } }],
  ['a washout', { ...trial, protocol: { ...trial.protocol, washoutNights: 1 } }],
  ['a line', { ...trial, protocol: { ...trial.protocol, worthwhileRatio: 0.5 } }],
  ['a hash', { ...trial, hash: trial.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }],
])('%s changed after the draw is seen by the hash', (_, changed) => {
  expect(verifyTrial(changed)).toEqual({ type: 'changed', what: 'hash' })
})

test.each<[string, Trial]>([
  ['an order', { ...trial, units: swapped }],
  ['a seed', { ...trial, seed: 43 }],
])('%s changed after the draw no longer matches the seed, even under a matching hash', (_, changed) => {
  expect(verifyTrial(changed)).toEqual({ type: 'changed', what: 'order' })
})

test('the order in which a store writes the fields does not matter', () => {
  const { hash, units, seed, protocol, ...rest } = trial
  const shuffled = { hash, units, seed, protocol: Object.fromEntries(Object.entries(protocol).reverse()), ...rest }
  const read = parseTrial(shuffled)
  expect(read.type === 'read' && verifyTrial(read.trial)).toEqual({ type: 'intact' })
})

test.each([
  ['nothing', undefined, /missing or broken/],
  ['a list', [], /missing or broken|newer/],
  ['a newer version', { ...trial, version: 2 }, /newer Uncramp/],
  ['another way of drawing', { ...trial, algorithm: 'dice' }, /newer Uncramp/],
  ['a seed that is no 32-bit number', { ...trial, seed: 2 ** 32 }, /missing or broken/],
  ['a missing unit', { ...trial, units: trial.units.slice(1) }, /missing or broken/],
  [
    'a pair with one arm twice',
    { ...trial, units: trial.units.map((unit) => ({ ...unit, arm: 'control' })) },
    /broken/,
  ],
  ['units that overlap', { ...trial, units: trial.units.map((unit) => ({ ...unit, firstNight: 14 })) }, /broken/],
  [
    'pairs numbered from 1',
    { ...trial, units: trial.units.map((unit) => ({ ...unit, pair: unit.pair + 1 })) },
    /broken/,
  ],
  ['a short hash', { ...trial, hash: 'abc' }, /missing or broken/],
])('%s is refused in a sentence', (_, input, sentence) => {
  expect(parseTrial(input)).toEqual({ type: 'refused', sentence: expect.stringMatching(sentence) })
})
