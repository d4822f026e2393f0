import { CENT_ITEMS, doctorPage, isEmptyPage, type PageInput, toSheet } from '@uncramp/report'
import { words as de } from '@uncramp/report/de'
import { words as en } from '@uncramp/report/en'
import { words as es } from '@uncramp/report/es'
import { describe, expect, test } from 'vitest'

const LANGUAGES = { en, es, de }

const night = (date: string, count: number | null, rest = {}) => ({
  date,
  count,
  sleepLost: null,
  exposures: {},
  taken: {},
  ...rest,
})

const NOTHING: PageInput = {
  nights: [],
  cramps: [],
  tests: [],
  today: '2026-02-14',
  sex: null,
  age: null,
  check: null,
  conditions: null,
  medicines: null,
  supplements: null,
  blood: [],
  food: [],
  ownQuestions: [],
  nameOf: (id) => id,
  choice: { medicines: true, sleep: true, food: true },
}

const TEST: PageInput['tests'][number] = {
  name: 'stretching',
  treatment: 'stretching',
  standing: 'ended',
  firstNight: '2026-02-01',
  baselineNights: 2,
  washoutNights: 1,
  unitNights: 2,
  pairs: 2,
  worthwhileRatio: 0.75,
  evidencePrior: { mean: -0.2, sd: 0.5 },
  seed: 7,
  hash: 'f'.repeat(64),
  changedSinceDrawn: false,
  units: [
    { arm: 'treatment', firstNight: 2, nights: 2 },
    { arm: 'control', firstNight: 4, nights: 2 },
    { arm: 'control', firstNight: 6, nights: 2 },
    { arm: 'treatment', firstNight: 8, nights: 2 },
  ],
  asOfNight: 9,
  pauses: [],
  follows: null,
  harms: null,
  looks: 3,
  result: {
    ending: 'helps',
    week: 10,
    rateRatio: { median: 0.5, low: 0.31, high: 0.9 },
    perWeek: { without: { median: 4, low: 2.5, high: 6.31 }, with: { median: 2, low: 1.2, high: 3.5 } },
    probHelps: 0.9999,
  },
}

