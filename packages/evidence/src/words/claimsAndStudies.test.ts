import { readingGrade } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { ARTICLE_ROWS, evidence, isStanding } from '../index.ts'
import type { ClaimsWords } from './claimsWords.ts'
import * as de from './de/index.ts'
import * as en from './en/index.ts'
import * as es from './es/index.ts'
import type { PlotsWords } from './plotsWords.ts'
import type { StudiesWords } from './studiesWords.ts'

interface Words {
  readonly claims: ClaimsWords
  readonly plots: PlotsWords
  readonly studies: StudiesWords
}

const languages: readonly (readonly [string, Words])[] = [
  ['en', en],
  ['es', es],
  ['de', de],
]
const { claims, studies } = evidence()

test.each(languages)('%s has words for every claim and every study, and for nothing else', (_, words) => {
  expect(Object.keys(words.claims.claims).toSorted()).toEqual(claims.map(({ id }) => id).toSorted())
  expect(Object.keys(words.studies.studies).toSorted()).toEqual(studies.map(({ id }) => id).toSorted())
})

test.each(languages)('%s names every part of the article, and says of a part without a claim why', (_, words) => {
  expect(Object.keys(words.claims.rows)).toEqual(ARTICLE_ROWS)
  const without = ARTICLE_ROWS.filter((row) => claims.every((claim) => claim.row !== row))
  expect(Object.keys(words.claims.withoutClaim)).toEqual(without)
})

test.each(languages)('%s shows no number of a study that was withdrawn', (_, words) => {
  for (const study of studies.filter((one) => !isStanding(one))) {
    expect(words.studies.studies[study.id]!.found.replace(/\b20\d\d\b/, '')).not.toMatch(/\d/)
  }
})

// K2 is a name.
test.each(languages)('%s says of a study whose numbers nobody saw no number it found', (_, words) => {
  const unseen = studies.filter(({ numbersSeen }) => !numbersSeen)
  for (const { id } of unseen)
    expect(words.studies.studies[id]!.found.replaceAll(/\b[A-Z]\d+\b/g, '')).not.toMatch(/\d/)
})

const read = {
  claims: [...Object.values(en.claims.claims), en.claims.verdicts, en.claims.rows, en.claims.withoutClaim],
  plots: [
    ...Object.values(en.plots.measures),
    en.plots.comparators,
    en.plots.leftOut,
    en.plots.notPooled,
    Object.fromEntries(Object.entries(en.plots).filter(([, text]) => typeof text === 'string')) as Record<
      string,
      string
    >,
  ],
  studies: [
    ...Object.values(en.studies.studies).map(({ who, found }) => ({ who, found })),
    en.studies.statuses,
    { numbersNotSeen: en.studies.numbersNotSeen },
  ],
}

test.each(Object.entries(read))('%s read at grade 6 or lower, and no longer text is above it', (_, parts) => {
  const texts = parts.flatMap((part) => Object.values(part))
  expect(readingGrade(texts.join('. '))).toBeLessThanOrEqual(6)
  const long = texts.filter((text) => text.split(' ').length >= 12)
  expect(long.filter((text) => Math.round(readingGrade(text)) > 6)).toEqual([])
})

test('no English sentence has 15 words or more', () => {
  const sentences = Object.values(read)
    .flat()
    .flatMap((part) => Object.values(part))
    .flatMap((text) => text.split(/[.:]\s/))
  expect(sentences.filter((sentence) => sentence.split(' ').length >= 15)).toEqual([])
})

test.each([
  ['es', es],
  ['de', de],
])('%s tells the numbers that English tells, claim by claim and study by study', (_, words) => {
  const numbers = (part: object) => (Object.values(part).join(' ').match(/\d+/g) ?? []).toSorted()
  for (const { id } of claims) {
    expect(numbers(words.claims.claims[id]!), id).toEqual(numbers(en.claims.claims[id]!))
  }
  for (const { id } of studies) {
    expect(numbers(words.studies.studies[id]!), id).toEqual(numbers(en.studies.studies[id]!))
  }
})
