import {
  type ArmMean,
  type ArmShare,
  type Estimated,
  meanDifference,
  oddsRatio,
  poolCommonEffect,
  readStudy,
  riskRatio,
  type StudyEffect,
  varianceOfInterval,
} from '../../src/index.ts'
import { type DataSet, type Figure, figure, type Reproduction } from './figure.ts'

/** Single trials of treatments against leg cramps, recomputed from what they printed. Facts: no file is read. */
export function trials(): DataSet {
  return {
    title: 'Trials against leg cramps, one by one',
    about:
      'Effects that trials and reviews printed, recomputed from the arms they printed, by `meanDifference`, `riskRatio` and `oddsRatio` with `readStudy`. Where the arms were worked back from percentages or intervals, the row says so.',
    reproductions: [
      nygaard(),
      supakatisant(),
      dahle(),
      araujo(),
      roguinMaor(),
      relax(),
      pickle(),
      quininePercent(),
      vitaminK(),
    ],
  }
}

/** Published pooled effects that nobody can recompute from print. */
export interface Missing {
  readonly what: string
  readonly published: string
  readonly missing: string
}

export function notRecomputable(): readonly Missing[] {
  return [
    {
      what: 'Magnesium, idiopathic cramps a week (Garrison 2020, Cochrane CD009402.pub3)',
      published:
        'MD -0.18 (-0.84 to 0.49), 5 trials; -9.59 % (-23.14 to 3.97), 3 trials; RR 1.04 (0.84 to 1.29), 3 trials',
      missing: `numbers of three of the five trials. ${withNewTrial()}`,
    },
    {
      what: 'Magnesium, idiopathic cramps a week (Garrison 2012, Cochrane CD009402.pub2)',
      published: 'MD 0.01 (-0.52 to 0.55), 4 trials; -3.9 % (-21.1 to 13.3); risk difference -8 % (-28 to 12)',
      missing: 'numbers of three of the four trials',
    },
    {
      what: 'Quinine, cramps in 4 weeks (Man-Son-Hing 1998)',
      published: 'MD -3.60 (-5.05 to -2.15); published trials alone -8.83 (-13.49 to -4.16)',
      missing: "individual patients' data, not public",
    },
    {
      what: 'Quinine, cramps in 2 weeks (El-Tawil 2015, Cochrane CD005044.pub3)',
      published: 'MD -2.45 (-3.54 to -1.36), 13 trials; intensity -0.12 (-0.20 to -0.05), 7 trials',
      missing: 'numbers of the single trials',
    },
    {
      what: 'Magnesium, cramps a week (Sebo 2014)',
      published: '0.345 fewer (-0.133 to 0.875)',
      missing: 'the simulated samples; the interval is of simulation quantiles',
    },
    {
      what: 'L-carnitine in dialysis (Lynch 2008)',
      published: 'OR 0.30 (0.09 to 1.00), 6 trials',
      missing: 'numbers of the single trials',
    },
  ]
}

function withNewTrial(): string {
  const pool = poolCommonEffect([
    { estimate: 0.01, variance: varianceOfInterval({ lower: -0.52, upper: 0.55 }) },
    meanDifference({ mean: 4.44, sd: 5.66, people: 48 }, { mean: 5.48, sd: 4.93, people: 46 }),
  ])
  if (pool.type !== 'common-effect') throw new Error('two studies are pooled')
  const [mean, from, to] = [pool.pooled.estimate, pool.pooled.lower, pool.pooled.upper].map((v) => v.toFixed(2))
  return `The 2012 pool with the one new trial added gives ${mean} (${from} to ${to}), not -0.18: other inputs changed too`
}

type Interval3 = readonly [estimate: string, lower: string, upper: string]

function placed(name: string, published: Interval3, ours: Estimated, scale = (v: number) => v): Figure[] {
  return [
    figure(name, published[0], scale(ours.estimate)),
    figure('95 % interval, from', published[1], scale(ours.lower)),
    figure('95 % interval, to', published[2], scale(ours.upper)),
  ]
}

const difference = (treated: ArmMean, control: ArmMean): Estimated => readStudy(meanDifference(treated, control))

function ratio(of: typeof riskRatio, treated: ArmShare, control: ArmShare): Estimated {
  const effect = of(treated, control)
  if (effect.type !== 'estimated') throw new Error('no empty cell here')
  return readStudy(effect)
}

function nygaard(): Reproduction {
  const cramps = difference({ mean: 9.5, sd: 5.1, people: 21 }, { mean: 7.7, sd: 4.7, people: 17 })
  const pain = difference({ mean: 13.2, sd: 6.5, people: 21 }, { mean: 11.4, sd: 8.5, people: 17 })
  return {
    model: 'Magnesium in pregnancy (Nygaard 2008), mean difference',
    source: 'Luo 2020, Cochrane CD010655.pub3',
    figures: [
      ...placed('nights with cramps in 2 weeks', ['1.8', '-1.32', '4.92'], cramps),
      ...placed('pain score', ['1.8', '-3.1', '6.7'], pain),
    ],
    reading: 'Equal. Arms of 21 and 17 are the only split of 38 that gives both intervals; they are not printed.',
  }
}

