import type { Diary } from './diary.ts'
import { type Edit, putsOf, targetOf } from './edits.ts'
import type { NightDate } from './nightDate.ts'

export interface Comparison {
  /** Nights in the file. */
  readonly found: number
  /** Nights only the file has. */
  readonly newNights: number
  readonly sameNights: number
  /** Nights both have, recorded differently, by themselves or by their cramps. In order. */
  readonly differentNights: readonly NightDate[]
}

/** What a copy would change, so that the person can choose before anything is written. */
export function compareDiaries(mine: Diary, theirs: Diary): Comparison {
  const [a, b] = [nightTexts(mine), nightTexts(theirs)]
  const dates = [...b.keys()]
  const known = dates.filter((date) => a.has(date))
  const different = known.filter((date) => a.get(date) !== b.get(date)).toSorted()
  return {
    found: dates.length,
    newNights: dates.length - known.length,
    sameNights: known.length - different.length,
    differentNights: different,
  }
}

/**
 * The edits that bring a copy in. Nothing only mine is ever deleted, except cramps of a night that is replaced whole.
 *
 * A trial that is here is kept as it is, whatever is preferred: an older copy must not take back a final ending.
 *
 * @param prefer which of two different nights stays, with its cramps; also which of two settings
 */
export function mergeEdits(mine: Diary, theirs: Diary, prefer: 'mine' | 'theirs'): readonly Edit[] {
  const [known, coming] = [nightTexts(mine), nightTexts(theirs)]
  const replaced = (date: NightDate) =>
    coming.has(date) && coming.get(date) !== known.get(date) && (prefer === 'theirs' || !known.has(date))
  const deleted = mine.cramps.filter(({ night }) => replaced(night))
  const kept = new Set(mine.cramps.filter(({ night }) => !replaced(night)).map(({ id }) => id))
  const puts = putsOf({
    nights: theirs.nights.filter(({ date }) => replaced(date)),
    // A cramp that moved between the two copies stays where the preferred one has it.
    cramps: theirs.cramps.filter(({ id, night }) => replaced(night) && (prefer === 'theirs' || !kept.has(id))),
  })
  return [
    ...deleted.map(({ id }): Edit => ({ type: 'delete-cramp', id })),
    ...mine.nights.filter(({ date }) => replaced(date)).map(({ date }): Edit => ({ type: 'delete-night', date })),
    ...puts,
    ...otherPuts(mine, theirs, prefer),
  ]
}

/** Trials and settings: all of theirs that are new, and the other settings when theirs are preferred. */
function otherPuts(mine: Diary, theirs: Diary, prefer: 'mine' | 'theirs'): readonly Edit[] {
  const name = (edit: Edit) => `${targetOf(edit).kind} ${targetOf(edit).key}`
  const known = new Set(putsOf({ trials: mine.trials, settings: mine.settings }).map(name))
  const puts = putsOf({ trials: theirs.trials, settings: theirs.settings })
  const replaces = (edit: Edit) => prefer === 'theirs' && edit.type === 'put-setting'
  return puts.filter((edit) => replaces(edit) || !known.has(name(edit)))
}

/** Nights of which anything is written down: one not checked yet may have its cramps alone. */
export function nightCount({ nights, cramps }: Pick<Diary, 'nights' | 'cramps'>): number {
  return new Set([...nights.map(({ date }) => date), ...cramps.map(({ night }) => night)]).size
}

/** Each night with its cramps as one text, equal for equal nights whatever the order of fields and cramps. */
export function nightTexts({ nights, cramps }: Diary): ReadonlyMap<NightDate, string> {
  const texts = new Map<NightDate, string[]>()
  const add = (date: NightDate, record: unknown) => {
    const known = texts.get(date)
    if (known === undefined) texts.set(date, [sortedJson(record)])
    else known.push(sortedJson(record))
  }
  for (const night of nights) add(night.date, night)
  for (const cramp of cramps) add(cramp.night, cramp)
  return new Map([...texts].map(([date, records]) => [date, records.toSorted().join('\n')]))
}

/** JSON that is equal for equal values whatever the order of their fields. Ten years of nights pass here at once. */
export function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${sortedJson(inner)}`).join(',')}}`
}
