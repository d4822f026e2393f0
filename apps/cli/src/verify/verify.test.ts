import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportDiary } from '@uncramp/diary'
import { drawDesign, drawSchedule } from '@uncramp/trial'
import { afterAll, describe, expect, test } from 'vitest'
import { runMain } from '../testIo.ts'

const folder = mkdtempSync(join(tmpdir(), 'uncramp-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const trial = drawSchedule(
  { treatment: 'stretching', unitNights: 7, pairs: 5, baselineNights: 3, washoutNights: 0, firstNight: '2026-01-01' },
  7,
)
const design = drawDesign(
  {
    treatments: 2,
    blocks: [{ type: 'permuted', perArm: [2, 2, 2] }],
    longestRun: 2,
    unitNights: 7,
    baselineNights: 0,
    washoutNights: 0,
  },
  11,
)
/** The arms of the second pair, swapped. */
const swapped = {
  ...trial,
  units: trial.units.map((unit, i) =>
    i === 2 || i === 3 ? { ...unit, arm: unit.arm === 'control' ? 'treatment' : 'control' } : unit,
  ),
}
const easier = { ...trial, protocol: { ...trial.protocol, worthwhileRatio: 0.9 } }
const copy = (...trials: unknown[]) =>
  exportDiary({
    nights: [],
    cramps: [],
    trials: trials.map((each, i) => ({ id: `t${i}`, record: { app: 1, trial: each, looks: [] } })),
    settings: {},
  })

function verify(content: unknown, ...args: string[]) {
  const path = join(folder, 'trial.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return runMain(['verify', path, ...args])
}

describe('a test that is as it was drawn', () => {
  test.each([
    ['by itself', trial],
    ['beside its nights', { trial, nights: [] }],
    ['in a copy', copy(trial)],
    ['as a plan saved by the app', { format: 'uncramp-trial', version: 1, trial, earlier: [] }],
    ['as a design', design],
    ['with its keys in another order', Object.fromEntries(Object.entries(trial).toReversed())],
  ])('is intact: %s', async (_, content) => {
    const { code, out, err } = await verify(content)
    expect(out).toMatch(/^The .*: intact\. Its seed draws this order again, and its seal fits \([0-9a-f]{64}\)\.\n$/)
    expect([code, err]).toEqual([0, ''])
  })
})

describe('a test that was changed', () => {
  test('in its order says in which parts, and exits with 1', async () => {
    const { code, out } = await verify(swapped)
    expect(out).toBe(
      'The test of "stretching" from 2026-01-01: changed. Its seed draws another order than the one written here. They differ in parts 3, 4.\n',
    )
    expect(code).toBe(1)
  })

  test('in its line for a worthwhile effect says so, and exits with 1', async () => {
    const { code, out } = await verify(easier)
    expect(out).toContain('changed. The order is the one that was drawn, but the plan or the seal reads otherwise')
    expect(code).toBe(1)
  })

  test('as a design exits with 1', async () => {
    const [first, ...others] = design.arms
    const { code, out } = await verify({ ...design, arms: [...others, first] })
    expect(out).toContain('The design: changed.')
    expect(code).toBe(1)
  })

  test('is found among others in a copy', async () => {
    const { code, out } = await verify(copy(trial, easier))
    expect(out.split('\n').map((line) => line.replace(/^.*: (\w+)\..*$/, '$1'))).toEqual(['intact', 'changed', ''])
    expect(code).toBe(1)
  })
})

test('a plan that was changed is verified with each plan before it', async () => {
  const plan = (before: unknown) => ({ format: 'uncramp-trial', version: 1, trial, earlier: [{ trial: before }] })
  const whole = await verify(plan(trial))
  expect(whole.out.match(/intact\./g)).toHaveLength(2)
  expect(whole.code).toBe(0)
  const { code, out } = await verify(plan(easier))
  expect(out.split('\n').map((line) => line.replace(/^.*: (\w+)\..*$/, '$1'))).toEqual(['intact', 'changed', ''])
  expect(code).toBe(1)
  expect((await verify({ ...plan(trial), earlier: [{}] })).err).toMatch(/earlier plan 1: .*cannot be read/)
  expect((await verify({ ...plan(trial), earlier: 'none' })).err).toMatch(/no list/)
})

test('--json says the same to a program', async () => {
  expect(JSON.parse((await verify(trial, '--json')).out)).toEqual({
    intact: true,
    tests: [
      { treatment: 'stretching', first_night: '2026-01-01', seal: trial.hash, changed: null, blinded: null, parts: [] },
    ],
  })
  const { code, out } = await verify(swapped, '--json')
  expect(JSON.parse(out)).toMatchObject({
    intact: false,
    tests: [{ changed: 'order', parts: [{ part: 3, written: swapped.units[2]?.arm }, { part: 4 }] }],
  })
  expect(code).toBe(1)
})

test.each<[string, unknown, RegExp]>([
  ['text that is not JSON', 'date,count', /it is not a drawn test/],
  ['a list', [trial], /it is not a drawn test/],
  ['a copy without a test', copy(), /there is no test in this copy/],
  ['a copy with a damaged test', copy(trial, {}), /test 2: /],
  ['a test with a part missing', { ...trial, units: trial.units.slice(1) }, /cannot be read/],
  ['a newer test', { ...trial, version: 2 }, /newer Uncramp/],
  ['a damaged design', { ...design, arms: [] }, /cannot be read/],
])('refuses %s in one sentence, with exit code 2', async (_, content, says) => {
  const { code, out, err } = await verify(content)
  expect(err).toMatch(says)
  expect(err).toMatch(/^uncramp: [^\n]{10,400}\n$/)
  expect([code, out]).toEqual([2, ''])
})

const GUESSED = { on: '2026-03-20', pairs: ['first', null, 'second', null, 'first'] }
test.each([
  ['sealed', { packedOn: null, opened: null, guess: null }, 'It is blinded, and sealed.'],
  [
    'opened early',
    { packedOn: '2026-01-01', opened: { from: '2026-01-09', reason: 'unwell' }, guess: null },
    'It was blinded, and the seal was opened before the end.',
  ],
  ['guessed', { packedOn: '2026-01-01', opened: null, guess: GUESSED }, 'It was blinded to its end.'],
])('a test that a helper packed is said to be so, in a plan and in a copy: %s', async (_, blind, said) => {
  const plan = await verify({ format: 'uncramp-trial', version: 1, trial, blind, earlier: [] })
  expect(plan.out).toContain(`. ${said}\n`)
  const record = { app: 1, trial, looks: [], blind }
  const inCopy = await verify(exportDiary({ nights: [], cramps: [], trials: [{ id: 't', record }], settings: {} }))
  expect(inCopy.out).toContain(said)
  expect([plan.code, inCopy.code]).toEqual([0, 0])
})
