import { addNights, type Cramp, type Night, type NightDate, nightsBetween } from '@uncramp/diary'

/** What a calendar square says of a night. */
export interface NightCell {
  readonly date: NightDate
  /** null: not known. */
  readonly count: number | null
  /** Cramps logged that night, whether or not the night was checked in the morning. */
  readonly logged: number
}

/** One cell a night, both ends included; nights without a record are there, not known. */
export function cellsOf(
  from: NightDate,
  to: NightDate,
  nights: readonly Night[],
  cramps: readonly Cramp[],
): readonly NightCell[] {
  const counts = new Map(nights.map((night) => [night.date, night.count]))
  const logged = new Map<NightDate, number>()
  for (const cramp of cramps) logged.set(cramp.night, (logged.get(cramp.night) ?? 0) + 1)
  return Array.from({ length: nightsBetween(from, to) + 1 }, (_, i) => {
    const date = addNights(from, i)
    return { date, count: counts.get(date) ?? null, logged: logged.get(date) ?? 0 }
  })
}

export interface SpanTotal {
  readonly from: NightDate
  readonly to: NightDate
  /** Cramps on the nights that are known. */
  readonly cramps: number
  readonly known: number
  readonly unknown: number
}

export function totalOf(cells: readonly NightCell[]): SpanTotal {
  const known = cells.filter((cell) => cell.count !== null)
  return {
    from: cells[0]!.date,
    to: cells.at(-1)!.date,
    cramps: known.reduce((sum, cell) => sum + (cell.count ?? 0), 0),
    known: known.length,
    unknown: cells.length - known.length,
  }
}

/** Totals of whole weeks, the last of them ending on the last cell. */
export function weeksOf(cells: readonly NightCell[]): readonly SpanTotal[] {
  const weeks: SpanTotal[] = []
  for (let end = cells.length; end >= 7; end -= 7) weeks.unshift(totalOf(cells.slice(end - 7, end)))
  return weeks
}

export function monthsOf(cells: readonly NightCell[]): readonly SpanTotal[] {
  const months = new Map<string, NightCell[]>()
  for (const cell of cells) {
    const month = cell.date.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), cell])
  }
  return [...months.values()].map(totalOf)
}
