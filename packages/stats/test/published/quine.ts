import { type CountRow, fitNegativeBinomial } from '../models/counts.ts'
import { createEngineLikelihood, INDEPENDENT, NONE } from '../models/engine.ts'
import { numberIn, readRows } from './csv.ts'
import { type DataSet, figure, pair } from './figure.ts'

const NAMES = ['intercept', 'EthN', 'SexM', 'AgeF1', 'AgeF2', 'AgeF3', 'LrnSL']
const PUBLISHED: readonly (readonly [string, string])[] = [
  ['2.8946', '0.2284'],
  ['-0.5694', '0.1533'],
  ['0.0823', '0.1599'],
  ['-0.4484', '0.2397'],
  ['0.0881', '0.2362'],
  ['0.3569', '0.2483'],
  ['0.2921', '0.1865'],
]

export function quine(): DataSet {
  const rows = readQuine()
  const fit = fitNegativeBinomial(rows)
  const engine = createEngineLikelihood(rows.map((row) => [row]))
  const kappa = 1 / Math.sqrt(fit.theta)
  const logLikelihood = engine(fit.coefficients, { sigma: NONE, rho: INDEPENDENT, kappa })
  return {
    title: 'Days absent from school',
    about:
      "146 children, strongly overdispersed (`quine` in R's MASS). The count model without its latent process is this negative binomial regression; its priors, made for cramps a night, are not.",
    reproductions: [
      {
        model: 'Negative binomial regression on ethnicity, sex, age and learner status, maximum likelihood',
        source: 'MASS 7.3-58.2, glm.nb',
        figures: [
          ...NAMES.flatMap((name, i) => pair(name, PUBLISHED[i]!, [fit.coefficients[i]!, fit.standardErrors[i]!])),
          figure('theta', '1.2749', fit.theta),
          figure('theta, SE', '0.1610', fit.thetaStandardError),
          figure('2 log likelihood', '-1093.151', 2 * fit.logLikelihood),
        ],
        reading: 'Equal to every digit printed.',
      },
      {
        model: "The same likelihood by the engine's own code, sigma at its lower edge of 0.001, kappa^2 = 1 / theta",
        source: 'MASS 7.3-58.2, glm.nb',
        figures: [figure('2 log likelihood', '-1093.151', 2 * logLikelihood)],
        reading: 'The count model contains the negative binomial regression.',
      },
    ],
  }
}

function readQuine(): readonly CountRow[] {
  return readRows('quine.csv').map((row) => ({
    y: numberIn(row, 'Days'),
    x: [
      1,
      Number(row.Eth === 'N'),
      Number(row.Sex === 'M'),
      Number(row.Age === 'F1'),
      Number(row.Age === 'F2'),
      Number(row.Age === 'F3'),
      Number(row.Lrn === 'SL'),
    ],
  }))
}
