import type { CountProblem } from '@uncramp/stats'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDiary, anyProtocol, anySeed, holds } from '../test/arbitraries.ts'
import { NIGHTLY, NOT_RECORDED, readSaying, steadyDiary, WEEKLY } from '../test/people.ts'
import {
  drawSchedule,
  type Look,
  lookNight,
  monitor,
  type ReadTreatments,
  type Trial,
  type TrialNights,
} from './index.ts'

const trial = drawSchedule(NIGHTLY, 7)
const nights = steadyDiary(trial)
const tooEarly = { type: 'cannot-tell-yet', leaning: 'none', because: 'too-early' }
const undecided = readSaying(0.7, 0.4)

/** Says something new each week: a chance made from the nights it was given. */
const fitFromNights: ReadTreatments = (problem: CountProblem) => {
  const sum = problem.counts.reduce<number>((total, count) => total + (count ?? 1), problem.nights)
  return readSaying(0.01 + (sum % 99) / 100, 0.1)(problem)
}

test('before the end of week 8 there is no look and no leaning, only "too early"', () => {
  for (const asOfNight of [-1, 0, 20, 54]) {
    expect(monitor(trial, nights, [], asOfNight, readSaying(0.999, 0.999))).toEqual({ newLooks: [], ending: tooEarly })
  }
})

test('looks fall due week by week from week 8', () => {
  const weeks = [55, 61, 62, 83].map((asOf) =>
    monitor(trial, nights, [], asOf, undecided).newLooks.map((look) => look.week),
  )
  expect(weeks).toEqual([[8], [8], [8, 9], [8, 9, 10, 11, 12]])
})

test('a look waits one night for a last night not recorded yet', () => {
  const waiting = nights.map((night, i) => (i === 55 ? NOT_RECORDED : night))
  expect(monitor(trial, waiting, [], 55, undecided).newLooks).toEqual([])
  expect(monitor(trial, waiting, [], 56, undecided).newLooks).toMatchObject([{ week: 8, nightsUsed: 55 }])
})

test('between looks the latest one stands', () => {
  const looks = monitor(trial, nights, [], 55, undecided).newLooks
  expect(monitor(trial, nights, looks, 60, undecided)).toEqual({
    newLooks: [],
    ending: { type: 'cannot-tell-yet', leaning: 'helps', because: 'undecided' },
  })
})

test('the first ending reached is final: no look is made after it', () => {
  const { newLooks, ending } = monitor(trial, nights, [], 83, readSaying(0.99, 0.9))
  expect(newLooks.map((look) => look.week)).toEqual([8])
  expect(ending).toEqual({ type: 'helps', worthwhile: true })
  expect(monitor(trial, nights, newLooks, 83, readSaying(0.001, 0.001))).toEqual({ newLooks: [], ending })
})

test('no later edit of the diary changes a look that was made', () => {
  const looks = monitor(trial, nights, [], 62, undecided).newLooks
  const edited = nights.map(() => ({ count: 50, taken: null }))
  const later = monitor(trial, edited, looks, 69, readSaying(0.99, 0.9))
  expect(later.newLooks.map((look) => look.week)).toEqual([10])
})

test('looks stored out of order are still looks made', () => {
  const looks = monitor(trial, nights, [], 69, undecided).newLooks
  expect(monitor(trial, nights, looks.toReversed(), 69, undecided).newLooks).toEqual([])
})

test('peeking daily, weekly or once at the end gives the same looks and the same ending', () => {
  const peeks = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 })
  holds(
    fc.property(anyProtocol, anySeed, anyDiary, peeks, (protocol, seed, diary, days) => {
      const drawn = drawSchedule(protocol, seed)
      const once = peek(drawn, diary, [300])
      expect(peek(drawn, diary, [...days.toSorted((a, b) => a - b), 300])).toEqual(once)
    }),
  )
})

test('no ending before week 8, before four pairs are complete, or after the last week', () => {
  const asOf = fc.integer({ min: -5, max: 300 })
  holds(
    fc.property(anyProtocol, anySeed, asOf, (protocol, seed, asOfNight) => {
      const drawn = drawSchedule(protocol, seed)
      const { ending, newLooks } = monitor(drawn, steadyDiary(drawn), [], asOfNight, readSaying(0.9999, 0.9999))
      const sinceStart = asOfNight + 1 - protocol.baselineNights
      const open = sinceStart >= 56 && sinceStart >= 8 * protocol.unitNights
      expect(ending.type).toBe(open ? 'helps' : 'cannot-tell-yet')
      expect(newLooks.every((look) => look.week >= 8 && look.week <= 26)).toBe(true)
    }),
  )
})

test('a diary with fewer than four pairs recorded on both sides never ends, whatever the fit would say', () => {
  const weekly = drawSchedule({ ...WEEKLY, pairs: 13 }, 9)
  const few = steadyDiary(weekly).map((night, i) => (i < 14 + 3 * 14 ? night : NOT_RECORDED))
  expect(monitor(weekly, few, [], 400, readSaying(0.9999, 0.9999))).toEqual({ newLooks: [], ending: tooEarly })
})

test('pairs filled in later open the looks they were missing for', () => {
  const weekly = drawSchedule(WEEKLY, 9)
  const gap = steadyDiary(weekly).map((night, i) => (i >= 14 && i < 21 ? NOT_RECORDED : night))
  expect(monitor(weekly, gap, [], 80, undecided)).toEqual({ newLooks: [], ending: tooEarly })
  expect(monitor(weekly, steadyDiary(weekly), [], 80, undecided).newLooks.map((look) => look.week)).toEqual([8])
})

test('a clock set years ahead for a day uses up no looks: weeks without a record wait', () => {
  const soFar = nights.slice(0, 63)
  expect(monitor(trial, soFar, [], 5_000, undecided).newLooks.map((look) => look.week)).toEqual([8, 9])
})

test('the last look is made though its last night was never recorded', () => {
  expect(monitor(trial, nights.slice(0, 83), [], 84, undecided).newLooks.at(-1)).toMatchObject({
    week: 12,
    nightsUsed: 83,
  })
})

function peek(drawn: Trial, diary: TrialNights, days: readonly number[]) {
  let looks: readonly Look[] = []
  let ending: unknown
  for (const day of days) {
    const seen = monitor(drawn, diary, looks, day, fitFromNights)
    looks = [...looks, ...seen.newLooks]
    ending = seen.ending
  }
  expect(looks.every((look) => lookNight(drawn, look.week) <= days.at(-1)!)).toBe(true)
  return { looks, ending }
}