function supakatisant(): Reproduction {
  const arms = (treated: number, control: number) =>
    ratio(riskRatio, { events: treated, people: 43 }, { events: control, people: 43 })
  return {
    model: 'Magnesium in pregnancy (Supakatisant 2015, doi 10.1111/j.1740-8709.2012.00440.x), risk ratio',
    source: 'Luo 2020, Cochrane CD010655.pub3',
    figures: [
      ...placed('cramps halved', ['1.42', '1.09', '1.86'], arms(37, 26), Math.exp),
      ...placed('pain halved', ['1.43', '0.99', '2.06'], arms(30, 21), Math.exp),
    ],
    reading: 'Equal. Counts are the printed percentages of 43.',
  }
}

function dahle(): Reproduction {
  const effect = ratio(riskRatio, { events: 11, people: 34 }, { events: 2, people: 35 })
  return {
    model: 'Magnesium in pregnancy (Dahle 1995), risk ratio of no cramps',
    source: 'Luo 2020, Cochrane CD010655.pub3',
    figures: placed('no cramps', ['5.66', '1.35', '23.68'], effect, Math.exp),
    reading: 'Equal. 11 of 34 and 2 of 35 are the only counts that give the printed shares and interval.',
  }
}

function araujo(): Reproduction {
  const effect = ratio(oddsRatio, { events: 48, people: 66 }, { events: 43, people: 64 })
  return {
    model: 'Magnesium in pregnancy (de Araujo 2020, doi 10.1371/journal.pone.0227497), odds ratio of cramps going on',
    source: 'the trial',
    figures: placed('still cramping', ['1.3', '0.6', '2.9'], effect, Math.exp).map((f) =>
      f.quantity.endsWith('to') ? { ...f, within: 0.15 } : f,
    ),
    reading:
      'Estimate and lower end equal; the upper end is 2.8, not 2.9. The print has 66 people on placebo, its 32.8 % needs 64, which stands here.',
  }
}

function roguinMaor(): Reproduction {
  const effect = difference({ mean: -3.41, sd: 4.05, people: 48 }, { mean: -3.03, sd: 4.53, people: 46 })
  return {
    model: 'Magnesium oxide (Roguin Maor 2017, doi 10.1001/jamainternmed.2016.9261), difference in change a week',
    source: 'the trial',
    figures: [figure('difference', '-0.38', effect.estimate), figure('p', '0.67', effect.pValue)],
    reading: 'Equal. The interval, which the abstract does not print, is -2.12 to 1.36.',
  }
}

function relax(): Reproduction {
  const arm = (estimate: number, lower: number, upper: number): StudyEffect => ({
    estimate,
    variance: varianceOfInterval({ lower, upper }),
  })
  const stretching = arm(-1.44, -2.29, -0.58)
  const meditation = arm(-1.97, -2.93, -1.01)
  const effect = readStudy({
    estimate: stretching.estimate - meditation.estimate,
    variance: stretching.variance + meditation.variance,
  })
  return {
    model: 'Stretching against meditation (Tapper 2024, doi 10.1111/liv.16007), difference in severity 0 to 10',
    source: 'the trial',
    figures: [figure('p', '0.4', effect.pValue)],
    reading: 'Equal: 0.53 (-0.76 to 1.82), worked out from the two printed intervals.',
  }
}

function pickle(): Reproduction {
  const effect = difference({ mean: -2.25, sd: 3.61, people: 38 }, { mean: -0.36, sd: 2.87, people: 36 })
  return {
    model: 'Pickle juice (Tapper 2022, doi 10.14309/ajg.0000000000001781), difference in severity 0 to 10',
    source: 'the trial',
    figures: [figure('p', '0.03', effect.pValue, 0.02)],
    reading:
      'Differs: 0.01 from the printed means, sds and numbers, which give -1.89 (-3.37 to -0.41). The trial adjusted or ranked; how is not printed where it could be read.',
  }
}

function quininePercent(): Reproduction {
  return {
    model: 'Quinine, cramps in 2 weeks as a share of placebo (El-Tawil 2015)',
    source: 'Cochrane CD005044.pub3',
    figures: [figure('per cent fewer', '28', (100 * 2.45) / 8.8)],
    reading: 'Equal: 2.45 of 8.8.',
  }
}

function vitaminK(): Reproduction {
  const people = difference({ mean: 0.96, sd: 1.41, people: 103 }, { mean: 3.63, sd: 2.2, people: 96 })
  const weeks = difference({ mean: 0.96, sd: 1.41, people: 8 * 103 }, { mean: 3.63, sd: 2.2, people: 8 * 96 })
  return {
    model:
      'Vitamin K2 (Tan 2024, doi 10.1001/jamainternmed.2024.5726): RETRACTED AND REPLACED (doi 10.1001/jamainternmed.2025.2160); a check of arithmetic only, no current effect',
    source: 'the original trial',
    figures: [
      figure('eight weeks a person as independent: from', '-2.86', weeks.lower, 0.011),
      figure('eight weeks a person as independent: to', '-2.49', weeks.upper),
      figure('people as units: from', '-2.86', people.lower, 0.35),
      figure('people as units: to', '-2.49', people.upper, 0.35),
    ],
    reading:
      'The printed interval comes out only if the eight weeks of a person count as eight people. With people as units it is -3.19 to -2.15, almost three times as wide. The engine does not copy this.',
  }
}
