import { expect, test } from 'vitest'
import { chooseToRead } from '../models/chooseToRead.ts'
import { testDeps } from '../models/testDeps.ts'
import { language } from './language.ts'
import { chooseLanguage, LANGUAGES } from './languages.ts'

const AT = '2026-04-02T08:30:00'

test('a first visit is in the first of the person’s languages that Uncramp speaks, else in English', () => {
  expect(chooseLanguage(null, ['en-GB', 'en'])).toBe('en')
  expect(chooseLanguage(null, ['xx', 'eng', ''])).toBe('en')
  expect(chooseLanguage(null, [])).toBe('en')
  for (const { id } of LANGUAGES) {
    expect(chooseLanguage(null, [id])).toBe(id)
    expect(chooseLanguage(null, ['xx-XX', `${id}-CH`, 'en'])).toBe(id)
    expect(chooseLanguage(null, [id.toUpperCase(), 'en'])).toBe(id)
  }
})

test('a chosen language stays, whatever the browser speaks, and one that is none does not', () => {
  for (const { id } of LANGUAGES) for (const other of LANGUAGES) expect(chooseLanguage(id, [`${other.id}-XX`])).toBe(id)
  expect(chooseLanguage('klingon', ['en-GB'])).toBe('en')
})

test('each language stands in the list once, with its own name', () => {
  for (const part of ['id', 'name', 'needsScript'] as const)
    expect(new Set(LANGUAGES.map((each) => each[part])).size).toBe(LANGUAGES.length)
})

test('a choice is kept and starts the app anew where it was made; the same language again starts nothing', () => {
  const { platform, chosen, starts } = testDeps(AT)
  chooseToRead(platform, language)
  expect([chosen, starts]).toEqual([[], []])
  const other = 'xx' as typeof language
  chooseToRead(platform, other)
  expect([chosen, starts]).toEqual([[other], ['/me']])
})
