import { meanDifference, oddsRatio, type RatioEffect, readStudy, riskRatio, varianceOfInterval } from '@uncramp/stats'
import { expect, test } from 'vitest'
import { evidence, isStanding, type StandingStudy } from './index.ts'

type Outcome = StandingStudy['arms'][number]['outcomes'][number]

function study(id: string): StandingStudy {
  const found = evidence().studies.find((one) => one.id === id)!
  if (!isStanding(found)) throw new Error(`${id} was retracted`)
  return found
}

/** Treated and control. */
function arms(id: string, outcome: string) {
  return study(id).arms.map(({ n, outcomes }) => ({
    people: n!,
    ...(outcomes.find((one) => one.outcome === outcome && one.when === 'end') as Outcome),
  })) as [Outcome & { people: number }, Outcome & { people: number }]
}

function published(id: string, outcome: string) {
  const { estimate, interval } = study(id).effects.find((effect) => effect.outcome === outcome)!
  return [estimate!, ...interval!]
}

function ratioOf(effect: RatioEffect): readonly number[] {
  if (effect.type !== 'estimated') throw new Error(effect.type)
  const { estimate, lower, upper } = readStudy(effect)
  return [estimate, lower, upper].map(Math.exp)
}

function counts(id: string, outcome: string) {
  return arms(id, outcome).map(({ events, people }) => ({ events: events!, people })) as [Share, Share]
}
type Share = { readonly events: number; readonly people: number }

test.each([
  ['nygaard-2008', 'cramp_days_or_nights_per_2_weeks', 0.006, 'cramp_days_or_nights_per_2_weeks'],
  ['nygaard-2008', 'pain_total_score', 0.06, 'pain_total_score'],
  ['roguin-maor-2017', 'cramps_per_week_change', 0.006, 'cramps_per_week'],
  ['tapper-2022-piccles', 'severity_0_10_change', 0.006, 'severity_0_10'],
])('the difference of %s in %s is what its arms give', (id, outcome, bar, effect) => {
  const [treated, control] = arms(id, outcome).map(({ mean, sd, people }) => ({ mean: mean!, sd: sd!, people }))
  const { estimate, lower, upper } = readStudy(meanDifference(treated!, control!))
  const told = published(id, effect)
  for (const [i, value] of [estimate, lower, upper].entries()) expect(Math.abs(value - told[i]!)).toBeLessThan(bar)
})

test.each([
  ['supakatisant-2015', 'halved_cramp_frequency'],
  ['supakatisant-2015', 'halved_pain'],
  ['dahle-1995', 'no_cramps_after_treatment'],
])('the risk ratio of %s in %s is what its arms give', (id, outcome) => {
  const told = published(id, outcome)
  for (const [i, value] of ratioOf(riskRatio(...counts(id, outcome))).entries()) {
    expect(Math.abs(value - told[i]!)).toBeLessThan(0.006)
  }
})

test('the p of the magnesium trial of 2017 is the published 0.67', () => {
  const [treated, control] = arms('roguin-maor-2017', 'cramps_per_week_change')
  const effect = meanDifference(
    { mean: treated.mean!, sd: treated.sd!, people: treated.people },
    { mean: control.mean!, sd: control.sd!, people: control.people },
  )
  expect(readStudy(effect).pValue).toBeCloseTo(0.67, 2)
})

test('stretching against meditation, from the two printed intervals, has the published p of 0.4', () => {
  const [stretching, meditation] = arms('tapper-2024-relax', 'severity_0_10_change')
  const variance = [stretching, meditation]
    .map(({ ci95 }) => varianceOfInterval({ lower: ci95![0], upper: ci95![1] }))
    .reduce((sum, one) => sum + one)
  const read = readStudy({ estimate: stretching.mean! - meditation.mean!, variance })
  expect(read.estimate).toBeCloseTo(0.53, 6)
  expect(read.pValue).toBeCloseTo(0.42, 2)
})

test('the women of Araujo 2020 whose cramps stopped give the risk ratio recorded beside its odds ratio', () => {
  const [estimate, lower, upper] = ratioOf(riskRatio(...counts('araujo-2020', 'cramps_stopped')))
  const told = published('araujo-2020', 'no_cramps_after_treatment')
  expect([estimate!, lower!, upper!].map((value) => Number(value.toFixed(2)))).toEqual(told)
})

test('the odds ratio of Araujo 2020 comes close: its upper end is printed as 2.9, its arms give 2.8', () => {
  const [treated, control] = counts('araujo-2020', 'cramps_stopped')
  const still = ({ events, people }: Share) => ({ events: people - events, people })
  const [estimate, lower, upper] = ratioOf(oddsRatio(still(treated), still(control)))
  expect([estimate!.toFixed(1), lower!.toFixed(1), upper!.toFixed(1)]).toEqual(['1.3', '0.6', '2.8'])
})
