import { type PageInput, type PageTest, type Sheet, toSheet } from '@uncramp/report'
import { words as de } from '@uncramp/report/de'
import { words as en } from '@uncramp/report/en'
import { words as es } from '@uncramp/report/es'
import { PAPERS, type Paper, sheetPdf } from '@uncramp/report-pdf'
import { coloursOf, extentOf, type ReadTag, readPdf, tagsOf } from '@uncramp/testkit/pdf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FONTS } from '../test/fonts.ts'
import { page, SAMPLE, TEST } from '../test/samplePage.ts'

const AT = new Date('2026-05-24T08:00:00Z')
const MOST_BYTES = 200_000

const pdfOf = (sheet: Sheet, paper: Paper = 'a4') => sheetPdf(sheet, { paper, fonts: FONTS, at: AT })
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '')

describe('the doctor’s page as a PDF', () => {
  test('a screen reader finds its language, its title, one first heading, headings, tables, lists and the figure', async () => {
    const read = await readPdf(await pdfOf(toSheet(page(), en)))
    expect([read.isTagged, read.language, read.title]).toEqual([true, 'en-GB', 'Night-time leg cramps'])
    const front = read.pages[0]!.tags
    expect(tagsOf(front, 'H1').map(({ text }) => text)).toEqual(['Night-time leg cramps'])
    expect(tagsOf(front, 'H2').map(({ text }) => text)).toEqual([
      'Warning signs, 24 May 2026',
      'Cramps recorded each week',
      'Muscles, pain and minutes',
      'Self-test: stretching before bed',
      'Tried without a test',
      'Blood results, as typed',
      'Medicines, as entered',
      'Conditions, as answered',
      'Days and sleep',
      'Rough food check',
      'What I would like to ask',
    ])
    const [figure, rates, ...others] = tagsOf(front, 'Figure')
    expect(others).toEqual([])
    expect(rates?.alt).toContain('Usual nights: 4.1 (2.4 to 6.6); Stretching before bed: 1.9 (0.9 to 3.6).')
    expect(figure?.alt).toMatch(/^Bar chart of cramps a week\. 1 Mar: \d cramps?/)
    expect(tagsOf(front, 'L').length).toBeGreaterThan(4)
    expect(tagsOf(front, 'LBody').map(({ text }) => text)).toContain('Amlodipine 5 mg')
  })

  test('a table is rows of cells under named columns', async () => {
    const { pages } = await readPdf(await pdfOf(toSheet(page(), en)))
    const [, ofTest] = tagsOf(pages[0]!.tags, 'Table')
    const cells = (row: ReadTag) => row.kids.map(({ role, text }) => `${role} ${text}`)
    const rows = tagsOf([ofTest!], 'TR').map(cells)
    expect(rows[0]).toEqual(['TH Part', 'TH Cramps', 'TH Nights', 'TH A week'])
    expect(rows[2]?.[0]).toBe('TD stretching before bed')
    expect(rows).toHaveLength(3)
  })

  test.each([
    ['en', en],
    ['es', es],
    ['de', de],
  ])('every text of the %s sheet can be selected and copied', async (_, words) => {
    const sheet = toSheet(page(), words)
    const { pages, fonts } = await readPdf(await pdfOf(sheet))
    const all = bare(pages.flatMap(({ tags }) => tags.map(({ text }) => text)).join(''))
    for (const text of textsOf(sheet)) expect(all).toContain(bare(text))
    expect(fonts.size).toBe(2)
  })

  test('A4 and Letter have their sizes, and the front is one page', async () => {
    for (const paper of ['a4', 'letter'] as const) {
      const { pages } = await readPdf(await pdfOf(toSheet(page(), en), paper))
      for (const { width, height } of pages) {
        expect([width, height].map(Math.round)).toEqual(PAPERS[paper].map(Math.round))
      }
      expect(pages[1]?.text).toContain('Warning signs: every question and its answer')
    }
  })

  test('the same page gives the same bytes', async () => {
    const [a, b] = await Promise.all([pdfOf(toSheet(page(), en)), pdfOf(toSheet(page(), en))])
    expect(a).toEqual(b)
  })

  test('accents, ñ, ß and signs come out as they went in; what no letter here can show is said', async () => {
    const named = (name: string) => toSheet(page({ medicines: [{ name, linked: false }] }), en)
    const known = await readPdf(await pdfOf(named('Añil größer crème ≥ 5 μg – „O-3“')))
    // A reader may give the micro sign back as the Greek letter.
    expect(bare(known.pages[0]!.text)).toContain(bare('Añil größer crème ≥ 5 µg – „O-3“'))
    expect(known.pages[0]?.text).not.toContain('¤')
    const strange = await readPdf(await pdfOf(named('薬 5 mg')))
    expect(strange.pages[0]?.text).toContain('¤ 5 mg')
    expect(strange.pages[0]?.text).toContain('A sign that cannot be printed here stands as ¤.')
  })

  test('thirty medicines are cut, and how many are left out is said', async () => {
    const medicines = Array.from({ length: 30 }, (_, i) => ({ name: `Medicine ${i + 1} 500 mg`, linked: false }))
    const { pages } = await readPdf(await pdfOf(toSheet(page({ medicines }), en)))
    const shown = tagsOf(pages[0]!.tags, 'LBody').filter(({ text }) => text.startsWith('Medicine ')).length
    expect(shown).toBeGreaterThan(3)
    // One supplement stands in the same list.
    expect(pages[0]?.text).toContain(`and ${31 - shown} more in the diary`)
  })

  test('no colour is used: black and greys alone', async () => {
    const colours = await coloursOf(await pdfOf(toSheet(page(), en)))
    expect(colours.length).toBeGreaterThan(10)
    for (const { red, green, blue } of colours) expect([green, blue]).toEqual([red, red])
  })

  test('whatever a diary holds, the front is one page, nothing runs off the paper and the file stays small', async () => {
    await fc.assert(
      fc.asyncProperty(
        extremes,
        fc.constantFrom<Paper>('a4', 'letter'),
        fc.constantFrom(en, es, de),
        async (change, paper, words) => {
          const bytes = await pdfOf(toSheet(page(change), words), paper)
          expect(bytes.length).toBeLessThan(MOST_BYTES)
          const { pages } = await readPdf(bytes)
          expect(pages[0]?.text).toContain(words.caution)
          expect(tagsOf(pages[0]!.tags, 'H1')).toHaveLength(1)
          for (const { tags } of pages.slice(1)) expect(tagsOf(tags, 'H1')).toHaveLength(0)
          for (const { left, right, bottom } of await extentOf(bytes)) {
            expect(left).toBeGreaterThan(30)
            expect(right).toBeLessThan(PAPERS[paper][0] - 30)
            expect(bottom).toBeGreaterThan(20)
          }
        },
      ),
      { seed: 20261128, numRuns: 6 },
    )
  }, 240_000)
})

