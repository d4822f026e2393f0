import { gateFor, type Substance } from '@uncramp/nutrition'
import type { TreatmentId } from '@uncramp/safety'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foodCase } from './foodCase.ts'
import { gatesFor } from './gates.ts'
import { type HealthData, NOTHING_SAID } from './health.ts'

const SAME = [
  ['magnesium', 'magnesium'],
  ['potassium', 'potassium'],
  ['vitamin-d', 'vitamin-d'],
  ['vitamin-b6', 'vitamin-b-complex'],
  ['vitamin-k2', 'vitamin-k2'],
  ['calcium', 'calcium'],
] as const satisfies readonly (readonly [Substance, TreatmentId])[]

/** What both sets of rules know of. */
const QUESTIONS = [
  ...([
    'kidney',
    'kidney-severe',
    'calcium-illness',
    'high-calcium',
    'stones',
    'numb-feet',
    'numb-always',
    'b6-tingling',
  ] as const),
  ...(['pregnant', 'breastfeeding'] as const),
]
const MEDICINES = ['warfarin', 'ramipril', 'losartan', 'spironolactone', 'furosemide', 'hydrochlorothiazide', 'digoxin']
const SPACED = ['levothyroxine', 'ciprofloxacin', 'doxycycline', 'alendronate']

const result = (lab: string, value: number, unit: string) => ({ lab, value, unit, low: null, high: null, on: null })

const anyone: fc.Arbitrary<HealthData> = fc
  .record({
    questions: fc.dictionary(fc.constantFrom(...QUESTIONS), fc.constantFrom('yes', 'no', 'not-sure'), { maxKeys: 4 }),
    medicines: fc.subarray([...MEDICINES, ...SPACED], { maxLength: 2 }),
    egfr: fc.option(fc.integer({ min: 5, max: 120 }), { nil: null }),
    vitaminDUg: fc.option(fc.integer({ min: 5, max: 200 }), { nil: null }),
    blood: fc.subarray([
      result('magnesium', 1, 'mmol/L'),
      result('magnesium', 3.2, 'mg/dL'),
      result('potassium', 5.1, 'mmol/L'),
      result('calcium', 2.6, 'mmol/L'),
      result('vitamin-d', 125, 'nmol/L'),
      result('vitamin-d', 80, 'ng/mL'),
    ]),
  })
  .map(({ questions, medicines, egfr, vitaminDUg, blood }) => ({
    ...NOTHING_SAID,
    blood,
    sex: 'female',
    answers: { age: 72, questions, medicines, ...(egfr === null ? {} : { egfr }) } as HealthData['answers'],
    products:
      vitaminDUg === null
        ? []
        : [
            {
              id: 'a',
              kind: 'tablet',
              perDay: 1,
              contains: [{ substance: 'vitamin-d', amount: vitaminDUg, unit: 'ug' }],
            },
          ],
  }))

const strictness = (level: string | null) =>
  level === 'ask-first' ? 1 : level === 'never' || level === 'urgent' ? 2 : 0

test('the food rules are never laxer with a tablet than the safety rules, where both know the same', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyone, (health) => {
      const given = foodCase(health, 'EFSA')
      if (given === null) throw new Error('age and sex are given')
      const safety = gatesFor(health)
      for (const [substance, treatment] of SAME) {
        const { level } = safety[treatment]
        seen.add(`${substance} ${level}`)
        expect(strictness(gateFor(substance, 'tablet', given).level), substance).toBeGreaterThanOrEqual(
          strictness(level),
        )
      }
    }),
    { seed: 20261128, numRuns: 800 },
  )
  for (const one of ['magnesium', 'vitamin-d', 'vitamin-b6', 'vitamin-k2']) expect([...seen]).toContain(`${one} never`)
})

test('what never goes with weak kidneys is never offered as food either, whoever names them', () => {
  for (const severe of ['yes', 'not-sure'] as const) {
    const answers = { age: 72, medicines: [], questions: { kidney: 'yes', 'kidney-severe': severe } } as const
    const given = foodCase({ ...NOTHING_SAID, sex: 'female', answers, products: [] }, 'EFSA')
    if (given === null) throw new Error('age and sex are given')
    for (const substance of ['magnesium', 'potassium'] as const)
      for (const as of ['food', 'tablet'] as const) expect(gateFor(substance, as, given).level, substance).toBe('never')
    expect(gateFor('vitamin-d', 'tablet', given).level).toBe('never')
  }
})
