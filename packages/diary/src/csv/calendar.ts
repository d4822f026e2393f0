import { addNights, type NightDate, nightsBetween } from '../nightDate.ts'
import { type Refused, refuse } from '../problem.ts'
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
}

/** Longer than any diary: 40 years of nights. */
const MOST_NIGHTS = 14_610

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
      `column ${JSON.stringify(column)}`,
      `it runs from ${from} to ${to}, more than 40 years`,
      'Correct the wrong date',
    )
  }
  const rowOfNight: (number | null)[] = Array.from({ length }, () => null)
  for (const [i, number] of numbers.entries()) {
    const position = number - start
    const earlier = rowOfNight[position] ?? null
    if (earlier !== null) return refuseTwice(rows[earlier]!, rows[i]!, column, name(position))
    rowOfNight[position] = i
  }
  return { type: 'calendar', firstNight: first, rowOfNight, from, to }
}

function refuseTwice(a: number, b: number, column: string, night: string): Refused {
  const where = `rows ${Math.min(a, b)} and ${Math.max(a, b)}, column ${JSON.stringify(column)}`
  return refuse(where, `both are for ${night}`, 'Keep one row for each night')
}

export function askMissing({ rowOfNight, from, to }: Calendar): MissingNightsQuestion | null {
  const missing = rowOfNight.filter((row) => row === null).length
  return missing === 0 ? null : { type: 'question', ask: 'missing-nights', missing, from, to }
}
