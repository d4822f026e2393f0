import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chapters } from './chapters.ts'
import { endings, falseAlarms, imperfectAlarms, rankPicture } from './pictures.ts'
import { type CellResult, type Results, sameKind } from './results.ts'
import { IMPERFECTION_WORDS, kindOf } from './words.ts'

/** Writes docs/calibration.md, its pictures, and the numbers behind both. */
export function writeReport(root: string, results: Results): void {
  const folder = join(root, 'docs', 'calibration')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'results.json'), `${asLines(results)}\n`)
  for (const [name, svg] of Object.entries(pictures(results))) writeFileSync(join(folder, `${name}.svg`), svg)
  writeFileSync(join(root, 'docs', 'calibration.md'), chapters(results))
}

function pictures({ cells, sbc }: Results): Readonly<Record<string, string>> {
  const nulls = (round: number) => perfect(cells).filter((cell) => cell.ratio === 1 && cell.round === round)
  const first = nulls(1)
  const second = first.flatMap((cell) => nulls(2).filter((other) => sameKind(cell, other)))
  const usual = first.filter(({ spells, unitNights }) => spells.rho === 0.5 && (unitNights === 1 || unitNights === 7))
  const rows = usual.map((kind) => ({
    label: kindOf(kind),
    cells: [1, 0.75, 0.5, 0.36].flatMap((ratio) =>
      cells.filter((cell) => cell.ratio === ratio && cell.round === 1 && sameKind(cell, kind)),
    ),
  }))
  return {
    'false-helps': falseAlarms(first, second),
    endings: endings(rows),
    imperfect: imperfectAlarms(cells, ({ imperfection }) =>
      imperfection === 'none' ? '' : IMPERFECTION_WORDS[imperfection],
    ),
    ranks: rankPicture(sbc),
  }
}

const perfect = (cells: readonly CellResult[]) => cells.filter(({ imperfection }) => imperfection === 'none')

/** One line a cell: a changed number is a readable diff. */
function asLines({ cells, ...rest }: Results): string {
  const lines = cells.map((cell) => `  ${JSON.stringify(cell)}`).join(',\n')
  const others = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return `{\n"cells": [\n${lines}\n],\n${others.join(',\n')}\n}`
}
