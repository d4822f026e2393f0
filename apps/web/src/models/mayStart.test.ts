import { toNightDate } from '@uncramp/diary'
import { conclude, type QuestionId, seenSign } from '@uncramp/safety'
import { describe, expect, test } from 'vitest'
import { allSaid, USUAL } from './allSaid.ts'
import { answersOf } from './gates.ts'
import { type HealthData, NOTHING_SAID } from './health.ts'
import { isHeldByBloodAlone, mayStartTest, waitsForMedicine } from './mayStart.ts'
import { openApp, startTest, testDeps } from './testDeps.ts'
import { planOfStretching } from './trial.ts'

const TODAY = toNightDate('2026-03-02')
const checked = (change: Partial<HealthData> = {}): HealthData => ({
  ...NOTHING_SAID,
  answers: allSaid(),
  askedOn: TODAY,
  ...change,
})
const withYes = (...signs: readonly string[]) => {
  const answers = allSaid()
  const yes = Object.fromEntries(signs.map((sign) => [sign, 'yes' as const]))
  return checked({ answers: { ...answers, questions: { ...answers.questions, ...yes } } })
}

test('no test begins before the warning signs were asked, whatever is tested', () => {
  for (const treatment of ['stretching', 'magnesium', 'own-1'])
    expect(mayStartTest(NOTHING_SAID, treatment, TODAY)).toBe('check-first')
  expect(mayStartTest(checked(), 'stretching', TODAY)).toBe('free')
  expect(mayStartTest(checked(), 'own-1', TODAY)).toBe('free')
})

test('no test begins while a sign that could hold it back was not asked, on a later screen too', () => {
  const { questions, ...others } = allSaid({ ...USUAL, questions: { breath: 'no' } })
  const without = (...ids: readonly QuestionId[]) =>
    checked({
      answers: {
        ...others,
        questions: Object.fromEntries(Object.entries(questions).filter(([id]) => !ids.includes(id as QuestionId))),
      },
    })
  expect(mayStartTest(without(), 'own-1', TODAY)).toBe('free')
  for (const id of ['lump', 'tingling-lips', 'weaker', 'swallowing', 'statin-pain', 'too-much-calcium'] as const)
    expect([id, mayStartTest(without(id), 'own-1', TODAY)]).toEqual([id, 'check-first'])
  const { distress: _, ...noDistress } = allSaid()
  expect(mayStartTest(checked({ answers: noDistress }), 'stretching', TODAY)).toBe('check-first')
})

test('under 18 no test begins, and nobody is sent back to questions that have ended', () => {
  const answers = allSaid({ ...USUAL, age: 15 })
  for (const treatment of ['stretching', 'own-1'])
    expect(mayStartTest(checked({ answers }), treatment, TODAY)).toBe('held')
})

test('a medicine that no list knows holds back what a medicine may speak against, and asks nothing again', () => {
  const unknown = checked({ answers: { ...allSaid(), age: 70, medicines: ['Foobarol'] } })
  expect(mayStartTest(unknown, 'vitamin-k2', TODAY)).toBe('held')
  expect(waitsForMedicine(unknown, 'vitamin-k2')).toBe(true)
  expect(mayStartTest(unknown, 'stretching', TODAY)).toBe('free')
  const known = checked({ answers: { ...allSaid(), age: 70, medicines: ['amlodipine'] } })
  expect(waitsForMedicine(known, 'vitamin-k2')).toBe(false)
})

test('after a month "anything new?" comes first, and so for who never dated her answers', () => {
  expect(mayStartTest(checked(), 'stretching', toNightDate('2026-04-02'))).toBe('free')
  expect(mayStartTest(checked(), 'stretching', toNightDate('2026-04-03'))).toBe('ask-again')
  expect(mayStartTest(checked({ askedOn: null }), 'stretching', TODAY)).toBe('ask-again')
})

test('a sign holds back every test, one of her own treatments too; a caution only what it is about', () => {
  for (const treatment of ['stretching', 'magnesium', 'own-1'])
    expect(mayStartTest(withYes('one-leg-swollen'), treatment, TODAY)).toBe('held')
  expect(mayStartTest(withYes('kidney'), 'magnesium', TODAY)).toBe('held')
  expect(mayStartTest(withYes('kidney'), 'stretching', TODAY)).toBe('free')
})

test('what must not be tested alone is refused by the model, after a whole check too', async () => {
  const app = await openApp(testDeps('2026-03-02T19:00'))
  for (const treatment of ['quinine', 'vitamin-d', 'baclofen', 'no-such-thing'])
    expect(await startTest(app, { treatment, called: treatment, unitNights: 14, weeks: 16 }), treatment).toBe('not-now')
  expect(await startTest(app, planOfStretching(1, 8))).toBe('started')
})

test('the model refuses too: no screen is needed to hold a test back', async () => {
  const app = await openApp(testDeps('2026-03-02T19:00'))
  expect(await app.trials.start(planOfStretching(1, 8))).toBe('not-now')
  expect(app.trials.stand.value).toBeNull()
})

test('a blood result that cannot wait holds a test back, and is not told as an answer of hers', () => {
  const blood = [{ lab: 'potassium', value: 6.8, unit: 'mmol/L', low: null, high: null, on: null }]
  expect(mayStartTest(checked({ blood }), 'stretching', TODAY)).toBe('held')
  expect(isHeldByBloodAlone(checked({ blood }))).toBe(true)
  expect(isHeldByBloodAlone({ ...withYes('one-leg-swollen'), blood })).toBe(false)
  expect(isHeldByBloodAlone(checked())).toBe(false)
})

test('what her blood has a lot of is not tested as a pill: the laboratory knows it before any rule of kidneys', () => {
  const of = (value: number, unit: string) => [{ lab: 'magnesium', value, unit, low: null, high: null, on: null }]
  expect(mayStartTest(checked({ blood: of(0.9, 'mmol/L') }), 'magnesium', TODAY)).toBe('free')
  expect(mayStartTest(checked({ blood: of(1.2, 'mmol/L') }), 'magnesium', TODAY)).toBe('held')
  expect(mayStartTest(checked({ blood: of(2.9, 'mg/dL') }), 'magnesium', TODAY)).toBe('held')
  expect(mayStartTest(checked({ blood: of(1.2, 'mmol/L') }), 'stretching', TODAY)).toBe('free')
})

describe('a sign that a doctor has seen', () => {
  const seenBy = (health: HealthData) => conclude(answersOf(health)).signs.map((sign) => seenSign(sign, TODAY))

  test('no longer holds a test back when it could wait two weeks', () => {
    const lump = withYes('lump')
    expect(mayStartTest(lump, 'stretching', TODAY)).toBe('held')
    expect(mayStartTest({ ...lump, seen: seenBy(lump) }, 'stretching', TODAY)).toBe('free')
  })

  test('opens nothing for a new one, nor for one of today', () => {
    const seen = [...seenBy(withYes('lump')), ...seenBy(withYes('one-leg-swollen'))]
    for (const signs of [['lump', 'weaker'], ['lump', 'one-leg-swollen'], ['one-leg-swollen']])
      expect([signs, mayStartTest({ ...withYes(...signs), seen }, 'stretching', TODAY)]).toEqual([signs, 'held'])
  })
})
