import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, nextQuestion, questionsForCrampNow, triage } from './index.ts'

const questions = questionsForCrampNow(true)
const ids = questions.map(({ id }) => id)
type Id = (typeof ids)[number]
type Answers = Partial<Record<Id, Answer>>

const RANK = { none: 0, 'same-day': 1, emergency: 2 }
const rank = (answers: Answers): number => RANK[triage(questions, answers).urgency]

const anyAnswer = fc.constantFrom<Answer>('yes', 'no', 'not-sure')
const anyAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.option(anyAnswer, { nil: undefined }), { minLength: ids.length, maxLength: ids.length })
  .map((answers) => Object.fromEntries(ids.flatMap((id, i) => (answers[i] === undefined ? [] : [[id, answers[i]]]))))
const anyId = fc.constantFrom(...ids)
const SEEDED = { seed: 20261126, numRuns: 1000 }

test('one more warning sign never lowers the urgency', () => {
  fc.assert(
    fc.property(anyAnswers, anyId, (answers, id) => {
      expect(rank({ ...answers, [id]: 'yes' })).toBeGreaterThanOrEqual(rank(answers))
    }),
    SEEDED,
  )
})

test('"not sure" never lowers the urgency, and counts for as much as a yes', () => {
  fc.assert(
    fc.property(anyAnswers, anyId, (answers, id) => {
      const unsure = rank({ ...answers, [id]: 'not-sure' })
      expect(unsure).toBeGreaterThanOrEqual(rank(answers))
      expect(unsure).toBe(rank({ ...answers, [id]: 'yes' }))
    }),
    SEEDED,
  )
})

test('the reasons are the answers that counted, the most urgent first, and no others', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { urgency, because } = triage(questions, answers)
      const counted = ids.filter((id) => answers[id] === 'yes' || answers[id] === 'not-sure')
      expect(because.map(({ id }) => id).toSorted()).toEqual(counted.toSorted())
      expect(because[0]?.urgency ?? 'none').toBe(urgency)
    }),
    SEEDED,
  )
})

test('a yes, or not sure, to an emergency ends the questions at once', () => {
  expect(nextQuestion(questions, {})?.id).toBe('breath')
  expect(nextQuestion(questions, { breath: 'no' })?.id).toBe('cold-leg')
  expect(nextQuestion(questions, { breath: 'yes' })).toBeNull()
  expect(nextQuestion(questions, { breath: 'no', 'cold-leg': 'not-sure' })).toBeNull()
})

test('a sign for today goes on to the other questions, and nothing said is no sign', () => {
  const calm: Answers = Object.fromEntries(ids.map((id) => [id, 'no']))
  expect(triage(questions, calm)).toEqual({ urgency: 'none', because: [] })
  const swollen: Answers = { ...calm, 'one-leg': 'yes' }
  const { 'holds-on': _unasked, ...before } = swollen
  expect(nextQuestion(questions, before)?.id).toBe('holds-on')
  expect(triage(questions, swollen).urgency).toBe('same-day')
})

test('every emergency is asked before anything that can wait until the day', () => {
  const levels = questions.map(({ urgency }) => urgency)
  expect(levels.lastIndexOf('emergency')).toBeLessThan(levels.indexOf('same-day'))
})

test('whether the cramp holds on is asked only after ten minutes', () => {
  expect(questionsForCrampNow(false).map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'holds-on'))
})
