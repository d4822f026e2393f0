import { describe, expect, test, vi } from 'vitest'
import { allCells, type Cell, FULL, type Imperfection } from './cells.ts'
import { verdictStudy } from './verdictStudy.ts'

// The calibration report in small: the same people, fewer of them. docs/calibration.md has them all.
vi.setConfig({ testTimeout: 180_000 })

const LAST_WEEK = 26
const cells = allCells(FULL)

/** Kinds with units of one and seven nights. */
const kinds = (ratio: number, imperfection: Imperfection = 'none') =>
  cells.filter(
    (cell) =>
      cell.ratio === ratio &&
      cell.imperfection === imperfection &&
      cell.round === 1 &&
      cell.washoutNights === 0 &&
      (cell.unitNights === 1 || cell.unitNights === 7),
  )

/** People told so by week 26 and intervals that hold, of the first few of each kind. */
function follow(all: readonly Cell[], people: number) {
  const tallies = all.map((cell) => verdictStudy(cell, 0, people))
  const sum = (of: (tally: (typeof tallies)[number]) => number) =>
    tallies.reduce((total, tally) => total + of(tally), 0)
  return {
    people: all.length * people,
    helps: sum(({ told }) => told.helps[LAST_WEEK]!),
    nothing: sum(({ told }) => told['nothing-worth-having'][LAST_WEEK]!),
    worse: sum(({ told }) => told['makes-it-worse'][LAST_WEEK]!),
    covered: sum(({ covered }) => covered.week26),
  }
}

describe('among people looked at every week for half a year', () => {
  test('of those whose treatment does nothing, at most 5 in 100 are told it helps, and as many that it worsens', () => {
    const twelve = kinds(1)
    expect(twelve).toHaveLength(12)
    const { people, helps, worse, covered } = follow(twelve, 25)
    expect(helps / people).toBeLessThanOrEqual(0.05)
    expect(worse / people).toBeLessThanOrEqual(0.05)
    expect(covered / people).toBeGreaterThanOrEqual(0.91)
  })

  test('of those whose cramps fall to a third, most are told it helps and hardly any that there is nothing worth having', () => {
    const { people, helps, nothing, worse } = follow(kinds(0.36), 10)
    expect(helps / people).toBeGreaterThan(0.8)
    expect(nothing / people).toBeLessThanOrEqual(0.05)
    expect(worse).toBe(0)
  })

  test.each([
    'trend',
    'drift',
    'bad-start',
    'season',
    'missing',
    'missing-when-bad',
    'forgotten-when-bad',
    'doubled',
  ] as const)('a diary with %s misleads hardly more often', (imperfection) => {
    const { people, helps } = follow(kinds(1, imperfection), 12)
    // 5 in 100, and what chance adds to that in 48 people once in a thousand times.
    expect(helps / people).toBeLessThanOrEqual(0.05 + 3.1 * Math.sqrt((0.05 * 0.95) / people))
  })

  test('unequal recording is seen, and the verdict withheld', () => {
    const tallies = kinds(1, 'unequal-recording').map((cell) => verdictStudy(cell, 0, 12))
    for (const { guarded, looks } of tallies) expect(guarded / looks).toBeGreaterThan(0.7)
  })
})
