import { type Ranks, sbcDraw } from '../packages/stats/calibration/sbc.ts'
import { allCells, type Cell, type Sizes } from '../packages/trial/calibration/cells.ts'
import { COIN_CELLS, type CoinCell, type CoinRow, coinStudy } from '../packages/trial/calibration/coin.ts'
import {
  OUTCOME_CELLS,
  type OutcomeCell,
  type OutcomeExtremes,
  outcomeExtremes,
} from '../packages/trial/calibration/outcomes.ts'
import { nameOfTwo, TWO_CELLS, type TwoCell, type TwoTally, twoStudy } from '../packages/trial/calibration/two.ts'
import { type Tally, verdictStudy } from '../packages/trial/calibration/verdictStudy.ts'

/** One piece of work, small enough that a stop loses a minute. Plain data, so that it can be sent and kept. */
export type Task =
  | { readonly study: 'verdict'; readonly cell: Cell; readonly from: number; readonly people: number }
  | { readonly study: 'sbc'; readonly from: number; readonly draws: number }
  | { readonly study: 'coin'; readonly cell: CoinCell; readonly people: number }
  | { readonly study: 'outcomes'; readonly cell: OutcomeCell; readonly from: number; readonly people: number }
  | { readonly study: 'two'; readonly cell: TwoCell; readonly from: number; readonly people: number }

interface Results {
  readonly verdict: Tally
  readonly sbc: readonly Ranks[]
  readonly coin: readonly CoinRow[]
  readonly outcomes: readonly OutcomeExtremes[]
  readonly two: TwoTally
}
export type Result = Results[Task['study']]

const BATCH = 100
/** Seeds that no bar of the second outcomes was set on. */
const CONFIRMING = 3

/** How many people, and draws from the prior, of each study. */
export interface RunSizes {
  readonly verdict: Sizes
  readonly draws: number
  readonly coin: number
  readonly outcomes: number
  /** Of each kind with a useless treatment; of those with a true halving half as many. */
  readonly two: number
}

/** Every task of a run, the most telling first. */
export function allTasks(sizes: RunSizes): readonly Task[] {
  const sbc = batches(sizes.draws).map(({ from, size }): Task => ({ study: 'sbc', from, draws: size }))
  const verdict = allCells(sizes.verdict).flatMap((cell) =>
    batches(cell.people).map(({ from, size }): Task => ({ study: 'verdict', cell, from, people: size })),
  )
  const coin = COIN_CELLS.map((cell): Task => ({ study: 'coin', cell, people: sizes.coin }))
  const outcomes = OUTCOME_CELLS.flatMap((cell) =>
    batches(sizes.outcomes).map(({ from, size }): Task => ({ study: 'outcomes', cell, from, people: size })),
  )
  const two = TWO_CELLS.flatMap((cell) =>
    batches(cell.ratio === 1 ? sizes.two : sizes.two / 2).map(
      ({ from, size }): Task => ({ study: 'two', cell, from, people: size }),
    ),
  )
  return [...sbc, ...verdict, ...coin, ...outcomes, ...two]
}

function batches(total: number): readonly { readonly from: number; readonly size: number }[] {
  return Array.from({ length: Math.ceil(total / BATCH) }, (_, i) => ({
    from: i * BATCH,
    size: Math.min(BATCH, total - i * BATCH),
  }))
}

/** A name of its own for each task: where its result is kept. */
export function nameOf(task: Task): string {
  switch (task.study) {
    case 'verdict':
      return `verdict_${task.cell.id}_${task.from}_${task.people}`
    case 'sbc':
      return `sbc_${task.from}_${task.draws}`
    case 'coin':
      return `coin_${Object.values(task.cell).join('_')}_${task.people}`
    case 'two':
      return `${nameOfTwo(task.cell)}_${task.from}_${task.people}`
    case 'outcomes':
      return `outcomes_${Object.values(task.cell).join('_')}_${task.from}_${task.people}`
  }
}

export function run(task: Task): Result {
  const numbers = (from: number, size: number) => Array.from({ length: size }, (_, i) => from + i)
  switch (task.study) {
    case 'verdict':
      return verdictStudy(task.cell, task.from, task.people)
    case 'sbc':
      return numbers(task.from, task.draws).map(sbcDraw)
    case 'coin':
      return coinStudy(task.people, () => {}, [task.cell])
    case 'two':
      return twoStudy(task.cell, task.from, task.people)
    case 'outcomes':
      return numbers(task.from, task.people).map((number) => outcomeExtremes(task.cell, number, CONFIRMING))
  }
}

/** The results of one study, each with its task. */
export function ofStudy<S extends Task['study']>(done: readonly (readonly [Task, Result])[], study: S) {
  return done.filter(([task]) => task.study === study) as unknown as readonly (readonly [
    Extract<Task, { study: S }>,
    Results[S],
  ])[]
}
