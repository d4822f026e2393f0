import { expect, test } from 'vitest'
import { contrastsOf } from './contrasts.ts'
import committed from './data/pooled.json'
import { evidence, isStanding } from './index.ts'
import { poolTrials } from './pool.ts'

const { studies, treatments, pooled } = evidence()
const made = poolTrials(studies, treatments)

test('the committed file is what npm run evidence writes', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(made)))
})

test('two treatments have two trials of the same measure against the same thing', () => {
  const told = made.pooled.map(({ treatmentId, measure, against, k, people }) => [
    treatmentId,
    measure,
    against,
    k,
    people,
  ])
  expect(told).toEqual([
    ['magnesium', 'cramps-a-week', 'placebo', 2, 136],
    ['magnesium-pregnancy', 'no-cramps', 'placebo', 2, 199],
  ])
})

test('magnesium: cramps in four weeks are a quarter as many a week, and the interval is as wide as two trials deserve', () => {
  const [magnesium] = made.pooled
  expect(magnesium!.trials.map(({ outcome, times }) => [outcome, times])).toEqual([
    ['cramps_per_week', 1],
    ['cramps_per_4_weeks', 0.25],
  ])
  // By hand: weights 1 / 0.8878^2 and 1 / 0.3253^2, t with one degree of freedom 12.706.
  const weights = [1 / 0.8878 ** 2, 1 / 0.3253 ** 2] as const
  const sum = weights[0] + weights[1]
  const mean = (weights[0] * -0.38 + weights[1] * 0.175) / sum
  const q = weights[0] * (-0.38 - mean) ** 2 + weights[1] * (0.175 - mean) ** 2
  const half = 12.706 * Math.sqrt(q / sum)
  expect(magnesium!.estimate).toBeCloseTo(mean, 3)
  expect(magnesium!.interval[0]).toBeCloseTo(mean - half, 2)
  expect(magnesium!.interval[1]).toBeCloseTo(mean + half, 2)
})

test('two trials in pregnancy disagree so much that together they say nothing', () => {
  const pregnancy = made.pooled[1]!
  expect(pregnancy.heterogeneity.iSquared).toBeGreaterThan(0.75)
  expect(pregnancy.interval[0]).toBeLessThan(0.01)
  expect(pregnancy.interval[1]).toBeGreaterThan(100)
})

test('every study of every treatment is pooled or named with its reason, and no trial is both in one outcome', () => {
  for (const { id, studyIds } of treatments) {
    const its = made.pooled.filter(({ treatmentId }) => treatmentId === id).flatMap(({ trials }) => trials)
    const out = made.notPooled.filter(({ treatmentId }) => treatmentId === id)
    expect(new Set([...its, ...out].map(({ studyId }) => studyId)), id).toEqual(new Set(studyIds))
    const told = [...its, ...out].map(({ studyId, outcome }) => `${studyId} ${outcome}`)
    expect(new Set(told).size, id).toBe(told.length)
  }
})

test('stretching is not pooled: one trial told people not to stretch, one gave no advice, one taught meditation', () => {
  const why = made.notPooled.filter(({ treatmentId, outcome }) => treatmentId === 'stretching' && outcome !== null)
  expect(why.map(({ studyId, because }) => [studyId, because])).toEqual([
    ['hallegraeff-2012', 'different-comparators'],
    ['hallegraeff-2012', 'different-comparators'],
    ['coppin-2005', 'different-comparators'],
    ['tapper-2024-relax', 'different-comparators'],
  ])
})

test('cramps in a time that was not said are put beside no others', () => {
  expect(made.notPooled).toContainEqual({
    treatmentId: 'magnesium',
    studyId: 'barna-2021',
    outcome: 'NLC_episodes',
    because: 'unit-not-said',
  })
})

test('a study that is retracted leaves the pool, with all it said', () => {
  const withdrawn = studies.find((study) => !isStanding(study))!
  const after = poolTrials(
    studies.map((study) => (study.id === 'frusso-1999' ? { ...withdrawn, id: study.id } : study)),
    treatments,
  )
  expect(after.pooled.map(({ treatmentId }) => treatmentId)).toEqual(['magnesium-pregnancy'])
  expect(after.notPooled).toContainEqual({
    treatmentId: 'magnesium',
    studyId: 'frusso-1999',
    outcome: null,
    because: 'retracted',
  })
})

test('what the app reads is what was pooled, and nothing withdrawn is in it', () => {
  expect(pooled).toEqual(committed)
  const withdrawn = studies.filter((study) => !isStanding(study)).map(({ id }) => id)
  const trials = pooled.pooled.flatMap((one) => one.trials.map(({ studyId }) => studyId))
  expect(trials.filter((id) => withdrawn.includes(id))).toEqual([])
})

test('a comparison of two treatments is said from the side of each', () => {
  const relax = studies.filter(isStanding).find(({ id }) => id === 'tapper-2024-relax')!
  const [stretching] = contrastsOf('stretching', relax)
  const [meditation] = contrastsOf('meditation-relaxation', relax)
  expect(stretching).toMatchObject({ against: 'meditation-relaxation', estimate: 0.53, interval: [-0.76, 1.82] })
  expect(meditation).toMatchObject({ against: 'stretching', estimate: -0.53, interval: [-1.82, 0.76] })
})
