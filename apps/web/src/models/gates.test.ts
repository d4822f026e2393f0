import { toNightDate } from '@uncramp/diary'
import {
  type Answers,
  CONTRAINDICATIONS,
  conclude,
  QUESTIONS,
  type QuestionId,
  TREATMENTS,
  toldYes,
} from '@uncramp/safety'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rubOffer, stretchOffers } from '../screens/cramp/reliefOffers.ts'
import { later } from '../words/later.ts'
import { words } from '../words.ts'
import { answersOf, gatesFor, heldOf } from './gates.ts'
import { type HealthData, NOTHING_SAID } from './health.ts'
import { type Held, HOLDABLE, isHeld, isHeldShape, isTestToPause } from './held.ts'
import { mayStartTest } from './mayStart.ts'

const TODAY = toNightDate('2026-03-02')
/** Of stretching, as the tests here are. */
const startsNone = (health: HealthData): boolean => mayStartTest(health, 'stretching', TODAY) === 'held'
const pauses = (held: Held | null): boolean => isTestToPause(held, 'stretching')

const SEEDED = { seed: 20261128, numRuns: 400 }

const ids = QUESTIONS.map(({ id }) => id)
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    age: fc.integer({ min: 10, max: 100 }),
    egfr: fc.integer({ min: 5, max: 120 }),
    medicines: fc.array(fc.constantFrom('warfarin', 'ramipril', 'Foobarol', 'furosemide', 'digoxin'), { maxLength: 3 }),
    supplements: fc.constant([{ magnesiumMg: 300, vitaminDUg: 150, vitaminB6Mg: 20 }]),
    questions: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('yes', 'no', 'not-sure'), { maxKeys: 8 }),
  },
  { requiredKeys: ['questions'] },
) as fc.Arbitrary<Answers>
const anyTold = fc.array(
  fc.record({ rule: fc.constantFrom(...CONTRAINDICATIONS.map(({ id }) => id)), on: fc.constant('2026-03-01') }),
  { maxLength: 4 },
)
const anyone: fc.Arbitrary<HealthData> = fc.tuple(anyAnswers, anyTold, anyAnswers).map(([answers, told, before]) => ({
  ...NOTHING_SAID,
  answers,
  told: [...told, ...conclude(before).cautions.map((caution) => toldYes(caution, '2026-03-01'))],
}))

const saying = (questions: Partial<Record<QuestionId, 'yes' | 'no' | 'not-sure'>>): HealthData => ({
  ...NOTHING_SAID,
  answers: { questions },
})

