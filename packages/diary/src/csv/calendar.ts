import { addNights, type NightDate, nightsBetween } from '../nightDate.ts'
import { quote, type Refused, refuse } from '../problem.ts'
import type { ReadDates } from './dates.ts'

/** What the person must say before days without a row can be counted. */
export interface MissingNightsQuestion {
  readonly type: 'question'
  readonly ask: 'missing-nights'
  /** Calendar nights between the first and the last row that have no row. */
  readonly missing: number
  /** First and last night: dates, or numbers when the rows are numbered. */
  readonly from: string
  readonly to: string
}

export interface Calendar {
  readonly type: 'calendar'
  readonly firstNight: NightDate | null
  /** Night after night, without a gap: the index of its row, or `null` when it has none. */
  readonly rowOfNight: readonly (number | null)[]
  readonly from: string
  readonly to: string
  /** Night -> its date, or its number when the rows are numbered. */
  readonly name: (night: number) => string
}

/** Longer than any diary: 40 years of nights. */
const MOST_NIGHTS = 14_610

/** Longest gap whose nights can be told to be without any: after a year it is more likely a year mistyped. */
const LONGEST_GAP = 366

/** @param rows the row number in the file of each date */
export function layOut(dates: ReadDates, rows: readonly number[], column: string): Calendar | Refused {
  const first = dates.type === 'dated' ? dates.dates.toSorted()[0]! : null
  const numbers = dates.type === 'dated' ? dates.dates.map((date) => nightsBetween(first ?? date, date)) : dates.numbers
  const start = numbers.reduce((a, b) => Math.min(a, b))
  const length = numbers.reduce((a, b) => Math.max(a, b)) - start + 1
  const name = (position: number) => (first === null ? String(start + position) : addNights(first, position))
  const [from, to] = [name(0), name(length - 1)]
  if (length > MOST_NIGHTS) {
    return refuse(
      `column ${quote(column)}`,
      `it runs from ${from} to ${to}, more than 40 years`,
      'Correct the wrong date',
      { code: 'span-too-long', column, from, to },
    )
  }
  const rowOfNight: (number | null)[] = Array.from({ length }, () => null)
  for (const [i, number] of numbers.entries()) {
    const position = number - start
    const earlier = rowOfNight[position] ?? null
    if (earlier !== null) return refuseTwice(rows[earlier]!, rows[i]!, column, name(position))
    rowOfNight[position] = i
  }
  return { type: 'calendar', firstNight: first, rowOfNight, from, to, name }
}

function refuseTwice(a: number, b: number, column: string, night: string): Refused {
  const where = `rows ${Math.min(a, b)} and ${Math.max(a, b)}, column ${quote(column)}`
  return refuse(where, `both are for ${night}`, 'Keep one row for each night', {
    code: 'night-twice',
    rows: [Math.min(a, b), Math.max(a, b)],
    column,
    night,
  })
}

/** A gap so long that its nights must not be counted as none, even when the person said so; `null` when there is none. */
export function refuseLongGap(calendar: Calendar, rows: readonly number[], column: string): Refused | null {
  const gap = longestGap(calendar.rowOfNight)
  if (gap.nights <= LONGEST_GAP) return null
  const [before, after] = [gap.end - gap.nights - 1, gap.end]
  const [a, b] = [before, after].map((night) => rows[calendar.rowOfNight[night]!]!).sort((x, y) => x - y)
  const nights = gap.nights.toLocaleString('en')
  const cause = { code: 'long-gap', from: calendar.name(before), to: calendar.name(after), nights: gap.nights } as const
  return refuse(
    `rows ${a} and ${b}, column ${quote(column)}`,
    `between ${calendar.name(before)} and ${calendar.name(after)} this would count ${nights} nights as none`,
    'Is a year mistyped? Correct it, or let nights without a row be unknown',
    cause,
  )
}

/** `end`: the first night after it. The first and the last night of a calendar have a row. */
function longestGap(rowOfNight: Calendar['rowOfNight']): { readonly nights: number; readonly end: number } {
  const written = rowOfNight.flatMap((row, night) => (row === null ? [] : [night]))
  const gaps = written.slice(1).map((end, i) => ({ nights: end - written[i]! - 1, end }))
  return gaps.reduce((a, b) => (b.nights > a.nights ? b : a), { nights: 0, end: 0 })
}

export function askMissing({ rowOfNight, from, to }: Calendar): MissingNightsQuestion | null {
  const missing = rowOfNight.filter((row) => row === null).length
  return missing === 0 ? null : { type: 'question', ask: 'missing-nights', missing, from, to }
}
