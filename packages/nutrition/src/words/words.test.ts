import { germanSchoolYear, readingGrade, spanishEase } from '@uncramp/testkit'
import { describe, expect, test } from 'vitest'
import { FOODS } from '../index.ts'
import * as de from './de.ts'
import * as en from './en.ts'
import * as es from './es.ts'

/** Every text, by its path. */
function texts(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]]
  return Object.entries(part as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const all = texts(en.words, 'words')
const LANGUAGES = { en, es, de }
const SENTENCES = Object.keys(en.words).filter(
  (part) => !['labs', 'nutrients', 'substances', 'groups', 'places'].includes(part),
)

const notes = FOODS.flatMap(({ id, note }) => (note === '' ? [] : [[id, note] as const]))

/** Names have no grade. */
const NAMES: readonly string[] = ['labs', 'nutrients', 'substances', 'groups']
const graded = Object.keys(en.words).filter((part) => !NAMES.includes(part))

test.each(graded)('%s: what a person reads is at grade 6 or lower', (part) => {
  const own = all.filter(([path]) => path.startsWith(`words.${part}.`)).map(([, text]) => text)
  expect(readingGrade(own.join('. '))).toBeLessThanOrEqual(6)
})

test('notes on foods are at grade 6 or lower', () => {
  expect(readingGrade(notes.map(([, note]) => note).join(' '))).toBeLessThanOrEqual(6)
})

test('no longer text is above grade 6', () => {
  const long = all.filter(([, text]) => text.split(' ').length >= 12)
  expect(
    [...long, ...notes.filter(([, note]) => note.split(' ').length >= 12)]
      .map(([path, text]) => [path, Math.round(readingGrade(text))])
      .filter(([, grade]) => Number(grade) > 6),
  ).toEqual([])
})

/** A language finds no illness, promises nothing, and tells nobody to start or stop a medicine. */
const NEVER_SAID = {
  en: /!|\b(?:0|100) ?%|\byou lack\b|deficien|\bsafe|\bproven\b|\bcures?\b|\bsignificant\b|(?<!do )\byou have\b|\bdiagnos|\bnormal\b|\bstart taking\b|(?<!not )\bstop (?:it|them|taking)\b/i,
  es: /[!¡]|\b(?:0|100) ?%|\b(?:le falta|usted tiene|tiene usted|carece)\b|deficien|\bsegur[oa]s?\b|\bprobad[oa]s?\b|\bcura[nr]?\b|significativ|diagn[oó]stic|\bnormal|\bempiece a tomar|\bdeje de tomar|(?<!no )\b(?:la|lo|las|los) deje\b/i,
  de: /!|\b(?:0|100) ?%|\b(?:Ihnen fehlt|Sie haben|Sie leiden)\b|mangel|\bsicher\b|unbedenklich|bewiesen|\bheil(?:en|t)\b|signifikant|diagnos|\bnormal|\bsetzen Sie (?!\S+ nicht)/i,
} as const

describe.each(Object.entries(LANGUAGES))('%s', (language, { words, foodNames }) => {
  const own = texts(words, 'words')
  const said = own.filter(([path]) => SENTENCES.some((part) => path.startsWith(`words.${part}.`)))

  test('says all there is to say, and nothing is empty', () => {
    expect(own.map(([path]) => path).toSorted()).toEqual(all.map(([path]) => path).toSorted())
    expect(own.filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('names each core food, its portion and what to know about it, once', () => {
    expect(Object.keys(foodNames).toSorted()).toEqual(FOODS.map(({ id }) => id).toSorted())
    const names = Object.values(foodNames).map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    for (const { id, note } of FOODS) {
      const food = foodNames[id]!
      expect(
        [food.name, food.portion, ...food.synonyms].filter((text) => text.trim() === ''),
        id,
      ).toEqual([])
      expect(food.note === '', id).toBe(note === '')
    }
  })

  test('a rule and a note have the numbers that they have in English', () => {
    const numbers = (text: string) => [...new Set(text.replace(/(\d)[.,](\d{3})/g, '$1$2').match(/\d+/g))].toSorted()
    for (const [id, text] of Object.entries(en.words.rules)) {
      expect(numbers(words.rules[id as keyof typeof words.rules]), id).toEqual(numbers(text))
    }
    for (const { id, note } of FOODS) expect(numbers(foodNames[id]!.note), id).toEqual(numbers(note))
  })

  test('says one thing at a time', () => {
    const sentences = said.flatMap(([, text]) => text.split(/(?<=[.?:])\s+/))
    expect(sentences.filter((sentence) => (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length > 15)).toEqual([])
  })

  test('never says what must not be said, of foods neither', () => {
    const foods = Object.entries(foodNames).map(([id, { name, note }]) => [id, `${name}. ${note}`] as const)
    const never = NEVER_SAID[language as keyof typeof NEVER_SAID]
    expect([...own, ...foods].filter(([, text]) => never.test(text))).toEqual([])
  })
})

test('the rules that look for what must not be said find it', () => {
  const bad = {
    en: ['You lack iron.', 'a deficiency', 'This is safe for you', '100 %', 'Stop taking it.', 'You have anaemia.'],
    es: [
      'Le falta hierro.',
      'una deficiencia',
      'Es seguro',
      '100 %',
      'Deje de tomarlo.',
      'Usted tiene anemia.',
      '¡Bien!',
    ],
    de: ['Ihnen fehlt Eisen.', 'ein Mangel', 'Das ist sicher.', '100 %', 'Setzen Sie es ab.', 'Sie haben Anämie.'],
  }
  for (const language of ['en', 'es', 'de'] as const) {
    expect(bad[language].filter((text) => !NEVER_SAID[language].test(text))).toEqual([])
  }
  expect(NEVER_SAID.en.test('Do not stop them on your own.')).toBe(false)
  expect(NEVER_SAID.es.test('No las deje por su cuenta.')).toBe(false)
  expect(NEVER_SAID.de.test('Setzen Sie sie nicht selbst ab.')).toBe(false)
})

test('in Spanish nobody is called "tú", and each question has its opening mark', () => {
  const own = texts(es.words, 'words')
  expect(own.filter(([, text]) => /\b(?:tu|tus|tú|ti|contigo|te)\b/i.test(text))).toEqual([])
  expect(own.filter(([, text]) => text.split('¿').length !== text.split('?').length)).toEqual([])
})

test('in German nobody is called "du"', () => {
  expect(texts(de.words, 'words').filter(([, text]) => /\b(?:du|dir|dich|deine?\w?)\b/i.test(text))).toEqual([])
})

/** Longer texts of a language, and the notes on its foods. */
const longerIn = ({ words, foodNames }: typeof en) =>
  [...texts(words, 'words'), ...Object.entries(foodNames).map(([id, { note }]) => [id, note] as const)].filter(
    ([, text]) => text.split(' ').length >= 12,
  )

test('in Spanish what a person reads is fairly easy, and so is each longer text', () => {
  expect(
    spanishEase(
      texts(es.words, 'words')
        .map(([, text]) => text)
        .join('. '),
    ),
  ).toBeGreaterThanOrEqual(65)
  expect(
    longerIn(es)
      .map(([path, text]) => [path, Math.round(spanishEase(text))])
      .filter(([, ease]) => Number(ease) < 65),
  ).toEqual([])
})

/** Its medicine has a long name, and is named twice. */
const NAMED_TWICE = 'words.rules.mg-gabapentin'

test('in German what a person reads is for the sixth year of school, and so is each longer text', () => {
  expect(
    germanSchoolYear(
      texts(de.words, 'words')
        .map(([, text]) => text)
        .join('. '),
    ),
  ).toBeLessThanOrEqual(6)
  expect(
    longerIn(de)
      .map(([path, text]) => [path, Math.round(germanSchoolYear(text))])
      .filter(([path, year]) => Number(year) > 6 && path !== NAMED_TWICE),
  ).toEqual([])
})
