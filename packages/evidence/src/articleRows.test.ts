import { expect, test } from 'vitest'
import { ARTICLE_ROWS, claimsByRow, evidence, readEvidence } from './index.ts'
import { changed } from './testChanged.ts'

test('every part of the article is there in its order, each claim in one part', () => {
  const parts = claimsByRow(evidence().claims)
  expect(parts.map(({ row }) => row)).toEqual(ARTICLE_ROWS)
  expect(parts.flatMap((part) => part.claims)).toHaveLength(evidence().claims.length)
})

test('only the lost sources make no claim of their own', () => {
  const without = claimsByRow(evidence().claims).filter((part) => part.claims.length === 0)
  expect(without.map(({ row }) => row)).toEqual(['sources'])
})

test('refuses a claim of a part that the article does not have', () => {
  const moved = changed('claims', 'foods', (claim) => {
    claim.row = 'recipes'
  })
  expect(() => readEvidence(moved)).toThrow('.row: ')
})
