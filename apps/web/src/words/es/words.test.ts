import type { Progress } from '@uncramp/trial'
import { beforeAll, expect, test } from 'vitest'
import { habits } from '../locale.ts'
import { placeName } from './common.ts'
import { countryChoices, countryName } from './countries.ts'
import { first } from './first.ts'
import { later } from './later.ts'
import { safety } from './safety.ts'

// The package holds its own words to as much.
const words = { ...first, ...later, checkUp: safety.checkUp, fields: safety.fields }

beforeAll(() => {
  habits.value = { language: 'es', country: 'ES', monthFirst: false, clock: 24 }
})

/** Every fixed text of the catalogue, by its path. */
function texts(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const all = texts(words, 'words')
/** Exact statistics stand behind "Ver las cuentas" only. */
const inFlows = all.filter(([path]) => !/maths/i.test(path))

/** A strong or accented vowel makes a syllable, with the weak ones beside it. The u of que and gui is silent. */
function syllables(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/([qg])u(?=[eéií])/g, '$1')
    .replace(/y(?=[aeiouáéíóú])/g, 'll')
  return Math.max(1, sounded.match(/[iuüy]*[aeoáéó][iuüy]*|[íú]|[iuüy]+/g)?.length ?? 1)
}

/** Szigriszt-Pazos; 65 and above is "bastante fácil" on the INFLESZ scale. */
function ease(text: string): number {
  const sentences = text.split(/[.?:]+/).filter((sentence) => /\p{L}/u.test(sentence)).length
  const found = text.match(/\p{L}+/gu) ?? []
  const sounds = found.reduce((sum, word) => sum + syllables(word), 0)
  return 206.835 - (62.3 * sounds) / found.length - found.length / sentences
}

test('syllables are counted as they are spoken', () => {
  const spoken = 'no-ches, pier-na, dí-a, a-yu-da, quie-re, si-guien-te, cui-da-do, muy, ca-í-da, a-e-ro-puer-to'
  for (const word of spoken.split(', ')) {
    expect(syllables(word.replaceAll('-', '')), word).toBe(word.split('-').length)
  }
})

test('what a person reads is fairly easy, part by part', () => {
  for (const part of Object.keys(words)) {
    // Names of countries are made by the browser.
    if (part === 'countries') continue
    const own = inFlows.filter(([path]) => path.startsWith(`words.${part}.`)).map(([, text]) => text)
    expect(ease(own.join('. ')), part).toBeGreaterThanOrEqual(65)
  }
})

test('no longer text is less than fairly easy', () => {
  const long = inFlows.filter(([, text]) => text.split(' ').length >= 12)
  expect(long.filter(([, text]) => Math.round(ease(text)) < 65)).toEqual([])
})

test('nothing is shouted, proven, cured or called safe', () => {
  const wrong = inFlows.filter(([, text]) => /!|\bprobado\b|\bcurar?\b|\bsignificativ|\bes seguro que\b|%/i.test(text))
  expect(wrong).toEqual([])
})

test('nobody is called "tú", and nobody is told to be a man or a woman', () => {
  const wrong = inFlows.filter(([, text]) =>
    /\b(?:tu|tus|tú|ti|contigo|te|sentad[oa]|despiert[oa]|mareado|cansad[oa]|segur[oa] de|solo usted)\b/i.test(text),
  )
  expect(wrong).toEqual([])
})

test('every question and exclamation has its opening mark', () => {
  const wrong = all.filter(([, text]) => text.split('¿').length !== text.split('?').length)
  expect(wrong.filter(([, text]) => text !== '?')).toEqual([])
})

test('one and many are told apart, and a side agrees with its muscle', () => {
  expect([0, 1, 2].map(first.common.cramps)).toEqual(['sin calambres', '1 calambre', '2 calambres'])
  expect([first.cramp.leftToHold(1), first.cramp.leftToHold(2)]).toEqual([
    'Queda 1 segundo de estirar',
    'Quedan 2 segundos de estirar',
  ])
  expect([later.result.chances(1), later.result.chances(72)]).toEqual([
    'posibilidad de cada 100 de que de verdad le ayude.',
    'posibilidades de cada 100 de que de verdad le ayude.',
  ])
  const kept = later.result.kept({ nightsDue: 2, nightsAsPlanned: 1, nightsUnknown: 1 } as Progress)
  expect(kept).toBe('Siguió el plan en 1 de 1 noche anotada. De 1 noche no se sabe.')
  expect(placeName({ muscle: 'calf', side: 'left' })).toBe('Pantorrilla izquierda')
  expect(placeName({ muscle: 'back-thigh', side: 'right' })).toBe('Muslo derecho por detrás')
})

test('one o’clock is singular', () => {
  expect(first.home.leftOpen.since('1:05')).toBe('Empezó a la 1:05.')
  expect(first.home.leftOpen.since('01:05 a. m.')).toBe('Empezó a la 01:05 a. m.')
  expect(first.home.leftOpen.since('11:05')).toBe('Empezó a las 11:05.')
})

test('a country is said with its article in a sentence, and without in the list', () => {
  expect(first.help.numberNote(countryName('GB'))).toMatch(/^Este es el número en el Reino Unido\./)
  const names = countryChoices().map(({ name }) => name)
  expect(names).toContain('Reino Unido')
  expect(names).toContain('España')
  expect(first.help.numberNote(countryName('DO'))).toMatch(/^Este es el número en la República Dominicana\./)
  expect(names).toContain('República Dominicana')
  expect(names.at(-1)).toBe('Otro país')
})

test('a rate has the decimal sign of the country and reads as a sentence near none', () => {
  expect(later.result.asDoneText(0.04, 2)).toBe(
    'Menos de 0,1 calambres a la semana al estirar, cerca de 2,0 sin estirar.',
  )
  expect(later.result.sentenceRate(0.04)).toEqual(['', 'Menos de 0,1'])
  expect(later.result.worthwhile(0.0004)).toMatch(/menos de 1 de cada 100\.$/)
  expect(later.diary.night.minutes(2.5)).toBe('2,5 min')
  habits.value = { ...habits.value, country: 'MX' }
  expect([later.result.rate(0.04), later.result.rate(2)]).toEqual(['menos de 0.1', '2.0'])
  habits.value = { ...habits.value, country: 'ES' }
})
