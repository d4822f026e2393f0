import { type Answers, illnessAnswers, QUESTIONS, signAnswers } from '@uncramp/safety'
import { expect, test } from 'vitest'

const answers = (questions: Answers['questions']): Answers => ({ questions })

test('every answered question of a warning sign is told, with the answer as it was given', () => {
  const given = answers({ 'dark-urine': 'no', 'one-leg-swollen': 'not-sure', sudden: 'yes', breath: 'yes' })
  expect(signAnswers(given)).toEqual([
    { id: 'breath', answer: 'yes' },
    { id: 'dark-urine', answer: 'no' },
    { id: 'one-leg-swollen', answer: 'not-sure' },
  ])
})

test('illnesses are told where they were named, and it is told apart whether any was asked', () => {
  expect(illnessAnswers(answers({ kidney: 'yes', diabetes: 'no', thyroid: 'not-sure', breath: 'yes' }))).toEqual([
    { id: 'kidney', answer: 'yes' },
    { id: 'thyroid', answer: 'not-sure' },
  ])
  expect(illnessAnswers(answers({ kidney: 'no' }))).toEqual([])
  expect(illnessAnswers(answers({ breath: 'yes' }))).toBeNull()
})

test('no illness is told as a warning sign too', () => {
  const all = answers(Object.fromEntries(QUESTIONS.map(({ id }) => [id, 'yes'])))
  const illnesses = (illnessAnswers(all) ?? []).map(({ id }) => id)
  expect(signAnswers(all).filter(({ id }) => illnesses.includes(id))).toEqual([])
})
