import { FACTS, gateFor, isOpenGate, isRichInPotassium, type Judged, SUBSTANCES, type System } from '@uncramp/nutrition'
import { MEDICINES, QUESTIONS } from '@uncramp/safety'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bloodOf, factsOf, foodCase, personOf, systemOf } from './foodCase.ts'
import { unknownToFood } from './foodMedicines.ts'
import { offerFor, toAsk } from './foodOffer.ts'
import { type HealthData, NOTHING_SAID } from './health.ts'

const SEED = 20260302
const ADULT = { ...NOTHING_SAID, sex: 'female', answers: { age: 72, questions: {} } } as const satisfies HealthData
const NO_TO_ALL = Object.fromEntries(
  QUESTIONS.map(({ id }) => [id, 'no'] as const),
) as HealthData['answers']['questions']
/** All that the food rules ask is answered, with no. */
const CLEAR: HealthData = {
  ...ADULT,
  answers: { age: 72, questions: NO_TO_ALL, medicines: [] },
  foodFacts: { 'adrenal-insufficiency': 'no' },
  diet: 'any',
}

const answer = fc.constantFrom('yes' as const, 'no' as const, 'not-sure' as const)
const names = ['Ramipril 5 mg', 'losartan', 'Aldactone', 'ibuprofen', 'omeprazole', 'metformin', 'warfarin', 'Xyzobal']
const health: fc.Arbitrary<HealthData> = fc
  .record({
    age: fc.integer({ min: 19, max: 100 }),
    sex: fc.constantFrom('female' as const, 'male' as const),
    medicines: fc.option(fc.subarray(names), { nil: undefined }),
    egfr: fc.option(fc.integer({ min: 5, max: 120 }), { nil: undefined }),
    potassium: fc.option(fc.integer({ min: 25, max: 70 }), { nil: undefined }),
    questions: fc.dictionary(fc.constantFrom('kidney', 'kidney-severe', 'stones', 'high-calcium', 'pregnant'), answer),
    adrenal: fc.option(answer, { nil: undefined }),
  })
  .map(({ age, sex, medicines, egfr, potassium, questions, adrenal }) => ({
    ...NOTHING_SAID,
    sex,
    answers: { age, questions, ...(medicines && { medicines }), ...(egfr !== undefined && { egfr }) },
    foodFacts: adrenal === undefined ? {} : { 'adrenal-insufficiency': adrenal },
    blood:
      potassium === undefined
        ? []
        : [{ lab: 'potassium', value: potassium / 10, unit: 'mmol/L', low: null, high: null, on: null }],
  }))
const system = fc.constantFrom<System>('US', 'EFSA', 'UK')

describe('foods for a gap', () => {
  test('of potassium or magnesium are never shown while a rule holds them back or a question is open', () => {
    fc.assert(
      fc.property(
        health,
        system,
        fc.constantFrom<Judged & ('magnesium' | 'potassium')>('magnesium', 'potassium'),
        (said, whose, nutrient) => {
          const given = foodCase(said, whose)
          if (given === null) throw new Error('age and sex are given')
          const gate = gateFor(nutrient, 'food', given)
          const offer = offerFor(nutrient, given)
          expect(offer.type === 'foods').toBe(isOpenGate(gate))
          if (gate.unanswered.length > 0) expect(offer.type).not.toBe('foods')
          if (said.answers.questions.kidney === undefined) expect(offer.type).not.toBe('foods')
        },
      ),
      { seed: SEED, numRuns: 400 },
    )
  })

  test('rich in potassium are in no list, whatever it is for, unless potassium is open', () => {
    fc.assert(
      fc.property(
        health,
        system,
        fc.constantFrom<Judged>('magnesium', 'calcium', 'folate', 'vitamin-b12'),
        (said, whose, nutrient) => {
          const given = foodCase(said, whose)
          if (given === null) throw new Error('age and sex are given')
          const offer = offerFor(nutrient, given)
          if (offer.type !== 'foods' || isOpenGate(gateFor('potassium', 'food', given))) return
          expect(offer.foods.filter(({ food }) => isRichInPotassium(food))).toEqual([])
        },
      ),
      { seed: SEED, numRuns: 200 },
    )
  })

  test('are shown once all was answered with no: nothing stays shut for want of a question', () => {
    const given = foodCase(CLEAR, 'EFSA')
    if (given === null) throw new Error('age and sex are given')
    for (const substance of SUBSTANCES) expect(gateFor(substance, 'food', given).unanswered).toEqual([])
    for (const nutrient of ['magnesium', 'potassium', 'calcium', 'vitamin-d'] as const)
      expect(offerFor(nutrient, given).type).toBe('foods')
  })

  test('name every open question where it can be answered', () => {
    const given = foodCase(ADULT, 'EFSA')
    if (given === null) throw new Error('age and sex are given')
    const offer = offerFor('potassium', given)
    if (offer.type !== 'ask') throw new Error(offer.type)
    expect(toAsk(offer.open, ADULT.answers.questions)).toEqual({
      questions: ['kidney'],
      own: ['adrenal-insufficiency'],
      medicines: true,
    })
  })

  test('are held back by weak kidneys, and by a medicine that raises potassium', () => {
    const kidneys = foodCase(
      { ...CLEAR, answers: { ...CLEAR.answers, questions: { ...NO_TO_ALL, kidney: 'yes' } } },
      'UK',
    )
    const pressure = foodCase({ ...CLEAR, answers: { ...CLEAR.answers, medicines: ['Ramipril 5 mg'] } }, 'UK')
    if (kidneys === null || pressure === null) throw new Error('age and sex are given')
    expect([offerFor('magnesium', kidneys).type, offerFor('potassium', kidneys).type]).toEqual(['blocked', 'blocked'])
    expect(offerFor('potassium', pressure).type).toBe('blocked')
    const magnesium = offerFor('magnesium', pressure)
    expect(magnesium.type === 'foods' && magnesium.leftOut).toBeGreaterThan(0)
  })
})

