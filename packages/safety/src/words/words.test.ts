import { expect, test } from 'vitest'
import { words as en } from './en.ts'

function texts(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]]
  return Object.entries(Object(part)).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const all = texts(en, 'en')

function syllables(word: string): number {
  const trimmed = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** Flesch-Kincaid grade level. */
function grade(text: string): number {
  const sentences = text.split(/[.?:]+/).filter((sentence) => /[a-z]/i.test(sentence)).length
  const found = text.match(/[a-z]+/gi) ?? []
  const sounds = found.reduce((sum, word) => sum + syllables(word), 0)
  return (0.39 * found.length) / sentences + (11.8 * sounds) / found.length - 15.59
}

test('what a person reads is at grade 6 or lower, part by part', () => {
  for (const part of Object.keys(en)) {
    const own = all.filter(([path]) => path.startsWith(`en.${part}`)).map(([, text]) => text)
    expect(grade(own.join('. ')), part).toBeLessThanOrEqual(6)
  }
})

test('no longer text is above grade 6', () => {
  const long = all.filter(([, text]) => text.split(' ').length >= 12)
  expect(long.filter(([, text]) => Math.round(grade(text)) > 6)).toEqual([])
})

test('no text names a diagnosis as hers, calls anything harmless, or gives a chance', () => {
  const never = [
    /\byou (do not |don't )?have\b(?! to)/i,
    /\bthis is\b/i,
    /\bit is only\b/i,
    /\brule[ds]? out\b/i,
    /\bsafe\b/i,
    /%|\bper cent\b|\bpercent\b|\bchance/i,
    /\byou are fine\b|\bnothing to worry/i,
    /\bnatural\b/i,
    /\bscore\b/i,
    /\bals\b|\bmotor neuron/i,
    /!/,
  ]
  const said = all.filter(([path, text]) =>
    never.some((one) => one.test(isQuestion(path) ? withoutAsking(text) : text)),
  )
  expect(said).toEqual([])
})

const isQuestion = (path: string) => path.startsWith('en.questions.')
/** "Do you have ...?" asks; "you have ..." tells. */
const withoutAsking = (text: string) => text.replace(/\bdo you have\b|\band do you have\b/gi, '')

test('no text tells to start, stop or change a prescribed medicine, or praises quinine', () => {
  const stops = all.filter(([, text]) => /\b(stop|start|change|double|halve)\b[^.?]*\bmedicine/i.test(text))
  const tells = stops.filter(([path, text]) => !isQuestion(path) && !/do not stop (it|a medicine) yourself/i.test(text))
  expect(tells).toEqual([])
  const quinine = all.filter(([path, text]) => !isQuestion(path) && /quinine|tonic/i.test(text))
  expect(quinine.filter(([, text]) => !/do not|can upset/i.test(text))).toEqual([])
})

test("no text names a country's number", () => {
  expect(all.filter(([, text]) => /\b(112|911|999|988|111|116 ?123)\b/.test(text))).toEqual([])
})

test('no sign entered is said as just that, with when to check again', () => {
  expect(en.cards['self-care'].title).toMatch(/you gave no warning sign/i)
  expect(en.cards['self-care'].body).toMatch(/if anything changes, check again/i)
})
