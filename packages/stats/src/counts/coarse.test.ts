import { describe, expect, test } from 'vitest'
import { simulateNights } from '../simulate/simulateNights.ts'
import { coarseReader, readCoarsely } from './coarse.ts'
import { fitCounts, probabilityRatioBelow, readTreatments } from './fit.ts'
import type { CountProblem } from './problem.ts'
import type { TreatmentReading } from './reading.ts'

/** People a planner or a calibration meets: two and a half or seven cramps a week, even or in spells, any true ratio. */
const people: readonly CountProblem[] = Array.from({ length: 48 }, (_, i) => {
  const nights = [56, 84, 182][i % 3]!
  const unit = [1, 7][Math.floor(i / 3) % 2]!
  const treatments = Array.from({ length: nights }, (_, t) => [Math.floor(t / unit) % 2])
  const [rate, sigma, ratio] = [[0.38, 1][i % 2]!, [0, 0.8, 0.8, 0.8][i % 4]!, [1, 0.5, 1.3][Math.floor(i / 16)]!]
  const nightly = simulateNights({ seed: 900 + i, nights, treatments, ratios: [ratio], rate, sigma, missing: 0.1 })
  return { ...nightly, covariates: [] }
})

const exact = people.map((problem) => estimated(readTreatments(problem)[0]))

function estimated(reading: TreatmentReading | undefined) {
  if (reading?.type !== 'estimated') throw new Error('every treatment here varies')
  return reading
}

const chances = ({ probHelps, density }: ReturnType<typeof estimated>) =>
  [probHelps, probabilityRatioBelow(density, 0.75)] as const

/** Near enough to 0.987, 0.05 or their mirrors. */
const mayDecide = (chance: number) => chance > 0.96 || chance < 0.07

const sorted = (values: readonly number[]) => [...values].map(Math.abs).sort((a, b) => a - b)

describe('the rough reading of a treatment', () => {
  const exactChances = exact.flatMap(chances)
  const roughChances = people.flatMap((problem) => chances(estimated(readCoarsely(problem)[0])))
  const differences = roughChances.map((chance, i) => chance - exactChances[i]!)

  test('is within 0.02 of the exact chance wherever a verdict may hang on it', () => {
    const near = differences.filter((_, i) => mayDecide(exactChances[i]!))
    expect(near.length).toBeGreaterThan(30)
    expect(sorted(near).at(-1)).toBeLessThan(0.02)
  })

  test('is within 0.025 in 19 of 20 elsewhere too', () => {
    const sizes = sorted(differences)
    expect(sizes[Math.floor(0.95 * sizes.length)]).toBeLessThan(0.025)
  })

  test('errs to neither side', () => {
    expect(Math.abs(differences.reduce((a, b) => a + b, 0) / differences.length)).toBeLessThan(0.004)
  })

  test('answers whatever it is given, also no cramps at all and a hundred a night', () => {
    for (const count of [0, 1, 100]) {
      const counts = Array.from({ length: 30 }, (_, t) => (t % 2 === 0 ? count : 0))
      const treatments = counts.map((_, t) => [t % 2])
      const reading = estimated(readCoarsely({ nights: 30, counts, treatments, covariates: [] })[0])
      expect(reading.probHelps).toBeGreaterThan(0)
      expect(reading.probHelps).toBeLessThan(1)
      expect(reading.density.heights.every(Number.isFinite)).toBe(true)
    }
  })

  test('says of a treatment that never varies that it cannot be tested', () => {
    const problem = { nights: 3, counts: [1, null, 2], treatments: [[1], [0], [1]], covariates: [] }
    expect(readCoarsely(problem)).toEqual([{ type: 'not-testable', because: 'never-varies' }])
    expect(readTreatments(problem)).toEqual([{ type: 'not-testable', because: 'never-varies' }])
  })
})

describe('the rough reader that follows a growing diary', () => {
  const whole = people.filter(({ nights }) => nights === 182).slice(0, 10)
  const upTo = (problem: CountProblem, nights: number): CountProblem => ({
    ...problem,
    nights,
    counts: problem.counts.slice(0, nights),
    treatments: problem.treatments.slice(0, nights),
  })

  test('begins as anyone would who has seen nothing yet', () => {
    expect(coarseReader()(people[0]!)).toEqual(readCoarsely(people[0]!))
  })

  test('stays within 0.02 of the exact chance wherever a verdict may hang on it, 19 looks later too', () => {
    const differences = whole.flatMap((problem) => {
      const read = coarseReader()
      const looks = Array.from({ length: 19 }, (_, i) => upTo(problem, 7 * (8 + i)))
      const rough = looks.map((look) => chances(estimated(read(look)[0])))
      return [9, 18].flatMap((i) => {
        const sure = chances(estimated(readTreatments(looks[i]!)[0]))
        return sure.flatMap((chance, j) => (mayDecide(chance) ? [rough[i]![j]! - chance] : []))
      })
    })
    expect(differences.length).toBeGreaterThan(10)
    expect(sorted(differences).at(-1)).toBeLessThan(0.02)
  })
})

test('the exact reading of a treatment is that of the whole fit, to the last digit', () => {
  people.slice(0, 6).forEach((problem, i) => {
    const effect = fitCounts(problem).treatments[0]!
    if (effect.type !== 'estimated') throw new Error('every treatment here varies')
    expect(exact[i]).toEqual({ type: 'estimated', probHelps: effect.probHelps, density: effect.density })
  })
})
