import type { Bar, ChartSection } from '@uncramp/report'
import { SMALL } from './blocks.ts'
import { type Box, type Mark, type Setting, stack, text } from './boxes.ts'

const PLOT = 62
const SPAN_ROW = 13
/** Of a box that stands for nights not recorded. */
const UNKNOWN = 7

/** Bars by week: full for what was recorded, a dashed box for what is unknown. One figure with a sentence, no colour needed. */
export function chartBox(chart: ChartSection, width: number, setting: Setting): Box {
  const { scale } = setting
  const rows = Math.min(2, chart.spans.length)
  const label = SMALL * 1.4 * scale
  const height = (PLOT + rows * SPAN_ROW) * scale + 2 * label
  const figure: Box = {
    height,
    at: (x, y) => {
      const base = y + height - label
      const bars = chart.bars.flatMap((bar, i) => barMarks(bar, { chart, width, x, base, i, setting }))
      const axis: Mark = { type: 'line', x1: x, y1: base, x2: x + width, y2: base, weight: 1 }
      const spans = chart.spans
        .slice(0, rows)
        .flatMap((span, row) => spanMarks(span, row, { chart, width, x, y, setting }))
      return [{ role: 'Figure', alt: chart.alt, kids: [...spans, ...bars, axis] }]
    },
  }
  const key = text(chart.key, width, { size: SMALL, pale: true }, setting)
  return stack([text(chart.title, width, { size: 11.5, bold: true, role: 'H2' }, setting), figure, key], 3 * scale)
}

interface BarPlace {
  readonly chart: ChartSection
  readonly width: number
  readonly x: number
  readonly base: number
  readonly i: number
  readonly setting: Setting
}

function barMarks(bar: Bar, { chart, width, x, base, i, setting: { measure, scale } }: BarPlace): readonly Mark[] {
  const most = Math.max(4, ...chart.bars.map(({ cramps }) => cramps))
  const step = width / Math.max(chart.bars.length, 8)
  const own = Math.min(step * 0.56, 26 * scale)
  const left = x + step * i + (step - own) / 2
  const full = (bar.cramps / most) * (PLOT - UNKNOWN - 2) * scale
  const unknown = bar.unknown > 0 ? UNKNOWN * scale : 0
  const top = base - full - unknown
  const size = SMALL * scale
  const written = (words: string, y: number, bold: boolean): Mark => ({
    type: 'text',
    x: left + own / 2 - (size * measure.width(words, bold)) / 2,
    y,
    text: words,
    size,
    bold,
    pale: false,
  })
  return [
    ...(full > 0 ? [{ type: 'rect', x: left, y: base - full, width: own, height: full, paint: 'fill' } as const] : []),
    ...(unknown > 0
      ? [{ type: 'rect', x: left, y: top, width: own, height: unknown - 1, paint: 'dashed' } as const]
      : []),
    written(bar.label, top - size * 1.35, true),
    ...(bar.date === '' ? [] : [written(bar.date, base + size * 0.3, false)]),
  ]
}

interface SpanPlace {
  readonly chart: ChartSection
  readonly width: number
  readonly x: number
  readonly y: number
  readonly setting: Setting
}

/** A bracket over the weeks of a test, with its name. */
function spanMarks(
  span: ChartSection['spans'][number],
  row: number,
  { chart, width, x, y, setting: { measure, scale } }: SpanPlace,
): readonly Mark[] {
  const step = width / Math.max(chart.bars.length, 8)
  const [from, to] = [x + span.from * step + 1, x + span.to * step - 1]
  const top = y + (row * SPAN_ROW + SPAN_ROW - 3) * scale
  const size = SMALL * scale
  const room = x + width - from
  const fits = [...span.text].reduce(
    (kept, sign) => (size * measure.width(kept + sign, false) > room ? kept : kept + sign),
    '',
  )
  const line = (x1: number, y1: number, x2: number, y2: number): Mark => ({ type: 'line', x1, y1, x2, y2, weight: 0.9 })
  return [
    line(from, top, to, top),
    line(from, top, from, top + 4 * scale),
    line(to, top, to, top + 4 * scale),
    { type: 'text', x: from, y: top - size * 1.25, text: fits, size, bold: false, pale: false },
  ]
}