describe('the doctor’s page', () => {
  test('a night nobody knows of is unknown: it lowers no rate and is told as a number', () => {
    const nights = [night('2026-02-08', 2), night('2026-02-09', null), night('2026-02-14', 0)]
    const page = doctorPage({ ...NOTHING, nights })
    expect(page.perWeek).toBe(7)
    expect([page.known, page.unknown, page.withCramps]).toEqual([2, 5, 1])
    expect(page.weeks).toEqual([{ from: '2026-02-08', cramps: 2, known: 2, before: 0 }])
  })

  test('nights before the diary began are not forgotten ones', () => {
    const { unknown, weeks } = doctorPage({ ...NOTHING, nights: [night('2026-02-12', 1)] })
    expect([unknown, weeks[0]?.before]).toEqual([2, 4])
  })

  test('the checklist has the 25 items and 44 parts of CENT 2015, but for the one on outcomes with two values', () => {
    const parts = [...CENT_ITEMS, '17b']
    expect([new Set(parts).size, new Set(parts.map((part) => Number.parseInt(part, 10))).size]).toEqual([44, 25])
  })

  test('her own questions come first, and none of the app’s is lost for them', () => {
    const asked = (ownQuestions: readonly string[]) => {
      const sheet = toSheet(doctorPage({ ...NOTHING, ownQuestions }), en)
      const list = sheet.right.at(-1)?.blocks[0]
      return list?.type === 'list' ? list.items.map(({ text }) => text) : []
    }
    expect(asked(['Is it my back?', 'Would socks help?'])).toEqual([
      'Is it my back?',
      'Would socks help?',
      ...asked([]),
    ])
  })

  test('both rates stand on one axis from 0 with room for the wider interval; a shut or changed test has no picture', () => {
    const blocksOf = (change: Partial<PageInput['tests'][number]>) =>
      toSheet(doctorPage({ ...NOTHING, tests: [{ ...TEST, ...change }] }), en)
        .left.flatMap(({ blocks }) => blocks)
        .filter(({ type }) => type === 'intervals')
    const [picture, ...others] = blocksOf({})
    expect(others).toEqual([])
    expect(picture).toMatchObject({
      rows: [
        { text: 'Usual nights: 4.0 (2.5 to 6.3)', line: 'thin' },
        { text: 'Stretching: 2.0 (1.2 to 3.5)', line: 'thick' },
      ],
      most: 8,
      ticks: [0, 2, 4, 6, 8].map((at) => ({ at, text: String(at) })),
    })
    expect(picture).toMatchObject({ alt: expect.stringContaining('Stretching: 2.0 (1.2 to 3.5)') })
    expect(blocksOf({ result: null })).toEqual([])
    expect(blocksOf({ changedSinceDrawn: true })).toEqual([])
  })

  test.each([0, 0.004, 0.3, 0.99, 1, 7.9, 31, 700])(
    'an axis holds a rate of up to %d a week, in round steps',
    (high) => {
      const perWeek = { without: { median: high / 2, low: 0, high }, with: { median: 0, low: 0, high: 0 } }
      const page = doctorPage({ ...NOTHING, tests: [{ ...TEST, result: { ...TEST.result!, perWeek } }] })
      const [picture] = toSheet(page, en).left.flatMap(({ blocks }) =>
        blocks.filter((block) => block.type === 'intervals'),
      )
      expect(picture!.most).toBeGreaterThanOrEqual(high)
      expect(picture!.most).toBeLessThanOrEqual(Math.max(0.1, 2.5 * high))
      for (const { text } of picture!.ticks) expect(text.length).toBeLessThanOrEqual(5)
    },
  )

  test('it looks back 13 weeks at most', () => {
    const page = doctorPage({ ...NOTHING, nights: [night('2016-02-14', 9), night('2026-02-14', 1)] })
    expect(page.period).toEqual({ from: '2025-11-16', to: '2026-02-14', nights: 91 })
    expect(page.cramps).toBe(1)
  })

  test('pain and minutes are medians by place; minutes guessed afterwards are not mixed in', () => {
    const cramp = (id: string, pain: number | null, minutes: number | null, rest = {}) => ({
      ...{ id, night: '2026-02-14', start: null, muscle: 'calf', side: 'left', state: 'over', pain, minutes },
      ...rest,
    })
    const cramps = [
      cramp('a', 4, 2),
      cramp('b', 7, null, { roughMinutes: 'over-10' }),
      cramp('c', null, 5),
      cramp('d', 9, null, { muscle: null, side: null }),
    ]
    const page = doctorPage({ ...NOTHING, cramps })
    expect(page.places).toEqual([
      { muscle: 'calf', side: 'left', cramps: 3, pain: 5.5, minutes: 3.5 },
      { muscle: null, side: null, cramps: 1, pain: 9, minutes: null },
    ])
    expect(page.roughMinutes).toBe(1)
  })

  test('the sides of a test have the nights as drawn, without those left out, after its end, or of a pause', () => {
    const nights = Array.from({ length: 14 }, (_, i) =>
      night(`2026-02-${String(i + 1).padStart(2, '0')}`, i, { taken: { stretching: i === 3 } }),
    ).filter(({ date }) => date !== '2026-02-10')
    const [test] = doctorPage({ ...NOTHING, nights, tests: [TEST] }).tests
    // Indexes 3 and 9 are the treatment's; 9 is the tenth of February, which nobody knows.
    expect(test?.treated).toMatchObject({ known: 1, unknown: 1, cramps: 3, told: 1, asPlanned: 1 })
    expect(test?.control).toMatchObject({ known: 2, unknown: 0, cramps: 12, told: 2, asPlanned: 2 })
    const paused = { ...TEST, pauses: [{ from: '2026-02-06', to: null }] }
    expect(doctorPage({ ...NOTHING, nights, tests: [paused] }).tests[0]?.control.known).toBe(0)
    const stopped = doctorPage({ ...NOTHING, nights, tests: [{ ...TEST, asOfNight: 5 }] }).tests[0]
    expect([stopped?.control.known, stopped?.to]).toEqual([1, '2026-02-06'])
  })

  test('a test that has no result yet shows no numbers by side, on either page', () => {
    const running = { ...TEST, standing: 'running' as const, result: null }
    const nights = [night('2026-02-04', 57), night('2026-02-06', 61)]
    const sheet = toSheet(doctorPage({ ...NOTHING, nights, tests: [running] }), en)
    const { chart: _, figures: _figures, ...others } = sheet
    expect(JSON.stringify(others)).not.toMatch(/\b(57|61)\b/)
    expect(JSON.stringify(others)).toContain('it stays shut until the first look')
  })

  describe('of a test that a helper packed', () => {
    const PACKED = { packedId: 'stretching-packed', sealed: true, opened: null, guess: null }
    const swapped = TEST.units.map((unit) => ({
      ...unit,
      arm: unit.arm === 'treatment' ? ('control' as const) : ('treatment' as const),
    }))
    const nights = Array.from({ length: 9 }, (_, i) =>
      night(`2026-02-0${i + 1}`, i * 7, { taken: { 'stretching-packed': i !== 4 } }),
    )
    const sheetOf = (more: object) => toSheet(doctorPage({ ...NOTHING, nights, tests: [{ ...TEST, ...more }] }), en)

    test('nothing tells one part from another as long as it is sealed, not even a result that got in', () => {
      const sealed = sheetOf({ blind: PACKED })
      expect(sheetOf({ blind: PACKED, units: swapped, seed: 8 })).toEqual(sealed)
      expect(JSON.stringify(sealed)).toContain('what was packed stays sealed until the test has ended')
      expect(JSON.stringify(sealed)).not.toMatch(/0\.31|seed/)
    })

    test('what she took out of a bag counts as planned on either side, and as tried without a test on none', () => {
      const page = doctorPage({ ...NOTHING, nights, tests: [{ ...TEST, blind: { ...PACKED, sealed: false } }] })
      expect(page.tests[0]?.treated).toMatchObject({ told: 1, asPlanned: 1 })
      expect(page.tests[0]?.control).toMatchObject({ told: 2, asPlanned: 2 })
      expect(page.tried).toEqual([])
    })

    test.each([
      [{ opened: { from: '2026-02-06', reason: 'unwell' } }, /opened early.*felt unwell/],
      [{ guess: { asked: 6, guessed: 4, right: 2, says: 'not-told-apart' } }, /2 right of 4, of 6 pairs asked/],
    ])('it says how it stayed blinded, on its front and in the checklist: %o', (more, said) => {
      const { left, back } = sheetOf({ blind: { ...PACKED, sealed: false, ...more } })
      expect(JSON.stringify(left)).toMatch(said)
      expect(JSON.stringify(back)).toMatch(said)
      expect(JSON.stringify([left, back])).not.toContain('Not blinded')
    })
  })

  test('a plan changed after the draw is said to show nothing, and its number is not told', () => {
    const sheet = toSheet(doctorPage({ ...NOTHING, tests: [{ ...TEST, changedSinceDrawn: true }] }), en)
    expect(JSON.stringify(sheet)).toContain('so this test shows nothing')
    expect(JSON.stringify(sheet)).not.toContain('0.31')
  })

  test('two tests of the same nights are told as such, one after the other is not', () => {
    const heat = { ...TEST, name: 'warmth', treatment: 'heat' }
    const beside = (firstNight: string) => doctorPage({ ...NOTHING, tests: [TEST, { ...heat, firstNight }] }).tests
    expect(beside('2026-02-05').map((test) => test.beside)).toEqual([['stretching'], ['warmth']])
    expect(beside('2026-02-11').map((test) => test.beside)).toEqual([[], []])
    const page = doctorPage({ ...NOTHING, tests: [TEST, { ...heat, firstNight: '2026-02-05' }] })
    const said = JSON.stringify(toSheet(page, en, 'en-GB'))
    expect(said).toContain('at the same time as the test of warmth')
    expect(said).toContain('Also in the model: the test of warmth.')
  })

  test('no chance is told as 0 or 100 in 100', () => {
    expect(JSON.stringify(toSheet(doctorPage({ ...NOTHING, tests: [TEST] }), en))).toContain('99 in 100')
  })

  test('what she leaves out is nowhere on it', () => {
    const given: PageInput = {
      ...NOTHING,
      nights: [night('2026-02-14', 1, { sleepLost: true, exposures: { 'stood-a-lot': true } })],
      medicines: [{ name: 'Indapamide', linked: true }],
      conditions: [{ question: 'Do you have diabetes?', answer: 'yes' }],
      food: ['Magnesium: two thirds.'],
    }
    const all = JSON.stringify(toSheet(doctorPage(given), en))
    for (const part of ['Indapamide', 'diabetes', 'two thirds', 'stood-a-lot', 'Slept badly'])
      expect(all.toLowerCase()).toContain(part.toLowerCase())
    const choice = { medicines: false, sleep: false, food: false }
    const none = JSON.stringify(toSheet(doctorPage({ ...given, choice }), en))
    for (const part of ['indapamide', 'diabetes', 'two thirds', 'stood-a-lot', 'slept badly', 'my medicines'])
      expect(none.toLowerCase()).not.toContain(part)
  })

  test('warning signs come first; that none was asked is said, and is not "none"', () => {
    const { first } = toSheet(doctorPage(NOTHING), en)
    expect(JSON.stringify(first)).toContain('No warning sign was asked')
  })

  test('an empty diary is told from one with something in it', () => {
    expect(isEmptyPage(doctorPage(NOTHING))).toBe(true)
    expect(isEmptyPage(doctorPage({ ...NOTHING, nights: [night('2026-02-14', null)] }))).toBe(true)
    expect(isEmptyPage(doctorPage({ ...NOTHING, nights: [night('2026-02-14', 0)] }))).toBe(false)
  })
})

