import { compareDiaries, type Diary, mergeEdits, type NightDate } from '@uncramp/diary'
import type { Note } from '@uncramp/diary/csv'
import { layOver } from './importedDiary.ts'

export type Prefer = 'mine' | 'theirs'

/** What a file holds, before anything of it is stored. */
export interface Coming {
  /** A copy holds whole nights; a spreadsheet only some things of each. */
  readonly from: 'copy' | 'spreadsheet'
  readonly diary: Diary
  readonly notes: readonly Note[]
  /** Rows of a table, all of them read: one that cannot be read refuses the table. */
  readonly rows?: number
}

/** One night that both have, recorded differently. Counts; null: not known. */
export interface Differing {
  readonly date: NightDate
  readonly mine: number | null
  readonly theirs: number | null
}

export interface Preview {
  readonly coming: Coming
  /** Nights in the file. */
  readonly found: number
  readonly differing: readonly Differing[]
  /** Nights whose logged cramps are more than the file counts: they stay as they are. */
  readonly kept: number
  /** No night differs and nothing is new. */
  readonly nothingNew: boolean
}

/** The file's nights as they would stand here. A copy's nights come whole, a spreadsheet's lie over mine. */
export function mergedWith(mine: Diary, { from, diary }: Coming): ReturnType<typeof layOver> {
  return from === 'copy' ? { diary, kept: [] } : layOver(mine, diary)
}

export function lookAt(mine: Diary, coming: Coming): Preview {
  const { diary, kept } = mergedWith(mine, coming)
  const { found, differentNights } = compareDiaries(mine, diary)
  return {
    coming,
    found,
    differing: differentNights.map((date) => ({ date, mine: countOf(mine, date), theirs: countOf(diary, date) })),
    kept: kept.length,
    nothingNew: differentNights.length === 0 && mergeEdits(mine, diary, 'mine').length === 0,
  }
}

function countOf({ nights }: Diary, date: NightDate): number | null {
  return nights.find((night) => night.date === date)?.count ?? null
}
