import { readingGrade } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { food } from './words/food.ts'
import { know } from './words/know.ts'
import { later } from './words/later.ts'
import { safety } from './words/safety.ts'
import { words as first } from './words.ts'

const words = { ...first, ...later, know, safety, food }

/** Every fixed text of the catalogue, by its path. Texts with parameters are read on the screens. */
function texts(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const all = texts(words, 'words')
/** Exact statistics stand behind "Show the maths" only. */
const inFlows = all.filter(([path]) => !/maths/i.test(path))

test('what a person reads is at grade 6 or lower, part by part', () => {
  for (const part of Object.keys(words)) {
    const own = inFlows.filter(([path]) => path.startsWith(`words.${part}.`)).map(([, text]) => text)
    // Names of countries have no grade.
    if (part === 'countries') continue
    expect(readingGrade(own.join('. ')), part).toBeLessThanOrEqual(6)
  }
})

test('no longer text is above grade 6', () => {
  const long = inFlows.filter(([, text]) => text.split(' ').length >= 12)
  expect(long.filter(([, text]) => Math.round(readingGrade(text)) > 6)).toEqual([])
})

test('nothing is shouted, proven, cured or called safe', () => {
  const wrong = inFlows.filter(([, text]) => /!|\bproven\b|\bcure\b|\bsignificant\b|\bis safe\b|%/i.test(text))
  expect(wrong).toEqual([])
})
