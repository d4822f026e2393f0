import type { LikelihoodCurve } from './curve.ts'
import { checkGrid, type PoolGrid, sameGrid } from './grid.ts'
import { type PoolRow, rowFiller, TOGETHER } from './row.ts'

/** A study: everyone's rows, added. Plain data that may be stored, sent and added to another on the same grid. */
export interface PoolSum {
  readonly grid: PoolGrid
  /** How many rows were added. A curve carries no identity: the same person twice counts as two. */
  readonly people: number
  /** [tau][mu], row-major: log likelihood of each cell, up to a constant. */
  readonly logLikelihood: readonly number[]
}

export function emptySum(grid: PoolGrid): PoolSum {
  checkGrid(grid)
  return { grid, people: 0, logLikelihood: Array(grid.mus.length * grid.taus.length).fill(0) }
}

/** Sums many people in one pass. @throws RangeError on a curve that is none */
export function sumOf(curves: Iterable<LikelihoodCurve>, grid: PoolGrid): PoolSum {
  const fill = rowFiller(grid)
  const total = new Float64Array(grid.mus.length * grid.taus.length)
  const rows = Array.from({ length: TOGETHER }, () => new Float64Array(total.length))
  let people = 0
  let waiting: LikelihoodCurve[] = []
  const take = () => {
    fill(waiting, rows)
    for (let p = 0; p < waiting.length; p++) for (let i = 0; i < total.length; i++) total[i]! += rows[p]![i]!
    people += waiting.length
    waiting = []
  }
  for (const curve of curves) {
    waiting.push(curve)
    if (waiting.length === TOGETHER) take()
  }
  take()
  return { grid, people, logLikelihood: [...total] }
}

/** The sum with one more person, at a cost that does not depend on how many there are. @param row on the sum's grid */
export function addPerson(sum: PoolSum, row: PoolRow): PoolSum {
  return combine(sum, row, 1, sum.people + 1)
}

/** The sum without a person it holds. @param row as it was added */
export function removePerson(sum: PoolSum, row: PoolRow): PoolSum {
  if (sum.people < 1) throw new RangeError(`a sum of ${sum.people} people has nobody to remove`)
  return combine(sum, row, -1, sum.people - 1)
}

/** Two parts of a study. @throws RangeError when they are not on the same grid */
export function addSums(a: PoolSum, b: PoolSum): PoolSum {
  if (!sameGrid(a.grid, b.grid)) throw new RangeError('the two sums are on different grids')
  return combine(a, b.logLikelihood, 1, a.people + b.people)
}

function combine(sum: PoolSum, row: ArrayLike<number>, sign: number, people: number): PoolSum {
  if (row.length !== sum.logLikelihood.length) {
    throw new RangeError(`the row has ${row.length} cells, the sum ${sum.logLikelihood.length}`)
  }
  return { ...sum, people, logLikelihood: sum.logLikelihood.map((value, i) => value + sign * row[i]!) }
}