describe('what she said, for the food rules', () => {
  test('is not there where it was not answered, and a medicine that no list knows answers nothing', () => {
    expect(factsOf(NOTHING_SAID)).toEqual({})
    const unknown = factsOf({ ...ADULT, answers: { age: 72, questions: {}, medicines: ['Xyzobal'] } })
    expect(unknown).toEqual({ 'other-medicine': 'yes' })
    expect(unknownToFood(['Xyzobal', 'Ramipril', 'Paracetamol 500', 'metformin'])).toEqual(['Xyzobal'])
  })

  test('has an answer for every fact once all was answered', () => {
    expect(FACTS.filter((fact) => factsOf(CLEAR)[fact] !== 'no')).toEqual([])
  })

  test('names a medicine for every class of the safety check that the food rules mind', () => {
    const facts = (medicine: string) =>
      factsOf({ ...ADULT, answers: { age: 72, questions: {}, medicines: [medicine] } })
    for (const [id, fact] of [
      ['ix_k_acei', 'ace-inhibitor'],
      ['ix_k_arb', 'sartan'],
      ['ix_k_sparing', 'amiloride-or-triamterene'],
      ['md_loop', 'loop-diuretic'],
      ['ix_k2_vka', 'warfarin'],
    ] as const) {
      const all = MEDICINES.find((one) => one.id === id)?.names ?? []
      expect(all.length).toBeGreaterThan(0)
      expect(all.filter((name) => facts(name)[fact] !== 'yes')).toEqual([])
    }
    expect(facts('omeprazole 20')['acid-blocker-over-3-months']).toBe('not-sure')
  })

  test('of her blood is taken in its own unit, or not at all', () => {
    const result = (lab: string, value: number, unit: string, on: string | null = null) =>
      ({ lab, value, unit, low: null, high: null, on }) as HealthData['blood'][number]
    const blood = [
      result('magnesium', 1.7, 'mg/dL'),
      result('calcium', 2.4, 'stones'),
      result('potassium', 4.1, 'mmol/l', '2026-01-02'),
      result('potassium', 5.8, 'mmol/l', '2025-01-02'),
      result('egfr', 1, 'mL/s'),
    ]
    const read = bloodOf({ answers: { egfr: 55, questions: {} }, blood })
    expect(read.magnesium).toBeCloseTo(0.7, 2)
    expect(read).toMatchObject({ potassium: 4.1, egfr: 55 })
    expect(read.calcium).toBeUndefined()
  })

  test('is held against what her country advises, unless she chose another', () => {
    const none = { system: null }
    expect(['US', 'GB', 'DE', 'other'].map((id) => systemOf(none, { id }))).toEqual(['US', 'UK', 'EFSA', 'EFSA'])
    expect(systemOf({ system: 'UK' }, { id: 'US' })).toBe('UK')
  })

  test('needs an age and a sex, and takes perhaps pregnant for pregnant', () => {
    expect(personOf({ answers: { age: 'not-sure', questions: {} }, sex: 'female' }, 'UK')).toBeNull()
    expect(personOf({ answers: { age: 70, questions: {} }, sex: null }, 'UK')).toBeNull()
    const asked = (sex: 'female' | 'male') =>
      personOf({ answers: { age: 30, questions: { pregnant: 'not-sure' } }, sex }, 'UK')?.stage
    expect([asked('female'), asked('male')]).toEqual(['pregnant', 'none'])
  })
})
