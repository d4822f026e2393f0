import type { NightDate } from '@uncramp/diary'
import {
  type CrampChoices,
  crampsFrom,
  namesIn,
  type RowTally,
  suggestNames,
  type TrackedHistory,
} from '@uncramp/imports'
import type { Coming } from './coming.ts'

/** A name in another app, with how many entries it has. */
export interface TrackedName {
  readonly name: string
  readonly entries: number
}

/** Those that may mean leg cramps first. */
export function namesToAsk({ tracked }: TrackedHistory): {
  readonly names: readonly TrackedName[]
  readonly suggested: readonly string[]
} {
  const suggested = suggestNames(tracked)
  const all = namesIn(tracked)
  const isSuggested = ({ name }: TrackedName) => suggested.includes(name)
  return { names: [...all.filter(isSuggested), ...all.filter((each) => !isSuggested(each))], suggested }
}

/** What is left open once the names are chosen. */
export interface OpenQuestions {
  /** The entries have numbers, and nobody said what those mean. */
  readonly meaning: boolean
  /** Entries have a day and no time, so they may belong to either of two nights. */
  readonly unclocked: boolean
}

export function openQuestions(
  { tracked }: TrackedHistory,
  { names, quietDays }: Pick<CrampChoices, 'names' | 'quietDays'>,
): OpenQuestions {
  const chosen = tracked.entries.filter(({ name }) => names.includes(name))
  return {
    meaning: chosen.some(({ value }) => value !== null),
    unclocked: quietDays === 'none' || chosen.some(({ clock }) => clock === null),
  }
}

export interface TrackedComing {
  readonly coming: Coming
  /** What became of each entry. */
  readonly entries: RowTally
  /** Nights left out because they are still to come. */
  readonly toCome: number
}

/** @param last the latest night that can have been lived */
export function comingFrom({ app, tracked }: TrackedHistory, choices: CrampChoices, last: NightDate): TrackedComing {
  const { diary, entries } = crampsFrom(tracked, choices, app)
  const nights = diary.nights.filter(({ date }) => date <= last)
  const cramps = diary.cramps.filter(({ night }) => night <= last)
  return {
    coming: { from: 'spreadsheet', diary: { ...diary, nights, cramps }, notes: [] },
    entries,
    toCome: diary.nights.length - nights.length,
  }
}
