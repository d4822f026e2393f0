/** What a block is expected to tell, in nats: log(20) after 24 blocks. Only the power depends on it. */
const TOLD_BY_A_BLOCK = 0.125
/** No order is given less than this share of its probability: one wrong guess must not ruin a run. */
const LEAST_FACTOR = 1e-3

/**
 * The guess q of the coin test from what the working model holds likely.
 *
 * Guessing the model's own odds makes evidence grow fastest in the long run (Kelly 1956). A person stops earlier: if she
 * may stop at any time, on average half-way, the chance of having reached a goal by then is largest for bolder odds,
 * raised to the power 1 + 1 / (growth expected until she stops), the best for a power utility.
 *
 * @param chances [order] P(order | counts) of the working model
 * @param probabilities [order] its probability by the design
 * @returns [order] q, above 0, summing to 1
 */
export function guessFrom(
  chances: ArrayLike<number>,
  probabilities: readonly number[],
  plannedBlocks: number,
): readonly number[] {
  const power = 1 + 1 / (TOLD_BY_A_BLOCK * (plannedBlocks / 2))
  const odds = probabilities.map((p, c) => chances[c]! / p)
  const most = Math.max(...odds)
  const bolder = probabilities.map((p, c) => p * Math.max((odds[c]! / most) ** power, LEAST_FACTOR))
  const total = bolder.reduce((sum, weight) => sum + weight, 0)
  return bolder.map((weight) => weight / total)
}
