import type { Block, Section, Sheet } from '@uncramp/report'
import { BODY, SMALL, sectionBox, type Within } from './blocks.ts'
import { artifact, type Box, rule, type Setting, stack, type Tag, text } from './boxes.ts'
import { chartBox } from './chart.ts'
import type { Measure } from './type.ts'

/** Tried in this order, the first that fits: as it is, smaller, lists cut to a few, sections on the back. */
const SCALES = [1, 0.95, 0.9, 0.85]
const FEW = 4
const COLUMN_GAP = 22

export interface Front {
  readonly tags: readonly Tag[]
  /** Sections that found no place; they belong on the back, whole. */
  readonly moved: readonly Section[]
}

interface Page {
  readonly sheet: Sheet
  readonly width: number
  readonly height: number
  readonly measure: Measure
}

interface Attempt {
  readonly scale: number
  /** By list: how many of its entries are shown. */
  readonly keep: ReadonlyMap<Block, number>
  readonly left: readonly Section[]
  readonly right: readonly Section[]
}

/** The front is one page, whatever the diary holds; what does not fit is told as a number, or goes to the back. */
export function layFront(page: Page, x: number, y: number): Front {
  const { sheet } = page
  let attempt: Attempt = { scale: 1, keep: new Map(), left: sheet.left, right: sheet.right }
  for (const scale of SCALES) {
    attempt = { ...attempt, scale }
    if (fits(page, attempt)) break
  }
  for (const least of [FEW, 1]) {
    while (!fits(page, attempt)) {
      const next = shorter(page, attempt, least)
      if (next === null) break
      attempt = next
    }
  }
  const drawn = draw(page, attempt)
  const shown = [...attempt.left, ...attempt.right]
  return {
    tags: drawn.box.at(x, y),
    moved: [...sheet.left, ...sheet.right].filter((section) => !shown.includes(section)),
  }
}

const fits = (page: Page, attempt: Attempt): boolean => draw(page, attempt).box.height <= page.height

/** One step shorter: an entry off the longest list of the longer column, or its last section to the back. */
function shorter(page: Page, attempt: Attempt, least: number): Attempt | null {
  const { leftHeight, rightHeight } = draw(page, attempt)
  const side = leftHeight >= rightHeight ? 'left' : 'right'
  const column = attempt[side]
  const longest = longestList([...column, page.sheet.first], attempt, least)
  if (longest !== null) return { ...attempt, keep: new Map([...attempt.keep, [longest.block, longest.to]]) }
  return column.length > 1 ? { ...attempt, [side]: column.slice(0, -1) } : null
}

function longestList(sections: readonly Section[], { keep }: Attempt, least: number) {
  const lists = sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'list' || block.type === 'table')
    .map((block) => ({ block, shown: keep.get(block) ?? shownAtFirst(block) }))
    .filter(({ shown }) => shown > least)
    .toSorted((a, b) => b.shown - a.shown)
  const [first] = lists
  return first === undefined ? null : { block: first.block, to: first.shown - 1 }
}

/** No column holds more, and hundreds need not be tried one by one. */
const shownAtFirst = (block: Block): number => Math.min(lengthOf(block), 30)

const lengthOf = (block: Block): number =>
  block.type === 'list' ? block.items.length : block.type === 'table' ? block.rows.length : 0

function draw({ sheet, width, measure }: Page, { scale, keep, left, right }: Attempt) {
  const within: Within = {
    measure,
    scale,
    more: sheet.more,
    lines: 3,
    shown: (block) => keep.get(block) ?? shownAtFirst(block),
  }
  const gap = 7 * scale
  const column = (width - COLUMN_GAP) / 2
  const columnOf = (sections: readonly Section[]) =>
    stack(
      sections.map((section) => sectionBox(section, column, within)),
      9 * scale,
    )
  const [leftBox, rightBox] = [columnOf(left), columnOf(right)]
  const box = stack(
    [
      headBox(sheet, width, within),
      blanksBox(sheet, width, within),
      sectionBox(sheet.first, width, within),
      rule(width, 0.6),
      figuresBox(sheet, width, within),
      rule(width, 0.6),
      chartBox(sheet.chart, width, within),
      rule(width, 0.6),
      beside(leftBox, rightBox, column),
      rule(width, 0.6),
      stack(
        sheet.foot.map((line) => text(line, width, { size: SMALL, pale: true }, within)),
        1,
      ),
    ],
    gap,
  )
  return { box, leftHeight: leftBox.height, rightHeight: rightBox.height }
}

