import { readingGrade } from '@uncramp/testkit'
import { describe, expect, test } from 'vitest'
import { evidence } from '../evidence.ts'
import * as de from './de/index.ts'
import * as en from './en/index.ts'
import * as es from './es/index.ts'

const { lookAlikes, medicines } = evidence()
const LANGUAGES = Object.entries({ English: en, Spanish: es, German: de })

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted()

function texts(part: unknown): readonly string[] {
  return typeof part === 'string' ? [part] : Object.values(Object(part)).flatMap(texts)
}

describe.each(LANGUAGES)('%s', (_, words) => {
  test('every look-alike and every medicine has words, and no words lack one', () => {
    expect(Object.keys(words.lookAlikes.byId).toSorted()).toEqual(idsOf(lookAlikes))
    expect(Object.keys(words.medicines.byId).toSorted()).toEqual(idsOf(medicines))
    expect(texts([words.lookAlikes, words.medicines]).filter((text) => text.trim() === '')).toEqual([])
  })

  test('each question of the data is asked, in its order', () => {
    for (const { id, tellApart } of lookAlikes) {
      const asked = words.lookAlikes.byId[id]!.tellApart
      expect(asked, id).toHaveLength(tellApart.length)
      expect(asked.filter(({ ask }) => !ask.endsWith('?'))).toEqual([])
    }
  })

  test('as many names are given as the data have', () => {
    for (const { id, examples } of medicines) {
      const names = words.medicines.byId[id]!.examples.split(', ')
      expect(names.length, id).toBeGreaterThanOrEqual(examples.length)
    }
  })
})

test('English names each medicine as in Europe and as in the US', () => {
  for (const { id, examples } of medicines) {
    const said = en.medicines.byId[id]!.examples
    for (const { name, us, formerly } of examples) {
      for (const one of [name, us, formerly]) if (one !== undefined) expect(said, id).toContain(one)
    }
  }
})

test('what can go with cramps is not to be stopped by oneself, in every language', () => {
  const said = LANGUAGES.map(([, words]) => words.medicines.relations['may cause cramps'])
  expect(said).toEqual([
    expect.stringMatching(/can go with cramps\. Do not stop it yourself\. Ask/),
    expect.stringMatching(/Puede ir unido a los calambres\. No lo deje por su cuenta\. Pregunte/),
    expect.stringMatching(/kann mit Krämpfen einhergehen\. Setzen Sie es nicht selbst ab\. Fragen/),
  ])
})

/** Names on the box are as they are. */
const read = [
  ...texts(en.lookAlikes),
  ...texts(en.medicines.relations),
  ...Object.values(en.medicines.byId).flatMap(({ name, line }) => [name, line]),
]

test('English is at grade 6 or lower, as a whole and in each longer text', () => {
  expect(readingGrade(read.join(' '))).toBeLessThanOrEqual(6)
  const long = read.filter((text) => text.split(' ').length >= 12)
  expect(long.filter((text) => Math.round(readingGrade(text)) > 6)).toEqual([])
})

test('no English sentence has more than 15 words', () => {
  const sentences = read.flatMap((text) => text.split(/(?<=[.?])\s/))
  expect(sentences.filter((one) => one.split(/\s+/).length > 15)).toEqual([])
})
