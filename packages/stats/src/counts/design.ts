import { ALPHA_PRIOR, COVARIATE_PRIOR, type Design } from './posterior.ts'
import type { CountProblem, NormalPrior } from './problem.ts'

/** What of a problem can be estimated. */
export interface Columns {
  readonly design: Design
  /** For each treatment of the problem its column in the design, or `null` when it never varies. */
  readonly treatments: readonly (number | null)[]
  readonly covariates: readonly (number | null)[]
}

export function designOf({ nights, counts, treatments, covariates, treatmentPriors }: CountProblem): Columns {
  const columns: Float64Array[] = [new Float64Array(nights).fill(1)]
  const priors: NormalPrior[] = [ALPHA_PRIOR]
  const add = (column: Float64Array, prior: NormalPrior): number | null => {
    if (!varies(column, counts)) return null
    priors.push(prior)
    return columns.push(column) - 1
  }
  const asColumns = (rows: readonly (readonly number[])[]) =>
    (rows[0] ?? []).map((_, k) => Float64Array.from(rows, (row) => row[k]!))
  return {
    treatments: asColumns(treatments).map((column, k) => add(column, treatmentPriors?.[k] ?? { mean: 0, sd: 1 })),
    covariates: asColumns(covariates).map((column) => add(column, COVARIATE_PRIOR)),
    design: { counts, columns, priors },
  }
}

function varies(column: Float64Array, counts: readonly (number | null)[]): boolean {
  const seen = new Set(column.filter((_, t) => counts[t] !== null))
  return seen.size > 1
}
