import Papa from 'papaparse'
import type { ReportCramp, ReportNight } from '../diary.ts'
import {
  CRAMP_COLUMNS,
  type CrampColumn,
  EXPOSURE,
  FIELDS,
  MEASURED_COLUMNS,
  NIGHT_COLUMNS,
  NO_SIGN,
  SIGNS,
  TAKEN,
} from './columns.ts'
import { toCell } from './names.ts'

export interface DiaryTables {
  /** One row a recorded night. */
  readonly nights: string
  /** One row a cramp. */
  readonly cramps: string
}

/** A diary as two tables, which `fromCsv` reads back without loss. A date without a row is unknown, never zero. */
export function toCsv(diary: {
  readonly nights: readonly ReportNight[]
  readonly cramps: readonly ReportCramp[]
}): DiaryTables {
  return { nights: nightsTable(diary.nights), cramps: crampsTable(diary.cramps) }
}

function nightsTable(nights: readonly ReportNight[]): string {
  const exposures = idsOf(nights.map((night) => night.exposures))
  const taken = idsOf(nights.map((night) => night.taken))
  const isMarked = nights.some(({ signs }) => signs !== undefined)
  const isMeasured = nights.some(({ measured }) => measured !== undefined)
  const header = [
    ...NIGHT_COLUMNS,
    ...exposures.map((id) => EXPOSURE + toCell(id)),
    ...taken.map((id) => TAKEN + toCell(id)),
    ...(isMarked ? [SIGNS] : []),
    ...(isMeasured ? MEASURED_COLUMNS : []),
  ]
  const rows = nights.map((night) => [
    night.date,
    orEmpty(night.count),
    yesNo(night.sleepLost),
    ...exposures.map((id) => answer(night.exposures, id)),
    ...taken.map((id) => answer(night.taken, id)),
    ...(isMarked ? [signsCell(night)] : []),
    ...(isMeasured ? measuredCells(night) : []),
  ])
  return write([header, ...rows])
}

function signsCell({ signs }: ReportNight): string {
  if (signs === undefined) return ''
  return signs.length === 0 ? NO_SIGN : signs.join(' ')
}

function measuredCells({ measured }: ReportNight): readonly string[] {
  return [
    measured === undefined ? '' : toCell(measured.source),
    ...FIELDS.map((field) => orEmpty(measured?.[field] ?? null)),
  ]
}

function crampsTable(cramps: readonly ReportCramp[]): string {
  return write([[...CRAMP_COLUMNS], ...cramps.map((cramp) => CRAMP_COLUMNS.map((column) => CELLS[column](cramp)))])
}

const CELLS: Readonly<Record<CrampColumn, (cramp: ReportCramp) => string>> = {
  id: ({ id }) => toCell(id),
  night: ({ night }) => night,
  start: ({ start }) => start ?? '',
  minutes: ({ minutes }) => orEmpty(minutes),
  rough_minutes: ({ roughMinutes }) => roughMinutes ?? '',
  muscle: ({ muscle }) => muscle ?? '',
  side: ({ side }) => side ?? '',
  pain: ({ pain }) => orEmpty(pain),
  state: ({ state }) => state,
}

/** In an order that does not depend on the order of the nights. */
function idsOf(flags: readonly Readonly<Record<string, boolean>>[]): readonly string[] {
  return [...new Set(flags.flatMap((each) => Object.keys(each)))].toSorted((a, b) => (a < b ? -1 : 1))
}

function answer(flags: Readonly<Record<string, boolean>>, id: string): string {
  return Object.hasOwn(flags, id) ? yesNo(flags[id] ?? null) : ''
}

function yesNo(value: boolean | null): string {
  return value === null ? '' : value ? 'yes' : 'no'
}

const orEmpty = (value: number | null): string => (value === null ? '' : String(value))

function write(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`
}
