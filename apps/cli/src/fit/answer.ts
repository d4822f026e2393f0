import type { CountFit, PosteriorSummary, TreatmentEffect } from '@uncramp/stats'

export interface Summary {
  readonly mean: number
  readonly sd: number
  readonly q025: number
  readonly q50: number
  readonly q975: number
}

/** A treatment or covariate that is the same on every recorded night has no effect to estimate. */
export interface NotTestable {
  readonly not_testable: 'never varies'
}

/** What `uncramp fit` prints: logs of rates and rate ratios, and the model's other parameters. */
export interface FitAnswer {
  readonly parameters: Readonly<Record<string, Summary | NotTestable>>
  /** One a treatment, null when it is not testable. */
  readonly prob_beta_below_0: readonly (number | null)[]
  readonly 'prob_ratio_below_0.75': readonly (number | null)[]
  readonly milliseconds: number
}

export function toAnswer(fit: CountFit, milliseconds: number): FitAnswer {
  return {
    parameters: toParameters(fit),
    prob_beta_below_0: fit.treatments.map((effect) => (effect.type === 'estimated' ? effect.probHelps : null)),
    'prob_ratio_below_0.75': fit.treatments.map((effect) =>
      effect.type === 'estimated' ? effect.probWorthwhile : null,
    ),
    milliseconds: Math.round(milliseconds * 1000) / 1000,
  }
}

/** Every parameter of the model by its name; the k-th treatment is `beta[k]`, the j-th covariate `gamma[j]`. */
export function toParameters(fit: CountFit): FitAnswer['parameters'] {
  return {
    alpha: toSummary(fit.alpha),
    ...numbered('beta', fit.treatments.map(toBeta)),
    ...numbered('gamma', fit.covariates.map(toGamma)),
    sigma: toSummary(fit.sigma),
    rho: toSummary(fit.rho),
    kappa: toSummary(fit.kappa),
  }
}

function toBeta(effect: TreatmentEffect): Summary | NotTestable {
  return effect.type === 'estimated' ? toSummary(effect.logRatio) : { not_testable: 'never varies' }
}

function toGamma(gamma: PosteriorSummary | null): Summary | NotTestable {
  return gamma === null ? { not_testable: 'never varies' } : toSummary(gamma)
}

function numbered<T>(name: string, values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map((value, i) => [`${name}[${i + 1}]`, value]))
}

function toSummary({ mean, sd, q025, q50, q975 }: PosteriorSummary): Summary {
  return { mean, sd, q025, q50, q975 }
}
