import type { Cramp } from '@uncramp/diary'
import type { MarkedNight } from '@uncramp/safety'

/** Said afterwards, without a clock: more than ten minutes. */
const OVER_TEN_MINUTES = 11

/** Nights with how long their cramps lasted. Swelling and weakness are not written down anywhere, and so not marked. */
export const markedNights = (cramps: readonly Cramp[]): readonly MarkedNight[] =>
  cramps.map(({ night, minutes, roughMinutes }) => ({
    date: night,
    ...(roughMinutes === 'over-10' ? { minutes: OVER_TEN_MINUTES } : minutes === null ? {} : { minutes }),
  }))
