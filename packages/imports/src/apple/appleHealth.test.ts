import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { appleLines } from '../../test/appleExport.ts'
import { referenceAnswer } from '../../test/appleReference.ts'
import { createChance } from '../../test/random.ts'
import { readAppleHealth } from './appleHealth.ts'

/** The text in pieces, cut anywhere: in the middle of a tag, a name, a letter. */
async function* pieces(text: string, most: number, seed = 1): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  const chance = createChance(seed)
  for (let at = 0; at < bytes.length; ) {
    const to = Math.min(bytes.length, at + 1 + chance.below(most))
    yield bytes.slice(at, to)
    at = to
  }
}

const read = (text: string, most = 65_536, seed = 1) => readAppleHealth(pieces(text, most, seed))

function byDate(nights: Awaited<ReturnType<typeof readAppleHealth>>['nights']) {
  return Object.fromEntries(nights.map(({ date, ...measures }) => [date, measures]))
}

const record = (type: string, start: string, end: string, value: string, more = 'unit="count"', source = 'Phone') =>
  `<Record type="HK${type}" sourceName="${source}" ${more} startDate="${start}" endDate="${end}" value="${value}"/>`
const steps = (start: string, end: string, value: number, source?: string) =>
  record('QuantityTypeIdentifierStepCount', start, end, String(value), 'unit="count"', source)
const sleep = (start: string, end: string, stage: string, source?: string) =>
  record('CategoryTypeIdentifierSleepAnalysis', start, end, `HKCategoryValueSleepAnalysis${stage}`, '', source)
const inRoot = (...rows: readonly string[]) => `<HealthData locale="en_US">\n${rows.join('\n')}\n</HealthData>`

