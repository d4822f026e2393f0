import type { Block, Item, Section } from '@uncramp/report'
import { artifact, type Box, LEADING, rule, type Setting, space, stack, tagged, text } from './boxes.ts'
import { intervalsBox } from './intervals.ts'

export const BODY = 9.5
export const SMALL = 8.2
export const HEAD = 11.5

/** How many entries of a list are shown; the others are told as a number. */
export type Shown = (block: Block) => number

export interface Within extends Setting {
  readonly shown: Shown
  /** {n} stands for a number. */
  readonly more: string
  /** Lines of one entry at most. */
  readonly lines: number
}

export function sectionBox({ title, blocks }: Section, width: number, within: Within): Box {
  const heading = text(title, width, { size: HEAD, bold: true, role: 'H2', lines: 2 }, within)
  return stack([heading, ...blocks.map((block) => blockBox(block, width, within))], 3 * within.scale)
}

export function blockBox(block: Block, width: number, within: Within): Box {
  switch (block.type) {
    case 'text':
      return text(block.text, width, { size: block.small ? SMALL : BODY, pale: block.small === true, lines: 6 }, within)
    case 'boxed':
      return boxed(block.text, width, within)
    case 'list':
      return list(block, width, within)
    case 'table':
      return table(block, width, within)
    case 'intervals':
      return intervalsBox(block, width, within)
    case 'lines':
      return stack(
        Array.from({ length: block.lines }, () => stack([space(14 * within.scale), rule(width, 0.6)], 0)),
        0,
      )
  }
}

function boxed(words: string, width: number, within: Within): Box {
  const pad = 6 * within.scale
  const inner = text(words, width - 2 * pad, { size: BODY + 0.5, bold: true, lines: 3 }, within)
  const height = inner.height + 2 * pad - 2
  return {
    height,
    at: (x, y) => [
      artifact({ type: 'rect', x, y, width, height, paint: 'outline' }),
      ...inner.at(x + pad, y + pad - 1),
    ],
  }
}

type ListBlock = Extract<Block, { readonly type: 'list' }>

/** How many are shown, and what is said of the others. One left out alone is better shown. */
export function kept(
  all: number,
  shown: number,
  more: string,
): { readonly keep: number; readonly said: string | null } {
  if (shown >= all) return { keep: all, said: null }
  return { keep: shown, said: more.replace('{n}', String(all - shown)) }
}

function list(block: ListBlock, width: number, within: Within): Box {
  const { keep, said } = kept(block.items.length, within.shown(block), within.more)
  const items = block.items.slice(0, keep).map((item) => entry(block.mark, item, width, within))
  const box = tagged('L', stack(items, 1.5 * within.scale))
  const rest = said === null ? [] : [text(said, width, { size: BODY, pale: true }, within)]
  return stack([box, ...rest], 1.5 * within.scale)
}

function entry(mark: ListBlock['mark'], { lead, text: words }: Item, width: number, within: Within): Box {
  const indent = (mark === 'box' ? 15 : 10) * within.scale
  const runs = [...(lead === undefined ? [] : [{ text: lead, bold: true }]), { text: words, bold: false }]
  const body = text(runs, width - indent, { size: BODY, role: 'LBody', lines: within.lines }, within)
  const size = (mark === 'box' ? 8 : 2.6) * within.scale
  const down = (BODY * LEADING * within.scale - size) / 2 - 0.4
  return {
    height: body.height,
    at: (x, y) => [
      artifact({
        type: 'rect',
        x: x + 1,
        y: y + down,
        width: size,
        height: size,
        paint: mark === 'box' ? 'outline' : 'fill',
      }),
      { role: 'LI', kids: body.at(x + indent, y) },
    ],
  }
}

type TableBlock = Extract<Block, { readonly type: 'table' }>

function table(block: TableBlock, width: number, within: Within): Box {
  const { keep, said } = kept(block.rows.length, within.shown(block), within.more)
  const rows = tableRows(block, width, within)
  const box = tagged('Table', stack(rows.slice(0, keep + 1), 0))
  const rest = said === null ? [] : [text(said, width, { size: BODY, pale: true }, within)]
  return stack([box, ...rest], 1.5 * within.scale)
}

/** Its head and its rows, each with a line under it. */
export function tableRows({ head, rows, align }: TableBlock, width: number, within: Within): readonly Box[] {
  const columns = columnsOf({ type: 'table', head, rows, align }, width, within)
  const row = (cells: readonly string[], isHead: boolean): Box => {
    const boxes = cells.map((cell, i) =>
      text(
        cell,
        columns[i]!.width,
        {
          size: isHead ? SMALL : BODY,
          bold: isHead,
          role: isHead ? 'TH' : 'TD',
          ...(isHead ? { scope: 'Column' } : {}),
          lines: Math.max(within.lines, 2),
          align: align[i] === 'number' ? 'right' : 'left',
        },
        within,
      ),
    )
    const pad = 1.6 * within.scale
    const inner = Math.max(...boxes.map(({ height }) => height))
    const height = inner + 2 * pad
    return {
      height,
      at: (x, y) => [
        { role: 'TR', kids: boxes.flatMap((box, i) => box.at(x + columns[i]!.left, y + pad)) },
        artifact({ type: 'line', x1: x, y1: y + height, x2: x + width, y2: y + height, weight: isHead ? 0.9 : 0.4 }),
      ],
    }
  }
  return [row(head, true), ...rows.map((cells) => row(cells, false))]
}

/** Numbers take what they need; texts share the rest, the last one the most. */
function columnsOf({ head, rows, align }: TableBlock, width: number, { measure, scale }: Within) {
  const gap = 8 * scale
  const need = align.map((kind, i) => {
    if (kind === 'text') return null
    const cells = [...rows.map((row) => BODY * measure.width(row[i]!, false)), SMALL * measure.width(head[i]!, true)]
    return Math.min(Math.max(...cells) * scale + 1, kind === 'narrow' ? 40 * scale : 0.26 * width)
  })
  const free = width - gap * (align.length - 1) - need.reduce<number>((sum, each) => sum + (each ?? 0), 0)
  const texts = need.filter((each) => each === null).length
  let left = 0
  let seen = 0
  return need.map((each) => {
    if (each === null) seen += 1
    const own = each ?? (texts === 1 ? free : seen === texts ? free * 0.72 : (free * 0.28) / (texts - 1))
    const column = { left, width: own }
    left += own + gap
    return column
  })
}
