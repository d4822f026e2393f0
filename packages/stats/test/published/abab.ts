import { exactRateRatio, rateRatio, readStudy } from '../../src/index.ts'
import { numberIn, readRows } from './csv.ts'
import { type DataSet, figure } from './figure.ts'
import { besideStan, fitOneTreatment, logRatioOf } from './onePerson.ts'
import { reference } from './reference.ts'

export function abab(): DataSet {
  const rows = readRows('abab_seizure_vankesteren.csv')
  const counts = rows.map((row) => numberIn(row, 'y'))
  const treated = rows.map((row) => row.treat === '1')
  const arm = (on: boolean) => ({
    events: counts.reduce((sum, count, t) => (treated[t] === on ? sum + count : sum), 0),
    time: treated.filter((t) => t === on).length,
  })
  const exact = exactRateRatio(arm(true), arm(false))
  const half = rateRatio(arm(true), arm(false), 'add-half')
  if (exact.type !== 'estimated' || half.type !== 'estimated') throw new Error('there are events')
  const firth = readStudy(half)
  const fit = fitOneTreatment(counts, treated)
  const logRatio = logRatioOf(fit)
  return {
    title: 'Every event on one side',
    about:
      'One simulated person, 84 days, ABAB, 51 events without treatment and none with it (van Kesteren, single_subject). A Poisson regression by maximum likelihood prints -20.5 with a standard error of 2,398. The count model applies as it stands.',
    reproductions: [
      {
        model: "Firth's penalised likelihood: half an event added to each arm, which `rateRatio` does when asked",
        source: 'van Kesteren, single_subject',
        figures: [
          figure('log rate ratio', '-4.6347', firth.estimate),
          figure('log rate ratio, SE', '1.4211', firth.standardError),
          figure('95 % interval, from', '-7.42', firth.lower),
          figure('95 % interval, to', '-1.85', firth.upper),
        ],
        reading: 'Equal to the last digit printed.',
      },
      {
        model: 'Exact rate ratio, `exactRateRatio`',
        source: "R's poisson.test",
        figures: [
          figure('ratio', '0', exact.ratio, 0),
          figure('95 % interval, from', '0', exact.lower, 0),
          figure('95 % interval, to', '0.0750', exact.upper),
          figure('p', '8.9e-16', exact.pValue),
        ],
        reading: 'Equal. Neither this interval nor the one above knows of spells.',
      },
      besideStan(fit, { alpha: [fit.alpha, 'a'], 'log rate ratio': [logRatio, 'b[1]'] }, reference.stan.abab),
      {
        model: 'The count model beside Firth',
        source: 'van Kesteren, single_subject',
        figures: [figure('log rate ratio', '-4.6347', logRatio.mean, 2)],
        reading:
          'Not the same quantity. The prior N(0, 1) holds the log ratio of a person without any event on treatment near what treatments do; the interval, about -4 to -1.8, is narrower than Firth and lies wholly below 0.',
      },
    ],
  }
}
