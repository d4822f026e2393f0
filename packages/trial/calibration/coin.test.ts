import { expect, test, vi } from 'vitest'
import { COIN_CELLS, type CoinCell, coinStudy } from './coin.ts'

// The study of the coin test in small; docs/calibration.md has it with more people.
vi.setConfig({ testTimeout: 180_000 })

const of = (keep: (cell: CoinCell) => boolean, people: number) => coinStudy(people, () => {}, COIN_CELLS.filter(keep))
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

test('where the treatment does nothing, at most one person in twenty ever sees 20, in whatever spells, either way', () => {
  const rows = of(({ ratio }) => ratio === 1, 12)
  const bar = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / (12 * rows.length))
  expect(mean(rows.map(({ helps }) => helps[2]!.share))).toBeLessThanOrEqual(bar)
  expect(mean(rows.map(({ worse }) => worse[2]!.share))).toBeLessThanOrEqual(bar)
})

test('where it cuts cramps to a third, most people see 20 within 48 weeks, and next to nobody sees harm', () => {
  const rows = of(({ ratio }) => ratio === 0.36, 10)
  expect(mean(rows.map(({ helps }) => helps[2]!.share))).toBeGreaterThan(0.8)
  expect(mean(rows.map(({ worse }) => worse[2]!.share))).toBeLessThan(0.05)
})

test('the same people give the same rows, and every one is counted as done', () => {
  const progress: number[] = []
  const cells = COIN_CELLS.slice(0, 2)
  const rows = coinStudy(2, (done) => progress.push(done), cells)
  expect(progress).toEqual([1, 2, 3, 4])
  expect(coinStudy(2, () => {}, cells)).toEqual(rows)
})
