import type { Block, IntervalRow } from '@uncramp/report'
import { type Box, LEADING, type Mark, type Setting, text } from './boxes.ts'

type IntervalsBlock = Extract<Block, { readonly type: 'intervals' }>

const SIZE = 8.2
/** Room for the line of an interval, under its words. */
const LINE_ROOM = 10
const RING = 2.6
/** So that a ring at 0 and the number under it stay within. */
const INSET = 5

/** Rates on one axis, with their intervals: a thin line and a thick one, and no colour. One figure with a sentence. */
export function intervalsBox({ alt, rows, most, ticks }: IntervalsBlock, width: number, setting: Setting): Box {
  const { measure, scale } = setting
  const size = SIZE * scale
  const words = size * LEADING
  const row = words + LINE_ROOM * scale
  const height = rows.length * row + words
  const at = (left: number, value: number) => left + (INSET + (value / most) * (width / scale - 2 * INSET)) * scale
  /** Beside the lines alone, so that no grid runs through words. */
  const grid = (x: number, y: number): readonly Mark[] =>
    rows.flatMap((_, i) =>
      ticks.map(({ at: value }): Mark => {
        const bottom = y + (i + 1) * row
        return {
          type: 'line',
          x1: at(x, value),
          y1: bottom - LINE_ROOM * scale,
          x2: at(x, value),
          y2: bottom,
          weight: 0.3,
        }
      }),
    )
  const tick = (x: number, y: number, { at: value, text: said }: IntervalsBlock['ticks'][number]): Mark => {
    const wide = size * measure.width(said, false)
    const left = Math.max(x, Math.min(at(x, value) - wide / 2, x + width - wide))
    return { type: 'text', x: left, y: y + rows.length * row + 1, text: said, size, bold: false, pale: true }
  }
  return {
    height,
    at: (x, y) => [
      {
        role: 'Figure',
        alt,
        kids: [
          ...grid(x, y),
          ...ticks.map((one) => tick(x, y, one)),
          ...rows.flatMap((one, i) => {
            const top = y + i * row
            const middle = top + words + (LINE_ROOM * scale) / 2
            return [...wordsOf(one, x, top, width, setting), ...markOf(one, (value) => at(x, value), middle, scale)]
          }),
        ],
      },
    ],
  }
}

/** Cut to a line: a name can be long. */
const wordsOf = (row: IntervalRow, x: number, y: number, width: number, setting: Setting): readonly Mark[] =>
  text(row.text, width, { size: SIZE, bold: row.line === 'thick', lines: 1 }, setting)
    .at(x, y)
    .flatMap(({ kids }) => kids as readonly Mark[])

function markOf(
  { low, middle, high, line }: IntervalRow,
  x: (value: number) => number,
  y: number,
  scale: number,
): readonly Mark[] {
  const weight = (line === 'thick' ? 3.4 : 1.2) * scale
  const stroke = (x1: number, y1: number, x2: number, y2: number, own: number): Mark => ({
    type: 'line',
    x1,
    y1,
    x2,
    y2,
    weight: own,
  })
  const ends = line === 'thick' ? [] : [low, high].map((end) => stroke(x(end), y - 3 * scale, x(end), y + 3 * scale, 1))
  return [stroke(x(low), y, x(high), y, weight), ...ends, { type: 'ring', x: x(middle), y, radius: RING * scale }]
}
