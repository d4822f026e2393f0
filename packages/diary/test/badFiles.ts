import { exportDiary } from '@uncramp/diary'
import type { ImportChoices } from '@uncramp/diary/csv'
import { sampleCramp, sampleNight } from '@uncramp/testkit'

/** A file that must be refused, and what its sentence must say. */
export interface BadFile {
  readonly what: string
  readonly content: string | Uint8Array
  readonly says: RegExp
}

export interface BadTable extends BadFile {
  readonly choices?: Partial<ImportChoices>
}

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const PNG = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52)
const WORKBOOK = bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0)
const LONG = 'x'.repeat(10_000_000)
const WITH_COMPARISON = { treatment: 'treatment' }

const rows = (...lines: readonly string[]) => ['date,count', ...lines].join('\n')
const treated = (...lines: readonly string[]) => ['date,count,treatment', ...lines].join('\n')
const painful = (pain: string) => `date;count;pain\n2026-04-01;1;${pain}`

export const BAD_TABLES: readonly BadTable[] = [
  { what: 'empty', content: '', says: /^The file: it is empty/ },
  { what: 'empty bytes', content: bytes(), says: /^The file: it is empty/ },
  { what: 'blanks and line ends only', content: ' \r\n\n\t ', says: /^The file: it is empty/ },
  { what: 'a byte order mark only', content: bytes(0xef, 0xbb, 0xbf), says: /^The file: it is empty/ },
  { what: 'a picture', content: PNG, says: /^The file: it is not a text file/ },
  { what: 'a workbook', content: WORKBOOK, says: /^The file: it is a workbook.*save it as CSV/ },
  { what: 'a PDF', content: '%PDF-1.7\n1 0 obj', says: /^The file: it is not a text file/ },
  {
    what: 'UTF-16 without a mark',
    content: bytes(0x64, 0, 0x61, 0, 0x2c, 0),
    says: /^The file: it is not a text file/,
  },
  { what: 'a line of 10 MB', content: rows(LONG), says: /^Row 2: it is longer than 100000 characters/ },
  { what: 'a header of 10 MB', content: LONG, says: /^Row 1: it is longer/ },
  { what: 'commas only', content: ',,,\n,,', says: /^The file: it holds no table/ },
  { what: 'a header only', content: 'date,count', says: /^The file: it has a header and no rows/ },
  { what: 'one column', content: 'date\n2026-04-01', says: /^The file: it has one column only/ },
  { what: 'prose', content: 'Dear diary\nI slept well', says: /^The file: it has one column only/ },
  { what: 'a column without a name', content: 'date,,count\n2026-04-01,x,1', says: /^Row 1: column 2 has no name/ },
  {
    what: 'no header, so that its first night stands for one',
    content: '2026-04-01,1\n2026-04-02,0',
    choices: { date: '2026-04-01', count: '1' },
    says: /^Row 1: the first row must hold the names of the columns, but it holds "2026-04-01"\. Add a first row such as date,count\.$/,
  },
  {
    what: 'no header, and rows numbered',
    content: 'first;2,5\nsecond;1',
    choices: { date: 'first', count: '2,5' },
    says: /^Row 1: the first row must hold the names.*"2,5"/,
  },
  {
    what: 'two columns of one name',
    content: 'date,count,count\n2026-04-01,1,1',
    says: /^Row 1: two columns.*"count"/,
  },
  { what: 'too many cells', content: rows('2026-04-01,1', '2026-04-02,1,5'), says: /^Row 3: it has 3 cells.*has 2/ },
  {
    what: 'a row cut off',
    content: rows('2026-04-01,1', '2026-04-0'),
    says: /^Row 3: it has 1 cells, but the header has 2/,
  },
  { what: 'an open quotation mark', content: rows('2026-04-01,"1', '2026-04-02,1'), says: /^Row 2: a quotation mark/ },
  {
    what: 'no such date column',
    content: rows('2026-04-01,1'),
    choices: { date: 'night' },
    says: /no column "night".*"date", "count"/,
  },
  { what: 'no such count column', content: rows('2026-04-01,1'), choices: { count: 'n' }, says: /no column "n"/ },
  {
    what: 'no such person',
    content: rows('2026-04-01,1'),
    choices: { where: { column: 'count', value: '9' } },
    says: /no row says "9"/,
  },
  { what: 'no date', content: rows('2026-04-01,1', ',2'), says: /^Row 3, column "date": the date is missing/ },
  {
    what: '31 February',
    content: rows('2026-02-31,1'),
    says: /^Row 2, column "date": "2026-02-31" is not a day that exists/,
  },
  { what: '31/02 day first', content: rows('31/02/2026,1'), says: /^Row 2.*"31\/02\/2026" is not a day that exists/ },
  { what: 'month 13', content: rows('13/13/2026,1'), says: /^Row 2.*"13\/13\/2026" is not a day that exists/ },
  { what: '29 February of a common year', content: rows('29/02/2025,1'), says: /^Row 2.*not a day that exists/ },
  { what: 'a date in words', content: rows('first of April,1'), says: /^Row 2.*"first of April" is not a date/ },
  { what: 'an impossible time', content: rows('2026-04-01 25:00,1'), says: /^Row 2.*is not a date/ },
  { what: 'a year before 1900', content: rows('0026-04-01,1'), says: /^Row 2.*not between the years 1900 and 2100/ },
  { what: 'a year after 2100', content: rows('2206-04-01,1'), says: /^Row 2.*not between the years 1900 and 2100/ },
  { what: 'a two-digit year of no clear century', content: rows('13.04.98,1'), says: /^Row 2.*century is not clear/ },
  {
    what: 'mixed orders',
    content: rows('13/04/2026,1', '04/14/2026,2'),
    says: /^Rows 2 and 3.*day first.*month first/,
  },
  { what: 'dates and numbers', content: rows('2026-04-01,1', '2,1'), says: /^Row 3, column "date": "2" is not a date/ },
  {
    what: 'more than 40 years',
    content: rows('1926-04-01,1', '2026-04-01,1'),
    says: /1926-04-01 to 2026-04-01, more than 40 years/,
  },
  {
    what: 'a mistyped year, when no row means none',
    content: rows('2026-04-01,1', '1996-04-02,0', '2026-04-02,2'),
    choices: { missing: 'zero' },
    says: /^Rows 2 and 3, column "date": between 1996-04-02 and 2026-04-01 this would count 10,955 nights as none\. Is a year mistyped\?/,
  },
  { what: 'a number far off', content: rows('-9000,1', '9000,1'), says: /from -9000 to 9000, more than 40 years/ },
  {
    what: 'a year, month and day of two digits without marks',
    content: rows('260401,1', '260402,0'),
    says: /^Row 2, column "date": "260401" is not a date, and too large for the number of a row\. Write dates like 2026-04-02/,
  },
  { what: 'years with months', content: rows('202601,1', '202602,0'), says: /^Row 2.*"202601" is not a date, and/ },
  {
    what: 'the days of a spreadsheet',
    content: rows('46113,1', '46114,0'),
    says: /^Row 2.*"46113" is not a date, and/,
  },
  { what: 'one number too large', content: rows('1,1', '10000,0'), says: /^Row 3.*"10000" is not a date, and/ },

  {
    what: 'one date twice',
    content: rows('2026-04-01,1', '2026-04-02,1', '2026-04-01,2'),
    says: /^Rows 2 and 4.*both are for 2026-04-01/,
  },
  {
    what: 'one date twice, agreeing',
    content: rows('2026-04-01,1', '2026-04-01,1'),
    says: /^Rows 2 and 3.*both are for 2026-04-01/,
  },
  { what: 'one number twice', content: rows('5,1', '5,1'), says: /^Rows 2 and 3.*both are for 5/ },
  {
    what: 'yes and no for one date',
    content: rows('2026-04-01,yes', '2026-04-01,no'),
    says: /^Rows 2 and 3.*both are for/,
  },
  {
    what: 'a negative count',
    content: rows('2026-04-01,-1'),
    says: /^Row 2, column "count": "-1" is not a whole number from 0 to 100/,
  },
  { what: 'a fraction of a cramp', content: rows('2026-04-01,1.5'), says: /^Row 2.*"1\.5" is not a whole number/ },
  { what: '1e9 cramps', content: rows('2026-04-01,1e9'), says: /^Row 2.*"1e9" is not a whole number/ },
  { what: '101 cramps', content: rows('2026-04-01,101'), says: /^Row 2.*"101" is not a whole number from 0 to 100/ },
  {
    what: 'a thousand of either kind',
    content: rows('2026-04-01,"1,000"'),
    says: /^Row 2.*"1,000" is not a whole number/,
  },
  { what: '3,101 cramps in a month', content: rows('1,3101'), says: /^Row 2.*not a whole number from 0 to 3100/ },
  { what: 'NaN', content: rows('2026-04-01,NaN'), says: /^Row 2.*"NaN" is not a whole number/ },
  { what: 'a count in words', content: rows('2026-04-01,1', '2026-04-02,a few'), says: /^Row 3.*"a few" is not/ },
  {
    what: 'yes among numbers',
    content: rows('2026-04-01,1', '2026-04-02,yes'),
    says: /^Row 3.*"yes" is not a whole number/,
  },
  {
    what: 'a number among yes and no',
    content: rows('2026-04-01,yes', '2026-04-02,2'),
    says: /^Row 3.*"2" is not yes or no/,
  },
  {
    what: 'pain of 11',
    content: painful('11'),
    choices: { pain: 'pain' },
    says: /^Row 2, column "pain": "11" is not a number from 0 to 10/,
  },
  { what: 'pain in words', content: painful('bad'), choices: { pain: 'pain' }, says: /^Row 2.*"bad" is not a number/ },
  {
    what: 'minutes below zero',
    content: painful('-3'),
    choices: { minutes: 'pain' },
    says: /^Row 2.*"-3" is not a number from 0 to 1440/,
  },
  {
    what: 'no treatment on a recorded night',
    content: treated('2026-04-01,1,on', '2026-04-02,1,'),
    choices: WITH_COMPARISON,
    says: /^Row 3, column "treatment": the treatment of a recorded night is missing/,
  },
  {
    what: 'a treatment of 2',
    content: treated('2026-04-01,1,0', '2026-04-02,1,2'),
    choices: WITH_COMPARISON,
    says: /^Row 3.*"2" is not a number from 0 to 1/,
  },
  {
    what: 'a comparison nobody wrote',
    content: treated('2026-04-01,1,tea', '2026-04-02,1,milk'),
    choices: { treatment: 'treatment', control: 'water' },
    says: /no row says "water".*"tea", "milk"/,
  },
  {
    what: 'notes as treatments',
    content: treated(...Array.from({ length: 20 }, (_, i) => `2026-04-${String(i + 1).padStart(2, '0')},1,note ${i}`)),
    choices: WITH_COMPARISON,
    says: /20 different values/,
  },
  {
    what: 'control characters in a date',
    content: rows('2026-04-01\u0007,1'),
    says: /^The file: it is not a text file/,
  },
]

