import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runMain, runProgram } from '../testIo.ts'

const folder = mkdtempSync(join(tmpdir(), 'uncramp-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))
const QUICK = ['plan', '--rate', '2.65/week', '--quick']

async function plan(args: readonly string[]) {
  const { code, out, err } = await runMain([...args, '--json'])
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

test('answers for each ratio, unit length and week with the chance of each ending', async () => {
  const answer = await plan(QUICK)
  expect(answer).toMatchObject({ rate_per_week: expect.closeTo(2.65), source: 'table', seed: null, tests: null })
  expect(answer.plans).toHaveLength(12)
  const [first] = answer.plans
  expect(first).toMatchObject({ ratio: 1, unit_nights: 1 })
  expect(first.weeks.map(({ week }: { week: number }) => week)).toEqual([4, 8, 12, 16, 26])
  expect(first.weeks[0]).toEqual({ week: 4, too_early: true })
  expect(Object.keys(first.weeks[1].chances)).toEqual([
    'helps',
    'nothing_worth_having',
    'makes_it_worse',
    'cannot_tell_yet',
  ])
  expect(answer.soonest).toHaveLength(3)
})

test('begins with a sentence, then counts out of 100, never 0 or 100', async () => {
  const { out } = await runMain([...QUICK, '--ratio', '0.5', '--unit', '1,14'])
  expect(out).toMatch(/^With 2\.65 cramps a week, and a treatment that halves them, /)
  expect(out).toMatch(/units of 14 {3}week 12 .*cannot tell yet, always: before the first look/)
  expect(out).toMatch(/units of 1 {4}week 26 +\d+ +(<1|\d+) +<?\d+ +\d+\n/)
  const rows = out.split('\n').filter((line) => line.startsWith('units of'))
  expect(rows.join('\n')).not.toMatch(/NaN|undefined|\s0\s|\s100\s/)
})

test('refines by simulation, with standard errors, the same again for the same seed', async () => {
  const args = ['plan', '--rate', '7/week', '--ratio', '0.5', '--unit', '1', '--people', '40', '--seed', '5']
  const answer = await plan(args)
  expect(answer).toMatchObject({ source: 'simulation', seed: 5, tests: 40 })
  expect(answer.standard_error).toBeGreaterThan(0)
  expect(answer.plans[0].weeks[4].standard_errors.helps).toBeGreaterThan(0)
  expect(await plan(args)).toEqual(answer)
})

test('without a seed it draws one and says how to repeat', async () => {
  const { err } = await runMain(['plan', '--rate', '7/week', '--ratio', '0.5', '--unit', '1', '--people', '10'])
  expect(err).toMatch(/^--seed 4 gives the same again\.\n/)
})

test('says on the way how far it is, to a person who waits', async () => {
  let time = 0
  const now = () => {
    time += 600
    return time
  }
  const args = ['plan', '--rate', '7/week', '--ratio', '0.5', '--unit', '1', '--people', '40', '--seed', '5']
  expect((await runMain(args, '', { now })).err).toMatch(/\d+ tests simulated, within \d+ in 100 so far/)
  expect((await runMain(args, '', { now, terminal: false })).err).toBe('')
})

test('plans from a diary, as analyze or as fit reads it', async () => {
  const csv = join(folder, 'diary.csv')
  const json = join(folder, 'diary.json')
  const common = ['simulate', '--weeks', '20', '--rate', '5/week', '--seed', '2']
  writeFileSync(csv, (await runMain([...common, '--format', 'csv'])).out)
  writeFileSync(json, (await runMain(common)).out)
  const read = ['--quick', '--seed', '1', '--ratio', '0.5']
  const fromCsv = await plan(['plan', '--diary', csv, '--date', 'date', '--count', 'count', ...read])
  const fromJson = await plan(['plan', '--diary', json, ...read])
  expect(fromCsv.plans).toEqual(fromJson.plans)
  expect(fromCsv.rate_per_week).toBeGreaterThan(2)
  expect(fromCsv.rate_per_week).toBeLessThan(12)
})

test('rates a night, a week and a month of 28 nights are the same rate', async () => {
  const perNight = await plan(['plan', '--rate', '0.5/night', '--quick'])
  for (const rate of ['3.5/week', '14/month']) {
    expect((await plan(['plan', '--rate', rate, '--quick'])).plans).toEqual(perNight.plans)
  }
})

test('what cannot be used gets one sentence with option, value and what is allowed', async () => {
  const tries: readonly (readonly [readonly string[], RegExp])[] = [
    [['plan'], /needs either --rate/],
    [['plan', '--rate', '3'], /--rate is "3"; write it as 2\.65\/week/],
    [['plan', '--rate', '0/week'], /--rate is "0\/week"/],
    [['plan', '--rate', '1/night', '--diary', 'x.csv'], /needs either --rate/],
    [['plan', '--diary', 'x.csv', '--sigma', '1'], /--sigma cannot stand beside --diary/],
    [['plan', '--rate', '1/night', '--date', 'd'], /--date cannot stand beside --rate/],
    [[...QUICK, '--ratio', '0.5,x'], /--ratio is "x"; it can be a number from 0\.05 to 20\./],
    [[...QUICK, '--unit', '3'], /--unit is "3"; it can be some of 1,2,7,14\./],
    [[...QUICK, '--washout', '7', '--unit', '7'], /--washout is 7, which leaves no night of a unit of 7\./],
    [[...QUICK, '--weeks', '27'], /--weeks is "27"; it can be a whole number from 1 to 26\./],
    [[...QUICK, '--missing', '1'], /--missing is "1"; it can be a number from 0 to 0\.9\./],
    [[...QUICK, '--seed', '-1'], /--seed/],
    [
      ['plan', '--rate', '-1/week'],
      /--rate needs a value after it; one that begins with a hyphen is written --rate=-1/,
    ],
    [['plan', '--rate'], /--rate needs a value after it\./],
    [[...QUICK, '--people', '50'], /--people cannot stand beside --quick/],
    [['plan', '--diary', 'x.csv', '--count', 'n'], /--diary needs --date beside it/],
    [['plan', 'x.csv'], /reads a file by --diary only/],
    [['plan', '--diary', join(folder, 'none.json')], /there is no such file/],
  ]
  for (const [args, says] of tries) {
    const { code, out, err } = await runMain(args)
    expect(err).toMatch(says)
    expect([code, out]).toEqual([2, ''])
  }
})

test('lists are read once each, weeks in order', async () => {
  const { plans } = await plan([...QUICK, '--ratio', '0.5,0.5', '--unit', '7,7', '--weeks', '26,8'])
  expect(plans).toHaveLength(1)
  expect(plans[0].weeks.map(({ week }: { week: number }) => week)).toEqual([8, 26])
})

test('the program prints the plan of its help', async () => {
  const { code, out } = await runProgram([...QUICK, '--ratio', '0.5', '--unit', '1,2,7,14'])
  expect(code).toBe(0)
  expect(out).toMatch(/^With 2\.65 cramps a week/)
})
