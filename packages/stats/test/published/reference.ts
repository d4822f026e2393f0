import { readFileSync } from 'node:fs'

/** A posterior of one number, as Stan sampled it. */
export interface StanSummary {
  readonly mean: number
  readonly sd: number
  readonly q025: number
  readonly q975: number
}

/** One posterior, with the least effective sample size of its numbers. */
export interface StanRun {
  readonly posterior: Readonly<Record<string, StanSummary>>
  readonly least_ess: number
}

interface Reference {
  readonly stan: Readonly<Record<'abab' | 'laughter' | 'polio', StanRun>>
  readonly polio_poisson_ar1_laplace: {
    readonly coefficients: readonly number[]
    readonly standardErrors: readonly number[]
    readonly sigma: number
    readonly rho: number
    readonly logLik: number
  }
  readonly epil_poisson_subject_quadrature: { readonly coefficients: readonly number[]; readonly sigma: number }
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/published/${name}`, import.meta.url), 'utf8'))

/** fixtures/published/make.R writes it, from the same data. */
export const reference: Reference = read('reference.json')

/** BUGS model III for epil by Stan, in the order of the model; fixtures/published/epil.R writes it. */
export const epilByStan: { readonly mean: readonly number[]; readonly sd: readonly number[] } = read('epil.json')