function headBox({ title, subtitle }: Sheet, width: number, setting: Setting): Box {
  const size = 20 * setting.scale
  const brand = 'Uncramp'
  const wide = 12 * setting.scale * setting.measure.width(brand, true)
  const heading = text(title, width - wide - 30, { size: 20, bold: true, role: 'H1' }, setting)
  const named: Box = {
    height: heading.height,
    at: (x, y) => [
      ...heading.at(x, y),
      artifact({
        type: 'text',
        x: x + width - wide,
        y: y + size * 0.35,
        text: brand,
        size: 12 * setting.scale,
        bold: true,
        pale: false,
      }),
    ],
  }
  return stack([named, text(subtitle, width, { size: BODY + 0.5 }, setting), rule(width, 1.4)], 3 * setting.scale)
}

/** Name and birth date stay blank: they are written by hand. */
function blanksBox({ blanks, facts }: Sheet, width: number, setting: Setting): Box {
  const size = BODY * setting.scale
  const height = 20 * setting.scale
  const widthOf = (words: string) => size * setting.measure.width(words, false)
  const factsWidth = Math.min(widthOf(facts) + 2, width * 0.5)
  const [name, born] = [0.58, 0.42].map((share) => share * (width - factsWidth - 16))
  const label = (words: string, room: number): Box => ({
    height,
    at: (x, y) => [
      ...text(words, room, { size: BODY, lines: 1 }, setting).at(x, y + height - size * 1.35),
      artifact({
        type: 'line',
        x1: x + widthOf(words) + 5,
        y1: y + height - 2,
        x2: x + room - 10,
        y2: y + height - 2,
        weight: 0.6,
      }),
    ],
  })
  const factsBox = text(facts, factsWidth, { size: BODY, align: 'right', lines: 2 }, setting)
  return {
    height: Math.max(height, factsBox.height),
    at: (x, y) => [
      ...label(blanks[0] ?? '', name ?? 0).at(x, y),
      ...label(blanks[1] ?? '', born ?? 0).at(x + (name ?? 0), y),
      ...factsBox.at(x + width - factsWidth, y + Math.max(0, height - size * 1.35 - factsBox.height + size * 1.28)),
    ],
  }
}

function figuresBox({ figures }: Sheet, width: number, setting: Setting): Box {
  const gap = 16 * setting.scale
  const own = (width - gap * (figures.length - 1)) / figures.length
  const boxes = figures.map(({ big, small }) =>
    stack(
      [
        text(big, own, { size: 15, bold: true, lines: 2 }, setting),
        text(small, own, { size: SMALL + 0.4, lines: 4 }, setting),
      ],
      1,
    ),
  )
  const height = Math.max(...boxes.map((box) => box.height))
  return {
    height,
    at: (x, y) =>
      boxes.flatMap((box, i) => {
        const left = x + i * (own + gap)
        const edge =
          i === 0
            ? []
            : [artifact({ type: 'line', x1: left - gap / 2, y1: y, x2: left - gap / 2, y2: y + height, weight: 0.4 })]
        return [...edge, ...box.at(left, y)]
      }),
  }
}

const beside = (left: Box, right: Box, column: number): Box => ({
  height: Math.max(left.height, right.height),
  at: (x, y) => [...left.at(x, y), ...right.at(x + column + COLUMN_GAP, y)],
})
