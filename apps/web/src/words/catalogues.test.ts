import { describe, expect, test } from 'vitest'
import { REGIONS } from '../models/region.ts'
import { CATALOGUES } from './catalogues.ts'
import { LANGUAGES, type Language } from './languages.ts'

type Part = unknown
type Speak = (...given: readonly unknown[]) => Part

const wordsOf = async (id: Language) => ({
  ...(await CATALOGUES[id].first()).first,
  ...(await CATALOGUES[id].later()).later,
  ...(await CATALOGUES[id].know()),
  ...(await CATALOGUES[id].safety()),
  ...(await CATALOGUES[id].food()),
})
const english = await wordsOf('en')

/** Texts that may be the same as in English: by their path, such as names of people, and by language, such as Name. */
const SAME_PATHS =
  /^(common\.appName|food\.check\.units\.mg|(food\.said|safety\.aboutMe)\.(labs|nutrients|substances)\.[a-z0-9-]+|learn\.sources\.\d+\.(id|name)|learn\.library\.\d+\.drawing)$/
const SAME_TEXTS: Readonly<Partial<Record<string, readonly string[]>>> = {
  de: ['Minute', 'Name', 'Pause', 'Plan', 'Magnesium, in mg', 'Vitamin D', 'Vitamin B6, in mg', 'Avocado'],
  es: ['No', 'Plan'],
}

/** Arguments to try on a text with parameters, none of which occurs in a text by itself. */
const RECORD = {
  ...{ date: '2031-07-19', from: '2031-07-19', to: '2031-07-19', month: '2031-07-01', night: null, cramps: [] },
  ...{ muscle: 'calf', side: 'left', start: '2031-07-19T03:12:00+02:00', minutes: 7341, pain: 8, state: 'over' },
  ...{ count: 7341, logged: 7341, known: 7341, unknown: 7341, withCramps: 7341, without: 8452, soFar: false },
}
const TRIES: readonly (readonly unknown[])[] = [
  [7341, 8452, 9563, 6174],
  ['Qoxa', 'Quvy', 'Qizz', 'Qerk'],
  ['2031-07-19', '2032-08-21', '2033-09-23'],
  [RECORD, true],
  [[RECORD], 'week'],
  ...[0, 1, 2, 5, 21, 100].map((n) => [n, n, n, n]),
]
const MARKS = ['7341', '8452', '9563', '6174', 'Qoxa', 'Quvy', 'Qizz', 'Qerk']
const BROKEN = /undefined|NaN|\[object|Invalid Date/

function said(speak: Part, given: readonly unknown[]): Part {
  try {
    return (speak as Speak)(...given)
  } catch {
    return undefined
  }
}

/** All that a part says, as one line. */
function flat(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return String(part)
  return typeof part === 'object' && part !== null ? Object.values(part).map(flat).join(' ') : ''
}
/** 7.341 and 7,341 are one number. */
const marksIn = (text: string) => MARKS.filter((mark) => text.replace(/(?<=\d)[.,’'\s](?=\d{3})/g, '').includes(mark))

function faultsOfSpeech(own: Part, model: Part, path: string): readonly string[] {
  return TRIES.flatMap((given) => {
    const theirs = flat(said(model, given))
    // A text that English cannot make of these takes others.
    if (theirs === '' || BROKEN.test(theirs)) return []
    const ours = flat(said(own, given))
    const lost = marksIn(theirs).filter((mark) => !marksIn(ours).includes(mark))
    const shown = `${path}(${JSON.stringify(given)}): ${ours}`
    return [
      ...(ours.trim() === '' || BROKEN.test(ours) ? [`says nothing for ${shown}`] : []),
      ...(lost.length > 0 ? [`leaves out ${lost.join(', ')} in ${shown}`] : []),
      ...(/\b(0|100) ?%/.test(ours) ? [`is sure in ${shown}`] : []),
    ]
  })
}

function faultsOfText(own: Part, model: string, path: string, same: readonly string[]): readonly string[] {
  if (typeof own !== 'string' || own.trim() === '') return [`is empty: ${path}`]
  const kept = own === model && /\p{L}{2}/u.test(own) && !same.includes(own) && !SAME_PATHS.test(path)
  return [
    ...(kept ? [`is still English: ${path}: ${own}`] : []),
    ...(/\b(0|100) ?%/.test(own) ? [`is sure: ${path}`] : []),
  ]
}

/** What is wrong with a catalogue beside the English one. */
function faultsOf(own: Part, model: Part, path: string, same: readonly string[]): readonly string[] {
  if (typeof model === 'string') return faultsOfText(own, model, path, same)
  if (typeof model === 'function') return faultsOfSpeech(own, model, path)
  if (typeof model !== 'object' || model === null) return own === model ? [] : [`is not ${String(model)}: ${path}`]
  return Object.entries(model).flatMap(([name, part]) => {
    const inside = path === '' ? name : `${path}.${name}`
    return faultsOf((own as Record<string, Part> | undefined)?.[name], part, inside, same)
  })
}

const others = LANGUAGES.map(({ id }) => id as string).filter((id) => id !== 'en') as readonly Language[]

describe.each(others)('%s', (id) => {
  test('has every text, in its own words, with all that English tells', async () => {
    expect(faultsOf(await wordsOf(id), english, '', SAME_TEXTS[id] ?? [])).toEqual([])
  })

  test('names every country', async () => {
    const { countries } = await wordsOf(id)
    const choices = countries.countryChoices()
    expect(choices.map((choice) => choice.id).toSorted()).toEqual(REGIONS.map((region) => region.id).toSorted())
    expect(choices.at(-1)?.id).toBe('other')
    expect(choices.filter(({ name, id: code }) => name.trim() === '' || name === code)).toEqual([])
    expect(countries.countryName('other')).toBeNull()
  })
})

test('a catalogue with a fault is found out', () => {
  const model = { a: 'Two words', b: (n: number) => `${n} nights`, c: ['One', 'Two'], d: (who: string) => `For ${who}` }
  const good = {
    a: 'Zwei Worte',
    b: (n: number) => `${n} Nächte`,
    c: ['Eins', 'Zwei'],
    d: (who: string) => `Für ${who}`,
  }
  expect(faultsOf(good, model, '', [])).toEqual([])
  expect(faultsOf({ ...good, a: 'Two words' }, model, '', [])).toEqual(['is still English: a: Two words'])
  expect(faultsOf({ ...good, a: 'Two words' }, model, '', ['Two words'])).toEqual([])
  expect(faultsOf({ ...good, a: ' ' }, model, '', [])).toEqual(['is empty: a'])
  expect(faultsOf({ ...good, a: 'Zu 100 % sicher' }, model, '', [])).toEqual(['is sure: a'])
  expect(faultsOf({ ...good, c: ['Eins'] }, model, '', [])).toEqual(['is empty: c.1'])
  expect(faultsOf({ ...good, b: () => 'Nächte' }, model, '', [])).toContainEqual(
    expect.stringMatching(/^leaves out 7341/),
  )
  expect(faultsOf({ ...good, d: () => 'Für' }, model, '', [])).toContainEqual(expect.stringMatching(/^leaves out Qoxa/))
  expect(faultsOf({ ...good, d: () => '' }, model, '', [])).toContainEqual(expect.stringMatching(/^says nothing for d/))
})

test('English beside itself is whole, and its texts with parameters can be tried', () => {
  const faults = faultsOf(english, english, '', [])
  expect(faults.filter((fault) => !fault.startsWith('is still English'))).toEqual([])
  expect(flat(said(english.common.nights, [7341]))).toBe('7341 nights')
})
