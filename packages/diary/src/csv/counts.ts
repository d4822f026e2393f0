import { quote, type Refused, refuse } from '../problem.ts'
import { at, type Cell, isNotRecorded } from './cells.ts'
import { parseDecimal } from './decimal.ts'

export type CountsResult =
  | {
      readonly type: 'read'
      /** `null`: not recorded. */
      readonly counts: readonly (number | null)[]
      /** The column says yes or no: 1 means "at least one". */
      readonly yesNo: boolean
    }
  | Refused

const YES = ['yes', 'y', 'true']
const NO = ['no', 'n', 'false']

/** Whole numbers from 0 to `max`, or yes and no. */
export function readCounts(cells: readonly Cell[], column: string, max: number): CountsResult {
  const yesNo = saysYesOrNo(cells)
  const counts: (number | null)[] = []
  for (const { row, text } of cells) {
    const count = isNotRecorded(text) ? null : yesNo ? parseYesNo(text) : parseCount(text, max)
    if (count === null && !isNotRecorded(text)) return refuseCount(row, column, text, yesNo, max)
    counts.push(count)
  }
  return { type: 'read', counts, yesNo }
}

/** The first recorded cell tells what the column holds. */
export function saysYesOrNo(cells: readonly Cell[]): boolean {
  const first = cells.find(({ text }) => !isNotRecorded(text))
  return first !== undefined && parseYesNo(first.text) !== null
}

function parseYesNo(text: string): 0 | 1 | null {
  const word = text.toLowerCase()
  if (YES.includes(word)) return 1
  return NO.includes(word) ? 0 : null
}

/** "1,000" and "1.000" are refused: one person's thousand is another's one. */
function parseCount(text: string, max: number): number | null {
  const value = /[.,]\d{3}$/.test(text) ? null : parseDecimal(text)
  return value !== null && Number.isInteger(value) && value >= 0 && !Object.is(value, -0) && value <= max ? value : null
}

function refuseCount(row: number, column: string, text: string, yesNo: boolean, max: number): Refused {
  const allowed = yesNo ? 'yes or no, like the rows above it' : `a whole number from 0 to ${max}`
  return refuse(at(row, column), `${quote(text)} is not ${allowed}`, `Write ${allowed}, or leave the cell empty`, {
    ...(yesNo ? { code: 'no-yes-no' } : { code: 'no-count', max }),
    row,
    column,
    text,
  })
}
