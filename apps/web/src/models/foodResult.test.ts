import { checkUsualWeek, GROUP_IDS, type Product, totals } from '@uncramp/nutrition'
import { expect, test } from 'vitest'
import { foodResult, rough } from './foodResult.ts'

const person = { system: 'EFSA', age: 70, sex: 'female', stage: 'none' } as const
const products: Product[] = [
  { id: 'a', kind: 'tablet', perDay: 1, contains: [{ substance: 'magnesium', amount: 250, unit: 'mg' }] },
]
const week = Object.fromEntries(GROUP_IDS.map((id, i) => [id, i % 2 === 0 ? 'never' : 'once-or-twice-a-week'] as const))

test('is what the package says of the week and the tablets, the least enough first', () => {
  const shown = foodResult(week, { person, products, answers: {}, blood: {} })
  expect(Object.fromEntries(shown.map(({ nutrient, result }) => [nutrient, result]))).toEqual(
    checkUsualWeek(week, person, totals(products)),
  )
  const categories = shown.map(({ result }) => (result.type === 'judged' ? result.category : result.type))
  expect(categories[0]).toBe('well-below')
  expect(categories.at(-1)).toBe('not-judged')
})

test('is shown in as few figures as a rough sum has', () => {
  expect([184.3, 0.944, 1250, 0, 7.06].map(rough)).toEqual([180, 0.94, 1300, 0, 7.1])
})
