import { toNightDate } from '@uncramp/diary'
import { describe, expect, test } from 'vitest'
import { type BloodDraft, gravest, latestResults, readBlood, readDraft } from './blood.ts'
import { bloodOf } from './foodCase.ts'
import { answersOf } from './gates.ts'
import { type BloodResult, NOTHING_SAID } from './health.ts'
import { withBlood } from './withBlood.ts'

const TODAY = toNightDate('2026-03-02')
const draft = (more: Partial<BloodDraft>): BloodDraft => ({
  ...{ lab: 'potassium', unit: 'mmol/L', value: '4.1', low: '', high: '', on: TODAY },
  ...more,
})
const result = (lab: string, value: number, on: string | null = null): BloodResult => ({
  ...{ lab, value, unit: lab === 'egfr' ? 'mL/min/1.73 m2' : 'mmol/L', low: null, high: null },
  on: on === null ? null : toNightDate(on),
})

describe('a blood result as it is typed in', () => {
  test('is read with a comma or a point, and a range left blank is none', () => {
    for (const value of ['3.9', '3,9', ' 3.9 '])
      expect(readDraft(draft({ value }), TODAY)).toMatchObject({
        type: 'read',
        result: { value: 3.9, low: null, high: null },
      })
  })

  test('takes a very high CK, which is read in times its own upper end, and is for today', () => {
    const read = readDraft(draft({ lab: 'ck', unit: 'U/L', value: '5000', high: '200' }), TODAY)
    if (read.type !== 'read') throw new Error(`refused: ${read.fault}`)
    expect(gravest([read.result]).action).toBe('urgent')
  })

  test.each([
    ['not-a-number', { value: '' }],
    ['not-a-number', { value: 'high' }],
    ['not-a-number', { value: '-3' }],
    ['not-a-number', { value: '4.1', low: 'x' }],
    ['range-the-wrong-way', { low: '5.3', high: '3.5' }],
    ['no-date', { on: null }],
    ['date-ahead', { on: toNightDate('2026-03-03') }],
    ['needs-own-high', { lab: 'ck', unit: 'U/L', value: '200' }],
    ['not-possible', { value: '4100' }],
    ['not-possible', { lab: 'ck', unit: 'U/L', value: '300000', high: '200' }],
  ] as const)('is refused as %s: %j', (fault, more) => {
    expect(readDraft(draft(more), TODAY)).toEqual({ type: 'refused', fault })
  })
})

describe('of several results', () => {
  test('the latest counts', () => {
    const [old, late] = [result('potassium', 3, '2025-01-01'), result('potassium', 4, '2026-01-01')]
    expect(latestResults([old, late])).toEqual([late])
    expect(latestResults([late, old])).toEqual([late])
  })

  test('one without a date may be of yesterday: an older one in the range never silences it', () => {
    const [fine, undated] = [result('potassium', 4.2, '2026-01-01'), result('potassium', 6.9)]
    for (const both of [
      [fine, undated],
      [undated, fine],
    ])
      expect(gravest(both)).toMatchObject({ action: 'emergency', by: [undated] })
  })

  test('the gravest decides: very low potassium is an emergency, whatever else is in the range', () => {
    const { action, by } = gravest([result('magnesium', 0.9), result('potassium', 2.4)])
    expect([action, by.map(({ lab }) => lab)]).toEqual(['emergency', ['potassium']])
    expect(gravest([result('potassium', 6.6)]).action).toBe('emergency')
    expect(gravest([result('potassium', 2.4, '2025-01-01'), result('potassium', 4.2, '2026-01-01')]).action).toBe(
      'none',
    )
    expect(gravest([]).action).toBe('none')
  })
})

test('a number in a unit of which no list here knows says nothing, whatever it is', () => {
  expect(readBlood({ ...result('potassium', 2.1), unit: 'mg%' })).toBeNull()
  expect(gravest([{ ...result('potassium', 2.1), unit: 'mg%' }]).action).toBe('none')
})

test('kidney function from a letter is known to the safety check, and forgotten with its last result', () => {
  const [weak, better] = [result('egfr', 26, '2025-01-01'), result('egfr', 48, '2026-01-01')]
  const one = withBlood(NOTHING_SAID, [weak])
  expect(one.answers.egfr).toBe(26)
  const two = withBlood(one, [weak, better])
  expect(two.answers.egfr).toBe(48)
  expect(withBlood(two, [weak]).answers.egfr).toBe(26)
  expect(withBlood(one, []).answers).toEqual({ questions: {} })
  const typed = { ...NOTHING_SAID, answers: { egfr: 31, questions: {} } }
  expect(withBlood(typed, [result('potassium', 4)]).answers.egfr).toBe(31)
})

test('kidney function in mL/s is read alike for the safety check and for food', () => {
  const blood = [{ lab: 'egfr', value: 0.4, unit: 'mL/s/1.73 m2', low: null, high: null, on: null }]
  expect(readBlood(blood[0]!)).toMatchObject({ type: 'read', value: 24, place: 'low' })
  expect(answersOf({ ...NOTHING_SAID, blood }).egfr).toBe(24)
  expect(bloodOf({ answers: { questions: {} }, blood }).egfr).toBe(24)
})

test('kidney function in a unit that no list knows still counts for the safety check, as it was typed in', () => {
  const blood = [{ lab: 'egfr', value: 24, unit: 'ml/min', low: null, high: null, on: null }]
  expect(answersOf({ ...NOTHING_SAID, blood }).egfr).toBe(24)
})
