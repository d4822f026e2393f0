import { type Problem, problemSentence } from '@uncramp/diary'
import { type ImportChoices, type ImportedNights, type ImportResult, importNights, readTable } from '@uncramp/diary/csv'
import { InputError } from '../fault.ts'
import type { Diary } from './diary.ts'

export interface ReadDiary {
  readonly diary: Diary
  /** What the reading decided, in sentences. */
  readonly notes: readonly string[]
}

/** A diary from the bytes of a CSV file. @throws InputError in one sentence, also for a question left open. */
export function readDiaryFile(bytes: Uint8Array, name: string, choices: ImportChoices): ReadDiary {
  const table = readTable(bytes)
  if (table.type === 'refused') throw new InputError(`${name}: ${sentence(table.problem)}`)
  const result = importNights(table.table, choices)
  if (result.type !== 'read') throw new InputError(`${name}: ${whyNot(result)}`)
  return { diary: toDiary(result, choices), notes: result.notes.map(({ text }) => text) }
}

/** The file is named already where the whole of it is meant. */
function sentence(problem: Problem): string {
  return problem.where === 'the file' ? `${problem.what}. ${problem.todo}.` : problemSentence(problem)
}

function whyNot(result: Exclude<ImportResult, { type: 'read' }>): string {
  if (result.type === 'refused') return sentence(result.problem)
  switch (result.ask) {
    case 'missing-nights':
      return `${result.missing} of the nights from ${result.from} to ${result.to} have no row. Add --missing unknown if they were not recorded, or --missing zero if no row means none happened.`
    case 'date-order':
      return `dates such as "${result.example}" can be read in more than one way. Add ${result.options.map(orderFlag).join(', or ')}.`
  }
}

type OrderOption = Extract<ImportResult, { ask: 'date-order' }>['options'][number]

function orderFlag({ order, from, to }: OrderOption): string {
  return `--date-order ${order.replaceAll('/', '')} if they run from ${from} to ${to}`
}

function toDiary(read: ImportedNights, choices: ImportChoices): Diary {
  return {
    countColumn: choices.count,
    yesNo: read.notes.some(({ type }) => type === 'yes-no-counts'),
    numberedBy: read.firstNight === null ? choices.date : null,
    counts: read.nights.map(({ count }) => count),
    treatments: toTreatments(read, choices.treatment),
  }
}

/** A column with one label only compares nothing; it stays in the answer, as a treatment that never varies. */
function toTreatments({ treatmentLabels, nights }: ImportedNights, column: string | undefined): Diary['treatments'] {
  if (column !== undefined && treatmentLabels.length === 0) return [{ label: column, doses: nights.map(() => 0) }]
  return treatmentLabels.map((label, k) => ({ label, doses: nights.map(({ treatments }) => treatments[k] ?? 0) }))
}
