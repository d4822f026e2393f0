import { addNights, toNightDate } from '@uncramp/diary'
import { evidence } from '@uncramp/evidence'
import { sampleNight } from '@uncramp/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BloodResult, HealthData } from './health.ts'
import { NOTHING_SAID } from './health.ts'
import { mayPlayAPart } from './mayPlay.ts'
import { profileOf } from './profile.ts'

const said = (more: Partial<HealthData>): HealthData => ({ ...NOTHING_SAID, ...more })
const ids = (health: HealthData, nights: Parameters<typeof profileOf>[1] = []) =>
  mayPlayAPart(evidence(), profileOf(health, nights)).hers.map(({ cause }) => cause.id)
const blood = (lab: string, value: number, unit: string, more: Partial<BloodResult> = {}): BloodResult => ({
  ...{ lab, value, unit, low: null, high: null, on: null },
  ...more,
})

describe('what may play a part', () => {
  test('is nothing as long as nothing is said, but what holds for anyone is there', () => {
    const { hers, everyones } = mayPlayAPart(evidence(), profileOf(NOTHING_SAID, []))
    expect(hers).toEqual([])
    expect(everyones.map(({ id }) => id)).toContain('season-heat')
  })

  test('comes from age, sex, illnesses and medicines, each with what she said', () => {
    const answers = {
      age: 72,
      medicines: ['Bendroflumethiazide 2.5 mg', 'Serevent'],
      questions: { diabetes: 'yes', thyroid: 'not-sure', kidney: 'no' },
    } as const
    const found = mayPlayAPart(evidence(), profileOf(said({ answers, sex: 'female' }), [])).hers
    expect(found.map(({ cause }) => cause.id)).toEqual(
      expect.arrayContaining(['age', 'female', 'type2-diabetes', 'med-diuretic', 'med-laba']),
    )
    expect(found.map(({ cause }) => cause.id)).not.toContain('hypothyroid')
    expect(found.map(({ cause }) => cause.id)).not.toContain('ckd-dialysis')
    expect(found.find(({ cause }) => cause.id === 'med-laba')?.because).toEqual([
      { type: 'medicine', names: ['Serevent'] },
    ])
  })

  test('comes from a blood result by the range of her own laboratory', () => {
    expect(ids(said({ blood: [blood('calcium', 2.15, 'mmol/L')] }))).toContain('hypocalcaemia')
    expect(ids(said({ blood: [blood('calcium', 2.15, 'mmol/L', { low: 2.1, high: 2.55 })] }))).not.toContain(
      'hypocalcaemia',
    )
    expect(ids(said({ blood: [blood('calcium', 8.6, 'mg/dL')] }))).toContain('hypocalcaemia')
  })

  test('forgets a result when a later one is in the range', () => {
    const results = [
      blood('calcium', 2.4, 'mmol/L', { on: toNightDate('2026-02-01') }),
      blood('calcium', 2.0, 'mmol/L', { on: toNightDate('2025-06-01') }),
    ]
    expect(ids(said({ blood: results }))).not.toContain('hypocalcaemia')
  })

  test('comes from a habit of her days, not from one day, and days not asked are in neither number', () => {
    const from = toNightDate('2026-01-01')
    const nights = (stood: (i: number) => boolean | undefined) =>
      Array.from({ length: 20 }, (_, i) => {
        const day = stood(i)
        return sampleNight(addNights(from, i), { exposures: day === undefined ? {} : { 'stood-a-lot': day } })
      })
    expect(
      ids(
        NOTHING_SAID,
        nights((i) => i === 3),
      ),
    ).not.toContain('prolonged-standing')
    expect(
      ids(
        NOTHING_SAID,
        nights((i) => i % 3 === 0),
      ),
    ).toContain('prolonged-standing')
    expect(
      ids(
        NOTHING_SAID,
        nights((i) => (i < 3 ? true : undefined)),
      ),
    ).not.toContain('prolonged-standing')
  })

  test('never grows shorter by one more thing said', () => {
    const questions = ['diabetes', 'kidney', 'liver', 'lungs', 'veins', 'kicks', 'alcohol-heavy'] as const
    fc.assert(
      fc.property(fc.subarray([...questions]), fc.constantFrom(...questions), (few, more) => {
        const yes = (all: readonly string[]) =>
          ids(said({ answers: { questions: Object.fromEntries(all.map((id) => [id, 'yes'])) } }))
        expect(yes([...few, more])).toEqual(expect.arrayContaining([...yes(few)]))
      }),
      { seed: 20261128, numRuns: 60 },
    )
  })
})
