import { paceFrom } from './pace.ts'
import { isOwn, OWN, type TrialRecord } from './trialRecord.ts'

/** How something of her own is used. */
export const OWN_KINDS = ['swallowed', 'on-skin', 'done'] as const
export type OwnKind = (typeof OWN_KINDS)[number]

/** Nothing is known of it; so it is taken for a usual one of its kind. Days until it works, and until it is gone. */
const DAYS: Readonly<Record<OwnKind, readonly [effect: number, washout: number]>> = {
  swallowed: [14, 7],
  'on-skin': [3, 3],
  done: [1, 1],
}
export const paceOfOwn = (kind: OwnKind) => paceFrom(...DAYS[kind])

export const LONGEST_OWN_NAME = 40

export interface OwnAnswers {
  readonly name: string
  readonly kind: OwnKind | null
  readonly quinine: boolean | null
  readonly prescribed: boolean | null
}

export type OwnCheck =
  /** Something is still to be answered. */
  | { readonly type: 'open' }
  | { readonly type: 'refused'; readonly because: 'too-long' | 'quinine' | 'prescribed' }
  /** It is one of those the app knows, with rules of its own. */
  | { readonly type: 'known'; readonly id: string }
  | { readonly type: 'may'; readonly name: string; readonly kind: OwnKind }

/** One line, without blanks at its ends. */
export const tidyName = (text: string): string => text.trim().replace(/\s+/g, ' ')

const QUININE = /quinin|chinin|tonic|tónica|hydroquin|\bqualaquin\b/i

/** @param known ids of the evidence with their names in the person's language. */
export function checkOwn(answers: OwnAnswers, known: readonly (readonly [id: string, name: string])[]): OwnCheck {
  const name = tidyName(answers.name)
  const { kind, quinine, prescribed } = answers
  if (QUININE.test(name) || quinine === true) return { type: 'refused', because: 'quinine' }
  if (prescribed === true) return { type: 'refused', because: 'prescribed' }
  if ([...name].length > LONGEST_OWN_NAME) return { type: 'refused', because: 'too-long' }
  const one = known.find(([id, called]) => isNamed(name, id.replaceAll('-', ' ')) || isNamed(name, called))
  if (one !== undefined) return { type: 'known', id: one[0] }
  if (name === '' || kind === null || quinine === null || prescribed === null) return { type: 'open' }
  return { type: 'may', name, kind }
}

/** As a word of its own: "Magnesium powder" is magnesium, "reheated" is not heat. */
function isNamed(text: string, word: string): boolean {
  const pad = (said: string) =>
    ` ${said
      .toLocaleLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  return pad(text).includes(pad(word))
}

/** The same thing tested again keeps its id, so that its tests stand together. */
export function ownIdFor(name: string, records: readonly TrialRecord[], newSeed: () => number): string {
  const before = records.find(
    ({ trial, called }) => isOwn(trial.protocol.treatment) && called?.toLocaleLowerCase() === name.toLocaleLowerCase(),
  )
  return before?.trial.protocol.treatment ?? `${OWN}${newSeed().toString(16).padStart(8, '0')}`
}
