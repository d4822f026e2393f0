import { compareDiaries, type Diary, type Edit, type NightDate } from '@uncramp/diary'
import type { Note } from '@uncramp/diary/csv'
import { byNight, layOver } from './importedDiary.ts'
import { copyEdits } from './mergeHealth.ts'

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
    nothingNew: differentNights.length === 0 && copyEdits(mine, diary, 'mine').length === 0,
  }
}

/** Nights that these edits change, by themselves or by their cramps. */
export function nightsChanged(edits: readonly Edit[], mine: Diary): number {
  const nightOf = new Map(mine.cramps.map(({ id, night }) => [id, night]))
  const dates = edits.map((edit) => {
    if (edit.type === 'put-night') return edit.night.date
    if (edit.type === 'delete-night') return edit.date
    if (edit.type === 'put-cramp') return edit.cramp.night
    return edit.type === 'delete-cramp' ? nightOf.get(edit.id) : undefined
  })
  return new Set(dates.filter((date) => date !== undefined)).size
}

/** Cramps in all: of each night as many as were counted, or as are written down where those are more. */
export function crampsIn({ nights, cramps }: Diary): number {
  const written = byNight(cramps)
  const counted = new Map(nights.map(({ date, count }) => [date, count ?? 0]))
  const dates = new Set([...written.keys(), ...counted.keys()])
  return [...dates].reduce((sum, date) => sum + Math.max(counted.get(date) ?? 0, written.get(date)?.length ?? 0), 0)
}

function countOf({ nights }: Diary, date: NightDate): number | null {
  return nights.find((night) => night.date === date)?.count ?? null
}
