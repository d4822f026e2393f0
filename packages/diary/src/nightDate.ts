import { Temporal } from 'temporal-polyfill'

declare const nightDate: unique symbol
/** A calendar date YYYY-MM-DD: the morning the night ended on. */
export type NightDate = string & { readonly [nightDate]: true }

export function isNightDate(value: unknown): value is NightDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value
  } catch {
    return false
  }
}

/** @throws RangeError when the text is not a real calendar date. */
export function toNightDate(value: string): NightDate {
  if (!isNightDate(value)) throw new RangeError(`not a calendar date: ${JSON.stringify(value)}`)
  return value
}

export function addNights(date: NightDate, nights: number): NightDate {
  return Temporal.PlainDate.from(date).add({ days: nights }).toString() as NightDate
}

/** Nights from `a` to `b`; negative when `b` is earlier. */
export function nightsBetween(a: NightDate, b: NightDate): number {
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days
}

/**
 * The night a wall-clock time belongs to: before 18:00 the night that ended that day, later the next.
 * `local` is a wall-clock date-time without offset, or with one (the offset is kept out of the question).
 */
export function nightOf(local: string): NightDate {
  const time = Temporal.PlainDateTime.from(local.replace(/(Z|[+-]\d{2}:?\d{2})$/, ''))
  const date = time.toPlainDate()
  return (time.hour < 18 ? date : date.add({ days: 1 })).toString() as NightDate
}
