import { expect, test } from 'vitest'
import { fold, indexOf, type Known } from './knowSearch.ts'

const known = (name: string, more: Partial<Known> = {}): Known => ({
  ...{ kind: 'treatment', href: `/learn/${name}`, name, line: '', also: [], text: '' },
  ...more,
})
const index = await indexOf([
  known('Stretching before bed', { text: 'Pull gently. It may help the calf.' }),
  known('Magnesium pills'),
  known('Inhalers', { kind: 'medicine', also: ['salbutamol', 'albuterol'] }),
  known('Krämpfe in der Wade'),
  known('Cherry juice', { line: 'With magnesium in it' }),
  known('Estiramiento del corazón'),
])
const names = (query: string) => index.find(query).map(({ name }) => name)

test('accents and capitals make no difference, either way', () => {
  expect(fold('Krämpfe, Füße, CORAZÓN')).toBe('krampfe, fusse, corazon')
  expect(names('corazon')).toEqual(['Estiramiento del corazón'])
  expect(names('KRÄMPFE')).toEqual(names('krampfe'))
  expect(names('Kraempfe')).toEqual(['Krämpfe in der Wade'])
})

test('a plural finds the single one, and the beginning of a word finds the word', () => {
  expect(names('cherries')).toEqual(['Cherry juice'])
  expect(names('stretchings')).toEqual(['Stretching before bed'])
  expect(names('inhaler')).toEqual(['Inhalers'])
  expect(names('Krampf')).toEqual(['Krämpfe in der Wade'])
  expect(names('stre')).toEqual(['Stretching before bed'])
})

test('a medicine is found by its name in the US and in Europe', () => {
  expect(names('albuterol')).toEqual(['Inhalers'])
  expect(names('salbutamol')).toEqual(['Inhalers'])
})

test('a name comes before a mention, and every word must be there', () => {
  expect(names('magnesium')).toEqual(['Magnesium pills', 'Cherry juice'])
  expect(names('magnesium juice')).toEqual(['Cherry juice'])
  expect(names('magnesium moon')).toEqual([])
})

test('no query finds nothing rather than all', () => {
  expect(names('')).toEqual([])
  expect(names('  ?! ')).toEqual([])
})

test('the index is made in portions, so that a press meanwhile is answered', async () => {
  let rests = 0
  const many = Array.from({ length: 100 }, (_, i) => known(`Number ${i}`))
  const large = await indexOf(many, async () => {
    rests += 1
  })
  expect(rests).toBeGreaterThanOrEqual(10)
  expect(large.find('number')).toHaveLength(100)
})
