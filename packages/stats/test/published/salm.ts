import { fitPoisson } from '../models/counts.ts'
import { createEngineLikelihood, INDEPENDENT, NONE } from '../models/engine.ts'
import { fitMixed, type SubjectRow } from '../models/mixed.ts'
import { drawPosterior, vagueLogScale } from '../models/posterior.ts'
import { numberIn, readRows } from './csv.ts'
import { type DataSet, type Figure, figure, pair } from './figure.ts'

const NAMES = ['alpha', 'beta', '1000 gamma', 'sigma']
const POINTS = 8192
/** A per cent of a posterior standard deviation is what two long runs differ by. */
const DRAWN = { mean: 0.03, sd: 0.03 }

export function salm(): DataSet {
  const rows = readSalm()
  const fit = fitMixed(rows, { family: 'poisson', rowEffect: false }, fitPoisson(rows).coefficients)
  const posterior = posteriorByEngine(rows, [...fit.coefficients, Math.log(fit.effects.subject)])
  const read = (i: number): [number, number] => [fit.coefficients[i]!, fit.standardErrors[i]!]
  const against = (published: readonly (readonly [string, string])[], bar: Bar): Figure[] =>
    published.flatMap(([printedMean, printedSd], i) => {
      const { mean, sd } = posterior[i]!
      const name = NAMES[i]!
      return [
        figure(name, printedMean, mean, bar.mean * Number(printedSd)),
        figure(`${name}, sd`, printedSd, sd, bar.sd * Number(printedSd)),
      ]
    })
  return {
    title: 'Salmonella on plates',
    about:
      'Three plates at each of six doses (Breslow 1984; example Salm of BUGS). The count model with rho and kappa at their lower edges is this Poisson-lognormal model, sigma the standard deviation between plates. Likelihood: the code of the engine. Priors: those of BUGS, nearly flat.',
    reproductions: [
      {
        model: 'Poisson-lognormal, posterior',
        source: 'JAGS, 4 x 40,000 draws',
        figures: against(
          [
            ['2.168', '0.3653'],
            ['0.3125', '0.0995'],
            ['-0.9797', '0.4405'],
            ['0.2584', '0.0769'],
          ],
          DRAWN,
        ),
        reading: 'Means within 0.03 posterior sd, sds within 3 %: the bars of the count model itself.',
      },
      {
        model: 'The same',
        source: 'BUGS examples, one printed run',
        figures: against(
          [
            ['2.169', '0.3622'],
            ['0.3112', '0.0993'],
            ['-0.9711', '0.4455'],
            ['0.2601', '0.0802'],
          ],
          { mean: 0.06, sd: 0.06 },
        ),
        reading: 'The printed run is short: it differs as much from the long run above.',
      },
      {
        model: 'The same data, quasi-likelihood in the source',
        source: 'Breslow 1984',
        figures: [
          ...against(
            [
              ['2.203', '0.363'],
              ['0.311', '0.099'],
              ['-0.974', '0.437'],
            ],
            { mean: 0.11, sd: 0.05 },
          ),
          figure('sigma', '0.268', posterior[3]!.mean, 0.15 * posterior[3]!.sd),
        ],
        reading: 'Another estimator: no distribution of the plates, sigma from moments. Agrees within 0.15 sd.',
      },
      {
        model: "Poisson-lognormal, maximum likelihood with Laplace's approximation",
        source: 'glmmTMB 1.1.5',
        figures: [
          ...pair('alpha', ['2.1722', '0.3278'], read(0)).map(loosely),
          ...pair('beta', ['0.3125', '0.0895'], read(1)).map(loosely),
          ...pair('1000 gamma', ['-0.9785', '0.3978'], read(2)).map(loosely),
          figure('sigma', '0.2213', fit.effects.subject),
        ],
        reading:
          'Estimates equal. The printed standard errors are 1 to 3 % too large: that fit has doses up to 1,000 unscaled, and glmmTMB differentiates numerically. With doses in thousands glmmTMB itself gives 0.324377, 0.087781 and 0.386311, as here.',
      },
    ],
  }
}

/** Estimates as printed, standard errors as the reading says. */
const loosely = (f: Figure): Figure => (f.quantity.endsWith('SE') ? { ...f, within: 0.03 * Number(f.published) } : f)

interface Bar {
  readonly mean: number
  readonly sd: number
}

function readSalm(): readonly SubjectRow[] {
  return readRows('salm.csv').map((row, plate) => {
    const dose = numberIn(row, 'dose')
    return { subject: String(plate), y: numberIn(row, 'y'), x: [1, Math.log(dose + 10), dose / 1000] }
  })
}

function posteriorByEngine(rows: readonly SubjectRow[], start: readonly number[]) {
  const engine = createEngineLikelihood(rows.map((row) => [row]))
  const logDensity = (x: readonly number[]) =>
    engine(x.slice(0, 3), { sigma: Math.exp(x[3]!), rho: INDEPENDENT, kappa: NONE }) + vagueLogScale(x[3]!)
  const summary = drawPosterior(logDensity, start, [1, 0.3, 0.3, 1], POINTS)
  return [0, 1, 2, 3].map((i) => summary((x) => (i < 3 ? x[i]! : Math.exp(x[i]!))))
}
