import { randomInterceptAr1 } from '../models/linear.ts'
import { numberIn, readRows } from './csv.ts'
import { type DataSet, figure, pair } from './figure.ts'

export function weightLoss(): DataSet {
  const rows = readRows('weightloss_krone2020.csv')
    .filter((row) => row.body_weight !== '' && row.body_weight !== 'NA')
    .map((row) => ({
      y: numberIn(row, 'body_weight'),
      x: [1, Number(row.condition === 'Activity'), Number(row.condition === 'Diet'), numberIn(row, 'day')],
      group: row.subject!,
      day: numberIn(row, 'day'),
    }))
  const fit = randomInterceptAr1(rows)
  const effect = (i: number): [number, number] => [fit.coefficients[i]!, fit.standardErrors[i]!]
  return {
    title: 'Body weight on diet and on activity',
    about:
      'Twelve people, 63 days each, three conditions of 21 days, some days missing (Krone 2020, PLOS ONE 15:e0232680, as corrected in the R package brokenstick). A weight is no count, and no model of the engine is for several people together: it applies nowhere here. Generalised least squares stand for it.',
    reproductions: [
      {
        model: `Effect of person, AR(1) errors by day and a trend, by REML, ${rows.length} days`,
        source: 'nlme 3.1-162, lme with corAR1',
        figures: [
          ...pair('intercept', ['76.4057', '2.9702'], effect(0)),
          ...pair('activity', ['0.6343', '0.2219'], effect(1)),
          ...pair('diet', ['0.2774', '0.1715'], effect(2)),
          ...pair('day', ['-0.0379', '0.0058'], effect(3)),
          figure('phi', '0.7154', fit.phi),
        ],
        reading: 'Equal.',
      },
    ],
  }
}
