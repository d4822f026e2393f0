import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addNights, type Diary, exportDiary, toNightDate } from '@uncramp/diary'
import { words as es } from '@uncramp/safety/es'
import { readPdf } from '@uncramp/testkit/pdf'
import { drawSchedule } from '@uncramp/trial'
import { afterAll, describe, expect, test } from 'vitest'
import { type Ran, runMain, runProgram } from '../testIo.ts'

const folder = mkdtempSync(join(tmpdir(), 'uncramp-report-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

const trial = drawSchedule(
  { treatment: 'stretching', unitNights: 7, pairs: 5, baselineNights: 3, washoutNights: 0, firstNight: '2026-01-01' },
  7,
)
const look = {
  week: 9,
  nightsUsed: 50,
  ending: { type: 'helps', worthwhile: true },
  probHelps: 0.995,
  probWorthwhile: 0.9,
}

/** Nine weeks and a half of a test, and what she said of herself. */
const DIARY: Diary = {
  nights: Array.from({ length: 73 }, (_, t) => ({
    date: addNights(toNightDate('2026-01-01'), t),
    count: t % 9 === 4 ? null : (t * 7919) % 3 === 0 ? 1 : 0,
    sleepLost: null,
    exposures: { 'own-1': t % 2 === 0 },
    taken: { stretching: t % 3 > 0 },
  })),
  cramps: [],
  trials: [
    { id: 'a', record: { app: 1, trial, looks: [look], standing: 'running', stoppedAfter: null } },
    { id: 'b', record: { trial: { ...trial, seed: 8 }, looks: [], standing: 'stopped' } },
    { id: 'c', record: { trial: { ...trial, version: 2 } } },
  ],
  settings: {
    ownFactors: [{ id: 'own-1', name: 'Long drive', hidden: false }],
    'health.answers': {
      age: 64,
      medicines: ['Indapamide 2.5 mg'],
      questions: { 'one-leg-swollen': 'no', 'dark-urine': 'no', weaker: 'yes', kidney: 'not-sure' },
    },
    'health.sex': 'female',
    'visit.questions': ['Is my mattress too soft?'],
    'health.askedOn': '2026-03-10',
    'health.blood': [{ lab: 'potassium', value: 3.4, unit: 'mmol/L', low: 3.5, high: 5.1, on: '2026-03-02' }],
  },
}

function write(name: string, content: string): string {
  writeFileSync(at(name), content)
  return at(name)
}

const copy = write('diary.json', exportDiary(DIARY))
const report = (...args: readonly string[]): Promise<Ran> =>
  runMain(['report', ...args], '', { today: () => '2026-03-14', instant: () => '2026-03-14T08:00:00.000Z' })
const read = (name: string) => readPdf(readFileSync(at(name)))

describe('uncramp report', () => {
  test('writes the page, with what she said as she said it, and says what it left out', async () => {
    const { code, out, err } = await report(copy, '-o', at('page.pdf'))
    expect([code, out]).toEqual([0, `${at('page.pdf')}: 65 nights recorded, 8 unknown, in 11 weeks.\n`])
    expect(err).toContain('test 3 is left out. This test was made by a newer Uncramp.')
    const { pages, language } = await read('page.pdf')
    expect(language).toBe('en-GB')
    for (const part of [
      'Woman, 64.',
      'Warning signs, 10 March 2026',
      'Indapamide 2.5 mg *',
      'Not sure: Do you have kidney disease?',
      'Potassium: 3.4 mmol/L (lab range 3.5 to 5.1), 2 March 2026',
      'Self-test: stretching before bed',
      'by a fixed rule in week 9',
      'so this test shows nothing',
      'Long drive',
      'Is my mattress too soft?',
      'No clinician has reviewed',
    ])
      expect(pages[0]?.text.replaceAll(/\s+/g, ' ')).toContain(part)
    expect(pages[1]?.text).toContain('CENT 2015 checklist')
  })

  test('in another language and on Letter paper', async () => {
    expect((await report(copy, '-o', at('es.pdf'), '--lang', 'es', '--paper', 'letter')).code).toBe(0)
    const { pages, title } = await read('es.pdf')
    expect(title).toBe('Calambres nocturnos en las piernas')
    expect([pages[0]?.width, pages[0]?.height]).toEqual([612, 792])
    expect(pages[0]?.text).toContain(es.questions.kidney)
  })

  test('what is left out by --without is not in it', async () => {
    expect((await report(copy, '-o', at('less.pdf'), '--without', 'medicines,sleep')).code).toBe(0)
    const { pages } = await read('less.pdf')
    const text = pages.map((page) => page.text).join(' ')
    for (const part of ['Indapamide', 'kidney disease', 'Long drive']) expect(text).not.toContain(part)
  })

  test('answers that cannot be read are left out, and it is said which', async () => {
    const settings = { ...DIARY.settings, 'health.answers': { questions: { weaker: 'maybe' } } }
    const odd = write('odd.json', exportDiary({ ...DIARY, trials: [], settings }))
    const { code, err } = await report(odd, '-o', at('odd.pdf'))
    expect(code).toBe(0)
    expect(err).toContain(
      'the answers of the safety check are left out. questions.weaker is not "yes", "no" or "not-sure"',
    )
    expect((await read('odd.pdf')).pages[0]?.text).toContain('No warning sign was asked')
  })

  test('a check that was not gone through is no clean bill', async () => {
    const settings = { 'health.answers': { questions: { breath: 'no' } } }
    const begun = write('begun.json', exportDiary({ ...DIARY, trials: [], settings }))
    expect((await report(begun, '-o', at('begun.pdf'))).code).toBe(0)
    const [front] = (await read('begun.pdf')).pages
    expect(front?.text).not.toContain('Advice given')
    expect(front?.text).toContain('Answered no: 1.')
  })

  test('--json tells what was written', async () => {
    const { out } = await report(copy, '-o', at('json.pdf'), '--json')
    expect(JSON.parse(out)).toMatchObject({ file: at('json.pdf'), weeks: 11, tests: 2, nights: { recorded: 65 } })
  })

  test.each([
    [[copy], 'it needs a file to go to. Add -o page.pdf.'],
    [[copy, '-o', copy], 'is a file that is read here, and would be lost'],
    [[copy, '-o', at('x.pdf'), '--paper', 'a5'], '--paper is "a5"; it can be a4 or letter.'],
    [[copy, '-o', at('x.pdf'), '--lang', 'fr'], '--lang is "fr"; it can be en, es or de.'],
    [[copy, '-o', at('x.pdf'), '--without', 'name'], '--without is "name"; it can be medicines, sleep or food.'],
    [[copy, '-o', at('no/x.pdf')], 'its folder is not there. Make the folder first.'],
    [[at('none.json'), '-o', at('x.pdf')], 'there is no such file.'],
  ])('refuses in one sentence: %j', async (args, sentence) => {
    const { code, out, err } = await report(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  test('an empty diary gives no page', async () => {
    const empty = write('empty.json', exportDiary({ nights: [], cramps: [], trials: [], settings: {} }))
    const { code, err } = await report(empty, '-o', at('empty.pdf'))
    expect(code).toBe(2)
    expect(err).toContain('has nothing to put on a page yet. Write down some nights first.')
  })

  test('as a shell runs it, with its own fonts', async () => {
    const { code, err } = await runProgram(['report', copy, '-o', at('shell.pdf')])
    expect([code, err.includes('fault')]).toEqual([0, false])
    expect((await read('shell.pdf')).isTagged).toBe(true)
  })
})
