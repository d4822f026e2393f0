import { normalised } from '../numeric/weights.ts'
import type { Lines } from './lines.ts'

/** One draw; a coefficient is 0 where its column never varies. */
export interface Draw {
  readonly alpha: number
  readonly treatments: readonly number[]
  readonly covariates: readonly number[]
  readonly sigma: number
  readonly rho: number
  readonly kappa: number
}

export const DRAWS = 200

/** Systematic resampling of the intercept's lines. */
export function drawsFrom(
  { logWeight, coefficients, hyper }: Lines,
  treatments: readonly (number | null)[],
  covariates: readonly (number | null)[],
): readonly Draw[] {
  const weights = normalised(logWeight)
  const p = coefficients.length / weights.length
  const draws: Draw[] = []
  let reached = 0
  weights.forEach((weight, i) => {
    reached += weight
    const coefficient = (column: number | null) => (column === null ? 0 : coefficients[i * p + column]!)
    while (draws.length < DRAWS && reached * DRAWS > draws.length + 0.5) {
      draws.push({
        alpha: coefficient(0),
        treatments: treatments.map(coefficient),
        covariates: covariates.map(coefficient),
        sigma: hyper.sigma[i]!,
        rho: hyper.rho[i]!,
        kappa: hyper.kappa[i]!,
      })
    }
  })
  return draws
}
