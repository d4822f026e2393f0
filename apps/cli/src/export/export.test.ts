import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addNights, type Diary, exportDiary, isSameDiary, parseDiary, toNightDate } from '@uncramp/diary'
import { drawSchedule, type Trial } from '@uncramp/trial'
import { afterAll, describe, expect, test } from 'vitest'
import { runMain, runProgram } from '../testIo.ts'

const folder = mkdtempSync(join(tmpdir(), 'uncramp-export-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')

/** A copy as an app has saved it, with nights not known, names of her own and cramps of every kind. */
const COPY = readFileSync(new URL('../../../../packages/diary/fixtures/copy-v1.json', import.meta.url), 'utf8')

function diaryOf(text: string): Diary {
  const parsed = parseDiary(text)
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problem))
  return parsed.diary
}

const trial = drawSchedule(
  { treatment: 'stretching', unitNights: 7, pairs: 5, baselineNights: 3, washoutNights: 0, firstNight: '2026-01-01' },
  7,
)
const ended = {
  week: 9,
  nightsUsed: 50,
  ending: { type: 'helps', worthwhile: true },
  probHelps: 0.995,
  probWorthwhile: 0.9,
}
const own = { id: 'own-1', name: 'Long drive', hidden: false }
/** Nine weeks and a half of a test. */
function tested(of: Trial, more: object = {}): Diary {
  const nights = Array.from({ length: 73 }, (_, t) => ({
    date: addNights(toNightDate('2026-01-01'), t),
    count: t % 9 === 4 ? null : (t * 7919) % 3 === 0 ? 1 : 0,
    sleepLost: null,
    exposures: { 'own-1': t % 2 === 0 },
    taken: { stretching: t % 3 > 0 },
  }))
  const record = { app: 1, trial: of, looks: [ended], standing: 'running', stoppedAfter: null, ...more }
  return { nights, cramps: [], trials: [{ id: 'a', record }], settings: { ownFactors: [own] } }
}

function write(name: string, content: string): string {
  writeFileSync(at(name), content)
  return at(name)
}

async function exported(args: readonly string[]): Promise<string> {
  const { code, out, err } = await runMain(['export', ...args])
  expect([code, err]).toEqual([0, ''])
  return out
}

interface Bundle {
  readonly entry: readonly { readonly resource: Record<string, unknown> & { readonly resourceType: string } }[]
}
const resourcesIn = (text: string) => (JSON.parse(text) as Bundle).entry.map(({ resource }) => resource)

describe('tables', () => {
  test('leave and come back: the same nights and cramps', async () => {
    const diary = { ...diaryOf(COPY), trials: [], settings: {} }
    const out = await exported([write('diary.json', COPY), '--to', 'csv', '-o', at('diary.csv')])
    expect(out).toContain('diary.csv: 5 nights.')
    expect(out).toContain('diary-cramps.csv: 4 cramps.')
    expect(out).toContain('Keep the copy for them.')
    await exported([at('diary.csv'), '--cramps', at('diary-cramps.csv'), '--to', 'json', '-o', at('back.json')])
    expect(isSameDiary(diaryOf(read('back.json')), diary)).toBe(true)
  })

  test('can be read by uncramp analyze, which asks what a date without a row means', async () => {
    const copy = write('tested.json', exportDiary(tested(trial)))
    await exported([copy, '--to', 'csv', '-o', at('tested.csv')])
    const args = ['analyze', at('tested.csv'), '--date', 'date', '--count', 'count', '--treatment', 'taken:stretching']
    const { code, out } = await runMain([...args, '--control', 'no', '--missing', 'unknown', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ nights: { recorded: 65 } })
  })

  test.each([
    ['a count that is none', 'date,count,sleep_lost\n2026-04-02,-1,\n', /row 2, column "count": "-1" is not a number/],
    [
      'a count beyond 100',
      'date,count,sleep_lost\n2026-04-02,101,\n',
      /row 2: count must be a whole number from 0 to 100/,
    ],
    ['a day that is none', 'date,count,sleep_lost\n2026-02-30,1,\n', /row 2: date must be a calendar date/],
    ['a date twice', 'date,count,sleep_lost\n2026-04-02,1,\n2026-04-02,0,\n', /both have the date "2026-04-02"/],
    ['a column of a stranger', 'date,count,sleep_lost,mood\n', /column "mood": no such column is known/],
  ])('with %s are refused in one sentence', async (_, nights, says) => {
    const cramps = write('some-cramps.csv', 'id,night,start,minutes,rough_minutes,muscle,side,pain,state\n')
    await expectRefused([write('nights.csv', nights), '--cramps', cramps, '--to', 'json'], says)
  })
})