describe('what is held back', () => {
  test('no path of a cramp or of bedtime offers what is never to be done, whatever she was told', () => {
    fc.assert(
      fc.property(anyone, (health) => {
        const gates = gatesFor(health)
        const held = heldOf(health)
        for (const treatment of HOLDABLE) {
          if (gates[treatment].level === 'never') expect(isHeld(held, treatment)).toBe(true)
          expect(isHeld(held, treatment)).toBe(['never', 'ask-first'].includes(gates[treatment].level))
        }
        const offered = [...rubOffer(held), ...stretchOffers(held)].map(({ href }) => href)
        if (gates.stretching.level === 'never') {
          expect(offered).not.toContain('/cramp/stretch')
          expect(offered).not.toContain('/cramp/walk')
          expect([startsNone(health), pauses(held)]).toEqual([true, true])
        }
        if (gates.massage.level === 'never' && gates.heat.level === 'never') expect(offered).not.toContain('/cramp/rub')
      }),
      SEEDED,
    )
  })

  test('each has a reason in words at night, in the language of the screen', () => {
    fc.assert(
      fc.property(anyone, (health) => {
        const held = heldOf(health)
        for (const treatment of HOLDABLE) {
          for (const id of held?.[treatment].because ?? []) expect(later.held.why[id], id).toBeTypeOf('string')
        }
      }),
      SEEDED,
    )
  })

  test('is nothing as long as nothing was said: no answer is not a no', () => {
    expect(heldOf(NOTHING_SAID)).toBeNull()
    expect([rubOffer(null).length, stretchOffers(null).length, pauses(null)]).toEqual([1, 2, false])
  })

  test('a swollen leg holds back all three, and the test; that it is gone gives them back', () => {
    const held = heldOf(saying({ 'one-leg-swollen': 'yes' }))
    expect(HOLDABLE.map((one) => isHeld(held, one))).toEqual([true, true, true])
    expect([rubOffer(held), stretchOffers(held), pauses(held)]).toEqual([[], [], true])
    const gone = heldOf(saying({ 'one-leg-swollen': 'no' }))
    expect(HOLDABLE.map((one) => isHeld(gone, one))).toEqual([false, false, false])
  })

  test('numb feet hold back the heat alone, and what is left is offered by its own name', () => {
    const held = heldOf(saying({ 'numb-feet': 'yes' }))
    expect(HOLDABLE.map((one) => isHeld(held, one))).toEqual([false, false, true])
    expect(rubOffer(held)).toEqual([{ href: '/cramp/rub', text: words.cramp.rubOnly }])
    const pregnant = heldOf(saying({ pregnant: 'yes' }))
    expect(rubOffer(pregnant)).toEqual([{ href: '/cramp/rub', text: words.cramp.warmOnly }])
  })

  test('"I asked and was told yes" opens what was to be asked, and keeps its caution', () => {
    const injured = saying({ 'leg-injury': 'yes' })
    expect(isHeld(heldOf(injured), 'stretching')).toBe(true)
    const told = conclude(injured.answers).cautions.map((caution) => toldYes(caution, '2026-03-01'))
    const asked = heldOf({ ...injured, told })
    expect(asked?.stretching).toEqual({ level: 'care', because: ['ci_stretch_injury'], open: true })
    const kicked = saying({ 'leg-injury': 'yes', kicked: 'yes' })
    expect(isHeld(heldOf({ ...kicked, told }), 'stretching')).toBe(true)
  })

  test('a sign for two weeks starts no test, and pauses none that runs', () => {
    const weaker = saying({ weaker: 'yes' })
    expect([startsNone(weaker), pauses(heldOf(weaker))]).toEqual([true, false])
  })

  test('"not sure" of a sign for today starts no test, and pauses one that runs', () => {
    const unsure = saying({ 'hot-skin': 'not-sure' })
    const held = heldOf(unsure)
    expect(HOLDABLE.map((one) => isHeld(held, one))).toEqual([true, true, true])
    expect([held?.mayStart, startsNone(unsure), pauses(held)]).toEqual(['nothing', true, true])
  })

  test('a blood result that cannot wait starts no test and pauses one that runs, without an answer too', () => {
    const potassium = (value: number): HealthData => ({
      ...NOTHING_SAID,
      blood: [{ lab: 'potassium', value, unit: 'mmol/L', low: null, high: null, on: null }],
    })
    for (const value of [2.4, 2.9, 6.1, 7])
      expect([startsNone(potassium(value)), pauses(heldOf(potassium(value)))], `${value}`).toEqual([true, true])
    for (const value of [3.3, 4.2]) expect(heldOf(potassium(value)), `${value}`).toBeNull()
  })

  test('a stored summary that another version wrote is used only when it has all its parts', () => {
    expect(isHeldShape(heldOf(saying({ pregnant: 'yes' })))).toBe(true)
    expect(isHeldShape(null)).toBe(true)
    for (const wrong of [undefined, 3, 'held', {}, { stretching: { level: 'never', because: [] } }])
      expect(isHeldShape(wrong), JSON.stringify(wrong)).toBe(false)
  })
})

describe('what she said elsewhere', () => {
  test('a kidney value of her blood counts, in either unit, and the lowest of them', () => {
    const egfr = (value: number, unit: string) => ({ lab: 'egfr', value, unit, low: null, high: null, on: null })
    const blood = [egfr(0.4, 'mL/s/1.73 m2'), egfr(70, 'mL/min/1.73 m2')]
    expect(answersOf({ ...NOTHING_SAID, blood }).egfr).toBe(24)
    expect(gatesFor({ ...NOTHING_SAID, blood }).magnesium.level).toBe('never')
  })

  test('tablets given both ways count once, by the larger sum', () => {
    const contains = [{ substance: 'magnesium', amount: 200, unit: 'mg' }] as const
    const products = [{ id: 'a', kind: 'tablet', contains, perDay: 2 }] as const
    const answers = { questions: {}, supplements: [{ magnesiumMg: 300 }] }
    expect(answersOf({ ...NOTHING_SAID, answers, products }).supplements).toEqual([{ magnesiumMg: 400 }])
    expect(answersOf({ ...NOTHING_SAID, answers }).supplements).toEqual([{ magnesiumMg: 300 }])
    expect(answersOf({ ...NOTHING_SAID, products: [] }).supplements).toEqual([])
    expect('supplements' in answersOf(NOTHING_SAID)).toBe(false)
  })
})

test('gates speak of every treatment', () => {
  expect(Object.keys(gatesFor(NOTHING_SAID)).toSorted()).toEqual(TREATMENTS.toSorted())
})
