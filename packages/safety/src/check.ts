import type { SourceId } from './sources.ts'
import { type Answer, countsAsYes, moreUrgent, type Urgency } from './urgency.ts'

/** Asks about one or more warning signs at once. Its words live in the app. */
export interface Question<Id extends string = string> {
  readonly id: Id
  /** How urgent a yes is. */
  readonly urgency: Exclude<Urgency, 'none'>
  /** Each sign that the question asks about, and where it is written. */
  readonly signs: readonly { readonly sign: string; readonly sources: readonly SourceId[] }[]
}

export type Answers<Id extends string> = Readonly<Partial<Record<Id, Answer>>>

/** An answer that counted. */
export interface Reason<Id extends string = string> {
  readonly id: Id
  readonly urgency: Question['urgency']
  readonly answer: Exclude<Answer, 'no'>
}

export interface Triage<Id extends string = string> {
  readonly urgency: Urgency
  /** Every answer that counted, the most urgent first; empty when none did. */
  readonly because: readonly Reason<Id>[]
}

/** What to ask next; null when all is answered, or as soon as an answer calls for an ambulance. */
export function nextQuestion<Id extends string>(
  questions: readonly Question<Id>[],
  answers: Answers<Id>,
): Question<Id> | null {
  if (triage(questions, answers).urgency === 'emergency') return null
  return questions.find(({ id }) => answers[id] === undefined) ?? null
}

/** What the answers given so far come to. A question not answered says nothing either way. */
export function triage<Id extends string>(questions: readonly Question<Id>[], answers: Answers<Id>): Triage<Id> {
  const counted = questions.flatMap(({ id, urgency }): readonly Reason<Id>[] => {
    const answer = answers[id]
    return answer === undefined || answer === 'no' || !countsAsYes(answer) ? [] : [{ id, urgency, answer }]
  })
  const urgency = counted.reduce<Urgency>((top, reason) => moreUrgent(top, reason.urgency), 'none')
  const isTop = (reason: Reason<Id>) => reason.urgency === urgency
  return { urgency, because: [...counted.filter(isTop), ...counted.filter((reason) => !isTop(reason))] }
}
