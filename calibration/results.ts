import type { Cell } from '../packages/trial/calibration/cells.ts'
import type { CoinRow } from '../packages/trial/calibration/coin.ts'
import { OUTCOME_CELLS, type OutcomeRow, rowsOf } from '../packages/trial/calibration/outcomes.ts'
import { addTwo, NO_TWO, nameOfTwo, type TwoCell, type TwoTally } from '../packages/trial/calibration/two.ts'
import { add, NOBODY, type Tally } from '../packages/trial/calibration/verdictStudy.ts'
import { rankSummary, type SbcResult } from './ranks.ts'
import { ofStudy, type Result, type Task } from './tasks.ts'

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
  readonly coin: readonly CoinRow[]
  readonly outcomes: readonly OutcomeRow[]
  readonly two: readonly TwoRow[]
}

/** One kind of person with two tests at once, and what became of the one that is judged. */
export interface TwoRow extends TwoCell, TwoTally {}

type Done = readonly (readonly [Task, Result])[]

export function resultsOf(done: Done): Results {
  const tallies = new Map<string, { readonly cell: Cell; readonly tally: Tally }>()
  for (const [{ cell }, tally] of ofStudy(done, 'verdict')) {
    tallies.set(cell.id, { cell, tally: add(tallies.get(cell.id)?.tally ?? NOBODY, tally) })
  }
  const all = [...tallies.values()]
  return {
    cells: all.map((one) => cellResult(one, all)),
    sbc: rankSummary(ofStudy(done, 'sbc').flatMap(([, ranks]) => ranks)),
    coin: ofStudy(done, 'coin').flatMap(([, rows]) => rows),
    outcomes: outcomeRows(done),
    two: twoRows(done),
  }
}

function twoRows(done: Done): readonly TwoRow[] {
  const rows = new Map<string, TwoRow>()
  for (const [{ cell }, tally] of ofStudy(done, 'two')) {
    const id = nameOfTwo(cell)
    rows.set(id, { ...cell, ...addTwo(rows.get(id) ?? NO_TWO, tally) })
  }
  return [...rows.values()]
}

function outcomeRows(done: Done): readonly OutcomeRow[] {
  const batches = ofStudy(done, 'outcomes')
  return OUTCOME_CELLS.flatMap((cell) => {
    const seen = batches.filter(([task]) => sameOutcomeCell(task.cell, cell)).flatMap(([, extremes]) => extremes)
    return seen.length === 0 ? [] : rowsOf(cell, seen)
  })
}

type OutcomeCell = (typeof OUTCOME_CELLS)[number]
const sameOutcomeCell = (a: OutcomeCell, b: OutcomeCell) =>
  a.perWeek === b.perWeek && a.unitNights === b.unitNights && a.rho === b.rho && a.spells === b.spells

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
    a.washoutNights === b.washoutNights &&
    a.imperfection === b.imperfection &&
    a.spells.sigma === b.spells.sigma &&
    a.spells.rho === b.spells.rho
  )
}
