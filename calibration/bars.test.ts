import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CellResult, Results } from './results.ts'
import { kindOf } from './words.ts'

// What docs/calibration.md says, held against the bars. Whoever calibrates again commits new numbers; these promises stay.
const file = new URL('../docs/calibration/results.json', import.meta.url)
const { cells, sbc }: Results = JSON.parse(readFileSync(file, 'utf8'))
const LAST_WEEK = 26

const perfect = cells.filter(({ imperfection }) => imperfection === 'none')
const twelve = (ratio: number) => perfect.filter((cell) => cell.ratio === ratio && [1, 7].includes(cell.unitNights))
const named = (all: readonly CellResult[]) =>
  all.map((cell) => [`${kindOf(cell)}, ratio ${cell.ratio}, round ${cell.round}`, cell] as const)
const at = (counts: readonly number[], { people }: CellResult, week = LAST_WEEK) => counts[week]! / people
const error = (share: number, people: number) => Math.sqrt((share * (1 - share)) / people)

test('the twelve kinds were followed twice, with at least 2,000 people without an effect each time', () => {
  expect(twelve(1)).toHaveLength(24)
  for (const { people } of twelve(1)) expect(people).toBeGreaterThanOrEqual(2000)
})

test.each(named(twelve(1)))('a useless treatment is said to help at most 5 in 100: %s', (_, cell) => {
  expect(at(cell.helps, cell)).toBeLessThanOrEqual(0.05)
})

test.each(named(twelve(0.5)))('a true halving is called nothing worth having at most 5 in 100: %s', (_, cell) => {
  expect(at(cell.nothing, cell)).toBeLessThanOrEqual(0.05)
})

test.each(named([...twelve(1).filter(({ round }) => round === 1), ...twelve(0.5)]))(
  '95 %% intervals hold at least 91 in 100: %s',
  (_, { covered }) => {
    expect(covered.week12 / covered.asked).toBeGreaterThanOrEqual(0.91)
    expect(covered.week26 / covered.asked).toBeGreaterThanOrEqual(0.91)
  },
)

test.each(named(perfect.filter(({ ancova }) => ancova !== null)))(
  'no fewer are found than by a lag-1 ANCOVA of the same size, within chance: %s',
  (_, cell) => {
    const [ours, theirs] = [at(cell.helps, cell), cell.ancova!.week26 / cell.people]
    expect(ours).toBeGreaterThanOrEqual(theirs - 2 * error(theirs, cell.people))
  },
)

describe('power is that of the table the rule was chosen by, within chance of both', () => {
  // Mean cramps a week, unit, true ratio: helps by week 12 and 26, latent sd 0.8 with lag-1 correlation 0.5, 600 people.
  const table = [
    [2.65, 1, 0.5, 0.24, 0.6],
    [2.65, 7, 0.5, 0.2, 0.49],
    [7, 1, 0.5, 0.52, 0.91],
    [7, 7, 0.5, 0.39, 0.76],
    [2.65, 1, 0.36, 0.42, 0.85],
    [2.65, 7, 0.36, 0.32, 0.76],
    [7, 1, 0.36, 0.82, 0.99],
    [7, 7, 0.36, 0.68, 0.96],
  ] as const
  test.each(table)('%f a week, units of %i, ratio %f', (perWeek, unit, ratio, week12, week26) => {
    const cell = twelve(ratio).find(
      ({ perWeek: rate, unitNights, spells }) => rate === perWeek && unitNights === unit && spells.rho === 0.5,
    )!
    const chance = (share: number) => 2 * Math.hypot(error(share, cell.people), error(share, 600))
    expect(at(cell.helps, cell, 12)).toBeGreaterThanOrEqual(week12 - chance(week12))
    expect(at(cell.helps, cell)).toBeGreaterThanOrEqual(week26 - chance(week26))
  })
})

test.each(Object.entries(sbc.parameters))(
  'ranks of %s are even over a thousand draws or more',
  (_, { distance, covered }) => {
    expect(sbc.draws).toBeGreaterThanOrEqual(1000)
    expect(distance).toBeLessThan(1.63)
    expect(covered / sbc.draws).toBeGreaterThanOrEqual(0.93)
    expect(covered / sbc.draws).toBeLessThanOrEqual(0.97)
  },
)
