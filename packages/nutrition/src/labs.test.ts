import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Action, fromSi, LABS, type LabId, type Result, readResult, toSi } from './index.ts'

const SEEDED = { seed: 20261127, numRuns: 500 }
const anyLab = fc.constantFrom(...(Object.keys(LABS) as LabId[]))
const actionOf = (lab: LabId, result: Result): Action | null => {
  const reading = readResult(lab, result)
  return reading.type === 'read' ? reading.action : null
}
const si = (value: number, own?: Result['own']): Result => ({ value, in: 'si', ...(own && { own }) })

test('a unit turned and turned back is the same result', () => {
  fc.assert(
    fc.property(anyLab, fc.double({ min: 0, max: 1000, noNaN: true }), (lab, value) => {
      expect(toSi(lab, fromSi(lab, value))).toBeCloseTo(value, 8)
    }),
    SEEDED,
  )
})

test('units are as laboratories print them', () => {
  expect(fromSi('calcium', 2.5)).toBeCloseTo(10, 1)
  expect(fromSi('vitamin-d', 50)).toBeCloseTo(20, 0)
  expect(fromSi('hba1c', 48)).toBeCloseTo(6.5, 1)
  expect(toSi('vitamin-b12', 180)).toBeCloseTo(133, 0)
  expect(toSi('magnesium', 1.7)).toBeCloseTo(0.7, 2)
})

test('both units are read alike, away from the edge of a band', () => {
  expect(actionOf('magnesium', { value: 1.2, in: 'other' })).toBe(actionOf('magnesium', si(0.49)))
  expect(actionOf('calcium', { value: 12.5, in: 'other' })).toBe(actionOf('calcium', si(3.12)))
})

test("the laboratory's own range wins over the bands, inside it and outside it", () => {
  expect(readResult('magnesium', si(0.72))).toMatchObject({ place: 'a-bit-low', action: 'discuss', by: 'bands' })
  expect(readResult('magnesium', si(0.72, { low: 0.7, high: 1 }))).toMatchObject({ place: 'in-range', action: 'none' })
  expect(readResult('magnesium', si(0.72, { low: 0.75, high: 1 }))).toMatchObject({ place: 'low', by: 'own-range' })
  expect(readResult('tsh', si(4.2, { low: 0.4, high: 4 }))).toMatchObject({ place: 'high', action: 'discuss' })
})

test('an end of the range that was not typed in wins nothing', () => {
  expect(actionOf('potassium', si(5.8, { low: 3.5 }))).toBe('doctor')
  expect(actionOf('potassium', si(3.2, { high: 5.3 }))).toBe('doctor')
})

test('no range typed in makes an urgent result less', () => {
  const anyRange = fc.record({ low: fc.nat(10), high: fc.integer({ min: 10, max: 500 }) })
  fc.assert(
    fc.property(anyLab, fc.double({ min: 0, max: 200, noNaN: true }), anyRange, (lab, value, own) => {
      const without = actionOf(lab, si(value))
      if (without === 'urgent' || without === 'emergency') expect(actionOf(lab, si(value, own))).toBe(without)
    }),
    SEEDED,
  )
})

test('potassium: an emergency below 2.5 and from 6.5 on', () => {
  const at = [2.4, 2.5, 2.9, 3.5, 5.3, 5.4, 6, 6.49, 6.5].map((value) => actionOf('potassium', si(value)))
  expect(at).toEqual(['emergency', 'urgent', 'urgent', 'none', 'none', 'doctor', 'urgent', 'urgent', 'emergency'])
})

test('magnesium: a doctor today below 0.4 and from 2 on, in either unit and whatever range was typed in', () => {
  const at = [0.39, 0.4, 0.85, 1, 1.99, 2, 4].map((value) => actionOf('magnesium', si(value)))
  expect(at).toEqual(['urgent', 'doctor', 'none', 'doctor', 'doctor', 'urgent', 'urgent'])
  expect(actionOf('magnesium', { value: 5, in: 'other', own: { low: 1.7, high: 2.4 } })).toBe('urgent')
  expect(actionOf('magnesium', si(2.2, { low: 0.7, high: 3 }))).toBe('urgent')
})

test("CK is read in multiples of the laboratory's upper end, and not without it", () => {
  expect(readResult('ck', si(900))).toEqual({ type: 'needs-own-high' })
  expect(actionOf('ck', si(150, { high: 200 }))).toBe('none')
  expect(actionOf('ck', si(2100, { high: 200 }))).toBe('urgent')
})

test('what is no result throws, with the value', () => {
  expect(() => readResult('tsh', si(-1))).toThrow('-1')
  expect(() => readResult('tsh', si(1, { low: 4, high: 2 }))).toThrow('4 to 2')
})
