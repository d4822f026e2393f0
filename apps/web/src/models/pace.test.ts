import { evidence } from '@uncramp/evidence'
import { parseProtocol } from '@uncramp/trial'
import { expect, test } from 'vitest'
import { paceFrom, paceOf, weeksFor } from './pace.ts'

const { treatments } = evidence()
const of = (id: string) => paceOf(treatments.find((treatment) => treatment.id === id)!)
const lengths = (id: string) => of(id).units.map(({ unitNights }) => unitNights)

test('what takes weeks never switches from night to night, nor from week to week', () => {
  expect(lengths('magnesium')).toEqual([14])
  expect(of('magnesium').why).toBe('weeks')
  expect(lengths('heat')).toEqual([7, 14])
  expect(paceFrom(0, 1).units.map(({ unitNights }) => unitNights)).toEqual([1, 7, 14])
})

test('a time nobody knows is taken for weeks, and said', () => {
  expect(of('vitamin-k2')).toMatchObject({ why: 'not-known', units: [{ unitNights: 14 }] })
})

test('stretching may change any night, and says what that takes for granted', () => {
  expect(lengths('stretching')).toEqual([1, 7])
  expect(of('stretching').why).toBe('maybe-same-night')
})

test('every plan that can be chosen can be drawn, with at least half of each part counted', () => {
  for (const treatment of treatments) {
    for (const { unitNights, washoutNights } of paceOf(treatment).units) {
      expect(washoutNights).toBeLessThanOrEqual(unitNights / 2)
      for (const weeks of weeksFor(unitNights)) {
        const pairs = Math.floor((weeks * 7) / (2 * unitNights))
        const drawn = { treatment: treatment.id, unitNights, washoutNights, pairs, baselineNights: 0 }
        expect(parseProtocol({ ...drawn, firstNight: '2026-03-02' }).type).toBe('read')
        expect(pairs * 2 * unitNights).toBe(weeks * 7)
      }
    }
  }
})
