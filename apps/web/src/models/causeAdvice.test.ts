import { evidence } from '@uncramp/evidence'
import { gateFor, SUBSTANCES } from '@uncramp/nutrition'
import {
  CONTRAINDICATIONS,
  type Condition,
  conclude,
  QUESTIONS,
  type QuestionId,
  rankOf,
  TREATMENTS,
  toldYes,
  WARNING_SIGNS,
} from '@uncramp/safety'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { food } from '../words/food.ts'
import { known } from '../words/known.ts'
import { allSaid } from './allSaid.ts'
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
    expect(causeAdvice(one, NOTHING_SAID), one.id).toEqual({ type: 'shown', open: null, mind: [] })
  }
})

test('as long as nothing was said, all advice is shown, and what could be forbidden is still open', () => {
  expect(causes.filter((one) => causeAdvice(one, NOTHING_SAID).type === 'held').map(({ id }) => id)).toEqual([])
  for (const id of ['leg-weakness', 'cold-legs', 'dehydration', 'magnesium-low', 'vitamin-d-low'])
    expect(causeAdvice(cause(id), NOTHING_SAID), id).toEqual({ type: 'shown', open: 'check-up', mind: [] })
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
  const hurt = saying({ 'leg-injury': 'yes' })
  const held = conclude(hurt.answers).cautions.find(({ id }) => id === 'ci_stretch_injury')!
  const health = { ...hurt, told: [toldYes(held, '2026-03-01')] }
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

/** What each cause may still advise whoever named a sign of today or of now. */
const BESIDE_A_SIGN: Readonly<Record<string, 'held' | 'shown'>> = {
  // They move, stretch, warm or raise the leg, or have her drink or swallow more.
  ...Object.fromEntries(
    [
      ...['sleep-position', 'prolonged-standing', 'sedentary', 'vitamin-d-low', 'age', 'pregnancy', 'pad', 'venous'],
      ...['arthritis', 'leg-weakness', 'cold-legs', 'dehydration', 'exercise', 'bmi'],
    ].map((id) => [id, 'held' as const]),
  ),
  // What stands on the plate, and fewer drinks, touch no leg.
  'magnesium-low': 'shown',
  alcohol: 'shown',
}

/** Every shortest set of questions that lets a condition hold. */
function ways(when: Condition): readonly (readonly QuestionId[])[] {
  if (typeof when === 'string') return when === 'always' ? [[]] : [[when]]
  if ('any' in when) return when.any.flatMap(ways)
  if (!('all' in when)) return []
  return when.all.reduce<readonly (readonly QuestionId[])[]>(
    (all, one) => all.flatMap((before) => ways(one).map((after) => [...before, ...after])),
    [[]],
  )
}

// Thoughts of ending her life speak against no stretch: it may be what helps her tonight.
const OF_TODAY = WARNING_SIGNS.filter(
  ({ id, urgency }) => id !== 'rf_self_harm' && rankOf(urgency) >= rankOf('same-day'),
)

test.each(OF_TODAY)('whoever named $id, sure or not, reads no advice that moves or feeds the leg', ({ when }) => {
  for (const ids of ways(when))
    for (const answer of ['yes', 'not-sure'] as const) {
      const health = saying(Object.fromEntries(ids.map((id) => [id, answer])))
      for (const one of advising) {
        const { type } = causeAdvice(one, health)
        const place = `${ids} ${answer}: ${one.id}`
        // Another rule may be stricter still.
        if (BESIDE_A_SIGN[one.id] !== 'shown') expect(type, place).toBe('held')
      }
    }
})

test('each cause that advises something is in that table, and what it leaves is left', () => {
  expect(Object.keys(BESIDE_A_SIGN).toSorted()).toEqual(advising.map(({ id }) => id).toSorted())
  const left = advising.filter((one) => causeAdvice(one, saying({ 'one-leg-swollen': 'yes' })).type === 'shown')
  expect(left.map(({ id }) => id).toSorted()).toEqual(['alcohol', 'magnesium-low'])
})

/** What a word of advice asks for, and under which rules it then stands. */
const ASKED_FOR: readonly (readonly [says: RegExp, involves: string])[] = [
  [/\b(walk|pedal|stronger|build up|move)\b|rise on/i, 'exercise'],
  [/\bstretch/i, 'stretching'],
  [/\bsupple\b/i, 'stretching'],
  [/\bdrink (when|more)\b/i, 'hydration'],
  [/\bwarm socks\b/i, 'heat'],
  [/\bstockings\b/i, 'compression'],
  [/\beat (?!as you always)/i, 'diet-foods'],
  [/\b(covers|your side)\b/i, 'sleep-position'],
  [/\bdaily dose\b/i, 'vitamin-d'],
  [/without a drink/i, 'alcohol-reduction'],
]

test('nothing is advised in words that the rules of safety do not hold against her', () => {
  const reached = new Set<string>()
  for (const { id, involves } of causes)
    for (const [says, treatment] of ASKED_FOR) {
      if (!says.test(known.causes.byId[id]!.youCan)) continue
      reached.add(treatment)
      expect(involves, `${id}: ${says}`).toContain(treatment)
    }
  expect(reached.size).toBe(new Set(ASKED_FOR.map(([, treatment]) => treatment)).size)
})

test('what she is to take care with stands beside the advice: on a blood thinner, no sudden plates of greens', () => {
  expect(causeAdvice(cause('magnesium-low'), saying({}, ['warfarin']))).toMatchObject({
    type: 'shown',
    mind: ['ci_diet_vitk'],
  })
  expect(causeAdvice(cause('leg-weakness'), saying({ falls: 'yes' }))).toMatchObject({
    type: 'shown',
    mind: ['ci_stretch_balance'],
  })
})

test('once the safety check is whole, what the food check alone asks is asked there, and then nothing is', () => {
  const whole: HealthData = { ...NOTHING_SAID, answers: allSaid() }
  expect(causeAdvice(cause('magnesium-low'), whole)).toMatchObject({ type: 'shown', open: 'food' })
  expect(causeAdvice(cause('leg-weakness'), whole)).toMatchObject({ type: 'shown', open: null })
  const answered: HealthData = { ...whole, foodFacts: { 'adrenal-insufficiency': 'no' } }
  expect(causeAdvice(cause('magnesium-low'), answered)).toMatchObject({ type: 'shown', open: null })
})
