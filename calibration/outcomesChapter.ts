import type { OutcomeRow } from '../packages/trial/calibration/outcomes.ts'
import { table } from './table.ts'

const WORDS = {
  woken: 'woken or not',
  minutes: 'minutes a cramp',
  pain: 'pain a cramp',
  any: 'any of the three',
} as const
const percent = (share: number, error: number) => `${(100 * share).toFixed(1)} ± ${(100 * error).toFixed(1)}`

export function outcomesChapter(rows: readonly OutcomeRow[]): string {
  if (rows.length === 0) return ''
  return `## Second outcomes

Cramps a night make the verdict. Nights woken, minutes and pain are read at the same looks with higher bars, so that at most
5 in 100 people whose treatment changes nothing are told that any of them is better. ${rows[0]!.people.toLocaleString('en-GB')} people a kind, other seeds than
the bars were set on, spells with lag-1 correlation 0.5; told so by week 26.

${table(
  ['', 'outcome', 'false “better”', 'false “worse”'],
  rows.map((row) => [
    `${row.perWeek} a week, ${row.unitNights === 1 ? 'nightly' : `units of ${row.unitNights}`}`,
    WORDS[row.outcome],
    percent(row.better, row.betterError),
    percent(row.worse, row.worseError),
  ]),
)}`
}
