import type { NightDate } from '../nightDate.ts'
import type { Refused } from '../problem.ts'
import { MAX_COUNT } from '../records.ts'
import { askMissing, layOut, type MissingNightsQuestion, refuseLongGap } from './calendar.ts'
import { columnCells } from './cells.ts'
import type { DateOrder } from './dateParts.ts'
import { type DateOrderQuestion, type ReadDates, readDates } from './dates.ts'
import { fillNights, type ImportedNight } from './fill.ts'
import { countNotes, dateNotes, type Note } from './notes.ts'
import { MAX_COUNT_OF_PERIOD, type NumberColumns, readNumberColumns } from './numberColumns.ts'
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

/** Nights from a table. Asks what it must not assume, and refuses the whole file rather than repair one cell. */
export function importNights(table: Table, choices: ImportChoices): ImportResult {
  const picked = pickRows(table, choices.count, choices.where)
  if (picked.type === 'refused') return picked
  const columns = readColumns(picked.table, choices)
  if (columns.type !== 'read') return columns
  const { dates, numbers } = columns
  const rows = picked.table.rows.map(({ row }) => row)
  const calendar = layOut(dates, rows, choices.date)
  if (calendar.type === 'refused') return calendar
  const treatments = treatmentsInOrder(picked.table, choices, numbers.counts, calendar.rowOfNight)
  if (treatments.type === 'refused') return treatments
  const question = choices.missing === undefined ? askMissing(calendar) : null
  if (question !== null) return question
  const missingIsZero = choices.missing === 'zero'
  const gap = missingIsZero ? refuseLongGap(calendar, rows, choices.date) : null
  if (gap !== null) return gap
  const values = { ...numbers, treatments: treatments.values }
  const { nights, notes } = fillNights(calendar.rowOfNight, values, missingIsZero)
  return {
    type: 'read',
    firstNight: calendar.firstNight,
    nights,
    treatmentLabels: treatments.labels,
    controlLabel: treatments.controlLabel,
    notes: [...picked.notes, ...dateNotes(dates), ...countNotes(numbers), ...treatments.notes, ...notes],
  }
}

interface Columns {
  readonly type: 'read'
  readonly dates: ReadDates
  readonly numbers: NumberColumns
}

/** A bad cell anywhere is refused before the order of day and month is asked: the file must be mended anyway. */
function readColumns(table: Table, choices: ImportChoices): Columns | DateOrderQuestion | Refused {
  const cells = columnCells(table, choices.date)
  if (cells.type === 'refused') return cells
  const dates = readDates(cells.values, choices.date, choices.dateOrder)
  if (dates.type === 'refused') return dates
  const numbers = readNumberColumns(table, choices, dates.type === 'numbered' ? MAX_COUNT_OF_PERIOD : MAX_COUNT)
  if (numbers.type === 'refused') return numbers
  return dates.type === 'question' ? dates : { type: 'read', dates, numbers }
}

/** Treatments are read in the order of the nights, and given back in the order of the rows. */
function treatmentsInOrder(
  table: Table,
  { treatment, control }: ImportChoices,
  counts: NumberColumns['counts'],
  rowOfNight: readonly (number | null)[],
): Treatments | Refused {
  if (treatment === undefined) {
    return { type: 'read', values: table.rows.map(() => []), labels: [], controlLabel: null, notes: [] }
  }
  const cells = columnCells(table, treatment)
  if (cells.type === 'refused') return cells
  const inOrder = rowOfNight.filter((row) => row !== null)
  const ordered = inOrder.map((row) => ({ ...cells.values[row]!, recorded: counts[row] !== null }))
  const read = readTreatments(ordered, treatment, control)
  if (read.type === 'refused') return read
  const values: (readonly number[] | null)[] = table.rows.map(() => null)
  for (const [i, row] of inOrder.entries()) values[row] = read.values[i] ?? null
  return { ...read, values }
}
