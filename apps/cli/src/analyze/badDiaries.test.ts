import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Ran, runMain, runProgram } from '../testIo.ts'

const folder = mkdtempSync(join(tmpdir(), 'uncramp-analyze-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HEAD = 'date,cramps,stretch\n'
const rows = (...lines: readonly string[]) => `${HEAD}${lines.join('\n')}\n`

/** Name of the fault -> the file, a word its sentence must have, and further options. */
const BAD: Readonly<
  Record<string, readonly [content: string | Uint8Array, says: RegExp, options?: readonly string[]]>
> = {
  empty: ['', /empty/],
  'a header and no rows': [HEAD, /no rows/],
  'a picture': [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), /not a text file/],
  'a workbook': [Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /workbook|not a text file/],
  JSON: ['{"nights": [1, 2, 3]}', /first row must hold the names/],
  'one column': ['date\n2026-01-01\n', /one column/],
  'no such date column': ['day,cramps,stretch\n2026-01-01,1,0\n', /no column "date"/],
  'no such count column': ['date,pain,stretch\n2026-01-01,1,0\n', /no column "cramps"/],
  'no such treatment column': ['date,cramps,x\n2026-01-01,1,0\n', /no column "stretch"/],
  'two columns of one name': ['date,cramps,cramps\n2026-01-01,1,0\n', /two columns/],
  'a column without a name': ['date,cramps,\n2026-01-01,1,0\n', /no name/],
  'ragged rows': [rows('2026-01-01,1,0', '2026-01-02,1'), /row 3.*2 cells/i],
  'a quotation mark left open': [rows('2026-01-01,"1,0', '2026-01-02,1,0'), /quotation mark/],
  'the same night twice': [rows('2026-01-01,1,0', '2026-01-01,2,0'), /rows 2 and 3.*2026-01-01/i],
  '31 February': [rows('2026-02-31,1,0'), /row 2.*31/i],
  'a month 13': [rows('2026-13-01,1,0'), /row 2/i],
  'a date that is a word': [rows('yesterday,1,0'), /"yesterday" is not a date/],
  'an empty date': [rows(',1,0', '2026-01-02,1,0'), /date is missing/],
  'mixed orders of day and month': [rows('13/01/2026,1,0', '01/14/2026,1,0'), /rows 2 and 3/i],
  'an unclear order of day and month': [
    rows('03/04/2026,1,0', '04/05/2026,1,0'),
    /--date-order dmy .* --date-order mdy/,
  ],
  'the wrong order of day and month': [rows('13/01/2026,1,0'), /cannot be read/, ['--date-order', 'mdy']],
  'a year 3000': [rows('3000-01-01,1,0'), /1900 and 2100/],
  'a diary of two centuries': [rows('1901-01-01,1,0', '2099-01-01,1,0'), /40 years/, ['--missing', 'unknown']],
  'a negative count': [rows('2026-01-01,-1,0'), /row 2, column "cramps".*"-1"/i],
  'a fractional count': [rows('2026-01-01,1.5,0'), /"1.5"/],
  'a count of 1e9': [rows('2026-01-01,1000000000,0'), /"1000000000"/],
  'a count in scientific writing': [rows('2026-01-01,1e9,0'), /"1e9"/],
  'a count above 100': [rows('2026-01-01,101,0'), /"101"/],
  'a count in words': [rows('2026-01-01,many,0'), /"many"/],
  'nights without a row': [
    rows('2026-01-01,1,0', '2026-01-04,1,1'),
    /^.*2 of the nights .*--missing unknown.*--missing zero/,
  ],
  'no recorded night': [rows('2026-01-01,,0', '2026-01-02,NA,1'), /recorded/],
  'a recorded night of unknown treatment': [rows('2026-01-01,1,0', '2026-01-02,1,'), /treatment of a recorded night/],
  'a treatment of 5': [rows('2026-01-01,1,0', '2026-01-02,1,5'), /"5" is not a number from 0 to 1/],
  'a label nobody used as control': [rows('2026-01-01,1,a', '2026-01-02,1,b'), /no row says "c"/, ['--control', 'c']],
  'no row of that person': [rows('2026-01-01,1,0'), /no row says "7"/, ['--where', 'stretch=7']],
  'a column to select by that is not there': [rows('2026-01-01,1,0'), /no column "id"/, ['--where', 'id=7']],
  'one line of ten million characters': [`${HEAD}2026-01-01,${'1'.repeat(10_000_000)},0\n`, /longer than/],
  'units that are no units': [
    rows('2026-01-01,1,0', '2026-01-02,1,1', '2026-01-03,1,1', '2026-01-04,1,0'),
    /no unit of 2/,
    ['--randomised', '2'],
  ],
  'pairs that are no pairs': [rows('2026-01-01,1,0', '2026-01-02,1,0'), /same on both sides/, ['--randomised', '1']],
}

for (const [name, [content, says, options]] of Object.entries(BAD)) {
  test(`refuses ${name} in one sentence`, async () => {
    const file = join(folder, 'diary.csv')
    writeFileSync(file, content)
    expectOneSentence(await runMain([...analyze(file), ...(options ?? [])]), says)
  })
}

test('refuses a file that is not there, and a folder', async () => {
  expectOneSentence(await runProgram(analyze(join(folder, 'absent.csv'))), /there is no such file/)
  expectOneSentence(await runProgram(analyze(folder)), /is a folder/)
})

test('an option without or with a wrong value gets a sentence and a hint', async () => {
  for (const [args, says] of [
    [['x.csv', '--count', 'cramps'], /needs --date/],
    [['x.csv', '--date', 'date'], /needs --count/],
    [[...analyze('x.csv').slice(1), '--missing', 'maybe'], /--missing is "maybe"; it can be zero, unknown\./],
    [[...analyze('x.csv').slice(1), '--randomised', '3'], /--randomised is "3"; it can be 1, 2, 7, 14\./],
    [[...analyze('x.csv').slice(1), '--where', 'id'], /COLUMN=VALUE/],
    [[...analyze('x.csv').slice(1), '--date-order', 'american'], /--date-order is "american"/],
  ] as const) {
    const { code, err, out } = await runMain(['analyze', ...args])
    expect(err).toMatch(says)
    expect(err).toMatch(/\nTry: uncramp analyze --help\n$/)
    expect([code, out]).toEqual([2, ''])
  }
})

function analyze(file: string): string[] {
  return ['analyze', file, '--date', 'date', '--count', 'cramps', '--treatment', 'stretch']
}

function expectOneSentence({ code, out, err }: Ran, says: RegExp): void {
  expect(err).toMatch(says)
  expect(err).toMatch(/^uncramp: [^\n]{10,500}\n$/)
  expect(err).not.toMatch(/\n +at |Error:/)
  expect(out).toBe('')
  expect(code).toBe(2)
}
