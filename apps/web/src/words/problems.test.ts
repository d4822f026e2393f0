import { type Cause, problemSentence, toNightDate } from '@uncramp/diary'
import type { Note } from '@uncramp/diary/csv'
import { expect, test } from 'vitest'
import { CATALOGUES } from './catalogues.ts'
import { LANGUAGES } from './languages.ts'

const CELL = { row: 7341, column: 'Qoxa' }
const WRITTEN = { ...CELL, text: `Quvy ${'very '.repeat(20)}long` }
const ROWS = [7341, 8452] as const

type Facts<Code, One = Cause> = One extends { readonly code: infer Own }
  ? Code extends Own
    ? Omit<One, 'code'>
    : never
  : never

/** One of each code, with all it can tell. */
const CAUSES: { readonly [Code in Cause['code']]: Facts<Code> } = {
  ...{ empty: {}, workbook: {}, 'no-text': {}, 'no-copy': {}, 'cut-off': {}, 'newer-copy': {} },
  record: { list: 'cramps', record: 7341 },
  'records-twice': { list: 'settings', records: ROWS },
  ...{ 'not-locked': {}, 'locked-newer': {}, 'locked-by-key': {}, 'lock-too-strong': {}, 'locked-cut-off': {} },
  ...{ 'one-column': {}, 'no-rows': {}, 'rows-numbered': {}, 'quote-open': { row: 7341 }, 'long-line': { row: 7341 } },
  'no-names': { row: 7341, text: WRITTEN.text },
  'name-missing': { row: 7341, place: 8452 },
  'name-twice': CELL,
  cells: { row: 7341, cells: 8452, names: 9563 },
  'no-column': { column: 'Qoxa' },
  'value-absent': { column: 'Qoxa', text: WRITTEN.text },
  'many-values': { column: 'Qoxa', values: 7341 },
  ...{ 'treatment-missing': CELL, 'date-missing': CELL, 'no-date': WRITTEN, 'no-such-day': WRITTEN },
  ...{ 'year-unclear': WRITTEN, 'year-out': WRITTEN, 'other-order': WRITTEN },
  'no-number': { ...WRITTEN, min: 8452, max: 9563 },
  'no-count': { ...WRITTEN, max: 9563 },
  ...{ 'no-yes-no': WRITTEN, 'no-whole-pain': WRITTEN },
  'dates-mixed': { rows: ROWS, column: 'Qoxa', texts: ['Quvy', 'Qizz'] },
  'span-too-long': { column: 'Qoxa', from: '7341', to: '8452' },
  'night-twice': { rows: ROWS, column: 'Qoxa', night: '2031-07-19' },
  'long-gap': { from: '2031-07-19', to: '2032-08-21', nights: 7341 },
  'night-to-come': { night: toNightDate('2031-07-19') },
}
const NOTES: Readonly<Record<Note['type'], readonly string[]>> = {
  ...{ 'numbered-rows': [], 'yes-no-counts': [], 'times-used': [], 'no-night-recorded': [] },
  ...{ 'rows-repeated': ['7341', '8452'], 'counted-as-none': ['7341'], 'between-treatments': ['7341'] },
  ...{ 'control-chosen': ['Qoxa'], 'controls-merged': ['Qoxa', 'Quvy'] },
  ...{ 'spellings-merged': ['Qoxa', 'Quvy'], 'nothing-to-compare': ['Qoxa'] },
}

const ENGLISH = { where: 'the file', what: 'it is so', todo: 'Do this' }

/** What a cause or note tells, as it stands in a sentence: dates by their year, and long texts cut. */
function tellings(part: unknown): readonly string[] {
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(tellings)
  const text = String(part)
  return ['cramps', 'settings'].includes(text) ? [] : [/^\d{4}-/.test(text) ? text.slice(0, 4) : text.slice(0, 40)]
}
const plain = (text: string): string => text.replace(/(?<=\d)[.,’\s](?=\d{3})/g, '')

const others = LANGUAGES.filter(({ id }) => id !== 'en')

test.each(others)('every fault of a file is told in $name: where, what and what to do', async ({ id }) => {
  const { bringIn } = (await CATALOGUES[id].later()).later
  const said = Object.entries(CAUSES).map(([code, facts]) => {
    const cause = { code, ...facts } as Cause
    const sentence = bringIn.problem({ ...ENGLISH, cause })
    expect(tellings(facts).filter((fact) => !plain(sentence).includes(fact))).toEqual([])
    expect(sentence).toMatch(/^\p{Lu}.+: .+\. .+[^.]\.$/u)
    expect(sentence).not.toMatch(/undefined|NaN/)
    expect(sentence).not.toContain('very long')
    return sentence
  })
  expect(new Set(said).size).toBe(said.length)
  expect(said).not.toContain(problemSentence(ENGLISH))
})

test.each(others)('every note on the reading of a file is told in $name', async ({ id }) => {
  const { bringIn } = (await CATALOGUES[id].later()).later
  const said = Object.entries(NOTES).map(([type, names]) => {
    const sentence = bringIn.note({ type: type as Note['type'], names, text: 'As in English.' })
    expect(names.filter((name) => !sentence.includes(name))).toEqual([])
    expect(sentence).toMatch(/\.$/)
    return sentence
  })
  expect(new Set(said).size).toBe(said.length)
  expect(said).not.toContain('As in English.')
})
