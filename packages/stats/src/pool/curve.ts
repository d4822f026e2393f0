import { designOf } from '../counts/design.ts'
import type { Design } from '../counts/posterior.ts'
import { type CountProblem, checkProblem } from '../counts/problem.ts'
import { logMarginal, type Marginal } from './marginal.ts'
import { naturalSpline, valueAt } from './spline.ts'

/**
 * What a person's nights say of one log rate ratio beta: their log likelihood at each of {@link CURVE_BETAS}, shifted
 * so that the largest is 0. All zeros: they say nothing. Plain data, 33 numbers.
 */
export type LikelihoodCurve = readonly number[]

const FIRST = -4
export const CURVE_STEP = 0.1875
const POINTS = 33
/** The point nearest to no effect. */
const MIDDLE = 21

/** The log rate ratios a curve is given at: 33 from -4 (ratio 0.018) to 2 (ratio 7.4), in even steps. */
export const CURVE_BETAS: readonly number[] = Array.from({ length: POINTS }, (_, g) => FIRST + g * CURVE_STEP)

/** Laplace's method is corrected at every fourth point; between them its error is as smooth as the curve. */
const CORRECTED = 4

/**
 * Log marginal likelihood of a treatment's log rate ratio, its own prior left out: the model and priors of `fitCounts`,
 * with other treatments under N(0, 1) whatever priors the problem names, and everything but this one ratio integrated
 * out, anew at each point of the curve. So far tails are as good as the middle, where a posterior divided by its prior
 * would have no nodes.
 *
 * A treatment that is the same on every recorded night, or a diary without a recorded night, gives zeros: with nothing
 * to compare, it adds nothing to a pool. The same nights give the same curve.
 *
 * @param treatment index of its column, from 0
 * @throws ProblemError when the nights are not what {@link CountProblem} asks for, except that none need be recorded
 * @throws RangeError when there is no such column
 */
export function likelihoodCurve(problem: CountProblem, treatment: number): LikelihoodCurve {
  const width = problem.treatments[0]?.length ?? 0
  if (!(Number.isInteger(treatment) && treatment >= 0 && treatment < width)) {
    throw new RangeError(`there are ${width} treatments; got index ${treatment}`)
  }
  if (problem.counts.every((count) => count === null)) return flat()
  const { treatmentPriors: _, ...own } = problem
  checkProblem(own)
  const { design, treatments } = designOf(own)
  const column = treatments[treatment]
  if (column === null || column === undefined) return flat()
  const marginals = outwards((g, near) =>
    logMarginal(problem.counts, holding(design, column, CURVE_BETAS[g]!), near?.location),
  )
  const sparse = marginals.filter((_, g) => g % CORRECTED === 0).map(({ correction }) => correction())
  const corrections = naturalSpline(sparse)
  const values = marginals.map(({ log }, g) => log + valueAt(corrections, g / CORRECTED))
  const top = Math.max(...values)
  return values.map((value) => value - top)
}

/** From the middle of the curve, where every diary is easy, to both ends, each point from its neighbour. */
function outwards(at: (g: number, near: Marginal | undefined) => Marginal): Marginal[] {
  const made: Marginal[] = []
  for (let g = MIDDLE; g < POINTS; g++) made[g] = at(g, made[g - 1])
  for (let g = MIDDLE - 1; g >= 0; g--) made[g] = at(g, made[g + 1])
  return made
}

const flat = (): LikelihoodCurve => CURVE_BETAS.map(() => 0)

/** The design with one column's coefficient held at beta. */
function holding({ counts, columns, priors }: Design, column: number, beta: number): Design {
  return {
    counts,
    columns: columns.filter((_, c) => c !== column),
    priors: priors.filter((_, c) => c !== column),
    offset: columns[column]!.map((dose) => beta * dose),
  }
}
