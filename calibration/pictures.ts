import { scaleBand, scaleLinear } from 'd3-scale'
import { area } from 'd3-shape'
import { IMPERFECTIONS } from '../packages/trial/calibration/cells.ts'
import { BINS, type SbcResult } from './ranks.ts'
import type { CellResult } from './results.ts'
import { share } from './shares.ts'
import { BAR, GRID, HELPS, INK, line, NOTHING, OPEN, picture, QUIET, tag, text, WORSE } from './svg.ts'
import { FIRST_WEEK, kindOf, LAST_WEEK } from './words.ts'

interface DotRow {
  readonly label: string
  readonly dots: readonly { readonly people: number; readonly of: number; readonly filled: boolean }[]
}

/** Shares with their intervals, one row a cell, against a bar. */
function dots(title: string, rows: readonly DotRow[], most: number, bar: number): string {
  const [left, right, top] = [290, 30, 56]
  const width = 860
  const height = top + rows.length * 24 + 20
  const x = scaleLinear([0, most], [left, width - right])
  const marks = [text(16, 24, title, { 'font-size': 15, 'font-weight': 600 })]
  for (const tick of x.ticks(6)) {
    marks.push(
      line(x(tick), top - 8, x(tick), height - 14),
      text(x(tick), top - 14, `${Math.round(100 * tick)} in 100`, { 'text-anchor': 'middle', fill: QUIET }),
    )
  }
  marks.push(line(x(bar), top - 8, x(bar), height - 14, { stroke: BAR, 'stroke-width': 2, 'stroke-dasharray': '6 4' }))
  rows.forEach(({ label, dots: all }, i) => {
    const y = top + 24 * i + 8
    marks.push(text(16, y + 4, label))
    all.forEach(({ people, of, filled }, k) => {
      const { value, low, high } = share(people, of)
      const at = y + (k - (all.length - 1) / 2) * 8
      marks.push(line(x(low), at, x(Math.min(most, high)), at, { stroke: INK, 'stroke-width': 1.5 }))
      marks.push(
        tag('circle', {
          cx: x(Math.min(most, value)),
          cy: at,
          r: 4,
          fill: filled ? HELPS : '#ffffff',
          stroke: HELPS,
          'stroke-width': 2,
        }),
      )
    })
  })
  return picture(width, height, title, marks)
}

export function falseAlarms(first: readonly CellResult[], second: readonly CellResult[]): string {
  const rows = first.map((cell, i) => ({
    label: kindOf(cell),
    dots: [cell, second[i]].flatMap((one, k) =>
      one === undefined ? [] : [{ people: one.helps[LAST_WEEK]!, of: one.people, filled: k === 0 }],
    ),
  }))
  return dots('False “helps” by week 26 (open: other seeds; dashed: the bar of 5 in 100)', rows, 0.1, 0.05)
}

export function imperfectAlarms(cells: readonly CellResult[], words: (cell: CellResult) => string): string {
  const rows = IMPERFECTIONS.map((imperfection) => {
    const all = cells.filter((cell) => cell.imperfection === imperfection && cell.ratio === 1)
    return {
      label: all[0] === undefined ? imperfection : words(all[0]),
      dots: all.map((one) => ({ people: one.helps[LAST_WEEK]!, of: one.people, filled: one.unitNights === 1 })),
    }
  })
  return dots('False “helps” by week 26 in imperfect diaries (filled: nightly; open: weekly units)', rows, 0.4, 0.05)
}

/** What people are told week by week: one panel a kind and true ratio. */
export function endings(rows: readonly { readonly label: string; readonly cells: readonly CellResult[] }[]): string {
  const [panel, gap, left, top] = [180, 18, 150, 72]
  const width = left + 4 * (panel + gap)
  const height = top + rows.length * (130 + gap) + 24
  const title = 'What people are told, week by week'
  const marks = [text(16, 24, title, { 'font-size': 15, 'font-weight': 600 }), ...key(16, 44)]
  rows.forEach(({ label, cells }, r) => {
    const y0 = top + r * (130 + gap)
    label.split(', ').forEach((words, i) => {
      marks.push(text(16, y0 + 24 + 17 * i, words))
    })
    cells.forEach((cell, c) => {
      const x0 = left + c * (panel + gap)
      if (r === 0) marks.push(text(x0, top - 8, `true ratio ${cell.ratio}`, { fill: QUIET }))
      marks.push(...endingPanel(cell, x0, y0, panel, 130))
    })
  })
  marks.push(text(left, height - 8, `weeks ${FIRST_WEEK} to ${LAST_WEEK}, from left to right`, { fill: QUIET }))
  return picture(width, height, title, marks)
}

