import { exactRateRatio, rateRatio, readStudy } from '../../src/index.ts'
import { numberIn, readRows } from './csv.ts'
import { type DataSet, figure } from './figure.ts'
import { besideStan, fitOneTreatment, logRatioOf } from './onePerson.ts'
import { reference } from './reference.ts'

export function laughter(): DataSet {
  const rows = readRows('laughter.csv')
  const counts = rows.map((row) => numberIn(row, 'y'))
  const treated = rows.map((row) => row.treat !== 'Usual Routine')
  const arm = (on: boolean) => ({
    events: counts.reduce((sum, count, t) => (treated[t] === on ? sum + count : sum), 0),
    time: treated.filter((t) => t === on).length,
  })
  const with_ = arm(true)
  const without = arm(false)
  const exact = exactRateRatio(with_, without)
  const effect = rateRatio(with_, without)
  if (exact.type !== 'estimated' || effect.type !== 'estimated') throw new Error('there are events')
  const glm = readStudy(effect)
  const pearson = counts.reduce((sum, count, t) => {
    const mean = (treated[t] ? with_ : without).events / 9
    return sum + (count - mean) ** 2 / mean
  }, 0)
  const fit = fitOneTreatment(counts, treated)
  return {
    title: 'Laughs a day',
    about:
      'Eighteen daily counts in six alternating blocks of three days (a small example of the R package nof1ins; where it comes from is not stated there). The count model applies as it stands.',
    reproductions: [
      {
        model: 'Poisson, two groups: `rateRatio`, and `exactRateRatio`',
        source: "R's glm and poisson.test",
        figures: [
          figure('sum with', '56', with_.events, 0),
          figure('sum without', '61', without.events, 0),
          figure('log rate ratio', '-0.0855', glm.estimate),
          figure('log rate ratio, SE', '0.1851', glm.standardError),
          figure('rate ratio', '0.918', exact.ratio),
          figure('exact 95 % interval, from', '0.627', exact.lower),
          figure('exact 95 % interval, to', '1.342', exact.upper),
          figure('exact p', '0.712', exact.pValue),
          figure('Pearson dispersion', '1.65', pearson / (counts.length - 2)),
        ],
        reading: 'Equal. The dispersion of 1.65 says that the exact interval is too narrow.',
      },
      besideStan(
        fit,
        { alpha: [fit.alpha, 'a'], 'log rate ratio': [logRatioOf(fit), 'b[1]'] },
        reference.stan.laughter,
      ),
      {
        model: 'The count model beside the Poisson regression',
        source: "R's glm",
        figures: [figure('log rate ratio', '-0.0855', logRatioOf(fit).mean, 0.05)],
        reading:
          'The same place; the standard deviation is about 0.27 instead of 0.19, because the counts vary more than Poisson counts and come in spells.',
      },
    ],
  }
}
