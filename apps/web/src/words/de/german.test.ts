import { expect, test } from 'vitest'
import { first as englishFirst } from '../en/first.ts'
import { later as englishLater } from '../en/later.ts'
import { safety as englishSafety } from '../en/safety.ts'
import { first } from './first.ts'
import { later } from './later.ts'
import { safety } from './safety.ts'

/** Every fixed text of a catalogue, by its path. */
function texts(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`))
}

// The package holds its own words to as much.
const words = { ...first, ...later, checkUp: safety.checkUp, fields: safety.fields }
const all = texts(words, '')
/** Exact statistics stand behind "Show the maths" only. */
const inFlows = all.filter(([path]) => !/maths/i.test(path))

const syllables = (word: string): number =>
  Math.max(1, word.toLowerCase().match(/ei|ai|au|eu|äu|ie|aa|ee|oo|[aeiouyäöü]/g)?.length ?? 1)

/**
 * First Wiener Sachtextformel (Bamberger and Vanecek 1984): the school year a text is fit for. Of 100 words, those of
 * three syllables or more, those of more than six letters and those of one syllable, and words a sentence.
 */
function schoolYear(text: string): number {
  const sentences = text.split(/[.?:]+/).filter((sentence) => /\p{L}/u.test(sentence)).length
  const found = text.replaceAll('\u00ad', '').match(/\p{L}+/gu) ?? []
  const inHundred = (fits: (word: string) => boolean) => (100 * found.filter(fits).length) / found.length
  return (
    0.1935 * inHundred((word) => syllables(word) >= 3) +
    (0.1672 * found.length) / sentences +
    0.1297 * inHundred((word) => word.length > 6) -
    0.0327 * inHundred((word) => syllables(word) === 1) -
    0.875
  )
}

test('what a person reads in German is fit for school year 6 or lower, part by part', () => {
  for (const part of Object.keys(words)) {
    // Names of countries are made by the browser.
    if (part === 'countries') continue
    const own = inFlows.filter(([path]) => path.startsWith(`${part}.`)).map(([, text]) => text)
    expect(schoolYear(own.join('. ')), part).toBeLessThanOrEqual(6)
  }
})

test('no longer German text is above school year 6', () => {
  const long = inFlows.filter(([, text]) => text.split(' ').length >= 12)
  expect(long.filter(([, text]) => Math.round(schoolYear(text)) > 6)).toEqual([])
})

test('no sign, caution or step of the English text is missing in the German one', () => {
  const paths = (catalogue: object) => texts(catalogue, '').map(([path]) => path)
  expect(paths(words)).toEqual(
    paths({ ...englishFirst, ...englishLater, checkUp: englishSafety.checkUp, fields: englishSafety.fields }),
  )
})

test('nothing is shouted, proven, cured or called safe, and nothing is counted in per cent', () => {
  const wrong = inFlows.filter(([, text]) =>
    /!|bewiesen|\bheilt?\b|signifikant|ungefährlich|garantiert|%|Prozent/i.test(text),
  )
  expect(wrong).toEqual([])
})

test('a country is said with its preposition, and bare in the list', () => {
  const { countryChoices, countryName } = first.countries
  expect([countryName('CH'), countryName('DO'), countryName('US'), countryName('AT')]).toEqual([
    'in der Schweiz',
    'in der Dominikanischen Republik',
    'in den USA',
    'in Österreich',
  ])
  expect(countryChoices().find(({ id }) => id === 'DO')?.name).toBe('Dominikanische Republik')
})

test('quotes and dashes are the German ones', () => {
  expect(all.filter(([, text]) => /["“](?=\p{L})|\.\.\.| - |[”’]/u.test(text))).toEqual([])
})
