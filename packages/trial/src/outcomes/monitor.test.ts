import type { OutcomeProblem, OutcomeReading } from '@uncramp/stats'
import { expect, test } from 'vitest'
import { drawSchedule } from '../draw.ts'
import { lookWeeks } from '../looks.ts'
import { lookAtOutcome, monitorOutcomes } from './monitor.ts'
import type { OutcomeNight } from './nights.ts'

const trial = drawSchedule(
  {
    treatment: 'stretching',
    unitNights: 1,
    pairs: 42,
    baselineNights: 0,
    washoutNights: 0,
    firstNight: '2026-04-02',
  },
  11,
)
const treated = (index: number) => trial.units[index]!.arm === 'treatment'
const life = (cramp: (index: number) => { minutes: number; pain: number }): OutcomeNight[] =>
  Array.from({ length: 84 }, (_, i) => ({ count: 1, taken: treated(i), woken: i % 3 === 0, cramps: [cramp(i)] }))
const shorter = life((i) => ({ minutes: (treated(i) ? 1 : 5) * (1 + 0.3 * Math.sin(i)), pain: 5 + (i % 3) }))

const saying =
  (probBetter: number, probWorthwhile: number) =>
  (_: OutcomeProblem): OutcomeReading => ({
    type: 'estimated',
    probBetter,
    probWorthwhile,
    probWorse: 1 - probBetter,
    density: { from: 0, step: 1, heights: new Float64Array(2) },
  })

test('they are read in the weeks of the verdict, each until its own ending', () => {
  const undecided = monitorOutcomes(trial, shorter, [], 84, saying(0.7, 0.3))
  const weeks = undecided.newLooks.filter((look) => look.outcome === 'pain').map((look) => look.week)
  expect(weeks).toEqual(lookWeeks(trial))
  const decided = monitorOutcomes(trial, shorter, [], 84, saying(0.9999, 0.9))
  expect(decided.newLooks.map((look) => look.week)).toEqual([8, 8, 8])
  expect(decided.endings.minutes).toEqual({ type: 'helps', worthwhile: true })
})

test('looking in every week or once at the end makes the same looks', () => {
  const once = monitorOutcomes(trial, shorter, [], 84, saying(0.7, 0.3)).newLooks
  let stored: typeof once = []
  for (let asOf = 6; asOf <= 84; asOf += 7) {
    stored = [...stored, ...monitorOutcomes(trial, shorter, stored, asOf, saying(0.7, 0.3)).newLooks]
  }
  const sorted = (looks: typeof once) => looks.map((look) => JSON.stringify(look)).sort()
  expect(sorted(stored)).toEqual(sorted(once))
})

test('a stored ending stays, whatever the nights say later', () => {
  const { newLooks } = monitorOutcomes(trial, shorter, [], 60, saying(0.9999, 0.9))
  const later = monitorOutcomes(trial, shorter, newLooks, 84, saying(0.0001, 0.00001))
  expect(later.newLooks).toEqual([])
  expect(later.endings.pain.type).toBe('helps')
})

test('before the first look nobody can tell', () => {
  expect(monitorOutcomes(trial, shorter, [], 20).endings.woken).toMatchObject({ because: 'too-early' })
  expect(() => lookAtOutcome(trial, shorter, 'pain', 3)).toThrow(RangeError)
})

test('with the real model, cramps a fifth as long are told to be shorter, and pain that is the same is not', () => {
  expect(lookAtOutcome(trial, shorter, 'minutes', 12).ending).toEqual({ type: 'helps', worthwhile: true })
  expect(lookAtOutcome(trial, shorter, 'pain', 12).ending.type).not.toBe('helps')
})
