import type { Edit } from '@uncramp/diary'
import { LONGEST_QUESTION, MOST_QUESTIONS, OWN_QUESTIONS, tidyQuestion } from '@uncramp/report'

export type QuestionFault = 'empty' | 'too-long' | 'taken' | 'full'

/** null: it may be asked. */
export function faultOf(text: string, questions: readonly string[]): QuestionFault | null {
  const question = tidyQuestion(text)
  if (question === '') return 'empty'
  if ([...question].length > LONGEST_QUESTION) return 'too-long'
  if (questions.some((one) => one.toLocaleLowerCase() === question.toLocaleLowerCase())) return 'taken'
  return questions.length >= MOST_QUESTIONS ? 'full' : null
}

export const questionsEdit = (questions: readonly string[]): Edit => ({
  type: 'put-setting',
  key: OWN_QUESTIONS,
  value: questions,
})
