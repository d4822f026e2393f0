import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SPOTTED } from './plan.ts'

interface Cell {
  readonly perWeek: number
  readonly unitNights: number
  readonly washoutNights: number
  readonly spells: { readonly rho: number }
  readonly ratio: number
  readonly imperfection: string
  readonly people: number
  readonly helps: readonly number[]
}

const file = new URL('../../../../docs/calibration/results.json', import.meta.url)
const { cells }: { cells: readonly Cell[] } = JSON.parse(readFileSync(file, 'utf8'))

test('what a person is told before a test is what the calibration found', () => {
  for (const [rate, table] of [[2.65, SPOTTED.few] as const, [7, SPOTTED.many] as const]) {
    for (const unit of [1, 7] as const) {
      const cell = cells.find(
        ({ perWeek, unitNights, washoutNights, spells, ratio, imperfection }) =>
          perWeek === rate &&
          unitNights === unit &&
          washoutNights === (unit === 7 ? 1 : 0) &&
          spells.rho === 0.5 &&
          ratio === 0.5 &&
          imperfection === 'none',
      )!
      for (const week of [12, 26] as const) {
        expect(table[week][unit]).toBeCloseTo((100 * cell.helps[week]!) / cell.people, 5)
      }
    }
  }
})
