import { type Diary, isNightDate } from '@uncramp/diary'
import type { PageInput } from '@uncramp/report'
import { type Because, conclude, illnessAnswers, nextStep, signAnswers } from '@uncramp/safety'
import * as v from 'valibot'
import { toAnswers } from '../check/answersFile.ts'
import { InputError } from '../fault.ts'
import type { LanguageWords } from './languages.ts'

type Health = Pick<PageInput, 'sex' | 'age' | 'check' | 'conditions' | 'medicines' | 'supplements' | 'blood' | 'food'>

const BloodSchema = v.array(
  v.object({
    lab: v.string(),
    value: v.number(),
    unit: v.string(),
    low: v.nullable(v.number()),
    high: v.nullable(v.number()),
    on: v.nullable(v.string()),
  }),
)

export interface HealthOfDiary {
  readonly health: Health
  /** A sentence for each part that cannot be read. */
  readonly leftOut: readonly string[]
}

/** What she said of herself, as the app keeps it among the settings. */
export function healthOf({ settings }: Diary, words: LanguageWords): HealthOfDiary {
  const leftOut: string[] = []
  const answers = answersOf(settings['health.answers'], leftOut)
  const blood = v.safeParse(BloodSchema, settings['health.blood'] ?? [])
  if (!blood.success) leftOut.push('the blood results are left out. They are not as this version writes them.')
  const { 'health.sex': sex, 'health.askedOn': on } = settings
  const { questions } = words.safety
  const asked = signAnswers(answers).map(({ id, answer }) => ({ question: questions[id], answer }))
  const conclusion = conclude(answers)
  // Few answers are no clean bill: it is not to be read as one.
  const isNotYet = conclusion.urgency === 'self-care' && nextStep(answers).type === 'ask'
  const linked = new Set(
    conclusion.medicines
      .filter(({ about }) => about === 'cramps')
      .flatMap(({ because }) => because.flatMap((one) => (one.type === 'medicine' ? [one.name] : []))),
  )
  const results = blood.success ? blood.output : []
  // The app writes a result of the kidneys into the answers too.
  const egfr = results.some(({ lab }) => lab === 'egfr') ? undefined : answers.egfr
  return {
    leftOut,
    health: {
      sex: sex === 'female' || sex === 'male' ? sex : null,
      age: typeof answers.age === 'number' ? answers.age : null,
      check:
        asked.length === 0
          ? null
          : {
              on: isNightDate(on) ? on : null,
              advice: isNotYet ? null : words.safety.cards[conclusion.card].title,
              led: distinct(conclusion.signs.flatMap(({ because }) => because)).flatMap((one) => ledBy(one, words)),
              asked,
            },
      conditions: illnessAnswers(answers)?.map(({ id, answer }) => ({ question: questions[id], answer })) ?? null,
      medicines: answers.medicines?.map((name) => ({ name, linked: linked.has(name) })) ?? null,
      supplements: answers.supplements?.map(({ name, ...amounts }) => ({ name: name ?? null, ...amounts })) ?? null,
      blood: [
        ...(egfr === undefined
          ? []
          : [
              { name: words.labs.egfr ?? 'eGFR', value: egfr, unit: 'mL/min/1.73 m²', low: null, high: null, on: null },
            ]),
        ...results.map(({ lab, ...result }) => ({
          ...result,
          name: words.labs[lab] ?? lab,
        })),
      ],
      food: [],
    },
  }
}

function answersOf(stored: unknown, leftOut: string[]) {
  if (stored === undefined) return { questions: {} }
  try {
    return toAnswers(stored)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    leftOut.push(`the answers of the safety check are left out. ${error.message}`)
    return { questions: {} }
  }
}

const distinct = (all: readonly Because[]): readonly Because[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]

type Led = NonNullable<PageInput['check']>['led'][number]

function ledBy(because: Because, words: LanguageWords): readonly Led[] {
  // What led to the advice is a sign, and no sign rests on a blood test.
  if (because.type === 'anyone' || because.type === 'blood') return []
  if (because.type !== 'question') return [because]
  return [{ type: 'question', question: words.safety.questions[because.id], answer: because.answer }]
}