/** What a person reads of a sheet, but for what is drawn and what stands on blank lines. */
function textsOf({
  chart,
  blanks: _,
  more: _more,
  unprintable: _sign,
  pageOf: _of,
  language: _language,
  ...sheet
}: Sheet) {
  const texts = (value: unknown, key = ''): readonly string[] => {
    if (typeof value === 'string') return ['type', 'mark', 'alt', 'line'].includes(key) ? [] : [value]
    if (Array.isArray(value)) return key === 'align' ? [] : value.flatMap((one) => texts(one))
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([name, one]) => texts(one, name))
    return []
  }
  return [...texts(sheet), chart.title, chart.key, ...chart.bars.flatMap(({ label, date }) => [label, date])]
}

const long = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ minLength: 150, maxLength: 200, unit: fc.constantFrom('W', 'm') }),
)
const many = <T>(one: fc.Arbitrary<T>, most: number) => fc.array(one, { maxLength: most, size: 'max' })
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const asked = fc.record({ question: long, answer: fc.constantFrom('yes' as const, 'no' as const, 'not-sure' as const) })

const withRates = (high: number): PageTest['result'] => {
  const rate = { median: high / 2, low: 0, high }
  return { ...TEST.result!, perWeek: { without: rate, with: rate } }
}

/** Ten years of nights, long names, a hundred of everything. */
const extremes: fc.Arbitrary<Partial<PageInput>> = fc.record({
  nights: fc.constantFrom(SAMPLE.nights, [], tenYears(), tenYears(99)),
  cramps: many(
    fc.record({
      id: fc.uuid(),
      night: fc.constantFrom('2026-05-20', '2026-05-01', '2026-03-09'),
      start: fc.constant(null),
      minutes: orNull(fc.double({ min: 0, max: 1440, noNaN: true })),
      muscle: fc.constantFrom('calf', 'foot', 'front-thigh', 'back-thigh', null),
      side: fc.constantFrom('left', 'right', null),
      pain: orNull(fc.nat(10)),
      state: fc.constant('over'),
    }),
    40,
  ),
  tests: fc.array(
    fc
      .record({ name: long, harms: many(long, 30), high: fc.double({ min: 0, max: 700, noNaN: true }) })
      .map(({ high, ...change }) => ({ ...TEST, ...change, result: withRates(high) })),
    { maxLength: 5 },
  ),
  check: orNull(
    fc.record({
      on: fc.constantFrom(null, '2026-05-20'),
      advice: orNull(long),
      led: many(
        asked.map((one) => ({ type: 'question' as const, ...one })),
        60,
      ),
      asked: many(asked, 80),
    }),
  ),
  conditions: orNull(many(asked, 40)),
  medicines: orNull(many(fc.record({ name: long, linked: fc.boolean() }), 100)),
  blood: many(
    fc.record({
      name: long,
      value: fc.double({ min: 0, max: 1e6, noNaN: true }),
      unit: long,
      low: orNull(fc.double({ min: 0, max: 1e6, noNaN: true })),
      high: orNull(fc.double({ min: 0, max: 1e6, noNaN: true })),
      on: fc.constantFrom(null, '2026-05-20'),
    }),
    40,
  ),
  food: many(long, 20),
  ownQuestions: many(long, 6),
})

function tenYears(count = 1): PageInput['nights'] {
  return Array.from({ length: 3650 }, (_, i) => {
    const date = new Date(Date.UTC(2016, 4, 26) + i * 86_400_000).toISOString().slice(0, 10)
    return {
      date,
      count: i % 3 === 0 ? count : 0,
      sleepLost: i % 2 === 0,
      exposures: Object.fromEntries(
        Array.from({ length: 20 }, (__, k) => [`thing-${k}-of-the-day-before`, k % 2 === 0]),
      ),
      taken: { 'a-long-name-of-something-taken-in-the-evening': true },
    }
  })
}
