import { type CountFit, fitCounts } from '../../src/index.ts'
import type { PosteriorSummary } from '../../src/numeric/summary.ts'
import { type Figure, figure, type Reproduction } from './figure.ts'
import type { StanRun, StanSummary } from './reference.ts'

/** The bars of the count model, in posterior sds; to each come two Monte Carlo errors of the run it is held to. */
const BARS = { mean: 0.03, sd: 0.03, end: 0.06, hyperMean: 0.2 }

/** Standard errors of Stan's own figures in posterior sds, as of a normal posterior and its least effective sample. */
const errorsOf = ({ least_ess: ess }: StanRun) => ({
  mean: 1 / Math.sqrt(ess),
  sd: 1 / Math.sqrt(2 * ess),
  end: Math.sqrt((0.025 * 0.975) / ess) / 0.0584,
})

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
  coefficients: Readonly<Record<string, readonly [ours: PosteriorSummary, nameInStan: string]>>,
  run: StanRun,
): Reproduction {
  const stan = (name: string): StanSummary => run.posterior[name]!
  const errors = errorsOf(run)
  const hyper = (name: string, ours: PosteriorSummary, theirs: StanSummary): Figure =>
    figure(name, theirs.mean.toFixed(4), ours.mean, (BARS.hyperMean + 2 * errors.mean) * theirs.sd)
  return {
    model: 'The count model of the engine, with its own priors',
    source: 'Stan, same model and priors, 20,000 draws',
    figures: [
      ...Object.entries(coefficients).flatMap(([name, [ours, theirs]]) => placed(name, ours, stan(theirs), errors)),
      hyper('sigma', fit.sigma, stan('s')),
      hyper('rho', fit.rho, stan('rho')),
      hyper('kappa', fit.kappa, stan('kap')),
    ],
    reading: `The bars are those of the reference posteriors (means 0.03 sd, sds 3 %, ends 0.06 sd; sigma, rho and kappa 0.2 sd) and twice the Monte Carlo error of this run, which is worth ${run.least_ess.toFixed(0)} independent draws: ${errors.mean.toFixed(3)} sd on means, ${(100 * errors.sd).toFixed(1)} % on sds, ${errors.end.toFixed(3)} sd on ends.`,
  }
}

function placed(
  name: string,
  ours: PosteriorSummary,
  stan: StanSummary,
  errors: ReturnType<typeof errorsOf>,
): Figure[] {
  const end = (BARS.end + 2 * errors.end) * stan.sd
  return [
    figure(name, stan.mean.toFixed(4), ours.mean, (BARS.mean + 2 * errors.mean) * stan.sd),
    figure(`${name}, sd`, stan.sd.toFixed(4), ours.sd, (BARS.sd + 2 * errors.sd) * stan.sd),
    figure(`${name}, 2.5 %`, stan.q025.toFixed(4), ours.q025, end),
    figure(`${name}, 97.5 %`, stan.q975.toFixed(4), ours.q975, end),
  ]
}
