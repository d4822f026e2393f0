import { addNights, type DiaryStore, type NightDate, nightsBetween, toNightDate } from '@uncramp/diary'
import type { NightCell } from './nights.ts'

const NO_NIGHT_BEFORE = toNightDate('1900-01-01')
/** Nights no longer worth splitting. */
const SHORT = 60

/**
 * The first night of all, whether it was checked or only has a cramp. Looks from long ago towards now, a third of
 * what is left at a time: what is empty costs nothing to read, and of a diary of ten years only its beginning is read.
 *
 * @param to where the search may end.
 */
export async function firstStored(
  store: DiaryStore,
  shown: readonly NightCell[],
  to: NightDate,
): Promise<NightDate | null> {
  const known = earliest(shown)
  const end = known ?? to
  let from: NightDate | undefined
  let next = NO_NIGHT_BEFORE
  while (next <= end) {
    const left = nightsBetween(next, end)
    const until = left < SHORT ? end : addNights(next, Math.ceil(left / 3))
    const found = await firstIn(store, from, until)
    if (found !== null) return found
    from = addNights(until, 1)
    next = from
  }
  return known
}

async function firstIn(store: DiaryStore, from: NightDate | undefined, to: NightDate): Promise<NightDate | null> {
  const range = from === undefined ? { to } : { from, to }
  const [[night], [cramp]] = await Promise.all([store.nights(range), store.cramps(range)])
  const dates = [night?.date, cramp?.night].filter((date) => date !== undefined)
  return dates.toSorted()[0] ?? null
}

/** The first night with anything on it. */
export function earliest(cells: readonly NightCell[]): NightDate | null {
  return cells.find((cell) => cell.count !== null || cell.logged > 0)?.date ?? null
}
