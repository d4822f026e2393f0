/** What is offered at night and at bedtime, and can be held back by an answer of the safety check. */
export const HOLDABLE = ['stretching', 'massage', 'heat'] as const
export type Holdable = (typeof HOLDABLE)[number]

export interface HeldBack {
  /** As in the safety package's gates. */
  readonly level: 'never' | 'ask-first' | 'care' | 'free'
  /** Ids of its cautions, the strictest first. */
  readonly because: readonly string[]
  /** A question that could hold it back has no answer yet. */
  readonly open: boolean
}

/** What the answers hold back, as a summary small enough to be there with the first screen. */
export interface Held extends Readonly<Record<Holdable, HeldBack>> {
  /** The rules it was made by. */
  readonly rules: number
  readonly mayStart: 'nothing' | 'diary' | 'diary-and-trials'
  /** Everything people try that is held back, by the ids of the evidence. `all`: not known yet. */
  readonly shut: readonly string[] | 'all'
}

/** Goes up whenever a rule changes, which a test holds: a summary by older rules is not known yet. */
export const RULES_VERSION = 3

/** Not to be offered: `ask-first` that is still to be asked, or `never`. null: the safety check was never begun. */
export const isHeld = (held: Held | null, treatment: Holdable): boolean =>
  held !== null && (held[treatment].level === 'never' || held[treatment].level === 'ask-first')

/** What to mind of a treatment that may still be done. */
export const toMind = (held: Held | null, treatment: Holdable): readonly string[] =>
  held === null || isHeld(held, treatment) ? [] : held[treatment].because

/** A test that runs is to be paused: what it tests is held back, or a sign of today or of now was named. */
export const isTestToPause = (held: Held | null, treatment: string): boolean =>
  held !== null && (held.mayStart === 'nothing' || held.shut === 'all' || held.shut.includes(treatment))

const LEVELS: readonly unknown[] = ['never', 'ask-first', 'care', 'free'] satisfies HeldBack['level'][]
const SHUT: HeldBack = { level: 'ask-first', because: [], open: true }
/** In the place of a summary that cannot be read, or is by older rules: nothing is offered until it was worked out anew. */
export const UNREADABLE: Held = {
  rules: 0,
  stretching: SHUT,
  massage: SHUT,
  heat: SHUT,
  mayStart: 'diary',
  shut: 'all',
}

/** As stored, and perhaps by another version. */
export function isHeldShape(value: unknown): value is Held | null {
  if (value === null) return true
  const summary = value as Record<string, { level?: unknown; because?: unknown } | undefined> & { rules?: unknown }
  return (
    typeof value === 'object' &&
    // A tab of a newer version may have made it: by more than this one knows.
    Number(summary.rules) >= RULES_VERSION &&
    typeof summary.mayStart === 'string' &&
    Array.isArray(summary.shut) &&
    HOLDABLE.every((one) => LEVELS.includes(summary[one]?.level) && Array.isArray(summary[one]?.because))
  )
}
