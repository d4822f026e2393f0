import { describe, expect, test } from 'vitest'
import { packedId, takenOn } from './index.ts'

describe('what was truly taken on a night of a blinded test', () => {
  const packed = packedId('magnesium')
  test.each([
    ['what was packed with it was taken', 'treatment', { [packed]: true }, true],
    ['a look-alike was taken', 'control', { [packed]: true }, false],
    ['nothing was taken', 'treatment', { [packed]: false }, false],
    ['nothing is known', 'treatment', {}, null],
    ['the treatment itself was taken', 'control', { magnesium: true, [packed]: true }, true],
    ['something packed was taken outside the drawn parts', null, { [packed]: true }, null],
  ] as const)('%s', (_, arm, taken, truly) => {
    expect(takenOn('magnesium', arm, taken)).toBe(truly)
  })
})
