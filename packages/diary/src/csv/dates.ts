import type { NightDate } from '../nightDate.ts'
import { quote, type Refused, refuse } from '../problem.ts'
import { at, type Cell } from './cells.ts'
import { DATE_ORDERS, type DateOrder, type DateParts, nightFromParts, parseDateParts } from './dateParts.ts'
import { isRowNumber, parseWholeNumber } from './rowNumbers.ts'

/** Nothing in the file tells the day from the month. The person does, by looking at the dates each order gives. */
export interface DateOrderQuestion {
  readonly type: 'question'
  readonly ask: 'date-order'
  /** A date of the file that can be read in more than one way. */
  readonly example: string
  readonly options: readonly { readonly order: DateOrder; readonly from: NightDate; readonly to: NightDate }[]
}

export type ReadDates =
  | { readonly type: 'dated'; readonly dates: readonly NightDate[]; readonly timesUsed: boolean }
  /** Study days, weeks, months: consecutive numbers are consecutive nights. */
  | { readonly type: 'numbered'; readonly numbers: readonly number[] }

export type DatesResult = ReadDates | DateOrderQuestion | Refused

interface DatedCell extends Cell {
  readonly parts: DateParts
}

const HOW_TO_WRITE = 'Write dates like 2026-04-02, all in the same way'

/** The night of every row. The order of day and month is settled by the whole file, never row by row. */
export function readDates(cells: readonly Cell[], column: string, order?: DateOrder): DatesResult {
  const empty = cells.find(({ text }) => text === '')
  if (empty)
    return refuse(at(empty.row, column), 'the date is missing', 'Write the date of that night, or delete the row', {
      code: 'date-missing',
      row: empty.row,
      column,
    })
  if (cells.every(({ text }) => isRowNumber(text)))
    return { type: 'numbered', numbers: cells.map(({ text }) => parseWholeNumber(text)!) }
  const stray = cells.find(({ text }) => isStrayNumber(text))
  if (stray) {
    const what = `${quote(stray.text)} is not a date, and too large for the number of a row`
    return refuse(at(stray.row, column), what, HOW_TO_WRITE, { code: 'no-date', ...stray, column })
  }
  const dated: DatedCell[] = []
  for (const cell of cells) {
    const parts = parseDateParts(cell.text)
    if (parts === null)
      return refuse(at(cell.row, column), `${quote(cell.text)} is not a date`, HOW_TO_WRITE, {
        code: 'no-date',
        ...cell,
        column,
      })
    if (parts.orders.length === 0) {
      return refuse(at(cell.row, column), `${quote(cell.text)} is not a day that exists`, HOW_TO_WRITE, {
        code: 'no-such-day',
        ...cell,
        column,
      })
    }
    dated.push({ ...cell, parts })
  }
  return readInOneOrder(dated, column, order)
}

/** A whole number too large to number a row, and no date such as 20260402 either. */
function isStrayNumber(text: string): boolean {
  return parseWholeNumber(text) !== null && !isRowNumber(text) && parseDateParts(text) === null
}

function readInOneOrder(cells: readonly DatedCell[], column: string, order: DateOrder | undefined): DatesResult {
  const possible = DATE_ORDERS.filter((candidate) => cells.every(({ parts }) => parts.orders.includes(candidate)))
  if (possible.length === 0) return refuseMixed(cells, column)
  if (order !== undefined && !possible.includes(order)) return refuseOrder(cells, column, order)
  if (order !== undefined) return datesIn(cells, column, order)
  const readings = possible.map((candidate) => ({ order: candidate, result: datesIn(cells, column, candidate) }))
  const [first] = readings
  const settled = readings.every(({ result }) => JSON.stringify(result) === JSON.stringify(first?.result))
  return first && settled ? first.result : askOrder(cells, readings)
}

function datesIn(cells: readonly DatedCell[], column: string, order: DateOrder) {
  const dates: NightDate[] = []
  for (const { row, text, parts } of cells) {
    const night = nightFromParts(parts, order)
    if (night.type === 'wrong')
      return refuse(at(row, column), `${quote(text)} ${night.what}`, HOW_TO_WRITE, {
        code: night.code,
        row,
        column,
        text,
      })
    dates.push(night.date)
  }
  return { type: 'dated', dates, timesUsed: cells.some(({ parts }) => parts.time !== null) } as const
}

type Reading = { readonly order: DateOrder; readonly result: ReturnType<typeof datesIn> }

/** An order that gives a day that does not exist is no option. The rest is asked, even when only one is left. */
function askOrder(cells: readonly DatedCell[], readings: readonly Reading[]): DatesResult {
  const options = readings.flatMap(({ order, result }) =>
    result.type === 'dated' ? [{ order, ...ends(result.dates) }] : [],
  )
  if (options.length === 0) return readings[0]!.result
  const { text } = cells.find(({ parts }) => parts.numbers[0] !== parts.numbers[1]) ?? cells[0]!
  return { type: 'question', ask: 'date-order', example: text, options }
}

function ends(dates: readonly NightDate[]): { readonly from: NightDate; readonly to: NightDate } {
  const sorted = dates.toSorted()
  return { from: sorted[0]!, to: sorted.at(-1)! }
}

const WORDS: Readonly<Record<DateOrder, string>> = {
  'd/m/y': 'day first',
  'm/d/y': 'month first',
  'y/m/d': 'year first',
}

/** Names the two rows that cannot be read in one order. */
function refuseMixed(cells: readonly DatedCell[], column: string): Refused {
  const clash = (a: DatedCell, b: DatedCell) => !a.parts.orders.some((order) => b.parts.orders.includes(order))
  const second = cells.find((cell) => cells.some((other) => clash(cell, other)))
  const first = second && cells.find((cell) => clash(cell, second))
  const [a, b] = [second ?? cells[0]!, first ?? cells[1]!].sort((x, y) => x.row - y.row) as [DatedCell, DatedCell]
  const what = `${quote(a.text)} is ${words(a)}, but ${quote(b.text)} is ${words(b)}`
  return refuse(`rows ${a.row} and ${b.row}, column ${quote(column)}`, what, HOW_TO_WRITE, {
    code: 'dates-mixed',
    rows: [a.row, b.row],
    column,
    texts: [a.text, b.text],
  })
}

function words(cell: DatedCell): string {
  return cell.parts.orders.map((order) => WORDS[order]).join(' or ')
}

function refuseOrder(cells: readonly DatedCell[], column: string, order: DateOrder): Refused {
  const cell = cells.find(({ parts }) => !parts.orders.includes(order)) ?? cells[0]!
  const what = `${quote(cell.text)} cannot be read ${WORDS[order]}`
  return refuse(at(cell.row, column), what, `Choose another order of day and month: this one is ${words(cell)}`, {
    code: 'other-order',
    row: cell.row,
    column,
    text: cell.text,
  })
}
