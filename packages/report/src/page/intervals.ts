import type { PageWords } from '../words/pageWords.ts'
import type { Interval } from './input.ts'
import type { Pens } from './pens.ts'
import type { Block, IntervalRow } from './sheet.ts'
import type { TestOnPage } from './tests.ts'

/** Steps an axis may have, times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10]
const TICKS = 4

/** Both rates of a test on one axis. Nothing of a test that is shut, or that was changed after its draw. */
export function intervalsOf(
  test: TestOnPage,
  { intervals, control }: PageWords['tests'],
  pens: Pens,
): readonly Block[] {
  const perWeek = test.changedSinceDrawn ? null : (test.result?.perWeek ?? null)
  if (perWeek === null) return []
  const row = (name: string, { low, median, high }: Interval, line: IntervalRow['line']): IntervalRow => ({
    text: intervals.row(name, pens.tenths(median), pens.tenths(low), pens.tenths(high)),
    low,
    middle: median,
    high,
    line,
  })
  const rows = [row(control, perWeek.without, 'thin'), row(test.name, perWeek.with, 'thick')]
  const step = stepFor(Math.max(...rows.map(({ high }) => high)))
  const ticks = Array.from({ length: TICKS + 1 }, (_, i) => ({ at: i * step, text: pens.typed(i * step) }))
  const alt = intervals.alt(rows.map(({ text }) => text).join('; '))
  return [
    { type: 'intervals', alt, rows, most: TICKS * step, ticks },
    { type: 'text', text: intervals.key, small: true },
  ]
}

/** The smallest round step of which four reach so far. */
function stepFor(most: number): number {
  const least = Math.max(most, 0.1) / TICKS
  const power = 10 ** Math.floor(Math.log10(least))
  const step = STEPS.find((each) => each * power >= least - 1e-9) ?? 10
  // Powers of ten below 1 are not exact.
  return Number((step * power).toPrecision(3))
}
