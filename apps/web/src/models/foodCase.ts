import {
  type Answer,
  type Case,
  checkUsualWeek,
  type Fact,
  GROUP_IDS,
  type Person,
  type Stage,
  type System,
} from '@uncramp/nutrition'
import type { QuestionId } from '@uncramp/safety'
import { kidneyValues, latestResults, readBlood } from './blood.ts'
import { medicineFacts } from './foodMedicines.ts'
import type { BloodResult, HealthData } from './health.ts'
import type { Region } from './region.ts'

/** Whose advice applies where she lives, unless she chose another. */
export const systemOf = ({ system }: Pick<HealthData, 'system'>, { id }: Pick<Region, 'id'>): System =>
  system ?? (id === 'US' ? 'US' : id === 'GB' ? 'UK' : 'EFSA')

/** null: age or sex is not known, without which nothing can be held against it. */
export function personOf({ answers, sex }: Pick<HealthData, 'answers' | 'sex'>, system: System): Person | null {
  if (typeof answers.age !== 'number' || sex === null) return null
  return { system, age: answers.age, sex, stage: sex === 'male' ? 'none' : stageOf(answers.questions) }
}

type Questions = HealthData['answers']['questions']

function stageOf({ pregnant, breastfeeding }: Questions): Stage {
  const holds = (answer: Answer | undefined) => answer === 'yes' || answer === 'not-sure'
  return holds(pregnant) ? 'pregnant' : holds(breastfeeding) ? 'lactating' : 'none'
}

/** What she said of herself, as the food rules ask for it. What was not answered stays so; nothing is taken for a no. */
export function foodCase(health: HealthData, system: System): Case | null {
  const person = personOf(health, system)
  if (person === null) return null
  const { usualWeek, products } = health
  const isWhole = GROUP_IDS.every((id) => usualWeek[id] !== undefined)
  const { low, high } = checkUsualWeek(usualWeek, person).calcium.range
  return {
    person,
    answers: factsOf(health),
    blood: bloodOf(health),
    products: products ?? [],
    // The groups that were not answered could hold any amount of it.
    ...(isWhole && high !== null ? { calciumFromFood: { low, high } } : {}),
  }
}

/** The questions of the safety check that stand for a fact: one yes is a yes, and only a no to all of them is a no. */
export const QUESTIONS_FOR = {
  'kidney-disease': ['kidney'],
  'severe-kidney-disease': ['kidney-severe'],
  hyperparathyroidism: ['calcium-illness', 'high-calcium'],
  sarcoidosis: ['calcium-illness'],
  'kidney-stones': ['stones'],
  tingling: ['numb-feet'],
  'burning-feet': ['numb-feet'],
  numbness: ['numb-feet'],
  'dark-urine': ['dark-urine'],
  'severe-muscle-pain': ['statin-pain'],
  weakness: ['weaker'],
} as const satisfies Partial<Record<Fact, readonly QuestionId[]>>

/** Only some are asked these; they can make it a yes. */
const ALSO: Readonly<Partial<Record<Fact, readonly QuestionId[]>>> = {
  'kidney-disease': ['kidney-severe', 'potassium-limit'],
  tingling: ['b6-tingling', 'tingling-lips'],
  'burning-feet': ['b6-tingling'],
  numbness: ['b6-tingling', 'numb-always'],
}

export function factsOf({ answers, diet, foodFacts }: HealthData): Case['answers'] {
  const questions = withImplied(answers.questions)
  const asked = Object.entries(QUESTIONS_FOR).flatMap(([fact, ids]): readonly (readonly [string, Answer])[] => {
    const answer = joined(ids, ALSO[fact as Fact] ?? [], questions)
    return answer === null ? [] : [[fact, answer]]
  })
  return { ...foodFacts, ...medicineFacts(answers.medicines), ...Object.fromEntries(asked), ...dietFacts(diet) }
}

/** Who says that her kidneys are well is not asked how weak they are. */
const withImplied = (questions: Questions): Questions =>
  questions.kidney === 'no' ? { ...questions, 'kidney-severe': questions['kidney-severe'] ?? 'no' } : questions

function joined(ids: readonly QuestionId[], also: readonly QuestionId[], questions: Questions): Answer | null {
  const given = [...ids, ...also].map((id) => questions[id])
  if (given.includes('yes')) return 'yes'
  if (given.includes('not-sure')) return 'not-sure'
  return ids.every((id) => questions[id] === 'no') ? 'no' : null
}

function dietFacts(diet: HealthData['diet']): Case['answers'] {
  if (diet === null) return {}
  const is = (one: typeof diet): Answer => (diet === one ? 'yes' : 'no')
  return { vegan: is('vegan'), 'little-animal-food': is('little-animal-food') }
}

/** In SI units, of each test the result that counts; of kidneys the lowest. A unit that is not known counts not. */
export function bloodOf({ answers, blood }: Pick<HealthData, 'answers' | 'blood'>): Case['blood'] {
  const kidneys = [...kidneyValues(blood), answers.egfr ?? []].flat()
  const read = latestResults(blood).flatMap((result) => inSi(result).map((value) => [result.lab, value] as const))
  return { ...Object.fromEntries(read), ...(kidneys.length === 0 ? {} : { egfr: Math.min(...kidneys) }) }
}

function inSi(result: BloodResult): readonly number[] {
  const reading = readBlood(result)
  if (reading?.type !== 'read') return []
  // In times the upper end of its laboratory, without which it is not read.
  return [result.lab === 'ck' ? result.value / result.high! : reading.value]
}