test('a copy leaves as JSON and is the same, tests and settings too', async () => {
  const out = await exported([write('diary.json', COPY), '--to', 'json'])
  expect(isSameDiary(diaryOf(out), diaryOf(COPY))).toBe(true)
})

describe('a document', () => {
  const copy = write('tested.json', exportDiary(tested(trial)))

  test('has every night, the test, its protocol and how it ended', async () => {
    const out = await exported([copy, '--to', 'fhir', '-o', at('doctor.json')])
    expect(out).toMatch(/doctor\.json: 73 nights, 0 cramps, 1 test\.\n$/)
    const resources = resourcesIn(read('doctor.json'))
    const nights = resources.filter((each) => JSON.stringify(each).includes('Number of leg cramps'))
    expect(nights).toHaveLength(73)
    expect(nights.filter((night) => 'dataAbsentReason' in night)).toHaveLength(8)
    expect(resources.find(({ resourceType }) => resourceType === 'CarePlan')).toMatchObject({ status: 'completed' })
    const attached = resources.find(({ resourceType }) => resourceType === 'DocumentReference')
    const [, data] = JSON.stringify(attached).match(/"data":"([^"]*)"/) ?? []
    expect(JSON.parse(Buffer.from(data ?? '', 'base64').toString())).toEqual(trial)
    expect(read('doctor.json')).toContain('Fewer cramps on nights with stretching. The test came to this in week 9')
    expect(read('doctor.json')).toContain('Credible interval of the rate ratio')
    expect(read('doctor.json')).toContain('Long drive')
  })

  test('is the same each time for the same diary and moment, and shares no UUID with that of another', async () => {
    const first = await exported([copy, '--to', 'fhir'])
    expect(await exported([copy, '--to', 'fhir'])).toBe(first)
    const another = { ...tested(trial), nights: tested(trial).nights.slice(1) }
    const other = await exported([write('other.json', exportDiary(another)), '--to', 'fhir'])
    const uuids = (text: string) =>
      new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g))
    expect(uuids(first).size).toBeGreaterThan(73)
    expect([...uuids(first)].filter((uuid) => uuids(other).has(uuid))).toEqual([])
  })

  test('sends SNOMED codes only when asked', async () => {
    expect(await exported([copy, '--to', 'fhir'])).not.toContain('snomed.info')
    expect(await exported([copy, '--to', 'fhir', '--snomed'])).toContain('SymptomAbsentObservation')
  })

  test('shows no result of a test that was changed after the draw', async () => {
    const easier = { ...trial, protocol: { ...trial.protocol, worthwhileRatio: 0.9 } }
    const out = await exported([write('changed.json', exportDiary(tested(easier))), '--to', 'fhir'])
    expect(out).toContain('was changed after the draw')
    expect(out).not.toContain('Fewer cramps on nights')
  })

  test('calls her own treatment as she did, and leaves the nights of a pause out of its figures', async () => {
    const log = { pauses: [{ from: '2026-01-10', to: '2026-01-19', why: 'away' }] }
    const file = write('own.json', exportDiary(tested(trial, { called: 'Goose fat', log })))
    const paused = await exported([file, '--to', 'fhir'])
    expect(paused).toContain('nights with Goose fat')
    const all = await exported([write('all.json', exportDiary(tested(trial, { called: 'Goose fat' }))), '--to', 'fhir'])
    const ratioIn = (text: string) => text.match(/Rate ratio[^}]*}[^}]*}/)?.[0]
    expect(ratioIn(paused)).toBeDefined()
    expect(ratioIn(paused)).not.toBe(ratioIn(all))
  })

  test('leaves out a test that cannot be read, and says so on standard error', async () => {
    const { code, out, err } = await runMain(['export', write('old.json', COPY), '--to', 'fhir'])
    expect(err).toMatch(/^uncramp: .*old\.json: test 1 is left out\. This test cannot be read: [^\n]*\n$/)
    expect(code).toBe(0)
    expect(resourcesIn(out).filter(({ resourceType }) => resourceType === 'CarePlan')).toEqual([])
  })

  test('tells a stopped, a paused and a running test apart', async () => {
    const statuses = []
    for (const standing of ['stopped', 'paused', 'running']) {
      const diary = tested({ ...trial }, { looks: [], standing })
      const world = { instant: () => '2026-02-10T08:00:00.000Z' }
      const { out } = await runMain(['export', write('now.json', exportDiary(diary)), '--to', 'fhir'], '', world)
      statuses.push(resourcesIn(out).find(({ resourceType }) => resourceType === 'CarePlan')?.status)
    }
    expect(statuses).toEqual(['revoked', 'on-hold', 'active'])
  })
})

