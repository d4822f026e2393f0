import { totals } from '@uncramp/nutrition'
import { expect, test } from 'vitest'
import { draftOf, mineralIn, NEW_CONTENT, NEW_PRODUCT, type ProductDraft, readDraft } from './foodProducts.ts'

const magnesium = { ...NEW_CONTENT, substance: 'magnesium', amount: '250' } as const
const read = (draft: Partial<ProductDraft>) => readDraft({ ...NEW_PRODUCT, ...draft }, 'a')

test('a label is read as it is typed, and typed again as it was read', () => {
  const contains = [magnesium, { ...NEW_CONTENT, substance: 'vitamin-d', amount: '1,000', unit: 'IU' } as const]
  const result = read({ perDay: '2', contains })
  if (result.type !== 'product') throw new Error(result.fault)
  expect(result.product).toEqual({
    id: 'a',
    kind: 'tablet',
    perDay: 2,
    contains: [
      { substance: 'magnesium', amount: 250, unit: 'mg' },
      { substance: 'vitamin-d', amount: 1000, unit: 'IU' },
    ],
  })
  expect(readDraft(draftOf(result.product), 'a')).toEqual(result)
})

test('a blank amount is not known, and never zero', () => {
  const result = read({ contains: [{ ...magnesium, amount: '' }], perDay: '' })
  if (result.type !== 'product') throw new Error(result.fault)
  expect(result.product).toMatchObject({ perDay: null, contains: [{ amount: null }] })
  expect(totals([result.product])).toMatchObject([{ substance: 'magnesium', atLeast: 0, unknown: ['a'] }])
})

test('what cannot be read says where', () => {
  expect(read({})).toEqual({ type: 'fault', fault: 'nothing-in', at: 0 })
  expect(read({ contains: [magnesium, { ...magnesium, amount: 'lots' }] })).toMatchObject({ fault: 'amount', at: 1 })
  expect(read({ contains: [{ ...magnesium, unit: 'IU' }] })).toMatchObject({ fault: 'unit', at: 0 })
  expect(read({ contains: [magnesium], perDay: '-1' })).toMatchObject({ fault: 'amount', at: null })
})

test('of a compound only the mineral counts, and a compound of another mineral is left out', () => {
  expect(mineralIn({ ...magnesium, compound: 'magnesium-oxide' })).toBeCloseTo(150.8, 1)
  expect(mineralIn(magnesium)).toBeNull()
  const other = read({ contains: [{ ...magnesium, compound: 'calcium-carbonate' }] })
  expect(other).toMatchObject({ product: { contains: [{ substance: 'magnesium', amount: 250, unit: 'mg' }] } })
})
