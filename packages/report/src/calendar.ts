/** Julian day number of a Gregorian date YYYY-MM-DD (Fliegel & Van Flandern 1968). */
export function dayNumber(date: string): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
  const early = month < 3 ? 1 : 0
  const y = year + 4800 - early
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return day + Math.floor((153 * (month + 12 * early - 3) + 2) / 5) + 365 * y + leapDays - 32045
}

/** The date of a Julian day number, from the same paper. */
export function dateOf(day: number): string {
  const a = day + 68569
  const n = Math.floor((4 * a) / 146097)
  const b = a - Math.floor((146097 * n + 3) / 4)
  const i = Math.floor((4000 * (b + 1)) / 1461001)
  const c = b - Math.floor((1461 * i) / 4) + 31
  const j = Math.floor((80 * c) / 2447)
  const late = Math.floor(j / 11)
  const padded = (value: number, length: number) => String(value).padStart(length, '0')
  const year = 100 * (n - 49) + i + late
  return `${padded(year, 4)}-${padded(j + 2 - 12 * late, 2)}-${padded(c - Math.floor((2447 * j) / 80), 2)}`
}

export const addDays = (date: string, days: number): string => dateOf(dayNumber(date) + days)

/** Every date from the first to the last, both of them too. */
export function datesBetween(first: string, last: string): readonly string[] {
  const from = dayNumber(first)
  return Array.from({ length: dayNumber(last) - from + 1 }, (_, i) => dateOf(from + i))
}
