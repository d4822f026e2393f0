import { expect, test } from 'vitest'
import { evidence, readEvidence, verify } from './index.ts'
import { changed, type Row } from './testChanged.ts'

const changedSource = (id: string, change: (row: Row) => void) => changed('sources', id, change)

const all = evidence()
const byId = (id: string) => all.sources.find((source) => source.id === id)!

test('holds the 142 pages and papers behind causes, facts, look-alikes and medicines', () => {
  expect(all.sources).toHaveLength(142)
})

test.each(['citation', 'doi', 'pmid', 'seenAt', 'numbersSeen', 'publication'])('refuses a source without %s', (key) => {
  expect(() => readEvidence(changedSource('gk', (row) => delete row[key]))).toThrow(`.${key}: `)
})

test('a source that is one of the studies has its status, and cannot be told as unchecked', () => {
  expect(byId('garrison2015').publication).toEqual({ status: 'published', checked: '2026-11' })
  const unchecked = changedSource('garrison2015', (row) => {
    row.publication = { status: 'not-checked' }
  })
  expect(() => readEvidence(unchecked)).toThrow('garrison2015: its publication status is not that of the study')
  const apart = changedSource('garrison2015', (row) => delete row.studyId)
  expect(() => readEvidence(apart)).toThrow('garrison2015: it is the same paper as the study garrison-2015-season')
})

test('the retracted trial of vitamin K2 is retracted here too, with its notice', () => {
  expect(byId('tan2024').publication).toMatchObject({ noticeDoi: '10.1001/jamainternmed.2025.2160' })
})

test('general knowledge is visible as such: no page was read, and no number can have been seen there', () => {
  expect(byId('gk')).toMatchObject({ seenAt: null, numbersSeen: false })
  const seen = changedSource('gk', (row) => {
    row.numbersSeen = true
  })
  expect(() => readEvidence(seen)).toThrow('numbers are seen on a page; none is named')
})

test('names the sources whose status nobody has checked, that lack a DOI, or whose numbers nobody saw', () => {
  const { notChecked, lackingDoi, unseenNumbers } = verify(all, '2026-12').sources
  expect([notChecked.length, lackingDoi.length, unseenNumbers.length]).toEqual([116, 105, 33])
  expect(notChecked).toContain('gk')
})
