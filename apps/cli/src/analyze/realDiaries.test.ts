import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runMain, runProgram } from '../testIo.ts'

const folder = process.env.UNCRAMP_REAL_DATA ?? ''
const file = (name: string) => join(folder, name)

/** Diaries of third parties are not part of the project; the tests need the folder that holds them. */
const notSet = 'UNCRAMP_REAL_DATA is not set, so the real diaries are not read'
describe.skipIf(folder === '')(folder === '' ? notSet : 'real diaries', () => {
  test('each of the 133 people of a headache diary gets an answer', async () => {
    const people = valuesOf('kostecki_dillon.csv', 'id')
    expect(people).toHaveLength(133)
    const options = ['--date', 'time', '--count', 'headache', '--treatment', 'medication', '--missing', 'unknown']
    await answersEach('kostecki_dillon.csv', 'id', people, options)
  }, 120_000)

  test('events that all fall on one side give a finite interval far below 1', async () => {
    const args = ['--date', 'day', '--count', 'y', '--treatment', 'treat', '--json']
    const { code, out } = await runProgram(['analyze', file('abab_seizure_vankesteren.csv'), ...args])
    const answer = JSON.parse(out)
    const [treatment] = answer.treatments
    expect(code).toBe(0)
    expect(treatment.ratio.q975).toBeLessThan(0.3)
    expect(treatment.ratio.q025).toBeGreaterThan(0)
    expectNumbers(answer)
  })

  test('monthly counts without a treatment get a rate', async () => {
    const args = ['analyze', file('polio.csv'), '--date', 'month', '--count', 'y']
    const { code, out } = await runMain([...args, '--json'])
    expect(code).toBe(0)
    expectNumbers(JSON.parse(out))
    expect((await runMain(args)).out).toMatch(/in 7 steps of "month"/)
  })

  test('each person of a seizure trial gets an answer, from either column of counts', async () => {
    const people = valuesOf('epil.csv', 'subject')
    expect(people).toHaveLength(59)
    for (const column of ['y_bugs_mass_old', 'y_thallvail']) {
      await answersEach('epil.csv', 'subject', people, ['--date', 'period', '--count', column, '--treatment', 'trt'])
    }
  }, 120_000)
})

async function answersEach(name: string, column: string, people: readonly string[], options: readonly string[]) {
  for (const person of people) {
    const args = ['analyze', file(name), '--where', `${column}=${person}`, ...options]
    const { code, out, err } = await runMain([...args, '--json'])
    expect(err, `${column} ${person}`).toBe('')
    expect(code).toBe(0)
    expectNumbers(JSON.parse(out))
    const sentences = (await runMain(args)).out
    expect(sentences, `${column} ${person}`).not.toMatch(/NaN|Infinity|undefined|null|\b0 in 100|\b100 in 100\./)
  }
}

/** JSON turns NaN and infinity into null, so no null may stand where a number belongs. */
function expectNumbers({ ending, ...answer }: { ending: unknown; treatments: object[]; parameters: object }): void {
  expect(ending).toBe(null)
  expect(JSON.stringify(answer)).not.toContain('null')
  for (const treatment of answer.treatments) {
    if ('not_testable' in treatment) continue
    const { prob_ratio_below_1: chance } = treatment as { prob_ratio_below_1: number }
    expect(chance).toBeGreaterThan(0)
    expect(chance).toBeLessThan(1)
  }
}

function valuesOf(name: string, column: string): readonly string[] {
  const [header = '', ...rows] = readFileSync(file(name), 'utf8').trim().split(/\r?\n/)
  const index = header.split(',').indexOf(column)
  return [...new Set(rows.map((row) => row.split(',')[index] ?? ''))]
}
