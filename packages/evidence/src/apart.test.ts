import { expect, test } from 'vitest'
import { apartBecause, evidence, readEvidence } from './index.ts'
import { changed } from './testChanged.ts'

const all = evidence()
const because = (one: string, other: string) => apartBecause(all, one, other)

test('one product at a time, whichever two they are', () => {
  expect(because('magnesium', 'vitamin-b-complex')).toBe('two-products')
  expect(because('taurine', 'l-carnitine')).toBe('two-products')
})

test('what works the same way or brings the same substance is not tested beside each other', () => {
  expect(because('stretching', 'exercise')).toBe('same-kind')
  expect(because('stretching', 'stretching')).toBe('same-kind')
  expect(because('diet-foods', 'magnesium')).toBe('same-substance')
})

test('nobody knows what is in a thing of her own: not beside a product, food, or another such thing', () => {
  expect(because('own-1', 'magnesium')).toBe('unknown')
  expect(because('diet-foods', 'own-1')).toBe('unknown')
  expect(because('own-1', 'own-2')).toBe('unknown')
  expect(because('own-1', 'stretching')).toBeNull()
})

test('the order in which two are named changes nothing', () => {
  const ids = [...all.treatments.map(({ id }) => id), 'own-1']
  for (const one of ids) for (const other of ids) expect(because(one, other)).toBe(because(other, one))
})

test('most pairs of things that a person may test are free', () => {
  expect(because('stretching', 'magnesium')).toBeNull()
  expect(because('heat', 'massage')).toBeNull()
})

test('refuses a rule of a treatment or a source that does not exist', () => {
  const rule = (change: (row: Record<string, unknown>) => void) => () =>
    readEvidence(changed('apart', 'apart-products', change))
  expect(rule((row) => (row.treatmentIds as string[]).push('moonlight'))).toThrow('there is no treatment moonlight')
  expect(rule((row) => (row.sourceIds as string[]).push('nobody1900'))).toThrow('there is no source nobody1900')
  expect(rule((row) => delete row.basis)).toThrow('.basis: ')
})
