import { readingGrade } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { FOODS } from '../index.ts'
import { words as en } from './en.ts'

/** Every text, by its path. */
function texts(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]]
  return Object.entries(part as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const all = texts(en, 'words')

/** Names have no grade. */
const NAMES: readonly string[] = ['labs', 'nutrients', 'substances', 'groups']
const graded = Object.keys(en).filter((part) => !NAMES.includes(part))

test.each(graded)('%s: what a person reads is at grade 6 or lower', (part) => {
  const own = all.filter(([path]) => path.startsWith(`words.${part}.`)).map(([, text]) => text)
  expect(readingGrade(own.join('. '))).toBeLessThanOrEqual(6)
})

test('no longer text is above grade 6', () => {
  const long = all.filter(([, text]) => text.split(' ').length >= 12)
  expect(
    long.map(([path, text]) => [path, Math.round(readingGrade(text))]).filter(([, grade]) => Number(grade) > 6),
  ).toEqual([])
})

test('no text is empty', () => {
  expect(all.filter(([, text]) => text.trim() === '')).toEqual([])
})

/** It finds no illness, promises nothing, and tells nobody to start or stop a medicine. */
const NEVER_SAID =
  /!|\b(?:0|100) ?%|\byou lack\b|deficien|\bsafe|\bproven\b|\bcures?\b|\bsignificant\b|(?<!do )\byou have\b|\bdiagnos|\bnormal\b|\bstart taking\b|(?<!not )\bstop (?:it|them|taking)\b/i

test('what must never be said is not said, in the words and in the notes on foods', () => {
  const notes = FOODS.map(({ id, name, note }) => [id, `${name}. ${note}`] as const)
  expect([...all, ...notes].filter(([, text]) => NEVER_SAID.test(text))).toEqual([])
})

test('the rule that looks for it finds it', () => {
  const bad = [
    'You lack iron.',
    'a deficiency',
    'This is safe for you',
    '100 %',
    'Stop taking it.',
    'You have anaemia.',
  ]
  expect(bad.filter((text) => !NEVER_SAID.test(text))).toEqual([])
  expect(NEVER_SAID.test('Do not stop them on your own.')).toBe(false)
})
