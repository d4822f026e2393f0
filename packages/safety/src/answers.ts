import type { QuestionId } from './questions.ts'
import type { Answer } from './urgency.ts'

/** A product taken by oneself, with what one day's amount of it holds. */
export interface Supplement {
  readonly name?: string
  readonly magnesiumMg?: number
  readonly vitaminDUg?: number
  readonly vitaminB6Mg?: number
}

/** Vitamin D in nmol/L, the others in mmol/L. */
export type BloodAnswer = 'magnesium' | 'potassium' | 'calcium' | 'vitamin-d'

/** What one person has said. A key that is absent was not asked yet, and says nothing either way. */
export interface Answers {
  /** In years. */
  readonly age?: number | 'not-sure'
  /** Kidney function from a letter or laboratory, mL/min/1.73 m2. */
  readonly egfr?: number
  /** Blood results. Absent: not known. */
  readonly blood?: Readonly<Partial<Record<BloodAnswer, number>>>
  /** As she writes them, in any case, with or without a dose; [] for none. */
  readonly medicines?: readonly string[]
  /** [] for none. */
  readonly supplements?: readonly Supplement[]
  /** Nights with cramps in a usual week, 0 to 7. */
  readonly nightsAWeek?: number | 'not-sure'
  /** 0 to 10. */
  readonly distress?: number | 'not-sure'
  readonly questions: Readonly<Partial<Record<QuestionId, Answer>>>
}
