import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDiary, anyProtocol, anySeed, holds } from '../test/arbitraries.ts'
import { NIGHTLY, readSaying, steadyDiary, WEEKLY } from '../test/people.ts'
import {
  drawSchedule,
  monitor,
  parseTrial,
  planFor,
  progress,
  recordingDiffers,
  type Trial,
  verifyTrial,
} from './index.ts'

const arms = (trial: Trial) => trial.units.map((unit) => (unit.arm === 'treatment' ? 'T' : 'C')).join('')

// Both hashes were also made apart from this code, from the sorted JSON, with Python's hashlib.
test('old schedules stay as they were: fixed seeds give fixed orders and hashes', () => {
  const weekly = drawSchedule(WEEKLY, 42)
  expect(arms(weekly)).toBe('TCCTTCTC')
  expect(weekly.hash).toBe('18f83d14bd1c06d45d5a8253e3ddc304c93fb61409fa7267afd8606f8e9d75f4')
  const nightly = drawSchedule({ ...NIGHTLY, pairs: 28 }, 4294967295)
  expect(arms(nightly)).toBe('CTTCTCCTTCTCTCTCCTTCCTCTTCCTCTTCCTCTTCCTCTTCTCCTCTCTCTTC')
  expect(nightly.hash).toBe('585e931e0277b1f89bffa1e6aad540fa23e37259f806aa1e6f87753055a7ea95')
})

test('the same seed draws the same test, every time', () => {
  holds(
    fc.property(anyProtocol, anySeed, (protocol, seed) => {
      expect(drawSchedule(protocol, seed)).toEqual(drawSchedule(protocol, seed))
    }),
  )
})

test('each pair has both arms once, units follow each other without a gap, and a fresh test is intact', () => {
  holds(
    fc.property(anyProtocol, anySeed, (protocol, seed) => {
      const trial = drawSchedule(protocol, seed)
      for (let pair = 0; pair < protocol.pairs; pair++) {
        const drawn = trial.units.filter((unit) => unit.pair === pair).map((unit) => unit.arm)
        expect(drawn.toSorted()).toEqual(['control', 'treatment'])
      }
      trial.units.forEach((unit, i) => {
        expect(unit.firstNight).toBe(protocol.baselineNights + i * protocol.unitNights)
      })
      expect(verifyTrial(trial)).toEqual({ type: 'intact' })
    }),
  )
})

test('no arm runs longer than two units', () => {
  holds(
    fc.property(anyProtocol, anySeed, (protocol, seed) => {
      expect(arms(drawSchedule(protocol, seed))).not.toMatch(/TTT|CCC/)
    }),
  )
})

test('the nights used do not depend on the order drawn', () => {
  holds(
    fc.property(anyProtocol, anySeed, anySeed, (protocol, seed, other) => {
      expect(washoutOf(drawSchedule(protocol, seed))).toEqual(washoutOf(drawSchedule(protocol, other)))
    }),
  )
})

const washoutOf = (trial: Trial) =>
  steadyDiary(trial).map((_, night) => {
    const plan = planFor(trial, night)
    return plan.phase === 'randomised' && plan.washout
  })

test('nothing the diary says can change the schedule: after any diary it is the one that was drawn', () => {
  holds(
    fc.property(anyProtocol, anySeed, anyDiary, (protocol, seed, nights) => {
      const trial = drawSchedule(protocol, seed)
      const before = JSON.stringify(trial)
      monitor(trial, nights, [], 300, readSaying(0.6, 0.3))
      recordingDiffers(trial, nights, 300)
      progress(trial, nights, 300)
      expect(JSON.stringify(trial)).toBe(before)
      expect(verifyTrial(trial)).toEqual({ type: 'intact' })
    }),
  )
})

test('a drawn test is frozen through and through', () => {
  const trial = drawSchedule(WEEKLY, 3)
  expect([trial, trial.protocol, trial.units, ...trial.units].every(Object.isFrozen)).toBe(true)
})

test('a stored test comes back the same', () => {
  holds(
    fc.property(anyProtocol, anySeed, (protocol, seed) => {
      const trial = drawSchedule(protocol, seed)
      expect(parseTrial(JSON.parse(JSON.stringify(trial)))).toEqual({ type: 'read', trial })
    }),
  )
})

test.each([-1, 0.5, 2 ** 32, Number.NaN])('a seed of %d is the caller’s bug', (seed) => {
  expect(() => drawSchedule(WEEKLY, seed)).toThrow(RangeError)
})
