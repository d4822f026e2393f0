import type { Lines } from './lines.ts'
import type { Posterior } from './posterior.ts'
import { ofDraws, type PosteriorSummary } from './summary.ts'

/** Three-point Gauss-Hermite rule of a standard normal. */
const SPREAD = [
  { at: -Math.sqrt(3), share: 1 / 6 },
  { at: 0, share: 2 / 3 },
  { at: Math.sqrt(3), share: 1 / 6 },
]

/** W0 = (7 / N) sum over recorded nights of exp(alpha + gamma z_t + u_t), gathered draw by draw along lines. */
export class WeeklyRate {
  readonly #base: Float64Array
  readonly #recorded: number
  readonly #mean: number[] = []
  readonly #logSd: number[] = []
  readonly #posterior: Posterior
  readonly #covariates: readonly { readonly index: number; readonly column: Float64Array }[]
  readonly #counts: readonly (number | null)[]

  constructor(
    posterior: Posterior,
    counts: readonly (number | null)[],
    covariates: readonly { readonly index: number; readonly column: Float64Array }[],
  ) {
    this.#posterior = posterior
    this.#counts = counts
    this.#covariates = covariates
    this.#base = new Float64Array(counts.length)
    this.#recorded = counts.filter((count) => count !== null).length
  }

  readonly visit = (draw: number): void => {
    const { coefficient, latent } = this.#posterior
    for (let t = 0; t < this.#base.length; t++) {
      this.#base[t] = this.#counts[t] === null ? 0 : this.#without(t, coefficient)
    }
    const { mean, logSd } = latent.expectedSum(this.#base)
    this.#mean[draw] = (7 / this.#recorded) * mean
    this.#logSd[draw] = logSd
  }

  #without(t: number, coefficient: Float64Array): number {
    let eta = coefficient[0]!
    for (const { index, column } of this.#covariates) eta += coefficient[index]! * column[t]!
    return Math.exp(eta)
  }

  /** W0 exp(beta), or W0 itself when `ratioColumn` is null. */
  summary(lines: Lines, weights: Float64Array, ratioColumn: number | null): PosteriorSummary {
    const d = this.#posterior.dimensions
    const n = weights.length
    const values = new Float64Array(n * SPREAD.length)
    const shares = new Float64Array(n * SPREAD.length)
    for (let i = 0; i < n; i++) {
      const ratio = ratioColumn === null ? 1 : Math.exp(lines.draws[i * d + ratioColumn]!)
      const s = this.#logSd[i]!
      SPREAD.forEach(({ at, share }, j) => {
        values[i * SPREAD.length + j] = this.#mean[i]! * ratio * Math.exp(s * at - 0.5 * s * s)
        shares[i * SPREAD.length + j] = weights[i]! * share
      })
    }
    return ofDraws(values, shares)
  }
}
