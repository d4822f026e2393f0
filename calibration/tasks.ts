import { type Ranks, sbcDraw } from '../packages/stats/calibration/sbc.ts'
import { allCells, type Cell, type Sizes } from '../packages/trial/calibration/cells.ts'
import { type Tally, verdictStudy } from '../packages/trial/calibration/verdictStudy.ts'

/** One piece of work, small enough that a stop loses half a minute. Plain data, so that it can be sent and kept. */
export type Task =
  | { readonly study: 'verdict'; readonly cell: Cell; readonly from: number; readonly people: number }
  | { readonly study: 'sbc'; readonly from: number; readonly draws: number }

export type Result<T extends Task = Task> = T extends { study: 'verdict' } ? Tally : readonly Ranks[]

const BATCH = 100

/** Every task of a run, the most telling first. */
export function allTasks(sizes: Sizes, draws: number): readonly Task[] {
  const verdict = allCells(sizes).flatMap((cell) =>
    batches(cell.people).map(({ from, size }): Task => ({ study: 'verdict', cell, from, people: size })),
  )
  const sbc = batches(draws).map(({ from, size }): Task => ({ study: 'sbc', from, draws: size }))
  return [...sbc, ...verdict]
}

function batches(total: number): readonly { readonly from: number; readonly size: number }[] {
  return Array.from({ length: Math.ceil(total / BATCH) }, (_, i) => ({
    from: i * BATCH,
    size: Math.min(BATCH, total - i * BATCH),
  }))
}

/** A name of its own for each task: where its result is kept. */
export function nameOf(task: Task): string {
  return task.study === 'verdict'
    ? `verdict_${task.cell.id}_${task.from}_${task.people}`
    : `sbc_${task.from}_${task.draws}`
}

export function run(task: Task): Result {
  if (task.study === 'verdict') return verdictStudy(task.cell, task.from, task.people)
  return Array.from({ length: task.draws }, (_, i) => sbcDraw(task.from + i))
}