test('takes a copy from standard input', async () => {
  const { code, out } = await runProgram(['export', '-', '--to', 'json'], COPY)
  expect(code).toBe(0)
  expect(isSameDiary(diaryOf(out), diaryOf(COPY))).toBe(true)
})

describe('refuses in one sentence', () => {
  const copy = write('copy.json', COPY)
  test.each<[string, readonly string[], RegExp]>([
    ['no form', [copy], /--to is missing; it can be fhir, csv or json\./],
    ['tables on standard output', [copy, '--to', 'csv', '-o', '-'], /Add -o diary\.csv/],
    ['another form', [copy, '--to', 'xml'], /--to is "xml"/],
    ['tables without a file', [copy, '--to', 'csv'], /Add -o diary\.csv/],
    ['to write over what it reads', [copy, '--to', 'json', '-o', copy], /would be lost/],
    ['SNOMED codes in a table', [copy, '--to', 'csv', '-o', at('x.csv'), '--snomed'], /--snomed is for --to fhir/],
    ['a folder that is not there', [copy, '--to', 'json', '-o', at('no/x.json')], /its folder is not there/],
    ['a folder in place of a file', [copy, '--to', 'json', '-o', folder], /is a folder/],
    ['a file that is not there', [at('none.json'), '--to', 'json'], /there is no such file/],
    ['a table without its cramps', [write('t.csv', 'date,count\n2026-04-02,1\n'), '--to', 'json'], /add --cramps/],
    [
      'a damaged copy',
      [write('cut.json', COPY.slice(0, 300)), '--to', 'json'],
      /cut\.json: The file: .*damaged or cut off/,
    ],
  ])('%s', (_, args, says) => expectRefused(args, says))
})

async function expectRefused(args: readonly string[], says: RegExp): Promise<void> {
  const { code, out, err } = await runMain(['export', ...args])
  expect(err).toMatch(says)
  expect(err).toMatch(/^uncramp: [^\n]{10,400}\n(Try: uncramp export --help\n)?$/)
  expect([code, out]).toEqual([2, ''])
}

const SEALED = { packedOn: '2026-01-01', opened: null, guess: null }

test('the document of a test that is sealed holds neither its order, its seed nor its result', async () => {
  const documentOf = async (seed: number) => {
    const blinded = drawSchedule(trial.protocol, seed)
    const diary = tested(blinded, { blind: SEALED })
    const nights = diary.nights.map((night) => ({ ...night, taken: { 'stretching-packed': true } }))
    const file = write('sealed.json', exportDiary({ ...diary, nights }))
    await exported([file, '--to', 'fhir', '-o', at('sealed.fhir.json')])
    const resources = resourcesIn(read('sealed.fhir.json'))
    const [attached] = resources.filter(({ resourceType }) => resourceType === 'DocumentReference')
    const contents = attached?.content as readonly { readonly attachment: { readonly data: string } }[]
    const protocol = JSON.parse(Buffer.from(contents[0]!.attachment.data, 'base64').toString())
    return { blinded, resources, protocol }
  }
  const { blinded, resources, protocol } = await documentOf(7)
  expect(protocol).toMatchObject({ sealed: true, hash: blinded.hash })
  expect([protocol.seed, protocol.units]).toEqual([undefined, undefined])
  expect(JSON.stringify(resources)).not.toContain('Fewer cramps')
  expect(JSON.stringify(resources)).toContain('stretching, as packed by a helper')
  const plans = async (seed: number) =>
    (await documentOf(seed)).resources
      .filter(({ resourceType }) => resourceType === 'CarePlan')
      .map(({ activity, description }) => [activity, description])
  expect(await plans(8)).toEqual(await plans(7))
})
