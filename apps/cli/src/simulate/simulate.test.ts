import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runMain, runProgram } from '../testIo.ts'

const folder = mkdtempSync(join(tmpdir(), 'uncramp-simulate-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function simulate(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runMain(['simulate', '--seed', '1', ...args])
  expect([code, err]).toEqual([0, ''])
  return out
}

const problems = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('the same seed draws the same diaries, another seed others', async () => {
  const out = await simulate('--people', '3')
  expect(await simulate('--people', '3')).toBe(out)
  expect((await runMain(['simulate', '--people', '3', '--seed', '2'])).out).not.toBe(out)
  const [first, second] = problems(out)
  expect(first.counts).not.toEqual(second.counts)
})

test('without a seed it draws one and says how to repeat', async () => {
  const { out, err } = await runMain(['simulate'])
  expect(err).toBe('--seed 4 draws the same again.\n')
  expect((await runMain(['simulate', '--seed', '4'])).out).toBe(out)
})

test('says what is true of its people, beside nights as fit reads them', async () => {
  const [problem] = problems(await simulate('--unit', '7', '--ratio', '0.5', '--missing', '0.2', '--weeks', '10'))
  expect(problem).toMatchObject({
    nights: 70,
    covariates: [],
    truth: { seed: 1, ratio: 0.5, unit_nights: 7, missing: 0.2 },
  })
  expect(problem.counts).toContain(null)
  const pairs = Array.from({ length: 5 }, (_, pair) => problem.treatments.slice(14 * pair, 14 * pair + 14).flat())
  for (const pair of pairs) expect([pair[0] + pair[13], pair.reduce((a: number, b: number) => a + b)]).toEqual([1, 7])
})

test('the program pipes its problems into fit', async () => {
  const drawn = await runProgram(['simulate', '--unit', '1', '--people', '3', '--seed', '1', '--missing', '0.1'])
  const fitted = await runProgram(['fit', '-'], drawn.out)
  expect([drawn.code, fitted.code, fitted.err]).toEqual([0, 0, ''])
  expect(problems(fitted.out).map(({ parameters }) => Number.isFinite(parameters['beta[1]'].mean))).toEqual([
    true,
    true,
    true,
  ])
})

test('analyze reads its csv as a test drawn by lot, nights that were missed included', async () => {
  for (const unit of ['1', '2', '7', '14']) {
    const file = join(folder, `${unit}.csv`)
    writeFileSync(
      file,
      await simulate('--unit', unit, '--ratio', '0.4', '--weeks', '20', '--missing', '0.3', '--format', 'csv'),
    )
    const columns = ['--date', 'date', '--count', 'count', '--treatment', 'treatment']
    const { code, out, err } = await runMain(['analyze', file, ...columns, '--randomised', unit, '--json'])
    expect([code, err]).toEqual([0, ''])
    const answer = JSON.parse(out)
    expect(answer.ending).not.toBeNull()
    expect(answer.nights.missing).toBeGreaterThan(20)
  }
})

test('several people in one csv are told apart by a column', async () => {
  const file = join(folder, 'people.csv')
  writeFileSync(file, await simulate('--people', '2', '--weeks', '4', '--format', 'csv'))
  const args = ['analyze', file, '--date', 'date', '--count', 'count', '--where', 'person=2', '--json']
  expect(JSON.parse((await runMain(args)).out).nights.total).toBe(28)
})

test('has the trend that was asked for', async () => {
  const [problem] = problems(await simulate('--rate', '5/night', '--weeks', '200', '--sigma', '0', '--trend', '0.1'))
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)
  expect(sum(problem.counts.slice(0, 200)) / sum(problem.counts.slice(-200))).toBeGreaterThan(5)
})

test('says when whole pairs leave nights over', async () => {
  const { err, out } = await runMain(['simulate', '--unit', '7', '--weeks', '9', '--seed', '1'])
  expect(err).toBe('56 of 63 nights are drawn: whole pairs of units of 7 only.\n')
  expect(JSON.parse(out).nights).toBe(56)
})

test('people of near seeds are other people, and each says who she is', async () => {
  const two = problems(await simulate('--people', '2', '--seed', '1'))
  const [third] = problems(await simulate('--seed', '3'))
  expect(two[1].counts).not.toEqual(third.counts)
  expect(two.map(({ truth }) => truth)).toMatchObject([
    { seed: 1, person: 1 },
    { seed: 1, person: 2 },
  ])
})

test('what cannot be used gets one sentence with option, value and what is allowed', async () => {
  const tries: readonly (readonly [readonly string[], RegExp])[] = [
    [['--unit', '3'], /--unit is "3"; it can be 1, 2, 7, 14\./],
    [['--ratio', '0.5'], /--ratio needs --unit/],
    [['--unit', '7', '--weeks', '6'], /--weeks is "6"; it can be a whole number from 8 to 26\./],
    [['--unit', '14', '--weeks', '12'], /from 16 to 26/],
    [['--sigma', 'much'], /--sigma is "much"; it can be a number from 0 to 3\./],
    [['--missing', '1.5'], /--missing/],
    [['--format', 'xml'], /--format is "xml"; it can be problem or csv\./],
    [['--people', '0'], /--people is "0"; it can be a whole number from 1/],
    [['file.csv'], /reads no file/],
  ]
  for (const [args, says] of tries) {
    const { code, out, err } = await runMain(['simulate', ...args])
    expect(err).toMatch(says)
    expect([code, out]).toEqual([2, ''])
  }
})
