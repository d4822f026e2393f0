import type { Answers } from './answers.ts'
import type { Condition } from './condition.ts'
import { QUESTIONS, type QuestionId } from './questions.ts'
import { WARNING_SIGNS } from './signs.ts'
import type { Answer } from './urgency.ts'

export interface GivenAnswer {
  readonly id: QuestionId
  readonly answer: Answer
}

/** Where illnesses are asked. */
const ILLNESSES = 8

/** Every question of a warning sign that was answered, in the order of the screens. */
export function signAnswers({ questions }: Answers): readonly GivenAnswer[] {
  const asked = new Set(WARNING_SIGNS.flatMap(({ when }) => questionsIn(when)))
  return QUESTIONS.flatMap(({ id, screen }) => {
    const answer = questions[id]
    return answer === undefined || screen === ILLNESSES || !asked.has(id) ? [] : [{ id, answer }]
  })
}

/** Illnesses she said yes to, or is not sure of. null: none was asked. */
export function illnessAnswers({ questions }: Answers): readonly GivenAnswer[] | null {
  const asked = QUESTIONS.filter(({ id, screen }) => screen === ILLNESSES && questions[id] !== undefined)
  if (asked.length === 0) return null
  return asked.flatMap(({ id }) => {
    const answer = questions[id]
    return answer === undefined || answer === 'no' ? [] : [{ id, answer }]
  })
}

function questionsIn(condition: Condition): readonly string[] {
  if (typeof condition === 'string') return [condition]
  if ('any' in condition) return condition.any.flatMap(questionsIn)
  return 'all' in condition ? condition.all.flatMap(questionsIn) : []
}
