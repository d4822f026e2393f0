import type { CellResult } from './results.ts'
import { type Share, share } from './shares.ts'
import { LAST_WEEK } from './words.ts'

/** A figure of an imperfect diary beyond the bar that diaries like the model are held to. */
export interface BeyondBar {
  readonly cell: CellResult
  readonly what: string
  readonly share: Share
  /** In people of a hundred. */
  readonly bar: number
  /** The whole 95 % interval lies beyond. */
  readonly clearly: boolean
}

const MOST_FALSE = 0.05
const LEAST_COVERED = 0.91

export function beyondBars(cells: readonly CellResult[]): readonly BeyondBar[] {
  return cells.filter(({ imperfection }) => imperfection !== 'none').flatMap(ofCell)
}

function ofCell(cell: CellResult): readonly BeyondBar[] {
  const { people, covered } = cell
  if (cell.ratio !== 1) return above(cell, 'false “nothing” of a halving', share(cell.nothing[LAST_WEEK]!, people))
  return [
    ...above(cell, 'false “helps”', share(cell.helps[LAST_WEEK]!, people)),
    ...above(cell, 'false “worse”', share(cell.worse[LAST_WEEK]!, people)),
    ...below(cell, 'intervals that hold', share(covered.week26, covered.asked)),
  ]
}

const above = (cell: CellResult, what: string, found: Share): readonly BeyondBar[] =>
  found.value > MOST_FALSE ? [{ cell, what, share: found, bar: 5, clearly: found.low > MOST_FALSE }] : []

const below = (cell: CellResult, what: string, found: Share): readonly BeyondBar[] =>
  found.value < LEAST_COVERED ? [{ cell, what, share: found, bar: 91, clearly: found.high < LEAST_COVERED }] : []
