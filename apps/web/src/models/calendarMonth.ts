import { addNights, type NightDate, toNightDate } from '@uncramp/diary'

export const firstOfMonth = (date: NightDate): NightDate => toNightDate(`${date.slice(0, 7)}-01`)

export const endOfMonth = (date: NightDate): NightDate => addNights(firstOfMonth(addNights(firstOfMonth(date), 31)), -1)

/** @param month 1 to 12. */
export const firstNight = (year: number, month: number): NightDate =>
  toNightDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)

export const yearOf = (date: NightDate): number => Number(date.slice(0, 4))
/** 1 to 12. */
export const monthOf = (date: NightDate): number => Number(date.slice(5, 7))

/** Months since the year 0. */
const ordinal = (date: NightDate): number => yearOf(date) * 12 + monthOf(date) - 1

/** The first night of a month so many months on, or back. */
export function addMonths(date: NightDate, months: number): NightDate {
  const month = ordinal(date) + months
  return firstNight(Math.floor(month / 12), (month % 12) + 1)
}

export const monthsBetween = (from: NightDate, to: NightDate): number => ordinal(to) - ordinal(from)
