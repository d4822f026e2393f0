import type { Cramp, Night, NightDate } from '@uncramp/diary'
import type { MarkedNight } from '@uncramp/safety'

/** Said afterwards, without a clock: more than ten minutes. */
const OVER_TEN_MINUTES = 11

/** Swelling, weakness, numbness or the skin: which of them makes no difference to asking again. */
export const hasSign = ({ signs = [] }: Night): boolean => signs.length > 0

/**
 * Nights with how long their cramps lasted.
 *
 * @param worseNight on which an answer in a cramp named a sign; which one is not kept
 */
export function markedNights(
  cramps: readonly Cramp[],
  nights: readonly Night[],
  worseNight: NightDate | null,
): readonly MarkedNight[] {
  const long = cramps.map(({ night, minutes, roughMinutes }) => ({
    date: night,
    ...(roughMinutes === 'over-10' ? { minutes: OVER_TEN_MINUTES } : minutes === null ? {} : { minutes }),
  }))
  const marked = nights.filter(hasSign).map(({ date }) => ({ date, swelling: true }))
  return [...long, ...marked, ...(worseNight === null ? [] : [{ date: worseNight, swelling: true }])]
}
