import type { Answers } from './answers.ts'
import { firedSigns } from './conclude.ts'
import { holds, unanswered } from './condition.ts'
import { rankOf } from './levels.ts'
import { QUESTIONS, type QuestionId, type ScreenNumber, type ScreenQuestion, USUAL_PATTERN } from './questions.ts'
import { WARNING_SIGNS } from './signs.ts'

/** Asked beside the yes-or-no questions of a screen. */
const FIELDS = {
  1: ['age'],
  9: ['medicines'],
  10: ['supplements'],
  11: ['nightsAWeek', 'distress'],
} as const satisfies {
  readonly [screen in ScreenNumber]?: readonly (keyof Answers)[]
}
export type Field = (typeof FIELDS)[keyof typeof FIELDS][number]

export type Step =
  | { readonly type: 'ask'; readonly screen: ScreenNumber; readonly ask: readonly (Field | QuestionId)[] }
  /** stopped: why the questions ended early. */
  | { readonly type: 'result'; readonly stopped: 'emergency' | 'under-18' | null }

/**
 * The next screen and what is still open on it; a follow-up opens on the screen of the answer that calls for it. After a
 * sign for today the caller shows its card and may go on.
 */
export function nextStep(answers: Answers): Step {
  if (firedSigns(answers)[0]?.urgency === 'emergency') return { type: 'result', stopped: 'emergency' }
  for (const screen of SCREENS) {
    if (screen > 3 && typeof answers.age === 'number' && answers.age < 18)
      return { type: 'result', stopped: 'under-18' }
    const ask = openOn(screen, answers)
    if (ask.length > 0) return { type: 'ask', screen, ask }
  }
  return { type: 'result', stopped: null }
}

const SCREENS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const satisfies readonly ScreenNumber[]

const isOpen = (id: Field | QuestionId, answers: Answers): boolean =>
  isField(id) ? answers[id] === undefined : answers.questions[id] === undefined

const openOn = (screen: ScreenNumber, answers: Answers) => asksOn(screen, answers).filter((id) => isOpen(id, answers))

/**
 * All that a screen asks of this person, answered or not. What was answered stays to be seen and changed, also when
 * nothing calls for it any more. Empty: the screen is skipped.
 */
export function asksOn(screen: ScreenNumber, answers: Answers): readonly (Field | QuestionId)[] {
  const fields: readonly Field[] = screen in FIELDS ? FIELDS[screen as keyof typeof FIELDS] : []
  const isAsked = ({ when }: ScreenQuestion) =>
    !isSkipped(screen, answers) && (when === undefined || holds(when, answers) !== null)
  const questions = QUESTIONS.filter(
    (question) => question.screen === screen && (answers.questions[question.id] !== undefined || isAsked(question)),
  )
  return [...fields, ...questions.map(({ id }) => id)]
}

const FIELD_NAMES: readonly string[] = Object.values(FIELDS).flat()
export const isField = (id: Field | QuestionId): id is Field => FIELD_NAMES.includes(id)

/** Whether the questions may still come to this one: not when what would call for it was answered otherwise. */
export function mayStillAsk(id: string, answers: Answers): boolean {
  const question = QUESTIONS.find((one) => one.id === id)
  if (question === undefined) return true
  if (isSkipped(question.screen, answers)) return false
  const { when } = question
  if (when === undefined || holds(when, answers) !== null) return true
  return unanswered(when, answers).some((other) => mayStillAsk(other, answers))
}

/** What has no answer yet and could still be a sign that holds every test back. */
export function signsToAsk(answers: Answers): readonly string[] {
  const holding = WARNING_SIGNS.filter(({ urgency }) => rankOf(urgency) >= rankOf('two-weeks'))
  const open = holding.flatMap(({ when }) => unanswered(when, answers)).filter((id) => mayStillAsk(id, answers))
  return [...new Set(open)]
}

/** The usual pattern and nothing else: no need to look further into the legs. */
function isSkipped(screen: ScreenNumber, { questions }: Answers): boolean {
  if (screen !== 6 && screen !== 7) return false
  const isUsual = USUAL_PATTERN.every((id) => questions[id] === 'yes') && questions['anything-else'] === 'no'
  return isUsual && (screen === 6 || questions['weak-or-twitching'] === 'no')
}