describe.each(Object.entries(LANGUAGES))('in %s', (_, words) => {
  const HARD: Partial<PageInput['tests'][number]>[] = [
    {},
    { result: null, standing: 'running' },
    { result: null, standing: 'stopped', pauses: [{ from: '2026-02-06', to: null }], harms: [] },
    { follows: { on: '2026-01-30', reason: 'too-long', words: 'a trip' } },
    { changedSinceDrawn: true, evidencePrior: null, harms: ['a sore calf'] },
    { result: { ending: 'cannot-tell', week: 0, rateRatio: null, perWeek: null, probHelps: null } },
  ]

  test.each(HARD)('every item of CENT that applies is answered out of the record: %j', (change) => {
    const page = doctorPage({ ...NOTHING, nights: [night('2026-02-04', 1)], tests: [{ ...TEST, ...change }] })
    const [table] = toSheet(page, words).back.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'table'))
    const rows = table?.type === 'table' ? table.rows : []
    expect(rows.map(([item]) => item)).toEqual(CENT_ITEMS)
    for (const row of rows) for (const cell of row) expect(cell).toMatch(/\S/)
    expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN/)
  })

  test('a plan that took the place of another says so, and why', () => {
    const follows = { on: '2026-01-30', reason: 'too-long', words: 'a trip' } as const
    const text = JSON.stringify(toSheet(doctorPage({ ...NOTHING, tests: [{ ...TEST, follows }] }), words).back)
    expect(text).toContain(', a trip. ')
  })

  test('the order, the seed and the seal of the test stand there', () => {
    const text = JSON.stringify(toSheet(doctorPage({ ...NOTHING, tests: [TEST] }), words).back)
    for (const part of ['TUUT', ' 7.', TEST.hash]) expect(text).toContain(part)
  })

  test('that no clinician has reviewed it stands on the front', () => {
    expect(toSheet(doctorPage(NOTHING), words).foot).toContain(words.caution)
  })
})
