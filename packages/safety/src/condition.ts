import type { Answers, BloodAnswer } from './answers.ts'
import { type MedicineId, medicinesFor, unknownMedicines } from './medicines.ts'
import type { QuestionId } from './questions.ts'
import { type SupplementAmount, total } from './supplements.ts'
import type { Answer } from './urgency.ts'

/**
 * When a rule applies, as data. There is no "not": an answer that is added can make more rules apply, never fewer, and
 * so can never lower an urgency.
 */
export type Condition =
  | QuestionId
  | 'always'
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  | { readonly medicine: readonly MedicineId[] }
  | { readonly supplement: SupplementAmount; readonly above: number }
  | { readonly age: { readonly below: number } | { readonly from: number } }
  | { readonly egfrBelow: number }
  | { readonly blood: BloodAnswer; readonly from: number }
  | { readonly nightsFrom: number }
  | { readonly distress: number }

/** One answer that a conclusion rests on. */
export type Because =
  | { readonly type: 'question'; readonly id: QuestionId; readonly answer: Answer }
  | { readonly type: 'medicine'; readonly name: string }
  | { readonly type: 'supplement'; readonly amount: SupplementAmount; readonly total: number }
  | { readonly type: 'number'; readonly of: NumberAnswer; readonly value: number | 'not-sure' }
  | { readonly type: 'blood'; readonly of: BloodAnswer; readonly value: number }
  | { readonly type: 'anyone' }

/** Equal for equal answers: to know one again that was kept. */
export const asText = (one: Because): string => JSON.stringify(one)

type NumberAnswer = 'age' | 'egfr' | 'nightsAWeek' | 'distress'

export interface Held {
  /** Not sure, where nothing stronger makes the condition hold. */
  readonly sure: boolean
  readonly because: readonly Because[]
}

/** Whether a condition holds and by which answers; null when it does not. */
export function holds(condition: Condition, answers: Answers): Held | null {
  if (condition === 'always') return { sure: true, because: [{ type: 'anyone' }] }
  if (typeof condition === 'string') return question(condition, answers)
  if ('any' in condition) {
    const held = condition.any.flatMap((one) => holds(one, answers) ?? [])
    return held.length === 0 ? null : joined(held, held.some(isSure))
  }
  if ('all' in condition) {
    const held = condition.all.flatMap((one) => holds(one, answers) ?? [])
    return held.length < condition.all.length ? null : joined(held, held.every(isSure))
  }
  if ('medicine' in condition) {
    const names = medicinesFor(condition.medicine, answers.medicines ?? [])
    return names.length === 0
      ? null
      : joined(
          names.map((name) => sure({ type: 'medicine', name })),
          true,
        )
  }
  if ('supplement' in condition) {
    const amount = total(condition.supplement, answers.supplements ?? [])
    return amount <= condition.above ? null : sure({ type: 'supplement', amount: condition.supplement, total: amount })
  }
  if ('age' in condition) {
    const { age } = condition
    return number('age', answers.age, (value) => ('below' in age ? value < age.below : value >= age.from))
  }
  if ('egfrBelow' in condition) return number('egfr', answers.egfr, (value) => value < condition.egfrBelow)
  if ('blood' in condition) {
    const value = answers.blood?.[condition.blood]
    return value === undefined || value < condition.from ? null : sure({ type: 'blood', of: condition.blood, value })
  }
  if ('nightsFrom' in condition) return number('nightsAWeek', answers.nightsAWeek, (n) => n >= condition.nightsFrom)
  return number('distress', answers.distress, (value) => value >= condition.distress)
}

/** The questions and lists a condition rests on that have no answer yet. */
export function unanswered(condition: Condition, answers: Answers): readonly string[] {
  if (condition === 'always') return []
  if (typeof condition === 'string') return answers.questions[condition] === undefined ? [condition] : []
  if ('any' in condition) return condition.any.flatMap((one) => unanswered(one, answers))
  if ('all' in condition) {
    const ruledOut = condition.all.some((one) => holds(one, answers) === null && unanswered(one, answers).length === 0)
    return ruledOut ? [] : condition.all.flatMap((one) => unanswered(one, answers))
  }
  if ('medicine' in condition) return isUnsettled(answers) ? ['medicines'] : []
  if ('supplement' in condition) return answers.supplements === undefined ? ['supplements'] : []
  if ('age' in condition) return answers.age === undefined ? ['age'] : []
  // The number of a laboratory is never a must.
  if ('egfrBelow' in condition || 'blood' in condition) return []
  if ('nightsFrom' in condition) return answers.nightsAWeek === undefined ? ['nightsAWeek'] : []
  return answers.distress === undefined ? ['distress'] : []
}

/** A name that no list here knows may belong to any class. */
const isUnsettled = ({ medicines }: Answers) => medicines === undefined || unknownMedicines(medicines).length > 0

function question(id: QuestionId, { questions }: Answers): Held | null {
  const answer = questions[id]
  if (answer === undefined || answer === 'no') return null
  return { sure: answer === 'yes', because: [{ type: 'question', id, answer }] }
}

function number(of: NumberAnswer, value: number | 'not-sure' | undefined, test: (value: number) => boolean) {
  if (value === 'not-sure') return { sure: false, because: [{ type: 'number', of, value }] } satisfies Held
  return value !== undefined && test(value) ? sure({ type: 'number', of, value }) : null
}

const isSure = (held: Held) => held.sure
const sure = (because: Because): Held => ({ sure: true, because: [because] })
const joined = (held: readonly Held[], isSureOfAll: boolean): Held => ({
  sure: isSureOfAll,
  because: held.flatMap(({ because }) => because),
})
