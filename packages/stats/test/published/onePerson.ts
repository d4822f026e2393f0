import { type CountFit, fitCounts } from '../../src/index.ts'
import type { PosteriorSummary } from '../../src/numeric/summary.ts'
import { type Figure, figure, type Reproduction } from './figure.ts'
import type { StanSummary } from './reference.ts'

/** Figures against Stan are held to the bars of the count model. */
const BARS = { mean: 0.03, sd: 0.03, end: 0.06, hyperMean: 0.2 }

/** Whole counts on nights with and without one treatment. */
export function fitOneTreatment(counts: readonly number[], treated: readonly boolean[]): CountFit {
  const treatments = treated.map((on) => [Number(on)])
  return fitCounts({ nights: counts.length, counts, treatments, covariates: [] })
}

/** The log rate ratio of the only treatment. */
export function logRatioOf({ treatments: [effect] }: CountFit): PosteriorSummary {
  if (effect?.type !== 'estimated') throw new Error('the treatment varies')
  return effect.logRatio
}

/** The engine's whole answer beside Stan's, for the same model, priors and nights. */
export function besideStan(
  fit: CountFit,
  coefficients: Readonly<Record<string, readonly [PosteriorSummary, StanSummary]>>,
  hyperparameters: Readonly<Record<'s' | 'rho' | 'kap', StanSummary>>,
): Reproduction {
  return {
    model: 'The count model of the engine, with its own priors',
    source: 'Stan, same model and priors, 20,000 draws',
    figures: [
      ...Object.entries(coefficients).flatMap(([name, [ours, stan]]) => placed(name, ours, stan)),
      ...hyper('sigma', fit.sigma, hyperparameters.s),
      ...hyper('rho', fit.rho, hyperparameters.rho),
      ...hyper('kappa', fit.kappa, hyperparameters.kap),
    ],
    reading: 'Within the bars of the reference posteriors.',
  }
}

function placed(name: string, ours: PosteriorSummary, stan: StanSummary): Figure[] {
  return [
    figure(name, stan.mean.toFixed(4), ours.mean, BARS.mean * stan.sd),
    figure(`${name}, sd`, stan.sd.toFixed(4), ours.sd, BARS.sd * stan.sd),
    figure(`${name}, 2.5 %`, stan.q025.toFixed(4), ours.q025, BARS.end * stan.sd),
    figure(`${name}, 97.5 %`, stan.q975.toFixed(4), ours.q975, BARS.end * stan.sd),
  ]
}

const hyper = (name: string, ours: PosteriorSummary, stan: StanSummary): Figure[] => [
  figure(name, stan.mean.toFixed(4), ours.mean, BARS.hyperMean * stan.sd),
]
