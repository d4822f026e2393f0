import { evidence } from '@uncramp/evidence'
import { gateFor, SUBSTANCES } from '@uncramp/nutrition'
import { CONTRAINDICATIONS, QUESTIONS, type QuestionId, TREATMENTS } from '@uncramp/safety'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { food } from '../words/food.ts'
import { known } from '../words/known.ts'
import { causeAdvice } from './causeAdvice.ts'
import { foodCase } from './foodCase.ts'
import { gatesFor } from './gates.ts'
import { type HealthData, NOTHING_SAID } from './health.ts'

const SEEDED = { seed: 20261128, numRuns: 100 }
const { causes } = evidence()
const advising = causes.filter(({ involves }) => involves.length > 0)
const cause = (id: string) => causes.find((one) => one.id === id)!

const ids = QUESTIONS.map(({ id }) => id)
const anyone = fc
  .record({
    answers: fc.record(
      {
        age: fc.integer({ min: 18, max: 100 }),
        egfr: fc.integer({ min: 5, max: 120 }),
        medicines: fc.array(fc.constantFrom('warfarin', 'ramipril', 'Foobarol', 'furosemide', 'digoxin'), {
          maxLength: 3,
        }),
        questions: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('yes', 'no', 'not-sure'), { maxKeys: 10 }),
      },
      { requiredKeys: ['questions'] },
    ),
    sex: fc.constantFrom('female', 'male', null),
    told: fc.array(
      fc.record({ rule: fc.constantFrom(...CONTRAINDICATIONS.map(({ id }) => id)), on: fc.constant('2026-03-01') }),
      { maxLength: 4 },
    ),
  })
  .map((said) => ({ ...NOTHING_SAID, ...said }) as HealthData)

const saying = (questions: Partial<Record<QuestionId, 'yes' | 'no' | 'not-sure'>>, medicines: readonly string[] = []) =>
  ({ ...NOTHING_SAID, answers: { questions, medicines } }) satisfies HealthData

test('no advice of any cause is shown while something it involves is never for her, or is to be asked first', () => {
  const heldBack = new Set<string>()
  fc.assert(
    fc.property(anyone, (health) => {
      const gates = gatesFor(health)
      const given = foodCase(health, 'EFSA')
      const isHeld = (involved: string): boolean => {
        const treatment = TREATMENTS.find((one) => one === involved)
        if (treatment !== undefined) return ['never', 'ask-first'].includes(gates[treatment].level)
        const substance = SUBSTANCES.find((one) => involved === `food:${one}`)!
        return given !== null && ['never', 'urgent'].includes(gateFor(substance, 'food', given).level ?? '')
      }
      for (const one of advising) {
        if (!one.involves.some(isHeld)) continue
        heldBack.add(one.id)
        expect(causeAdvice(one, health).type, one.id).toBe('held')
      }
    }),
    SEEDED,
  )
  expect(heldBack.size).toBeGreaterThan(10)
})

test('what is held back always has a reason in words', () => {
  fc.assert(
    fc.property(anyone, (health) => {
      for (const one of advising) {
        const advice = causeAdvice(one, health)
        if (advice.type === 'shown') continue
        const reasons = [
          ...advice.cautions.map((id) => known.cautions[id]),
          ...advice.foodRules.map((rule) => food.said.rules[rule]),
        ]
        expect(reasons.length, one.id).toBeGreaterThan(0)
        expect(reasons.filter((reason) => typeof reason !== 'string' || reason === '')).toEqual([])
      }
    }),
    SEEDED,
  )
})

test('a cause whose advice involves nothing is shown to everyone, and asks nothing', () => {
  for (const one of causes.filter(({ involves }) => involves.length === 0)) {
    expect(causeAdvice(one, NOTHING_SAID), one.id).toEqual({ type: 'shown', open: false })
  }
})

test('as long as nothing was said, all advice is shown, and what could be forbidden is still open', () => {
  expect(causes.filter((one) => causeAdvice(one, NOTHING_SAID).type === 'held').map(({ id }) => id)).toEqual([])
  for (const id of ['leg-weakness', 'cold-legs', 'dehydration', 'magnesium-low', 'vitamin-d-low'])
    expect(causeAdvice(cause(id), NOTHING_SAID), id).toEqual({ type: 'shown', open: true })
})

test('a hurt leg holds back the stretches, a limit on fluids the drink, numb feet the warmth', () => {
  expect(causeAdvice(cause('leg-weakness'), saying({ 'leg-injury': 'yes' }))).toMatchObject({
    type: 'held',
    level: 'ask-first',
    cautions: ['ci_stretch_injury'],
  })
  expect(causeAdvice(cause('dehydration'), saying({ 'fluid-limit': 'yes' }))).toMatchObject({
    type: 'held',
    level: 'never',
    cautions: ['ci_fluids_limit'],
  })
  expect(causeAdvice(cause('cold-legs'), saying({ 'numb-feet': 'not-sure' }))).toMatchObject({ level: 'never' })
})

test('that her doctor said yes to the stretch gives the advice back', () => {
  const told = [{ rule: 'ci_stretch_injury', on: '2026-03-01' }] as const
  const health = { ...saying({ 'leg-injury': 'yes' }), told }
  expect(causeAdvice(cause('leg-weakness'), health).type).toBe('shown')
})

test('a medicine that raises potassium holds back nuts, beans and greens, though neither age nor sex is known', () => {
  expect(causeAdvice(cause('magnesium-low'), saying({}, ['ramipril']))).toMatchObject({
    type: 'held',
    level: 'never',
    foodRules: ['k-raise'],
  })
})

test('what is said of kidneys holds food back alike, whatever age, sex and country are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 18, max: 100 }), fc.constantFrom('female', 'male', null), (age, sex) => {
      const health = saying({ kidney: 'yes' })
      const other: HealthData = { ...health, sex, system: 'US', answers: { ...health.answers, age } }
      expect(causeAdvice(cause('magnesium-low'), other)).toEqual(causeAdvice(cause('magnesium-low'), health))
    }),
    SEEDED,
  )
})
