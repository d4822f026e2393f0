import { expect, test } from 'vitest'
import { NIGHTLY, readSaying, steadyDiary } from '../test/people.ts'
import { drawSchedule, monitor, monitorOutcomes, parseLooks, parseOutcomeLooks } from './index.ts'

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

const second = { outcome: 'pain', week: 8, ending: { type: 'makes-it-worse' }, probBetter: 0.01, probWorthwhile: 0.01 }

test('looks at the second outcomes come back from storage the same', () => {
  const nights = steadyDiary(trial).map((night) => ({ ...night, woken: true, cramps: [{ minutes: 2, pain: 5 }] }))
  const { newLooks } = monitorOutcomes(trial, nights, [], 56)
  expect(newLooks.map(({ outcome }) => outcome)).toEqual(['woken', 'minutes', 'pain'])
  expect(parseOutcomeLooks(JSON.parse(JSON.stringify(newLooks)))).toEqual({ type: 'read', looks: newLooks })
})

test.each([
  ['no list', second],
  ['an outcome that was not named in advance', [{ ...second, outcome: 'mood' }]],
  ['week 7', [{ ...second, week: 7 }]],
  ['one week of one outcome twice', [second, second]],
  ['an unknown ending', [{ ...second, ending: { type: 'cured' } }]],
  ['a chance of 1', [{ ...second, probBetter: 1 }]],
  ['something unknown', [{ ...second, note: '' }]],
])('of the second outcomes, %s is refused in a sentence', (_, input) => {
  expect(parseOutcomeLooks(input)).toEqual({
    type: 'refused',
    sentence: expect.stringMatching(/cannot be read. Bring them in/),
  })
})
