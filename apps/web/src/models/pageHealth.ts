import type { LedBy, PageInput } from '@uncramp/report'
import { type Because, conclude, illnessAnswers, nextStep, type QuestionId, signAnswers } from '@uncramp/safety'
import { answersOf } from './gates.ts'
import type { HealthData } from './health.ts'

export type PageHealth = Pick<PageInput, 'sex' | 'age' | 'check' | 'conditions' | 'medicines' | 'supplements' | 'blood'>

/** How the page calls things, in her language. */
export interface HealthNames {
  readonly questions: Readonly<Record<QuestionId, string>>
  readonly cards: Readonly<Record<string, { readonly title: string }>>
  readonly labs: Readonly<Record<string, string>>
}

/** What she said of herself, as she said it. */
export function pageHealth(data: HealthData, names: HealthNames): PageHealth {
  const { answers, sex, blood, askedOn } = data
  const worded = ({ id, answer }: { readonly id: QuestionId; readonly answer: 'yes' | 'no' | 'not-sure' }) => ({
    question: names.questions[id],
    answer,
  })
  const conclusion = conclude(answersOf(data))
  // Few answers are no clean bill: it is not to be read as one.
  const isNotYet = conclusion.urgency === 'self-care' && nextStep(answers).type === 'ask'
  const asked = signAnswers(answers).map(worded)
  const linked = new Set(
    conclusion.medicines
      .filter(({ about }) => about === 'cramps')
      .flatMap(({ because }) => because.flatMap((one) => (one.type === 'medicine' ? [one.name] : []))),
  )
  return {
    sex,
    age: typeof answers.age === 'number' ? answers.age : null,
    check:
      asked.length === 0
        ? null
        : {
            on: askedOn,
            advice: isNotYet ? null : (names.cards[conclusion.card]?.title ?? null),
            led: distinct(conclusion.signs.flatMap(({ because }) => because)).flatMap((one) => ledBy(one, names)),
            asked,
          },
    conditions: illnessAnswers(answers)?.map(worded) ?? null,
    medicines: answers.medicines?.map((name) => ({ name, linked: linked.has(name) })) ?? null,
    supplements: answers.supplements?.map(({ name, ...amounts }) => ({ name: name ?? null, ...amounts })) ?? null,
    blood: blood.map(({ lab, ...result }) => ({ ...result, name: names.labs[lab] ?? lab })),
  }
}

const distinct = (all: readonly Because[]): readonly Because[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]

function ledBy(because: Because, { questions }: HealthNames): readonly LedBy[] {
  // What led to the advice is a sign, and no sign rests on a blood test.
  if (because.type === 'anyone' || because.type === 'blood') return []
  return because.type === 'question'
    ? [{ type: 'question', question: questions[because.id], answer: because.answer }]
    : [because]
}
