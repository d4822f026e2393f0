import { type Answer, type Answers, QUESTIONS, type QuestionId, type ScreenQuestion } from '@uncramp/safety'

type Condition = NonNullable<ScreenQuestion['when']>

/** Of the screen that asks about illnesses. */
const HEALTH_SCREEN = 8

/** What to ask of her health now: a follow-up comes with the answer that calls for it. Those answered stay. */
export function healthQuestions({ questions }: Answers): readonly QuestionId[] {
  return QUESTIONS.filter(
    ({ id, screen, when }) =>
      screen === HEALTH_SCREEN && (questions[id] !== undefined || when === undefined || isCalledFor(when, questions)),
  ).map(({ id }) => id)
}

function isCalledFor(when: Condition, questions: Answers['questions']): boolean {
  if (typeof when === 'string') return when === 'always' || isYes(questions[when])
  if ('any' in when) return when.any.some((one) => isCalledFor(one, questions))
  if ('all' in when) return when.all.every((one) => isCalledFor(one, questions))
  return false
}

const isYes = (answer: Answer | undefined): boolean => answer === 'yes' || answer === 'not-sure'

/** Pressed again, an answer is taken back: then it was not said. */
export function answered(answers: Answers, id: QuestionId, answer: Answer): Answers {
  const { [id]: before, ...others } = answers.questions
  return { ...answers, questions: before === answer ? others : { ...others, [id]: answer } }
}

/** No to those not answered yet; what was said stays. */
export function noToRest(answers: Answers): Answers {
  const rest = healthQuestions(answers).filter((id) => answers.questions[id] === undefined)
  return { ...answers, questions: { ...Object.fromEntries(rest.map((id) => [id, 'no'])), ...answers.questions } }
}

const OLDEST = 120

/** null: left blank. */
export function readAge(written: string): number | null | 'refused' {
  const tidy = written.trim()
  if (tidy === '') return null
  return /^\d{1,3}$/.test(tidy) && Number(tidy) >= 1 && Number(tidy) <= OLDEST ? Number(tidy) : 'refused'
}
