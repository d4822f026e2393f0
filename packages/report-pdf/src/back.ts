import type { Block, Section, Sheet } from '@uncramp/report'
import { blockBox, HEAD, tableRows, type Within } from './blocks.ts'
import { type Box, type Tag, text } from './boxes.ts'
import type { Measure } from './type.ts'

/** Small, so that the checklist of a test fits on one page. */
const SCALE = 0.8

interface Paper {
  readonly width: number
  readonly height: number
  readonly measure: Measure
}

/** A part that is not torn apart, and what it belongs to. */
interface Piece {
  readonly box: Box
  readonly gap: number
  /** The next one stays with it. */
  readonly holds?: true
  /** Rows of a table, and entries of a list, are put together again on each page. */
  readonly group?: 'Table' | 'L'
}

/** Sections one after another over as many pages as they need. */
export function layBack(
  sheet: Sheet,
  sections: readonly Section[],
  paper: Paper,
  x: number,
  y: number,
): readonly (readonly Tag[])[] {
  const within: Within = { measure: paper.measure, scale: SCALE, more: sheet.more, lines: 12, shown: () => Infinity }
  const pieces = sections.flatMap((section) => piecesOf(section, paper.width, within))
  const pages: Tag[][] = []
  let top = Infinity
  pieces.forEach(({ box, gap, holds, group }, i) => {
    const needs = box.height + (holds === true ? (pieces[i + 1]?.box.height ?? 0) : 0)
    const isNew = top + gap + needs > y + paper.height
    if (isNew) pages.push([])
    const at = isNew ? y : top + gap
    put(pages.at(-1)!, box.at(x, at), isNew || pieces[i - 1]?.group !== group ? 'begin' : 'go-on', group)
    top = at + box.height
  })
  return pages
}

function put(page: Tag[], tags: readonly Tag[], how: 'begin' | 'go-on', group: Piece['group']): void {
  if (group === undefined) {
    page.push(...tags)
    return
  }
  const last = page.at(-1)
  if (how === 'go-on' && last?.role === group) page[page.length - 1] = { ...last, kids: [...last.kids, ...tags] }
  else page.push({ role: group, kids: tags })
}

function piecesOf({ title, blocks }: Section, width: number, within: Within): readonly Piece[] {
  const heading = text(title, width, { size: HEAD + 1, bold: true, role: 'H2', lines: 2 }, within)
  return [{ box: heading, gap: 12, holds: true }, ...blocks.flatMap((block) => piecesOfBlock(block, width, within))]
}

function piecesOfBlock(block: Block, width: number, within: Within): readonly Piece[] {
  if (block.type === 'table') {
    const rows = tableRows(block, width, within)
    return rows.map((box, i) => ({ box, gap: i === 0 ? 4 : 0, group: 'Table', ...(i === 0 ? { holds: true } : {}) }))
  }
  if (block.type === 'list') {
    // One entry at a time, so that a long list may go on overleaf.
    return block.items.map((item) => {
      const one = blockBox({ ...block, items: [item] }, width, within)
      const box: Box = { height: one.height, at: (x, y) => one.at(x, y).flatMap(({ kids }) => kids as readonly Tag[]) }
      return { box, gap: 1.5, group: 'L' }
    })
  }
  return [{ box: blockBox(block, width, within), gap: 3 }]
}
