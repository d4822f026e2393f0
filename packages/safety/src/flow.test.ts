import { expect, test } from 'vitest'
import { type Answers, asksOn, isField, nextStep, QUESTIONS, USUAL_PATTERN } from './index.ts'

const NOTHING: Answers = { questions: {} }

test('what a screen asks is all of what is open and all of what was answered on it', () => {
  const step = nextStep(NOTHING)
  expect(step).toEqual({ type: 'ask', screen: 1, ask: asksOn(1, NOTHING) })
  const answered: Answers = { age: 74, questions: {} }
  expect(asksOn(1, answered)).toEqual(['age'])
  expect(asksOn(1, { age: 40, questions: { pregnant: 'no' } })).toEqual([
    'age',
    'pregnant',
    'after-birth',
    'breastfeeding',
  ])
})

test('an answer stays to be seen and changed when nothing calls for it any more', () => {
  const thoughts: Answers = { distress: 9, questions: { 'self-harm': 'yes' } }
  expect(asksOn(11, { ...thoughts, distress: 2 })).toContain('self-harm')
  expect(asksOn(11, { distress: 2, questions: {} })).not.toContain('self-harm')
})

test('a screen that the usual pattern skips asks nothing', () => {
  const usual: Answers = {
    questions: {
      ...Object.fromEntries(USUAL_PATTERN.map((id) => [id, 'yes'])),
      'anything-else': 'no',
      'weak-or-twitching': 'no',
    },
  }
  expect([asksOn(6, usual), asksOn(7, usual)]).toEqual([[], []])
  expect(asksOn(6, NOTHING)).not.toEqual([])
})

test('a field is told from a question', () => {
  expect(['age', 'medicines', 'supplements', 'nightsAWeek', 'distress'].every((id) => isField(id as 'age'))).toBe(true)
  expect(QUESTIONS.some(({ id }) => isField(id))).toBe(false)
})
