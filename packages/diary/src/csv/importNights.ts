import type { NightDate } from '../nightDate.ts'
import type { Refused } from '../problem.ts'
import { MAX_COUNT } from '../records.ts'
import { askMissing, layOut, type MissingNightsQuestion } from './calendar.ts'
import { type Cell, type ColumnResult, columnCells, readNumbers } from './cells.ts'
import { type CountsResult, readCounts } from './counts.ts'
import type { DateOrder } from './dateParts.ts'
import { type DateOrderQuestion, readDates } from './dates.ts'
import { fillNights, type ImportedNight, type RowValues } from './fill.ts'
import type { Note } from './notes.ts'
import { pickRows } from './pickRows.ts'
import type { Table } from './table.ts'
import { readTreatments, type Treatments } from './treatments.ts'

/** What the person chose. Columns go by their names in the header. */
export interface ImportChoices {
  readonly date: string
  readonly count: string
  readonly treatment?: string
  readonly pain?: string
  readonly minutes?: string
  /** What a date without a row means. Asked for when there is one, never assumed. */
  readonly missing?: 'zero' | 'unknown'
  /** The treatment label of the nights to compare with. */
  readonly control?: string
  readonly dateOrder?: DateOrder
  /** Only the rows of one person in a file of many. */
  readonly where?: { readonly column: string; readonly value: string }
}

export interface ImportedNights {
  readonly type: 'read'
  /** `null` when the rows are numbered, not dated. */
  readonly firstNight: NightDate | null
  /** Every calendar night from the first to the last row. */
  readonly nights: readonly ImportedNight[]
  /** One a treatment, in the order of `treatments` of each night. */
  readonly treatmentLabels: readonly string[]
  readonly controlLabel: string | null
  readonly notes: readonly Note[]
}

export type ImportResult = ImportedNights | DateOrderQuestion | MissingNightsQuestion | Refused

/** Most cramps in one row of a numbered file, whose rows may be whole months. */
const MAX_COUNT_OF_PERIOD = 31 * MAX_COUNT

/** Nights from a table. Asks what it must not assume, and refuses the whole file rather than repair one cell. */
export function importNights(table: Table, choices: ImportChoices): ImportResult {
  const picked = pickRows(table, choices.count, choices.where)
  if (picked.type === 'refused') return picked
  const dateCells = columnCells(picked.table, choices.date)
  if (dateCells.type === 'refused') return dateCells
  const dates = readDates(dateCells.values, choices.date, choices.dateOrder)
  if (dates.type === 'refused') return dates
  const numbers = readNumberColumns(picked.table, choices, dates.type === 'numbered' ? MAX_COUNT_OF_PERIOD : MAX_COUNT)
  if (numbers.type === 'refused') return numbers
  if (dates.type === 'question') return dates
  const calendar = layOut(dates, rowNumbers(picked.table), choices.date)
  if (calendar.type === 'refused') return calendar
  const inOrder = calendar.rowOfNight.filter((row) => row !== null)
  const treatments = treatmentsOf(picked.table, choices, numbers.counts, inOrder)
  if (treatments.type === 'refused') return treatments
  const question = choices.missing === undefined ? askMissing(calendar) : null
  if (question !== null) return question
  const filled = fillNights(
    calendar.rowOfNight,
    { ...numbers, treatments: treatments.values },
    choices.missing === 'zero',
  )
  const timesUsed = dates.type === 'dated' && dates.timesUsed
  return {
    type: 'read',
    firstNight: calendar.firstNight,
    nights: filled.nights,
    treatmentLabels: treatments.labels,
    controlLabel: treatments.controlLabel,
    notes: [
      ...picked.notes,
      ...dateNotes(dates.type === 'numbered', timesUsed),
      ...countNotes(numbers),
      ...treatments.notes,
      ...filled.notes,
    ],
  }
}

function rowNumbers(table: Table): readonly number[] {
  return table.rows.map(({ row }) => row)
}

type NumberColumns = Omit<RowValues, 'treatments'> & { readonly type: 'read'; readonly yesNo: boolean }

function readNumberColumns(table: Table, choices: ImportChoices, maxCount: number): NumberColumns | Refused {
  const counts = readColumn<CountsResult>(table, choices.count, (cells) => readCounts(cells, choices.count, maxCount))
  if (counts.type === 'refused') return counts
  const pain = readOptional(table, choices.pain, 10)
  if (pain.type === 'refused') return pain
  const minutes = readOptional(table, choices.minutes, 1440)
  if (minutes.type === 'refused') return minutes
  return { type: 'read', counts: counts.counts, yesNo: counts.yesNo, pain: pain.values, minutes: minutes.values }
}

function readColumn<T>(table: Table, column: string, read: (cells: readonly Cell[]) => T): T | Refused {
  const cells = columnCells(table, column)
  return cells.type === 'refused' ? cells : read(cells.values)
}

function readOptional(table: Table, column: string | undefined, max: number): ColumnResult<number | null> {
  if (column === undefined) return { type: 'read', values: table.rows.map(() => null) }
  return readColumn<ColumnResult<number | null>>(table, column, (cells) => readNumbers(cells, column, 0, max))
}

/** Read in the order of the nights, given back in the order of the rows. */
function treatmentsOf(
  table: Table,
  { treatment, control }: ImportChoices,
  counts: RowValues['counts'],
  inOrder: readonly number[],
): Treatments | Refused {
  if (treatment === undefined) {
    return { type: 'read', values: table.rows.map(() => []), labels: [], controlLabel: null, notes: [] }
  }
  const cells = columnCells(table, treatment)
  if (cells.type === 'refused') return cells
  const ordered = inOrder.map((row) => ({ ...cells.values[row]!, recorded: counts[row] !== null }))
  const read = readTreatments(ordered, treatment, control)
  if (read.type === 'refused') return read
  const values: (readonly number[] | null)[] = table.rows.map(() => null)
  for (const [i, row] of inOrder.entries()) values[row] = read.values[i] ?? null
  return { ...read, values }
}

function dateNotes(numbered: boolean, timesUsed: boolean): readonly Note[] {
  if (numbered) {
    const text =
      'The rows are numbered, not dated. Each was taken as one step in time, though it may be longer than a night.'
    return [{ type: 'numbered-rows', text }]
  }
  const text = 'The dates have a time. From 18:00 on, a row was counted to the night that ended the next morning.'
  return timesUsed ? [{ type: 'times-used', text }] : []
}

function countNotes({ counts, yesNo }: NumberColumns): readonly Note[] {
  if (counts.every((count) => count === null)) {
    return [{ type: 'no-night-recorded', text: 'No row has a count, so every night is unknown.' }]
  }
  const text = 'Yes was read as 1 and no as 0: nights with cramps, not numbers of cramps.'
  return yesNo ? [{ type: 'yes-no-counts', text }] : []
}