describe('an export with every trap', () => {
  test.each([1, 2, 3, 4])(
    'gives what a general XML parser and a count second by second give, seed %i',
    async (seed) => {
      const text = [...appleLines({ seed, days: 50 })].join('')
      const [{ nights, rows, isWhole }, expected] = [await read(text), referenceAnswer(text)]
      expect(byDate(nights)).toEqual(expected.nights)
      expect(rows.rows).toBe(expected.rows)
      expect(isWhole).toBe(true)
    },
  )

  test('gives the same wherever the file is cut into chunks', async () => {
    const text = [...appleLines({ seed: 5, days: 6, openQuotes: true })].join('')
    const whole = await read(text, 1 << 24)
    for (const most of [1, 2, 7, 64, 1000]) expect(await read(text, most, most)).toEqual(whole)
  })

  test('a value whose quote is never closed costs its own row, and no other', async () => {
    const text = [...appleLines({ seed: 6, days: 200, openQuotes: true })].join('')
    const open = text.split('value="5/>').length - 1
    const { rows, nights } = await read(text)
    expect(open).toBeGreaterThan(3)
    expect(rows.leftOut.find(({ reason }) => reason === 'broken')?.rows).toBe(open)
    expect(nights).toEqual((await read(text.replaceAll(/ <Record [^<]* value="5\/>\n/g, ''))).nights)
  })
})

describe('a night', () => {
  test('without a record is missing, never zero', async () => {
    const { nights } = await read(inRoot(steps('2026-01-03 10:00:00 +0100', '2026-01-03 10:10:00 +0100', 500)))
    expect(nights).toEqual([{ date: '2026-01-04', steps: 500 }])
  })

  test('follows the day whose steps it gets, by the clock on the wall there', async () => {
    const { nights } = await read(
      inRoot(
        steps('2026-01-03 23:50:00 -0500', '2026-01-04 00:10:00 -0500', 100),
        steps('2026-01-03 00:00:00 +0900', '2026-01-03 00:00:30 +0900', 7),
      ),
    )
    expect(nights).toEqual([
      { date: '2026-01-04', steps: 57 },
      { date: '2026-01-05', steps: 50 },
    ])
  })

  test('gets the sleep whose middle lies before 18:00 of its day', async () => {
    const { nights } = await read(
      inRoot(
        sleep('2026-01-03 17:50:00 +0100', '2026-01-04 06:00:00 +0100', 'AsleepCore'),
        sleep('2026-01-05 14:00:00 +0100', '2026-01-05 15:00:00 +0100', 'Asleep'),
      ),
    )
    expect(nights.map(({ date, asleepMinutes }) => [date, asleepMinutes])).toEqual([
      ['2026-01-04', 730],
      ['2026-01-05', 60],
    ])
  })

  test('of who rises at nine in the evening a sleep until then is one night, by her own day', async () => {
    const text = inRoot(
      sleep('2026-01-05 14:00:00 +0100', '2026-01-05 22:30:00 +0100', 'AsleepCore'),
      steps('2026-01-05 19:00:00 +0100', '2026-01-05 19:10:00 +0100', 900),
    )
    const nightsOf = async (hoursLater: number) =>
      byDate((await readAppleHealth(pieces(text, 1000), hoursLater)).nights)
    expect(await nightsOf(0)).toEqual({
      '2026-01-06': { asleepMinutes: 510, awakeMinutes: 0, inBedMinutes: 510, steps: 900 },
    })
    expect(await nightsOf(14)).toEqual({
      '2026-01-05': { asleepMinutes: 510, awakeMinutes: 0, inBedMinutes: 510 },
      '2026-01-06': { steps: 900 },
    })
  })

  test('in bed alone says nothing of sleep', async () => {
    const { nights } = await read(inRoot(sleep('2026-01-03 22:00:00 +0100', '2026-01-04 06:00:00 +0100', 'InBed')))
    expect(nights).toEqual([{ date: '2026-01-04', inBedMinutes: 480 }])
  })

  test('has the stand hours of the day summary where there are no records, and none when no watch was worn', async () => {
    const { nights, rows } = await read(
      inRoot(
        '<ActivitySummary dateComponents="2026-01-03" appleStandHours="9" appleExerciseTime="0"/>',
        '<ActivitySummary dateComponents="2026-01-04" appleStandHours="0" appleExerciseTime="0"/>',
        '<ActivitySummary dateComponents="2026-01-05" activeEnergyBurned="4"/>',
      ),
    )
    expect(nights).toEqual([{ date: '2026-01-04', standHours: 9, exerciseMinutes: 0 }])
    expect(rows.leftOut).toEqual([{ reason: 'not-measured', rows: 2, places: [] }])
  })
})

describe('two devices on one walk', () => {
  const [from, to] = ['2026-01-03 10:00:00 +0100', '2026-01-03 11:00:00 +0100']

  test('are not added up: the watch counts', async () => {
    const { nights } = await read(inRoot(steps(from, to, 12_200, 'iPhone'), steps(from, to, 12_500, 'Apple Watch')))
    expect(nights[0]?.steps).toBe(12_500)
  })

  test('add up where only one was carried', async () => {
    const later = steps('2026-01-03 15:00:00 +0100', '2026-01-03 15:30:00 +0100', 900, 'iPhone')
    const { nights } = await read(inRoot(steps(from, to, 1000, 'Apple Watch'), later))
    expect(nights[0]?.steps).toBe(1900)
  })

  test('never give less than one of them alone', async () => {
    const walk = steps('2026-01-03 10:10:00 +0100', '2026-01-03 10:50:00 +0100', 4000, 'iPhone')
    const { nights } = await read(inRoot(steps(from, to, 10, 'Apple Watch'), walk))
    expect(nights[0]?.steps).toBe(4000)
  })

  test('that wrote the same record again count once, and the copies are told of', async () => {
    const one = steps(from, to, 300)
    const { nights, rows } = await read(inRoot(...Array.from({ length: 8 }, () => one)))
    expect(nights[0]?.steps).toBe(300)
    expect(rows).toEqual({ rows: 8, read: 1, leftOut: [{ reason: 'repeat', rows: 7, places: [] }] })
  })

  test('a record across midnight that stands twice is one repeat, not two', async () => {
    const one = steps('2026-01-03 23:50:00 +0100', '2026-01-04 00:10:00 +0100', 100)
    expect((await read(inRoot(one, one))).rows.leftOut).toEqual([{ reason: 'repeat', rows: 1, places: [] }])
  })
})

describe('a row that cannot be read', () => {
  const [from, to] = ['2026-01-03 10:00:00 +0100', '2026-01-03 11:00:00 +0100']
  const type = 'QuantityTypeIdentifierStepCount'

  test.each([
    ['no-date', record(type, '2026-02-30 10:00:00 +0100', to, '1')],
    ['no-date', record(type, '03.01.2026 10:00', to, '1')],
    ['no-date', `<Record type="HK${type}" sourceName="a" unit="count" value="1"/>`],
    ['odd-length', record(type, to, from, '1')],
    ['no-number', record(type, from, to, '')],
    ['no-number', record(type, from, to, '-5')],
    ['out-of-range', record(type, from, to, '900000000')],
    ['other-unit', record(type, from, to, '1', 'unit="mi"')],
    ['no-value', `<Record type="HK${type}" sourceName="a" unit="count" startDate="${from}" endDate="${to}"/>`],
    ['no-value', sleep(from, to, 'Dreaming')],
    ['broken', `<Record type="HK${type}" unit=count/>`],
    ['broken', '<Record sourceName="a"/>'],
  ])('is left out with its reason and its place: %s', async (reason, row) => {
    const { nights, rows } = await read(inRoot('', row))
    expect(nights).toEqual([])
    expect(rows).toMatchObject({ rows: 1, read: 0, leftOut: [{ reason, rows: 1 }] })
    expect(rows.leftOut[0]?.places[0]?.byte).toBe(inRoot('').length - '\n</HealthData>'.length + 1)
  })

  test('longer than a row can be costs itself alone, and fills no memory', async () => {
    const long = steps(from, to, 5).replace('sourceName="', `sourceName="${'x'.repeat(3_000_000)}`)
    const { rows, nights } = await read(inRoot(long, steps(from, to, 7)))
    expect(nights).toEqual([{ date: '2026-01-04', steps: 7 }])
    expect(rows).toMatchObject({ rows: 2, read: 1, leftOut: [{ reason: 'too-long', rows: 1 }] })
  })

  test('nothing inside a comment, a plain text or a longer name is a row', async () => {
    const row = steps(from, to, 5)
    const { rows } = await read(
      inRoot(`<!--${row}-->`, `<!-->${row}<!---->`, `<![CDATA[${row}]]>`, `<?x ${row}?>`, '<Records/>'),
    )
    expect(rows.rows).toBe(0)
  })

  test('a file that ends in the middle says so, and keeps what came before', async () => {
    const whole = inRoot(steps(from, to, 5), steps(from, to, 6))
    const { rows, nights, isWhole } = await read(whole.slice(0, -40))
    expect(isWhole).toBe(false)
    expect(nights[0]?.steps).toBe(5)
    expect(rows).toMatchObject({ rows: 2, read: 1 })
  })
})

const real = process.env.UNCRAMP_REAL_DATA
test.skipIf(real === undefined)('a real export of 2016 gives what a general XML parser gives', async () => {
  const text = readFileSync(`${real}/apple_export_v3_sample_tdda.xml`, 'utf8')
  const { nights, rows } = await read(text)
  expect(rows.rows).toBe(referenceAnswer(text).rows)
  expect(byDate(nights)).toEqual(referenceAnswer(text).nights)
})
