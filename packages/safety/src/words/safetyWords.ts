import type { Card } from '../conclude.ts'
import type { ContraindicationId } from '../contraindications.ts'
import type { Field } from '../flow.ts'
import type { LookAlikeId } from '../lookAlikes.ts'
import type { QuestionId } from '../questions.ts'
import type { SignId } from '../signs.ts'

/** Every word of the check that a person reads; a language is a file beside this one, and a door of the package. */
export interface SafetyWords {
  readonly answers: Readonly<Record<'yes' | 'no' | 'not-sure', string>>
  readonly fields: Readonly<Record<Field, string>>
  readonly questions: Readonly<Record<QuestionId, string>>
  /** How soon, and what to do. */
  readonly cards: Readonly<Record<Card, { readonly title: string; readonly body: string }>>
  /** Why each sign is asked. */
  readonly signs: Readonly<Record<SignId, string>>
  readonly lookAlikes: Readonly<Record<LookAlikeId, string>>
  /** What may not be done, and why. */
  readonly cautions: Readonly<Record<ContraindicationId, string>>
  readonly usualPattern: string
  /** Before what may be taken for a cramp. */
  readonly lookAlike: string
  readonly medicines: string
  readonly interactions: string
  readonly unknownMedicines: string
}
