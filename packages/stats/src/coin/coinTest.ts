import { type CoinBlock, checkBlock, type FaceDownBlock, saysSomething } from './block.ts'
import { guessFrom } from './guess.ts'
import { type Direction, WorkingModel } from './workingModel.ts'

/** The coin test in one direction, block by block. */
export interface CoinRun {
  /** [block] q / p of the order drawn, above 0. Exactly 1 where a block says nothing. */
  readonly factors: readonly number[]
  /** [block] product of the factors so far: the E-value after that block, above 0. */
  readonly evidence: readonly number[]
  /** Largest E-value so far, at least 1, the E-value before the first block. Chance alone reaches x at most once in x times. */
  readonly highest: number
}

export interface CoinTest {
  /** Evidence that nights drawn for the treatment have fewer cramps. */
  readonly helps: CoinRun
  /** Its mirror: evidence that they have more. */
  readonly worse: CoinRun
}

/**
 * The coin test: can the diary tell which nights were drawn for the treatment, better than the coin that drew them?
 *
 * If being drawn changes nothing, the order is independent of the counts, so whatever q a guess puts on the orders of a
 * block, q / p of the drawn one has mean 1. The product over blocks is a martingale, and whatever the spells, seasons and
 * trends, P(it ever reaches 20) <= 1/20, however often one looks (Ville's inequality; Shafer & Vovk 2019).
 *
 * The guess for a block knows its counts, and counts and orders of the blocks before. So a factor never changes when
 * later nights arrive; it does when a count it used is edited: lock counts once they are used. What it cannot see is
 * whether recording itself depends on the arm.
 *
 * With several treatments: those of the others are nights without a count, and orders are the ones that leave the others
 * where they were drawn, with their probabilities given that.
 *
 * @param blocks in calendar order, night after night, without a gap.
 * @param plannedBlocks blocks with more than one order in the whole schedule, fixed before the first. Only the power
 *   depends on it: with few blocks to come the guess is bolder.
 * @throws RangeError on a block that cannot be, by its place from 1
 */
export function coinTest(blocks: readonly CoinBlock[], plannedBlocks: number): CoinTest {
  if (!Number.isInteger(plannedBlocks) || plannedBlocks < 1) throw new RangeError(`${plannedBlocks} planned blocks`)
  blocks.forEach(checkBlock)
  return { helps: run('helps', blocks, plannedBlocks), worse: run('worse', blocks, plannedBlocks) }
}

function run(direction: Direction, blocks: readonly CoinBlock[], plannedBlocks: number): CoinRun {
  const model = new WorkingModel(direction)
  const factors = blocks.map(({ drawn, ...faceDown }) => {
    const guess = guessOf(faceDown, model, plannedBlocks)
    model.learn(drawn)
    return guess === null ? 1 : guess[drawn]! / faceDown.orders[drawn]!.probability
  })
  return { factors, ...evidenceOf(factors) }
}

/** [order] q, or `null` where the block says nothing. */
function guessOf(block: FaceDownBlock, model: WorkingModel, plannedBlocks: number): readonly number[] | null {
  const chances = model.read(block)
  if (!saysSomething(block)) return null
  const probabilities = block.orders.map(({ probability }) => probability)
  return guessFrom(chances, probabilities, plannedBlocks)
}

/** Smallest log of an E-value that is still a number above 0. */
const LEAST_LOG = -700

/** E-values of a run of factors, such as were kept from earlier looks. */
export function evidenceOf(factors: readonly number[]): Pick<CoinRun, 'evidence' | 'highest'> {
  let log = 0
  const evidence = factors.map((factor) => {
    log += Math.log(factor)
    return Math.exp(Math.max(LEAST_LOG, log))
  })
  return { evidence, highest: evidence.reduce((most, value) => Math.max(most, value), 1) }
}
