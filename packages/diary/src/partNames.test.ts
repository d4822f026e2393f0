import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SEEDED } from '../test/arbitraries.ts'
import { partNames } from './partNames.ts'

test('the parts of an object are named whatever stands inside them, and its inner parts are not', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      expect(partNames(JSON.stringify(object))).toEqual(Object.keys(object))
    }),
    SEEDED,
  )
})

test('a part written twice is named twice', () => {
  expect(partNames('{"a": {"a": 1}, "b\\"": ["a", ":"], "a": "}"}')).toEqual(['a', 'b"', 'a'])
})

test('a text of any length is walked over', () => {
  expect(partNames(`{"a": "${'\\n'.repeat(10_000_000)}", "b": 1}`)).toEqual(['a', 'b'])
})
