import {
  type Answers,
  type Because,
  type Card,
  conclude,
  countingSeen,
  type FiredSign,
  gates,
  type Level,
  mayStartOnceSeen,
  nextStep,
  type SeenSign,
  type Severity,
  seenSign,
  TREATMENTS,
} from '@uncramp/safety'
import { words as en } from '@uncramp/safety/en'
import type { CheckFile, Seen } from './answersFile.ts'

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
  /** The date on which a doctor has seen a sign that can wait, as long as nothing new lies behind it; null of others. */
  readonly seen_on: string | null
  readonly why: string
  readonly because: readonly Because[]
}

export interface Blocked {
  readonly treatment: string
  readonly level: Severity
  readonly reasons: readonly { readonly id: string; readonly why: string; readonly because: readonly Because[] }[]
}

export function toAnswer({ answers, seen }: CheckFile): CheckAnswer {
  const { urgency, card, signs, lookAlikes, cautions, medicines, ...rest } = conclude(answers)
  const step = nextStep(answers)
  const other = { urgency: null, seen_on: null }
  const seenSigns = seen.flatMap((one) => asSeen(one, signs) ?? [])
  return {
    urgency,
    card,
    flags: [
      ...signs.map((sign) => ({
        id: sign.id,
        type: 'warning-sign' as const,
        urgency: sign.urgency,
        seen_on: countingSeen(sign, seenSigns)?.on ?? null,
        why: en.signs[sign.id],
        because: sign.because,
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
    may_start: mayStartOnceSeen({ mayStart: rest.mayStart, signs }, seenSigns),
    next: step.type === 'ask' ? { screen: step.screen, ask: step.ask } : null,
  }
}

/** null: the sign did not fire, so there was nothing to see. */
function asSeen({ sign, on, because }: Seen, signs: readonly FiredSign[]): SeenSign | null {
  const fired = signs.find(({ id }) => id === sign)
  if (fired === undefined) return null
  return because === undefined ? seenSign(fired, on) : { sign, on, because }
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
