import { readFileSync } from 'node:fs'

/** A posterior of one number, as Stan sampled it. */
export interface StanSummary {
  readonly mean: number
  readonly sd: number
  readonly q025: number
  readonly q975: number
}

interface Reference {
  readonly stan: Readonly<
    Record<'abab' | 'laughter' | 'polio', { readonly posterior: Readonly<Record<string, StanSummary>> }>
  >
  readonly polio_poisson_ar1_laplace: {
    readonly coefficients: readonly number[]
    readonly standardErrors: readonly number[]
    readonly sigma: number
    readonly rho: number
    readonly logLik: number
  }
  readonly epil_poisson_subject_quadrature: { readonly coefficients: readonly number[]; readonly sigma: number }
}

/** fixtures/published/make.R writes it, from the same data. */
export const reference: Reference = JSON.parse(
  readFileSync(new URL('../../fixtures/published/reference.json', import.meta.url), 'utf8'),
)
