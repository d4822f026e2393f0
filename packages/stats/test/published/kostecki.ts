import { fitMixed } from '../models/mixed.ts'
import { readRows } from './csv.ts'
import { type DataSet, figure, pair } from './figure.ts'

export function kostecki(): DataSet {
  const rows = readRows('kostecki_dillon.csv').map((row) => ({
    subject: row.id!,
    y: Number(row.headache === 'yes'),
    medication: row.medication!,
    x: [1, Number(row.medication === 'continuing'), Number(row.medication === 'reduced')],
  }))
  const share = (medication: string) => {
    const days = rows.filter((row) => row.medication === medication)
    return days.reduce((sum, { y }) => sum + y, 0) / days.length
  }
  const fit = fitMixed(rows, { family: 'bernoulli', rowEffect: false }, [-0.3, 1, 1.5])
  const effect = (i: number): [number, number] => [fit.coefficients[i]!, fit.standardErrors[i]!]
  return {
    title: 'Headache days',
    about:
      "133 people, 4,152 days, headache or none (`KosteckiDillon` in R's carData). The count model is one person's, and reads each of these diaries alone; for all people together, no model of the engine applies. A logistic regression with an effect of person stands here.",
    reproductions: [
      {
        model: 'Shares of headache days',
        source: 'counted',
        figures: [
          figure('none', '0.4395', share('none')),
          figure('continuing', '0.6542', share('continuing')),
          figure('reduced', '0.7747', share('reduced')),
        ],
        reading: 'Equal.',
      },
      {
        model: "Logistic with an effect of person, maximum likelihood with Laplace's approximation",
        source: 'glmmTMB 1.1.5',
        figures: [
          ...pair('intercept', ['-0.3418', '0.3028'], effect(0)),
          ...pair('continuing', ['1.3239', '0.3482'], effect(1)),
          ...pair('reduced', ['2.0505', '0.4304'], effect(2)),
          figure('sd of people', '1.4181', fit.effects.subject),
          figure('log likelihood', '-2230.554', fit.logLikelihood),
        ],
        reading: 'Equal to the precision of the optimisers.',
      },
    ],
  }
}
