import type { Cramp, NightDate } from '@uncramp/diary'
import type { MarkedNight } from '@uncramp/safety'

/** Said afterwards, without a clock: more than ten minutes. */
const OVER_TEN_MINUTES = 11

/**
 * Nights with how long their cramps lasted.
 *
 * @param worseNight on which an answer in a cramp named a sign; which one is not kept
 */
export function markedNights(cramps: readonly Cramp[], worseNight: NightDate | null): readonly MarkedNight[] {
  const long = cramps.map(({ night, minutes, roughMinutes }) => ({
    date: night,
    ...(roughMinutes === 'over-10' ? { minutes: OVER_TEN_MINUTES } : minutes === null ? {} : { minutes }),
  }))
  return worseNight === null ? long : [...long, { date: worseNight, swelling: true }]
}
