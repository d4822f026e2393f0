import { readingGrade } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { food } from './en/food.ts'

const { check, tablets, find } = food

/** Every text, and what a text with parameters says of some. */
function texts(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return [String(part('beans', '20', 'mg'))]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(texts) : []
}

const said = [check, tablets, find].flatMap(texts)
const sentences = said.filter((text) => /[.?]$/.test(text))

test('the food check reads at grade 6 or less, as a whole and in every longer text', () => {
  expect(readingGrade(sentences.join(' '))).toBeLessThanOrEqual(6)
  const long = sentences.filter((text) => text.split(/\s+/).length >= 12)
  expect(long.length).toBeGreaterThan(10)
  expect(long.filter((text) => Math.round(readingGrade(text)) > 6)).toEqual([])
})

test('the food check finds no illness, promises nothing and does not shout', () => {
  const NEVER = /\byou have\b|this is (?:a|an)\b|\bsafe\b|\bproven\b|\bcure|\bsignificant|!|%|stop taking|deficien/i
  expect(said.filter((text) => NEVER.test(text))).toEqual([])
})
