import type { DiaryStore, Night, NightDate } from '@uncramp/diary'
import type { NightCell } from './nights.ts'

/** The first night of all, whether it was checked or only has a cramp. */
export async function firstStored(store: DiaryStore, shown: readonly NightCell[]): Promise<NightDate | null> {
  const nights = await store.nights()
  const [cramp] = await store.cramps(nights[0] === undefined ? {} : { to: nights[0].date })
  const first = earliest(nights, shown)
  return cramp !== undefined && (first === null || cramp.night < first) ? cramp.night : first
}

/** The first of the stored nights and of the cells shown. */
export function earliest(nights: readonly Night[], cells: readonly NightCell[]): NightDate | null {
  const shown = cells.find((cell) => cell.count !== null || cell.logged > 0)?.date ?? null
  const stored = nights[0]?.date ?? shown
  return stored !== null && shown !== null && shown < stored ? shown : stored
}
