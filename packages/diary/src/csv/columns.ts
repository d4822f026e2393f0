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
  minutes: /(minute|^min$|\(min\)|duration|how long|dauer)/i,
}
/** What is counted, then words for counting. "Number" comes last: glasses of water have one too. */
const COUNT_RANKS = [/(cramp|episode|attack|event|seizure|headache|krampf|kr[äa]mpfe)/i, /(count|anzahl)|^(n|y)$/i]
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
  const countable = columns.filter(({ name, texts }) => !NAMES.minutes.test(name) && fits('count', texts))
  const counts = countable.filter(({ name }) => NAMES.count.test(name))
  const otherCounts = countable.filter(({ name }) => !taken.has(name))
  const dated = columns.filter(({ texts }) => texts.every(isDate)).map(({ name }) => name)
  return {
    date: dated.length > 0 ? dated : named('date').map(({ name }) => name),
    count: (counts.length > 0 ? counts : otherCounts)
      .map(({ name }) => name)
      .toSorted((a, b) => countRank(a) - countRank(b)),
    treatment: named('treatment').map(({ name }) => name),
    pain: named('pain').map(({ name }) => name),
    minutes: named('minutes').map(({ name }) => name),
  }
}

/** 0 is likeliest. "Cramp pain" is a pain before it is a count. */
function countRank(name: string): number {
  const rank = COUNT_RANKS.findIndex((pattern) => pattern.test(name))
  return (rank < 0 ? COUNT_RANKS.length : rank) + (NAMES.pain.test(name) ? COUNT_RANKS.length + 1 : 0)
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