const COPY = exportDiary({
  nights: [sampleNight('2026-04-01'), sampleNight('2026-04-02', { count: 3 })],
  cramps: [sampleCramp('a', '2026-04-02', { minutes: 4, pain: 6 })],
  trials: [{ id: 't', record: { seed: 1 } }],
  settings: { theme: 'day' },
})
const changed = (from: string | RegExp, to: string) => {
  const text = COPY.replace(from, to)
  if (text === COPY) throw new Error(`the copy has no ${String(from)}`)
  return text
}

export const BAD_COPIES: readonly BadFile[] = [
  { what: 'empty', content: '', says: /^The file: it is empty/ },
  { what: 'a picture', content: PNG, says: /^The file: it is not a text file/ },
  { what: 'a workbook', content: WORKBOOK, says: /^The file: it is a workbook/ },
  { what: 'a table', content: rows('2026-04-01,1'), says: /not a copy of an Uncramp diary/ },
  { what: 'a line of 10 MB', content: LONG, says: /not a copy of an Uncramp diary/ },
  {
    what: 'cut off in the middle',
    content: COPY.slice(0, COPY.length / 2),
    says: /^The file: it is damaged or cut off/,
  },
  {
    what: 'cut off behind a record',
    content: COPY.slice(0, COPY.indexOf('}') + 1),
    says: /^The file: it is damaged or cut off/,
  },
  { what: 'a number', content: '42', says: /not a copy of an Uncramp diary/ },
  { what: 'a list', content: '[]', says: /not a copy of an Uncramp diary/ },
  { what: 'null', content: 'null', says: /not a copy of an Uncramp diary/ },
  { what: 'nested 100,000 deep', content: '['.repeat(100_000), says: /not a copy of an Uncramp diary/ },
  { what: 'another format', content: changed('uncramp-diary', 'nomie'), says: /not a copy of an Uncramp diary/ },
  {
    what: 'a newer version',
    content: changed('"version": 2', '"version": 3'),
    says: /saved by a newer Uncramp \(version 3.*Update Uncramp/,
  },
  { what: 'version 0', content: changed('"version": 2', '"version": 0'), says: /version, "0", is not known/ },
  {
    what: 'a version in words',
    content: changed('"version": 2', '"version": "one"'),
    says: /version, "one", is not known/,
  },
  { what: 'no version', content: changed('"version": 2,', ''), says: /does not say its version/ },
  { what: 'no nights', content: changed('"nights"', '"days"'), says: /unknown part, "days"/ },
  {
    what: 'nights that are no list',
    content: changed(/"nights": \[[^\]]*\]/, '"nights": 3'),
    says: /list of nights is missing/,
  },
  {
    what: 'two lists of nights',
    content: changed('"cramps":', '"nights": [],\n"cramps":'),
    says: /^The file: it has two parts with the name "nights"/,
  },
  {
    what: 'two lists of nights, one of them in escapes',
    content: changed('"cramps":', '"n\\u0069ghts": [],\n"cramps":'),
    says: /^The file: it has two parts with the name "nights"/,
  },
  { what: 'no settings', content: changed(/,\s*"settings": .*/, ''), says: /settings are missing/ },
  {
    what: 'a negative count',
    content: changed('"count":3', '"count":-3'),
    says: /^Nights, record 2 \("2026-04-02"\): count must be a whole number from 0 to 100, or null/,
  },
  { what: 'a count of 1e9', content: changed('"count":3', '"count":1e9'), says: /^Nights, record 2.*count must be/ },
  {
    what: 'a fraction of a cramp',
    content: changed('"count":3', '"count":0.5'),
    says: /^Nights, record 2.*count must be/,
  },
  { what: 'a count as text', content: changed('"count":3', '"count":"3"'), says: /^Nights, record 2.*count must be/ },
  { what: 'no count', content: changed('"count":3,', ''), says: /^Nights, record 2.*count is missing/ },
  {
    what: 'an unknown field',
    content: changed('"count":3', '"count":3,"mood":1'),
    says: /^Nights, record 2.*mood is not a field/,
  },
  {
    what: '31 February',
    content: changed('2026-04-02', '2026-02-31'),
    says: /^Nights, record 2 \("2026-02-31"\): date must be a calendar date/,
  },
  {
    what: 'a night that is null',
    content: changed(/\{"date":"2026-04-01".*\}/, 'null'),
    says: /^Nights, record 1: must be a record/,
  },
  {
    what: 'a reserved name',
    content: changed('"taken":{}', '"taken":{"__proto__":true}'),
    says: /^Nights, record 1.*taken must be a list of names/,
  },
  {
    what: 'one date twice',
    content: changed('2026-04-02', '2026-04-01'),
    says: /^Nights, records 1 and 2: both have the date "2026-04-01"/,
  },
  {
    what: 'pain of 11',
    content: changed('"pain":6', '"pain":11'),
    says: /^Cramps, record 1 \("a"\): pain must be a whole number from 0 to 10/,
  },
  {
    what: 'a cramp of two days',
    content: changed('"minutes":4', '"minutes":2880'),
    says: /^Cramps, record 1.*minutes must be a number from 0 to 1440/,
  },
  {
    what: 'an unknown muscle',
    content: changed('"calf"', '"ear"'),
    says: /^Cramps, record 1.*muscle must be one of calf, foot/,
  },
  {
    what: 'a trial without a record',
    content: changed(',"record":{"seed":1}', ''),
    says: /^Trials, record 1 \("t"\): record is missing/,
  },
  {
    what: 'a trial nested 200 deep',
    content: changed('{"seed":1}', `${'['.repeat(200)}${']'.repeat(200)}`),
    says: /^Trials, record 1.*record must be plain JSON data/,
  },
]
