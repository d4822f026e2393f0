import { germanSchoolYear, readingGrade, spanishEase } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { evidence, startingGuess, type TreatmentsWords, type TreatmentWords } from '../index.ts'
import * as de from './de/index.ts'
import * as en from './en/index.ts'
import * as es from './es/index.ts'

const { treatments } = evidence()
const languages: Readonly<Record<string, TreatmentsWords>> = {
  en: en.treatments,
  es: es.treatments,
  de: de.treatments,
}

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

test.each(Object.keys(languages))('gives at least as many cautions as the data: %s', (language) => {
  for (const { id, cautions } of treatments) {
    expect(wordsOf(language, id).cautions.length, id).toBeGreaterThanOrEqual(cautions.length)
  }
})

test.each(Object.keys(languages))(
  'of vitamin K2, says first that its test was withdrawn, and no number it found: %s',
  (language) => {
    const { oneLine, trialsFound } = wordsOf(language, 'vitamin-k2')
    const withdrawn = /withdrawn|retirado|zurückgezogen/
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
  es: {
    none: /partimos de que nada cambia/i,
    hardly: /partimos de que casi nada cambia/,
    small: /mejora pequeña/,
    fair: /mejora mediana/,
    large: /mejora grande/,
  },
  de: {
    none: /davon aus, dass sich nichts ändert/,
    hardly: /davon aus, dass sich kaum etwas ändert/,
    small: /kleinen Besserung/,
    fair: /mittleren Besserung/,
    large: /großen Besserung/,
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
const spanish = texts(es.treatments, 'es')
const german = texts(de.treatments, 'de')

type Said = typeof english
const together = (all: Said) => all.map(([, text]) => text).join('. ')
const long = (all: Said) => all.filter(([, text]) => text.split(' ').length >= 12)

test('what a person reads in English is at grade 6 or lower', () => {
  expect(readingGrade(together(english))).toBeLessThanOrEqual(6)
})

test('no longer English text is above grade 6', () => {
  expect(long(english).filter(([, text]) => Math.round(readingGrade(text)) > 6)).toEqual([])
})

test('what a person reads in Spanish is fairly easy, and no longer text is less than that', () => {
  expect(spanishEase(together(spanish))).toBeGreaterThanOrEqual(65)
  expect(long(spanish).filter(([, text]) => Math.round(spanishEase(text)) < 65)).toEqual([])
})

test('what a person reads in German is fit for school year 6, and no longer text is above that', () => {
  expect(germanSchoolYear(together(german))).toBeLessThanOrEqual(6)
  expect(long(german).filter(([, text]) => Math.round(germanSchoolYear(text)) > 6)).toEqual([])
})

/** With 15 words or more, in English; the other two need a few more for the same thing. */
const tooLong = (all: Said, words: number) =>
  all
    .flatMap(([path, text]) => text.split(/[.?:]\s/).map((one) => [path, one] as const))
    .filter(([, one]) => one.split(' ').length >= words)

test('sentences are short', () => {
  expect(tooLong(english, 15)).toEqual([])
  expect(tooLong(spanish, 18)).toEqual([])
  expect(tooLong(german, 18)).toEqual([])
})

test('no step, caution or sign to stop in English is missing in Spanish or German', () => {
  const paths = (words: TreatmentsWords) => texts(words, '').map(([path]) => path)
  const same = paths(en.treatments).toSorted()
  expect(paths(es.treatments).toSorted()).toEqual(same)
  expect(paths(de.treatments).toSorted()).toEqual(same)
})

test('the three languages give the same numbers', () => {
  const numbers = (all: Said) =>
    Object.fromEntries(all.map(([path, text]) => [path.slice(3), text.match(/\d+/g)?.toSorted()]))
  expect(numbers(spanish)).toEqual(numbers(english))
  expect(numbers(german)).toEqual(numbers(english))
})

test('she is "usted" in Spanish and "Sie" in German', () => {
  expect(spanish.filter(([, text]) => /\b(tu|tus|tú|ti|contigo|te|haz|toma tu)\b/i.test(text))).toEqual([])
  expect(german.filter(([, text]) => /\b(du|dich|dir|dein\p{L}*|euch|euer)\b/iu.test(text))).toEqual([])
})

test('every Spanish question has its opening mark', () => {
  expect(spanish.filter(([, text]) => text.split('¿').length !== text.split('?').length)).toEqual([])
})
