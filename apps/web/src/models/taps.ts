import type { Night, NightSign } from '@uncramp/diary'

/** One answer tapped in a check-in: alone, so that it can be laid over a night that was changed elsewhere meanwhile. */
interface Tap {
  readonly value: number | boolean
  /** What a night says to it; null: nothing. */
  readonly said: (night: Night) => number | boolean | null
  readonly onto: (night: Night) => Night
}

/** By what they answer: the latest of each. */
export type Taps = ReadonlyMap<string, Tap>

export const noTaps: Taps = new Map()

export const ofCount = (count: number): Taps =>
  one('count', { value: count, said: (night) => night.count, onto: (night) => ({ ...night, count }) })

export const ofSleep = (sleepLost: boolean): Taps =>
  one('sleep', { value: sleepLost, said: (night) => night.sleepLost, onto: (night) => ({ ...night, sleepLost }) })

export const ofTaken = (treatment: string, done: boolean): Taps =>
  one(`taken ${treatment}`, {
    value: done,
    said: (night) => night.taken[treatment] ?? null,
    onto: (night) => ({ ...night, taken: { ...night.taken, [treatment]: done } }),
  })

/** A row whose others were answered with no along with the one tapped: that no gives way to an answer from elsewhere. */
export function ofExposures(before: Night['exposures'], after: Night['exposures']): Taps {
  const changed = Object.entries(after).filter(([id, value]) => before[id] !== value)
  return new Map(changed.map(([id, value]) => [`exposure ${id}`, ofExposure(id, value, before[id] === undefined)]))
}

function ofExposure(id: string, value: boolean, isNew: boolean): Tap {
  const isAlong = isNew && !value
  return {
    value,
    said: (night) => (isAlong ? null : (night.exposures[id] ?? null)),
    onto: (night) => ({
      ...night,
      exposures: { ...night.exposures, [id]: isAlong ? (night.exposures[id] ?? value) : value },
    }),
  }
}

/** Each sign for itself: one that another page noted must not go with one noted here. */
export function ofSigns(before: readonly NightSign[], after: readonly NightSign[]): Taps {
  const changed = [...new Set([...before, ...after])].filter((sign) => before.includes(sign) !== after.includes(sign))
  return new Map(changed.map((sign) => [`sign ${sign}`, ofSign(sign, after.includes(sign))]))
}

const signsOf = (night: Night): readonly NightSign[] => night.signs ?? []

function ofSign(sign: NightSign, value: boolean): Tap {
  return {
    value,
    said: (night) => signsOf(night).includes(sign),
    onto: (night) => {
      const others = signsOf(night).filter((each) => each !== sign)
      return { ...night, signs: value ? [...others, sign] : others }
    },
  }
}

const one = (name: string, tap: Tap): Taps => new Map([[name, tap]])

export const andTaps = (taps: Taps, later: Taps): Taps => new Map([...taps, ...later])

/** The night with what was tapped; all else stays. */
export const layOver = (night: Night, taps: Taps): Night =>
  [...taps.values()].reduce((under, tap) => tap.onto(under), night)

/** Whether the night now says something else to what was tapped than it did when the page was opened. */
export const isContested = (taps: Taps, opened: Night, now: Night): boolean =>
  [...taps.values()].some((tap) => hasNews(tap, opened, now) && tap.said(now) !== tap.value)

/** Without what was answered elsewhere since: the later answer is the one that is stored. */
export const stillOpen = (taps: Taps, opened: Night, now: Night): Taps =>
  new Map([...taps].filter(([, tap]) => !hasNews(tap, opened, now)))

function hasNews(tap: Tap, opened: Night, now: Night): boolean {
  const said = tap.said(now)
  return said !== null && said !== tap.said(opened)
}
