import { isNotRecorded, readNumbers } from './cells.ts'
import { readCounts } from './counts.ts'
import { parseDateParts } from './dateParts.ts'
import { isRowNumber } from './rowNumbers.ts'
import type { Table } from './table.ts'

export type ColumnRole = 'date' | 'count' | 'treatment' | 'pain' | 'minutes'

/** Columns that may play each role, likeliest first. One: fill it in. More: the person chooses. */
export type ColumnSuggestions = Readonly<Record<ColumnRole, readonly string[]>>

const NAMES: Readonly<Record<ColumnRole, RegExp>> = {
  date: /\b(date|day|night|datum|fecha|time|timestamp|when|month|week|period)s?\b/i,
  count: /(count|cramp|number|episode|attack|event|seizure|headache|anzahl|krampf|kr[äa]mpfe)|^(n|y)$/i,
  treatment: /(treat|trt|medic|drug|supplement|tablet|arm|group|condition|phase|intervention|dose)/i,
  pain: /(pain|sever|intens|nrs|vas|schmerz)/i,
  minutes: /(minute|^min$|duration|how long|dauer)/i,
}
const ROLES = ['date', 'minutes', 'pain', 'treatment', 'count'] as const
/** Rows looked at: enough to know a column by. */
const PREVIEW = 200
/** Beyond this many different words, a column is free text. */
const MOST_LABELS = 12

/** Which column may be which, by name and by what stands in it. Nothing is chosen here. */
export function suggestColumns(table: Table): ColumnSuggestions {
  const columns = table.headers.map((name, i) => ({
    name,
    texts: table.rows.slice(0, PREVIEW).map(({ cells }) => cells[i] ?? ''),
  }))
  const named = (role: ColumnRole) => columns.filter(({ name, texts }) => NAMES[role].test(name) && fits(role, texts))
  const taken = new Set(ROLES.filter((role) => role !== 'count').flatMap((role) => named(role).map(({ name }) => name)))
  const byContent = (role: ColumnRole) => columns.filter(({ name, texts }) => !taken.has(name) && fits(role, texts))
  const suggest = (role: ColumnRole) => (named(role).length > 0 ? named(role) : byContent(role)).map(({ name }) => name)
  const dated = columns.filter(({ texts }) => texts.every(isDate)).map(({ name }) => name)
  return {
    date: dated.length > 0 ? dated : named('date').map(({ name }) => name),
    count: suggest('count'),
    treatment: named('treatment').map(({ name }) => name),
    pain: named('pain').map(({ name }) => name),
    minutes: named('minutes').map(({ name }) => name),
  }
}

function fits(role: ColumnRole, texts: readonly string[]): boolean {
  const cells = texts.map((text, row) => ({ row, text }))
  switch (role) {
    case 'date':
      return texts.every(isDate) || texts.every(isRowNumber)
    case 'count':
      return texts.some((text) => !isNotRecorded(text)) && readCounts(cells, '', 3100).type === 'read'
    case 'treatment':
      return new Set(texts).size <= MOST_LABELS + 1
    case 'pain':
      return readNumbers(cells, '', 0, 10).type === 'read'
    case 'minutes':
      return readNumbers(cells, '', 0, 1440).type === 'read'
  }
}

function isDate(text: string): boolean {
  return parseDateParts(text) !== null
}
