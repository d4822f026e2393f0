import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addNights, exportDiary, type Night, toNightDate } from '@uncramp/diary'
import { drawSchedule, type Trial, toCountProblem } from '@uncramp/trial'
import { afterAll, expect, test } from 'vitest'
import { runMain } from '../testIo.ts'
import { fromCopy, fromTrialFile } from './trialProblem.ts'

const folder = mkdtempSync(join(tmpdir(), 'uncramp-curve-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PROBLEM = {
  nights: 10,
  counts: [3, 2, null, 1, 0, 1, 0, 0, 2, 0],
  treatments: [[0], [0], [0], [0], [0], [1], [1], [1], [1], [1]],
}

function drawn(firstNight: string): Trial {
  const protocol = {
    treatment: 'stretching',
    unitNights: 7,
    pairs: 5,
    baselineNights: 3,
    washoutNights: 0,
    firstNight,
  } as const
  return drawSchedule(protocol, 7)
}

const trial = drawn('2026-01-01')
const counts = Array.from({ length: 73 }, (_, t) => (t % 9 === 4 ? null : (t * 7919) % 3 === 0 ? 1 : 0))
const nights = counts.map((count) => ({ count, taken: null }))
const night = (date: string, count: number | null): Night => ({
  date: toNightDate(date),
  count,
  sleepLost: null,
  exposures: {},
  taken: {},
})
const diaryNights = counts.map((count, t) => night(addNights(toNightDate('2026-01-01'), t), count))
const record = (more: object = {}) => ({ app: 1, trial, looks: [], standing: 'running', stoppedAfter: null, ...more })
const copy = (trials: { id: string; record: unknown }[]) =>
  exportDiary({ nights: diaryNights, cramps: [], trials, settings: {} })

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function curveOf(content: unknown, ...args: string[]): Promise<string> {
  const { code, out, err } = await runMain(['curve', file('in.json', content), ...args])
  expect([code, err]).toEqual([0, ''])
  return out
}

test('prints the curve as one line of JSON, and nothing else of the person', async () => {
  const out = await curveOf(PROBLEM)
  const answer = JSON.parse(out)
  expect(Object.keys(answer)).toEqual(['format', 'version', 'from', 'to', 'log_likelihood'])
  expect(answer).toMatchObject({ format: 'uncramp-curve', version: 1, from: -4, to: 2 })
  expect(answer.log_likelihood).toHaveLength(33)
  expect(Math.max(...answer.log_likelihood)).toBe(0)
  expect(out.split('\n')).toHaveLength(2)
  for (const value of answer.log_likelihood) expect(String(value).replace(/^.*\./, '').length).toBeLessThanOrEqual(4)
})

test('reads the same test from a copy of the diary, and from the test with its nights, as drawn', () => {
  const problem = toCountProblem(trial, nights, 'as-planned', 72)
  expect(problem.nights).toBe(70)
  expect(fromTrialFile({ trial, nights })).toEqual(problem)
  expect(fromCopy(copy([{ id: 'a', record: record() }]), null)).toEqual(problem)
})

test('leaves out the nights after a test was stopped, and after the look that ended it', () => {
  const read = (more: object) => fromCopy(copy([{ id: 'a', record: record(more) }]), null)
  const until = (last: number) => toCountProblem(trial, nights, 'as-planned', last)
  expect(read({ standing: 'stopped', stoppedAfter: '2026-02-10' })).toEqual(until(40))
  const ended = {
    week: 8,
    nightsUsed: 50,
    ending: { type: 'helps', worthwhile: true },
    probHelps: 0.99,
    probWorthwhile: 0.9,
  }
  expect(read({ looks: [ended] })).toEqual(until(58))
  expect(read({ looks: [] })).toEqual(until(72))
})

test('leaves out the nights of a pause, as the app does', () => {
  const log = {
    pauses: [{ from: '2026-01-20', to: '2026-01-24', why: 'ill' }],
    bothers: [],
    otherwise: [],
    follows: null,
  }
  const problem = fromCopy(copy([{ id: 'a', record: record({ log }) }]), null)
  const missing = nights.map((night, t) => (t >= 19 && t <= 23 ? { ...night, count: null } : night))
  expect(problem).toEqual(toCountProblem(trial, missing, 'as-planned', 72))
})

test.each([
  ['sealed', { packedOn: '2026-01-01', opened: null, guess: null }],
  ['kept in a way this version cannot read', { packedOn: '2026-01-01', opened: 'tomorrow' }],
])('tells nothing of a test that is %s', (_, blind) => {
  expect(() => fromCopy(copy([{ id: 'a', record: record({ blind }) }]), null)).toThrow(/this test is sealed/)
})

test('one whose seal was opened is read as any other', () => {
  const blind = { packedOn: '2026-01-01', opened: { from: '2026-01-09', reason: 'doctor' }, guess: null }
  expect(fromCopy(copy([{ id: 'a', record: record({ blind }) }]), null).nights).toBeGreaterThan(0)
})

test('asks which, where there are several', async () => {
  const later = drawn('2026-01-08')
  const two = copy([
    { id: 'a', record: record() },
    { id: 'b', record: record({ trial: later }) },
  ])
  await expectRefused(two, [], /there are 2 tests in this copy\. Add --trial 1 to 2\./)
  expect(fromCopy(two, 1)).toEqual(toCountProblem(later, nights.slice(7), 'as-planned', 65))
  const both = { ...PROBLEM, treatments: PROBLEM.treatments.map(([dose], t) => [dose, t % 2]) }
  await expectRefused(both, [], /there are 2 treatments\. Add --treatment 1 to 2\./)
  expect(await curveOf(both, '--treatment', '2')).not.toBe(await curveOf(PROBLEM))
})

test('a test beside another is read with the other in the model; one that came after it is not', async () => {
  const heat = drawSchedule({ ...drawn('2026-01-08').protocol, treatment: 'heat' }, 9)
  const beside = (more: object) =>
    copy([
      { id: 'a', record: record() },
      { id: 'b', record: record({ trial: heat, ...more }) },
    ])
  const doses = fromCopy(beside({}), 0).treatments
  const begins = 7 + heat.protocol.baselineNights - trial.protocol.baselineNights
  const warm = (night: number) => (heat.units[Math.floor((night - begins) / 7)]?.arm === 'treatment' ? 1 : 0)
  expect(doses.map(([, other]) => other)).toEqual(doses.map((_, night) => (night < begins ? 0 : warm(night))))
  expect(
    fromCopy(beside({ stoppedAfter: '2026-01-20' }), 0)
      .treatments.at(-1)
      ?.slice(1),
  ).toEqual([0, 1])
  const before = copy([
    { id: 'a', record: record({ stoppedAfter: '2026-02-01' }) },
    { id: 'b', record: record({ trial: drawSchedule({ ...heat.protocol, firstNight: '2026-02-02' }, 9) }) },
  ])
  expect(fromCopy(before, 0).treatments[0]).toHaveLength(1)
  expect(fromCopy(before, 1).treatments[0]).toHaveLength(1)
})

const changed = {
  ...trial,
  units: trial.units.map((unit) => ({ ...unit, arm: unit.arm === 'control' ? 'treatment' : 'control' })),
}

test.each<[string, unknown, string[], RegExp]>([
  ['text that is not JSON', 'date,count', [], /it is not JSON/],
  ['a number', '42', [], /the problem is not an object/],
  ['a problem without treatments', { ...PROBLEM, treatments: [] }, [], /no treatment/],
  ['a treatment that is not there', PROBLEM, ['--treatment', '2'], /there is no treatment 2\. --treatment can be 1\./],
  ['a place that is none', PROBLEM, ['--treatment', '0'], /--treatment is "0"/],
  ['both places', PROBLEM, ['--treatment', '1', '--trial', '1'], /Give one of them/],
  ['--trial for a problem', PROBLEM, ['--trial', '1'], /--trial is not for a single test or problem/],
  ['a negative count', { ...PROBLEM, counts: PROBLEM.counts.with(1, -1) }, [], /night 2: -1 is below 0/],
  ['a copy without a test', copy([]), [], /there is no test in this copy/],
  ['a test that is not there', copy([{ id: 'a', record: record() }]), ['--trial', '3'], /no test 3 in this copy/],
  ['a damaged test', copy([{ id: 'a', record: {} }]), [], /cannot be read/],
  ['an order changed after the draw', { trial: changed, nights }, [], /not as it was drawn/],
  ['nights that are no list', { trial, nights: 5 }, [], /nights is not a list/],
  ['a night with half a cramp', { trial, nights: [{ count: 0.5 }] }, [], /nights\[1\]\.count is not a whole number/],
  ['nights of one kind only', { ...PROBLEM, treatments: PROBLEM.counts.map(() => [1]) }, [], /nothing to share yet/],
  ['no recorded night', { trial, nights: [] }, [], /nothing to share yet/],
])('refuses %s in one sentence', async (_, content, args, says) => {
  await expectRefused(content, args, says)
})

async function expectRefused(content: unknown, args: readonly string[], says: RegExp): Promise<void> {
  const { code, out, err } = await runMain(['curve', file('bad.json', content), ...args])
  expect(err).toMatch(says)
  expect(err).toMatch(/^uncramp: [^\n]{10,400}\n(Try: uncramp curve --help\n)?$/)
  expect([code, out]).toEqual([2, ''])
}
