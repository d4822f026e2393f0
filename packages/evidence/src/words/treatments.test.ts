import { readingGrade } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { evidence, startingGuess, type TreatmentsWords, type TreatmentWords } from '../index.ts'
import * as en from './en/index.ts'

const { treatments } = evidence()
const languages: Readonly<Record<string, TreatmentsWords>> = { en: en.treatments }

function texts(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]]
  return Object.entries(Object(part)).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const wordsOf = (language: string, id: string): TreatmentWords => languages[language]!.byId[id]!

test.each(Object.keys(languages))('every treatment has its words, and no words lack a treatment: %s', (language) => {
  expect(Object.keys(languages[language]!.byId).toSorted()).toEqual(treatments.map(({ id }) => id).toSorted())
})

test.each(Object.keys(languages))('no text is left empty, and each list says something: %s', (language) => {
  for (const { id } of treatments) {
    const { how, stopIf } = wordsOf(language, id)
    expect([how.length, stopIf.length], id).not.toContain(0)
  }
  expect(texts(languages[language], language).filter(([, text]) => text.trim() === '')).toEqual([])
})

test.each(Object.keys(languages))(
  'says why one must not test it alone exactly where the data forbid it: %s',
  (language) => {
    const forbidden = treatments.filter(({ selfTest }) => !selfTest.allowed).map(({ id }) => id)
    const said = treatments.filter(({ id }) => wordsOf(language, id).notTestable !== undefined).map(({ id }) => id)
    expect(said).toEqual(forbidden)
  },
)

test.each(Object.keys(languages))('carries over every caution of the data: %s', (language) => {
  for (const { id, cautions } of treatments) {
    expect(wordsOf(language, id).cautions.length, id).toBeGreaterThanOrEqual(cautions.length)
  }
})

test.each(Object.keys(languages))(
  'of vitamin K2, says first that its test was withdrawn, and no number it found: %s',
  (language) => {
    const { oneLine, trialsFound } = wordsOf(language, 'vitamin-k2')
    const withdrawn = /withdrawn/
    expect(oneLine).toMatch(withdrawn)
    expect(trialsFound.split('.')[0]).toMatch(withdrawn)
    expect(`${oneLine} ${trialsFound}`.replaceAll('2025', '')).not.toMatch(/\d/)
  },
)

/** How large a gain the prior starts from, by its rate ratio to the nearest twentieth. */
const sizes = { none: [1, 1], hardly: [0.95, 0.95], small: [0.85, 0.9], fair: [0.7, 0.8], large: [0.6, 0.6] } as const
const sizeWords: Readonly<Record<string, Readonly<Record<keyof typeof sizes, RegExp>>>> = {
  en: {
    none: /from no change/,
    hardly: /very near to no change/,
    small: /small gain/,
    fair: /fair gain/,
    large: /large gain/,
  },
}

test.each(Object.keys(languages))('the starting guess in words is the size of the prior: %s', (language) => {
  for (const { id, prior } of treatments) {
    const ratio = Math.round(20 * startingGuess(prior).likely) / 20
    const said = Object.entries(sizeWords[language]!)
      .filter(([, words]) => words.test(wordsOf(language, id).startingGuess))
      .map(([size]) => size)
    const fitting = Object.entries(sizes)
      .filter(([, [from, to]]) => ratio >= from && ratio <= to)
      .map(([size]) => size)
    expect(said, `${id} ${ratio}`).toEqual(fitting)
  }
})

test.each(Object.keys(languages))('says the range of a starting guess in cramps of ten: %s', (language) => {
  const said = languages[language]!.startingRange({ likely: 9, low: 4, high: 19 })
  expect(said.match(/\d+/g)).toEqual(['10', '9', '4', '19'])
})

const english = texts(en.treatments, 'en')

test('what a person reads in English is at grade 6 or lower', () => {
  expect(readingGrade(english.map(([, text]) => text).join('. '))).toBeLessThanOrEqual(6)
})

test('no longer English text is above grade 6', () => {
  const long = english.filter(([, text]) => text.split(' ').length >= 12)
  expect(long.filter(([, text]) => Math.round(readingGrade(text)) > 6)).toEqual([])
})

test('no English sentence has 15 words or more', () => {
  const sentences = english.flatMap(([path, text]) => text.split(/[.?:]\s/).map((one) => [path, one] as const))
  expect(sentences.filter(([, one]) => one.split(' ').length >= 15)).toEqual([])
})
