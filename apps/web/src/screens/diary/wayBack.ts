import { isNightDate, type NightDate } from '@uncramp/diary'
import { useLocation } from 'preact-iso'
import { later } from '../../words/later.ts'

/** What of the diary was on the screen. It stands in the address, so that Back finds the same. */
export interface DiaryPlace {
  /** The last day of the weeks shown. null: the latest weeks. */
  readonly weeks: NightDate | null
  readonly asList: boolean
}

/** An address that is no place of a diary leads to the latest weeks. */
export function useDiaryPlace(): DiaryPlace {
  const { weeks = '', as } = useLocation().query
  return { weeks: isNightDate(weeks) ? weeks : null, asList: as === 'list' }
}

/** A path of the diary that remembers the place. */
export function atPlace(path: string, { weeks, asList }: DiaryPlace): string {
  const query = new URLSearchParams()
  if (weeks !== null) query.set('weeks', weeks)
  if (asList) query.set('as', 'list')
  return query.size === 0 ? path : `${path}?${query}`
}

interface WayBack {
  /** Out of a night: to the search or the weeks it was opened from. */
  readonly back: { readonly href: string; readonly text: string }
  /** An address on the way that does not forget them. */
  readonly to: (path: string) => string
}

export function useWayBack(): WayBack {
  const { found } = useLocation().query
  const place = useDiaryPlace()
  if (found !== undefined)
    return {
      back: { href: `/diary/find?${found}`, text: later.findNights.back },
      to: (path) => `${path}?found=${encodeURIComponent(found)}`,
    }
  return { back: { href: atPlace('/diary', place), text: later.diary.night.back }, to: (path) => atPlace(path, place) }
}

/** Out of a cramp: to the check-in it was opened from, else to its night. */
export function useWayOutOfCramp(date: NightDate): string {
  const { from } = useLocation().query
  const { to } = useWayBack()
  return from === 'morning' ? '/morning' : to(`/diary/${date}`)
}
