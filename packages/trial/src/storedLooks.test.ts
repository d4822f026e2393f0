import { expect, test } from 'vitest'
import { NIGHTLY, readSaying, steadyDiary } from '../test/people.ts'
import { drawSchedule, monitor, parseLooks } from './index.ts'

const trial = drawSchedule(NIGHTLY, 7)
const look = { week: 8, nightsUsed: 56, ending: { type: 'makes-it-worse' }, probHelps: 0.01, probWorthwhile: 0.01 }

test.each([
  ['undecided', 0.7, 0.4],
  ['helps', 0.99, 0.9],
  ['worse', 0.001, 0.001],
  ['nothing worth having', 0.4, 0.01],
])('looks that found "%s" come back from storage the same', (_, probHelps, probWorthwhile) => {
  const { newLooks } = monitor(trial, steadyDiary(trial), [], 83, readSaying(probHelps, probWorthwhile))
  expect(parseLooks(JSON.parse(JSON.stringify(newLooks)))).toEqual({ type: 'read', looks: newLooks })
})

test('a look that could test nothing has no chances', () => {
  const blind = { ...look, ending: { type: 'cannot-tell-yet', leaning: 'none', because: 'not-testable' } }
  const looks = [{ ...blind, probHelps: null, probWorthwhile: null }]
  expect(parseLooks(looks)).toEqual({ type: 'read', looks })
})

test.each([
  ['no list', look],
  ['week 7', [{ ...look, week: 7 }]],
  ['week 27', [{ ...look, week: 27 }]],
  ['one week twice', [look, look]],
  ['an unknown ending', [{ ...look, ending: { type: 'cured' } }]],
  ['an ending that lacks a part', [{ ...look, ending: { type: 'helps' } }]],
  ['a chance of 1', [{ ...look, probHelps: 1 }]],
  ['a chance of 0', [{ ...look, probWorthwhile: 0 }]],
  ['something unknown', [{ ...look, note: '' }]],
])('%s is refused in a sentence', (_, input) => {
  expect(parseLooks(input)).toEqual({
    type: 'refused',
    sentence: expect.stringMatching(/cannot be read. Bring them in/),
  })
})
