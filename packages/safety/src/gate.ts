import type { Answers } from './answers.ts'
import { type Caution, conclude } from './conclude.ts'
import { asText, unanswered } from './condition.ts'
import { CONTRAINDICATIONS, type ContraindicationId, type Severity } from './contraindications.ts'
import { mayStillAsk } from './flow.ts'
import { TREATMENTS, type TreatmentId } from './treatments.ts'

/** "I asked and was told yes", with the date. */
export interface ToldYes {
  readonly rule: ContraindicationId
  readonly on: string
  /** The answers the rule rested on then, as text. Where they were not kept, nobody knows what was asked. */
  readonly because?: readonly string[] | undefined
}

export const toldYes = ({ id, because }: Caution, on: string): ToldYes => ({
  rule: id,
  on,
  because: because.map(asText),
})

/** The yes that still counts. One that was given before the rule came to rest on something new is to be asked for again. */
export const countingYes = ({ id, because }: Caution, told: readonly ToldYes[]): ToldYes | null =>
  told.find(({ rule, because: then }) => rule === id && because.every((one) => then?.includes(asText(one)))) ?? null

export interface Gate {
  /** free: nothing that was answered speaks against it. */
  readonly level: Severity | 'free'
  /** Each rule that fired, with the answers it rests on. */
  readonly because: readonly Caution[]
  /** What has no answer yet and could still block it; ask before offering it. */
  readonly toAsk: readonly string[]
}

/** What the answers say of each treatment. A yes that counts opens what asks for a clinician, and never what is `never`. */
export function gates(answers: Answers, told: readonly ToldYes[] = []): Readonly<Record<TreatmentId, Gate>> {
  const { cautions } = conclude(answers)
  const entries = TREATMENTS.map((treatment) => [treatment, gate(treatment, cautions, answers, told)] as const)
  return Object.fromEntries(entries) as Record<TreatmentId, Gate>
}

function gate(treatment: TreatmentId, cautions: readonly Caution[], answers: Answers, told: readonly ToldYes[]): Gate {
  const because = cautions.filter(({ treatments }) => treatments.includes(treatment))
  const levels = because.map((caution) =>
    caution.severity === 'ask-first' && countingYes(caution, told) !== null ? 'care' : caution.severity,
  )
  const level = (['never', 'ask-first', 'care'] as const).find((one) => levels.includes(one)) ?? 'free'
  return { level, because, toAsk: level === 'never' ? [] : toAsk(treatment, answers) }
}

function toAsk(treatment: TreatmentId, answers: Answers): readonly string[] {
  const rules = CONTRAINDICATIONS.filter(
    ({ severity, treatments }) => severity !== 'care' && treatments.includes(treatment),
  )
  const open = rules.flatMap(({ when }) => unanswered(when, answers)).filter((id) => mayStillAsk(id, answers))
  return [...new Set(open)]
}
