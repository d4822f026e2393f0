import { type CoinBlock, type CoinRun, coinTest, evidenceOf } from '@uncramp/stats'
import { unitFirstNight } from './designs/design.ts'
import type { DesignedOrder } from './designs/drawnDesign.ts'
import { type GuessedBlock, guessedBlocks } from './designs/guessedBlocks.ts'
import { isRecorded, type TrialNights } from './nights.ts'

/** One block of the coin test, guessed once and then kept: later edits of the diary never change it. Plain JSON data. */
export interface CoinStep {
  /** [night of the block] the counts that were used; `null` when not recorded or left out. */
  readonly counts: readonly (number | null)[]
  /** q / p of the order drawn, above 0, for "it helps" and for "it makes it worse". */
  readonly helps: number
  readonly worse: number
}

export interface CoinReading {
  /** Blocks newly over, in order: add them to those stored. */
  readonly newSteps: readonly CoinStep[]
  /** E-values after each block, and the highest. At 20 chance alone explains it at most once in 20 times. */
  readonly helps: Pick<CoinRun, 'evidence' | 'highest'>
  readonly worse: Pick<CoinRun, 'evidence' | 'highest'>
}

/**
 * The coin test on a diary and its schedule: can the diary tell which nights were drawn for the treatment? Valid however
 * often one looks. A second opinion, and never a route to an ending: `monitor` does not read it.
 *
 * It says that being drawn changed what was recorded, as drawn and not as done. Whether recording itself differs
 * between the arms it cannot see: `recordingDiffers` asks that. Nights before the first unit stay out.
 *
 * A block is guessed when it is over and its last night is recorded or was given one more night, and something was
 * recorded in it or later; so a clock set wrong for a day uses up no blocks.
 *
 * @param stepsSoFar steps stored from earlier calls for this treatment, in order.
 * @param asOfNight night index of the latest night that is over.
 * @param treatment 1 for the first; the others stay in their places and their nights stay out.
 * @throws RangeError on a treatment the design lacks, or steps that are not of this schedule
 */
export function coinTestSoFar(
  order: DesignedOrder,
  nights: TrialNights,
  stepsSoFar: readonly CoinStep[],
  asOfNight: number,
  treatment = 1,
): CoinReading {
  const schedule = guessedBlocks(order, treatment)
  if (stepsSoFar.length > schedule.length) throw new RangeError(`${stepsSoFar.length} steps, ${schedule.length} blocks`)
  const over = schedule.filter((block, i) => i < stepsSoFar.length || isDue(block, order, nights, asOfNight))
  const blocks = over.map((block, i) =>
    toCoinBlock(block, order, treatment, stepsSoFar[i]?.counts ?? usedCounts(block, order, nights, treatment)),
  )
  const { helps, worse } = coinTest(blocks, schedule.length)
  const newSteps = blocks
    .map(({ counts }, i) => ({ counts, helps: helps.factors[i]!, worse: worse.factors[i]! }))
    .slice(stepsSoFar.length)
  const steps = [...stepsSoFar, ...newSteps]
  return {
    newSteps,
    helps: evidenceOf(steps.map((step) => step.helps)),
    worse: evidenceOf(steps.map((step) => step.worse)),
  }
}

function nightsOf({ firstUnit, units }: GuessedBlock, { design }: DesignedOrder): { first: number; last: number } {
  return { first: unitFirstNight(design, firstUnit), last: unitFirstNight(design, firstUnit + units) - 1 }
}

function isDue(block: GuessedBlock, order: DesignedOrder, nights: TrialNights, asOfNight: number): boolean {
  const { first, last } = nightsOf(block, order)
  const lastRecorded = nights.findLastIndex((night, i) => i <= asOfNight && night.count !== null)
  return lastRecorded >= last || (asOfNight > last && lastRecorded >= first)
}

/** Counts of the nights used. Which they are does not depend on where control and treatment were drawn. */
function usedCounts(
  block: GuessedBlock,
  order: DesignedOrder,
  nights: TrialNights,
  treatment: number,
): CoinBlock['counts'] {
  const { unitNights, washoutNights } = order.design
  const { first, last } = nightsOf(block, order)
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const arm = order.arms[block.firstUnit + Math.floor(i / unitNights)]
    const used = i % unitNights >= washoutNights && (arm === 0 || arm === treatment)
    return used && isRecorded(nights, first + i) ? nights[first + i]!.count : null
  })
}

function toCoinBlock(
  { units, orders, drawn }: GuessedBlock,
  { design }: DesignedOrder,
  treatment: number,
  counts: CoinBlock['counts'],
): CoinBlock {
  if (counts.length !== units * design.unitNights) throw new RangeError(`${counts.length} counts for ${units} units`)
  const doses = (arms: readonly number[]) =>
    counts.map((_, i) => +(arms[Math.floor(i / design.unitNights)] === treatment))
  return { units, counts, drawn, orders: orders.map(({ arms, probability }) => ({ probability, doses: doses(arms) })) }
}
