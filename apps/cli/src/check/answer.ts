import {
  type Answers,
  type Because,
  type Card,
  conclude,
  gates,
  type Level,
  nextStep,
  type Severity,
  TREATMENTS,
} from '@uncramp/safety'
import { words as en } from '@uncramp/safety/en'

/** What `uncramp check --json` prints. */
export interface CheckAnswer {
  readonly urgency: Level
  readonly card: Card
  /** All that fired: warning signs first, the most urgent on top. */
  readonly flags: readonly Flag[]
  readonly blocked: readonly Blocked[]
  readonly unknown_medicines: readonly string[]
  readonly usual_pattern: boolean
  readonly may_start: 'nothing' | 'diary' | 'diary-and-trials'
  /** The next screen and what is open on it; null when all is answered, or an answer ended the questions. */
  readonly next: { readonly screen: number; readonly ask: readonly string[] } | null
}

export interface Flag {
  readonly id: string
  readonly type: 'warning-sign' | 'look-alike' | 'caution' | 'medicine'
  /** Of a warning sign; null of others. */
  readonly urgency: Level | null
  readonly why: string
  readonly because: readonly Because[]
}

export interface Blocked {
  readonly treatment: string
  readonly level: Severity
  readonly reasons: readonly { readonly id: string; readonly why: string; readonly because: readonly Because[] }[]
}

export function toAnswer(answers: Answers): CheckAnswer {
  const { urgency, card, signs, lookAlikes, cautions, medicines, ...rest } = conclude(answers)
  const step = nextStep(answers)
  const other = { urgency: null }
  return {
    urgency,
    card,
    flags: [
      ...signs.map(({ id, urgency: its, because }) => ({
        id,
        type: 'warning-sign' as const,
        urgency: its,
        why: en.signs[id],
        because,
      })),
      ...lookAlikes.map(({ id, because }) => ({
        id,
        type: 'look-alike' as const,
        ...other,
        why: en.lookAlikes[id],
        because,
      })),
      ...cautions.map(({ id, because }) => ({ id, type: 'caution' as const, ...other, why: en.cautions[id], because })),
      ...medicines.map(({ id, about, because }) => ({
        id,
        type: 'medicine' as const,
        ...other,
        why: about === 'cramps' ? en.medicines : en.interactions,
        because,
      })),
    ],
    blocked: blocked(answers),
    unknown_medicines: rest.unknownMedicines,
    usual_pattern: rest.usualPattern,
    may_start: rest.mayStart,
    next: step.type === 'ask' ? { screen: step.screen, ask: step.ask } : null,
  }
}

function blocked(answers: Answers): readonly Blocked[] {
  const all = gates(answers)
  return TREATMENTS.flatMap((treatment) => {
    const { level, because } = all[treatment]
    if (level === 'free') return []
    const reasons = because.map((caution) => ({
      id: caution.id,
      why: en.cautions[caution.id],
      because: caution.because,
    }))
    return [{ treatment, level, reasons }]
  })
}