function endingPanel(cell: CellResult, x0: number, y0: number, width: number, height: number): readonly string[] {
  const x = scaleLinear([FIRST_WEEK, LAST_WEEK], [x0, x0 + width])
  const y = scaleLinear([0, 1], [y0 + height, y0])
  const weeks = Array.from({ length: LAST_WEEK - FIRST_WEEK + 1 }, (_, i) => FIRST_WEEK + i)
  const at = (counts: readonly number[], week: number) => counts[week]! / cell.people
  const band = (from: (week: number) => number, to: (week: number) => number, fill: string) =>
    tag('path', {
      d: area<number>()
        .x((week) => x(week))
        .y0((week) => y(from(week)))
        .y1((week) => y(to(week)))(weeks)!
        .replace(/\d+\.\d+/g, (number) => (+number).toFixed(1)),
      fill,
    })
  const helps = (week: number) => at(cell.helps, week)
  const worse = (week: number) => helps(week) + at(cell.worse, week)
  const nothing = (week: number) => 1 - at(cell.nothing, week)
  return [
    tag('rect', { x: x0, y: y0, width, height, fill: OPEN }),
    band(() => 0, helps, HELPS),
    band(helps, worse, WORSE),
    band(nothing, () => 1, NOTHING),
    tag('rect', { x: x0, y: y0, width, height, fill: 'none', stroke: GRID }),
  ]
}

function key(x: number, y: number): readonly string[] {
  const parts = [
    [HELPS, 'helps (from below)'],
    [WORSE, 'makes it worse'],
    [NOTHING, 'nothing worth having (from above)'],
    [OPEN, 'cannot tell yet'],
  ] as const
  let at = x
  return parts.flatMap(([fill, words]) => {
    const from = at
    at += 40 + 6.4 * words.length
    return [tag('rect', { x: from, y: y - 10, width: 14, height: 12, fill, stroke: GRID }), text(from + 20, y, words)]
  })
}

/** Where the truth fell in each posterior: level, within chance, when the posterior is right. */
export function rankPicture({ draws, parameters }: SbcResult): string {
  const names = Object.entries(parameters)
  const [panel, gap, left, top, height] = [160, 14, 16, 60, 110]
  const title = `Truths drawn from the prior, by their place in the posterior (${draws.toLocaleString('en-GB')} draws)`
  const expected = draws / BINS
  const spread = 2.6 * Math.sqrt(expected * (1 - 1 / BINS))
  const y = scaleLinear([0, 1.6 * expected], [top + height, top])
  const marks = [text(16, 24, title, { 'font-size': 15, 'font-weight': 600 })]
  names.forEach(([name, { bins }], i) => {
    const x0 = left + i * (panel + gap)
    const x = scaleBand(
      bins.map((_, k) => k),
      [x0, x0 + panel],
    ).paddingInner(0.15)
    marks.push(text(x0, top - 10, name))
    marks.push(
      tag('rect', {
        x: x0,
        y: y(expected + spread),
        width: panel,
        height: y(expected - spread) - y(expected + spread),
        fill: OPEN,
      }),
    )
    bins.forEach((count, k) => {
      marks.push(
        tag('rect', {
          x: x(k)!,
          y: y(count),
          width: x.bandwidth(),
          height: y(0) - y(count),
          fill: HELPS,
          opacity: 0.75,
        }),
      )
    })
    marks.push(line(x0, y(expected), x0 + panel, y(expected), { stroke: INK, 'stroke-dasharray': '4 3' }))
  })
  marks.push(text(16, top + height + 20, 'shaded: where 99 in 100 bars lie by chance alone', { fill: QUIET }))
  return picture(left + names.length * (panel + gap), top + height + 32, title, marks)
}
