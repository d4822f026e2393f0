import { simulateNights } from '@uncramp/stats'
import { expect, test } from 'vitest'
import { expectUntreated } from './untreated.ts'

const BEFORE = 112
const AFTER = 84

const perWeek = (counts: readonly (number | null)[]): number => {
  const known = counts.filter((count) => count !== null)
  return (7 * known.reduce((sum, count) => sum + count, 0)) / known.length
}

/** People whose cramps stay as they are, and who begin a test after four weeks with at least a third more than usual. */
const BAD_START = Array.from(
  { length: 400 },
  (_, seed) => simulateNights({ seed, nights: BEFORE + AFTER, rate: 0.7, sigma: 0.8, rho: 0.8, missing: 0.1 }).counts,
)
  .map((counts) => ({ before: counts.slice(0, BEFORE), after: perWeek(counts.slice(BEFORE)) }))
  .filter(({ before }) => perWeek(before.slice(-28)) > 1.33 * 7 * 0.7)
  .slice(0, 30)

test('after a bad spell fewer cramps are expected, though nothing is done; and fewer come', () => {
  expect(BAD_START.length).toBe(30)
  const told = BAD_START.map(({ before, after }) => ({ ...expectUntreated(before, AFTER, 7), after }))
  const fell = told.filter(({ recent, after }) => after < recent.perWeek!).length
  expect(fell).toBeGreaterThanOrEqual(25)
  const nearer = told.filter(
    (one) => one.type === 'expected' && Math.abs(one.q50 - one.after) < Math.abs(one.recent.perWeek! - one.after),
  ).length
  expect(nearer).toBeGreaterThanOrEqual(24)
  for (const one of told) expect(one.type === 'expected' && one.q50 < one.recent.perWeek!).toBe(true)
})

test('what came lies in the range at least 7 times in 10, for people who begin at any time', () => {
  const inside = Array.from({ length: 40 }, (_, seed) => {
    const { counts } = simulateNights({ seed: 1000 + seed, nights: BEFORE + AFTER, rate: 0.7, sigma: 0.8, rho: 0.5 })
    const told = expectUntreated(counts.slice(0, BEFORE), AFTER, seed)
    const came = perWeek(counts.slice(BEFORE))
    return told.type === 'expected' && told.q10 <= came && came <= told.q90
  }).filter(Boolean).length
  expect(inside).toBeGreaterThanOrEqual(28)
})

test('a short diary expects nothing, and says how the latest weeks were', () => {
  const short = Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? null : 1))
  expect(expectUntreated(short, AFTER, 7)).toEqual({ type: 'too-few-nights', recent: { recorded: 18, perWeek: 7 } })
  expect(expectUntreated([2, null], AFTER, 7).recent).toEqual({ recorded: 1, perWeek: null })
  expect(expectUntreated([], AFTER, 7)).toEqual({ type: 'too-few-nights', recent: { recorded: 0, perWeek: null } })
})

test('nights not recorded are no quiet nights, and nights before the latest half year are not read', () => {
  const counts = Array.from({ length: 150 }, (_, i) => (i % 2 === 0 ? null : 1))
  const told = expectUntreated(counts, AFTER, 7)
  expect(told.recent.perWeek).toBe(7)
  expect(told.type === 'expected' && told.q50).toBeGreaterThan(5)
  const old = Array.from({ length: 300 }, () => 9)
  const lately = Array.from({ length: 182 }, (_, i) => i % 2)
  expect(expectUntreated([...old, ...lately], AFTER, 7)).toEqual(expectUntreated(lately, AFTER, 7))
})
