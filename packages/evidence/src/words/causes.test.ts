import { readingGrade } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { evidence } from '../index.ts'
import type { CausesWords, FactsWords, PagesWords } from './causesWords.ts'
import * as de from './de/index.ts'
import * as en from './en/index.ts'
import * as es from './es/index.ts'

interface Words {
  readonly causes: CausesWords
  readonly facts: FactsWords
  readonly pages: PagesWords
}

const languages: readonly (readonly [string, Words])[] = [
  ['en', en],
  ['es', es],
  ['de', de],
]
const all = evidence()
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted()

test.each(languages)('%s has words for every cause, fact, page and paragraph, and for nothing else', (_, words) => {
  expect(Object.keys(words.causes.byId).toSorted()).toEqual(idsOf(all.causes))
  expect(Object.keys(words.facts.byId).toSorted()).toEqual(idsOf(all.facts))
  expect(Object.keys(words.pages).toSorted()).toEqual(idsOf(all.pages))
  for (const { id, paragraphs } of all.pages) {
    expect(Object.keys(words.pages[id]!.paragraphs).toSorted()).toEqual(idsOf(paragraphs))
  }
})

test.each(languages)(
  '%s tells what ten figures show, with their number, and nothing where there are none',
  (_, words) => {
    for (const { id, paragraphs } of all.pages) {
      for (const { id: paragraph, ofTen } of paragraphs) {
        const { picture } = words.pages[id]!.paragraphs[paragraph]!
        expect(picture === undefined ? undefined : Number(picture.match(/\d/)?.[0]), paragraph).toBe(ofTen)
      }
    }
  },
)

const LEAVE: Readonly<Record<string, RegExp>> = {
  en: /Do not stop a medicine yourself\./,
  es: /No deje ningún medicamento por su cuenta\./,
  de: /Setzen Sie kein Medikament selbst ab\./,
}

test.each(languages)('%s says of every medicine not to stop it oneself', (language, words) => {
  const medicines = all.causes.filter(({ kind, when }) => kind === 'medicine' && when.length > 0)
  expect(medicines.length).toBeGreaterThan(5)
  for (const { id } of medicines) expect(words.causes.byId[id]!.youCan, id).toMatch(LEAVE[language]!)
})

const topicsOf = ({ causes, facts, pages }: Words) => ({ causes, facts, pages })
const english = said(topicsOf(en), '')

test.each(languages.filter(([language]) => language !== 'en'))(
  '%s names the numbers of the English text, and its day for help',
  (language, words) => {
    const [atOnce, today] = { es: [/enseguida/, /\bhoy\b/], de: [/\bsofort\b/, /\bheute\b/] }[language as 'es' | 'de']
    const translated = new Map(said(topicsOf(words), ''))
    expect([...translated.keys()]).toEqual(english.map(([path]) => path))
    const lost = english.filter(([path, text]) => {
      const own = translated.get(path)!
      const urgent =
        atOnce!.test(own) === /(?<!\ball )\bat once\b/.test(text) && today!.test(own) === /\btoday\b/.test(text)
      return !urgent || numbers(own).join() !== numbers(text).join()
    })
    expect(lost).toEqual([])
  },
)

function said(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]]
  return Object.entries(Object(part))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, inner]) => said(inner, `${path}.${key}`))
}

/** Not 1: "one of", "una de" and "1 von" are all said. */
function numbers(text: string): readonly string[] {
  return (text.match(/\d+/g) ?? []).filter((number) => number !== '1').toSorted()
}

const { byId: causeTexts, ...causeLabels } = en.causes
const { byId: factTexts, ...factLabels } = en.facts

function texts(part: unknown): readonly string[] {
  return typeof part === 'string' ? [part] : Object.values(Object(part)).flatMap(texts)
}

const read = {
  causes: texts([causeTexts, causeLabels]),
  facts: texts([factTexts, factLabels]),
  pages: texts(en.pages),
}

test.each(Object.entries(read))('%s read at grade 6 or lower, and no longer text is above it', (_, own) => {
  expect(readingGrade(own.join('. '))).toBeLessThanOrEqual(6)
  const long = own.filter((text) => text.split(' ').length >= 12)
  expect(long.filter((text) => Math.round(readingGrade(text)) > 6)).toEqual([])
})

test('no English sentence has 15 words or more', () => {
  const sentences = Object.values(read)
    .flat()
    .flatMap((text) => text.split(/[.:]\s/))
  expect(sentences.filter((sentence) => sentence.split(' ').length >= 15)).toEqual([])
})
