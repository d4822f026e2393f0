import { addNights, type Cramp, type Night, type NightDate, nightsBetween } from '@uncramp/diary'

/**
 * What a night was drawn for: stretching, something else that is tested, both at once, or nothing (`null`: its usual way,
 * or no test).
 */
export type Planned = 'stretch' | 'test' | 'both' | null

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
  /** Some of its nights are still to come. */
  readonly soFar: boolean
}

function totalOf(cells: readonly NightCell[], soFar: boolean): SpanTotal {
  const known = cells.filter((cell) => cell.count !== null)
  return {
    from: cells[0]!.date,
    to: cells.at(-1)!.date,
    cramps: known.reduce((sum, cell) => sum + (cell.count ?? 0), 0),
    known: known.length,
    unknown: cells.length - known.length,
    soFar,
  }
}

/** Totals of calendar weeks, out of cells that begin on one, between the first night of a diary and the latest. */
export function weeksOf(cells: readonly NightCell[], first: NightDate, last: NightDate): readonly SpanTotal[] {
  const weeks = Array.from({ length: Math.floor(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7))
  return totalsOf(weeks, first, last)
}

/** Totals of calendar months, out of cells that end with one. */
export function monthsOf(cells: readonly NightCell[], first: NightDate, last: NightDate): readonly SpanTotal[] {
  const months = new Map<string, NightCell[]>()
  for (const cell of cells) {
    const month = cell.date.slice(0, 7)
    const open = months.get(month)
    if (open === undefined) months.set(month, [cell])
    else open.push(cell)
  }
  return totalsOf([...months.values()], first, last)
}

/** Nights before the diary began and nights to come are neither known nor unknown. */
function totalsOf(spans: readonly (readonly NightCell[])[], first: NightDate, last: NightDate): readonly SpanTotal[] {
  return spans.flatMap((span) => {
    const lived = span.filter(({ date }) => date >= first && date <= last)
    return lived.length === 0 ? [] : [totalOf(lived, span.at(-1)!.date > last)]
  })
}
