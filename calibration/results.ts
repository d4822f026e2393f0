import type { Cell } from '../packages/trial/calibration/cells.ts'
import { add, NOBODY, type Tally } from '../packages/trial/calibration/verdictStudy.ts'
import { rankSummary, type SbcResult } from './ranks.ts'
import type { Result, Task } from './tasks.ts'

/** What a cell came to, as it is kept in docs/calibration/results.json: whole numbers of people. */
export interface CellResult extends Cell {
  /** [week] people told so by the end of that week, 0 to 26. */
  readonly helps: readonly number[]
  readonly nothing: readonly number[]
  readonly worse: readonly number[]
  readonly guarded: number
  readonly looks: number
  readonly covered: Tally['covered']
  /** The same people by a lag-1 ANCOVA whose critical value gives it this cell's size; null without an effect. */
  readonly ancova: { readonly week12: number; readonly week26: number } | null
}

export interface Results {
  readonly cells: readonly CellResult[]
  readonly sbc: SbcResult
}

type Done = readonly (readonly [Task, Result])[]

export function resultsOf(done: Done): Results {
  const tallies = new Map<string, { readonly cell: Cell; readonly tally: Tally }>()
  for (const [task, result] of done) {
    if (task.study !== 'verdict') continue
    const sofar = tallies.get(task.cell.id)?.tally ?? NOBODY
    tallies.set(task.cell.id, { cell: task.cell, tally: add(sofar, result as Tally) })
  }
  const all = [...tallies.values()]
  const ranks = done.flatMap(([task, result]) => (task.study === 'sbc' ? (result as Result<typeof task>) : []))
  return { cells: all.map((one) => cellResult(one, all)), sbc: rankSummary(ranks) }
}

type Tallied = { readonly cell: Cell; readonly tally: Tally }

function cellResult({ cell, tally }: Tallied, all: readonly Tallied[]): CellResult {
  return {
    ...cell,
    people: tally.people,
    helps: tally.told.helps,
    nothing: tally.told['nothing-worth-having'],
    worse: tally.told['makes-it-worse'],
    guarded: tally.guarded,
    looks: tally.looks,
    covered: tally.covered,
    ancova: cell.ratio === 1 ? null : ancovaPower(cell, tally, all),
  }
}

/** How often a lag-1 ANCOVA says so when it says so of the same share of people without an effect as our rule does. */
function ancovaPower(cell: Cell, tally: Tally, all: readonly Tallied[]): CellResult['ancova'] {
  const like = all.find(({ cell: other }) => other.ratio === 1 && other.round === cell.round && sameKind(cell, other))
  if (like === undefined) return null
  const falseAlarms = like.tally.told.helps.at(-1)!
  const critical = [...like.tally.ancova.week26].sort((a, b) => b - a)[falseAlarms]!
  const above = (values: readonly number[]) => values.filter((t) => t > critical).length
  return { week12: above(tally.ancova.week12), week26: above(tally.ancova.week26) }
}

export function sameKind(a: Cell, b: Cell): boolean {
  return (
    a.perWeek === b.perWeek &&
    a.unitNights === b.unitNights &&
    a.imperfection === b.imperfection &&
    a.spells.sigma === b.spells.sigma &&
    a.spells.rho === b.spells.rho
  )
}
