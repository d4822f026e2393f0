import { expect, test } from 'vitest'
import { namesLike } from './medicineNames.ts'

test('two letters find the names that begin so, of any country, and never one that is there already', () => {
  expect(namesLike('f', [])).toEqual([])
  expect(namesLike('furo', [])).toEqual(['furosemida', 'furosemide'])
  expect(namesLike('FURO', ['Furosemide'])).toEqual(['furosemida'])
  expect(namesLike('lasi', [])).toContain('lasix')
  expect(namesLike('sal', []).length).toBeLessThanOrEqual(6)
})

test('an accent or a later word of the name finds it too', () => {
  expect(namesLike('pill', [])).toContain('water pill')
  expect(namesLike('codeín', [])).toContain('codeina')
})

test('a name that no list knows finds nothing', () => {
  expect(namesLike('zzyzx', [])).toEqual([])
})
