const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Seconds from midnight of `22:13`, `22:13:05`, `9:30 PM`; null for anything else. */
export function clockSeconds(text: string): number | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])\.?\s?m\.?)?$/iu.exec(
    text.replaceAll(/[\u00a0\u202f]/g, ' '),
  )
  if (found === null) return null
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)]
  const half = found[4]?.toLowerCase()
  if (minute > 59 || second > 59 || hour > 23) return null
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  const ofDay = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  return ofDay * 3600 + minute * 60 + second
}

/** `8th Dec 2021`, `5 January 2026`; null for anything else. Months by their English names, long or short. */
export function parseDayMonthYear(text: string): { day: number; month: number; year: number } | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text)
  return found === null ? null : partsOf(found[1]!, found[2]!, found[3]!)
}

/** `January 5`, `5 January`, with the year from elsewhere. */
export function parseDayMonth(text: string, year: string): { day: number; month: number; year: number } | null {
  if (!/^\d{4}$/.test(year)) return null
  const dayFirst = /^(\d{1,2})\.?\s+(\p{L}+)$/u.exec(text)
  if (dayFirst !== null) return partsOf(dayFirst[1]!, dayFirst[2]!, year)
  const monthFirst = /^(\p{L}+)\s+(\d{1,2})$/u.exec(text)
  return monthFirst === null ? null : partsOf(monthFirst[2]!, monthFirst[1]!, year)
}

function partsOf(day: string, month: string, year: string) {
  const name = month.toLowerCase()
  const i =
    name.length < 3
      ? -1
      : MONTHS.findIndex((full) => full === name || (full.slice(0, name.length) === name && name.length <= 4))
  return i < 0 ? null : { day: Number(day), month: i + 1, year: Number(year) }
}
