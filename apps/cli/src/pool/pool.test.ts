import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CURVE_BETAS, type LikelihoodCurve } from '@uncramp/stats'
import { afterAll, expect, test } from 'vitest'
import { toCurveFile } from '../curve/curveFile.ts'
import { runMain, runProgram } from '../testIo.ts'

const folder = mkdtempSync(join(tmpdir(), 'uncramp-pool-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Like that of a person whose nights put her log rate ratio at `middle`, give or take `sd`. */
function curve(middle: number, sd: number): LikelihoodCurve {
  const values = CURVE_BETAS.map((beta) => -0.5 * ((beta - middle) / sd) ** 2)
  const top = Math.max(...values)
  return values.map((value) => value - top)
}

const line = (values: LikelihoodCurve) => `${JSON.stringify(toCurveFile(values))}\n`

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const people = Array.from({ length: 30 }, (_, i) => line(curve(-0.6 + 0.4 * Math.sin(7 * i), 0.4 + 0.01 * i)))
const files = people.map((text, i) => file(`person${i}.json`, text))

async function pooled(...args: string[]) {
  const { code, out, err } = await runMain(['pool', ...args, '--json'])
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

test('answers with the typical person, the spread and the next person', async () => {
  const answer = await pooled(...files)
  expect(answer).toMatchObject({ people: 30, one_person: null, notes: [] })
  expect(Object.keys(answer.mu)).toEqual(['mean', 'sd', 'q025', 'q50', 'q975'])
  expect(Object.keys(answer.tau)).toEqual(['mean', 'sd', 'q025', 'q50', 'q975'])
  expect(answer.typical_person.ratio.q50).toBeCloseTo(Math.exp(answer.mu.q50), 10)
  expect(answer.mu.mean).toBeLessThan(-0.4)
  expect(answer.new_person.ratio.q975).toBeGreaterThan(answer.typical_person.ratio.q975)
  expect(answer.new_person.prob_ratio_below_1).toBeLessThan(1)
})

test('many curves in one file, one a line, are the same people', async () => {
  const apart = await pooled(...files)
  expect(await pooled(file('all.ndjson', people.join('\n')))).toEqual(apart)
  const piped = await runMain(['pool', '-', '--json'], people.join(''))
  expect(JSON.parse(piped.out)).toEqual(apart)
})

test("sets one person's own result beside the one steadied by the others", async () => {
  const odd = file('odd.json', line(curve(0.8, 0.6)))
  const { one_person: one } = await pooled(...files, odd, '--steady', odd)
  expect(one.others).toBe(30)
  expect(one.own.ratio.q50).toBeGreaterThan(1.3)
  expect(one.steadied.ratio.q50).toBeLessThan(1)
  const outside = await pooled(...files, '--steady', odd)
  expect(outside.notes).toEqual([expect.stringContaining('is not among those pooled')])
  expect(outside.one_person.others).toBe(30)
  expect(outside.one_person.steadied.ratio.q50).toBeCloseTo(one.steadied.ratio.q50, 2)
})

test('points out curves that are the same, and counts each', async () => {
  const { people: number, notes } = await pooled(...files, files[3]!)
  expect(number).toBe(31)
  expect(notes).toEqual([expect.stringMatching(/^1 curve is a repeat of another.*leave one out\.$/)])
})

test('points out curves that say nothing', async () => {
  const { notes } = await pooled(...files, file('flat.json', line(Array(33).fill(0))))
  expect(notes).toEqual(['1 of the curves is flat and adds nothing.'])
})

test('the program tells it in sentences', async () => {
  const { code, out, err } = await runProgram(['pool', ...files, '--steady', files[0]!])
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe(`30 people pooled. For every 10 cramps without the treatment:

  the typical person      about 6 with it (between 5 and 7).
  the next person         about 6 with it (between 4 and 8). Chance that it helps: more than 99 in 100.

Log rate ratio: mu -0.56 (95 chances in 100: -0.75 to -0.37); tau, from person to person, 0.09 (0.00 to 0.27).

Her own result:
  from her nights only    about 6 with it (between 3 and 12). Chance that it helps: 92 in 100.
  with 29 others          about 6 with it (between 4 and 8). Chance that it helps: more than 99 in 100.
A verdict reads her own nights only.
`)
})

const good = toCurveFile(curve(-0.5, 0.4))
test.each<[string, string, RegExp]>([
  ['an empty file', '', /is empty/],
  ['a CSV', 'a,b\n1,2', /bad\.json, line 1, is not JSON\. Give one curve a file, or one a line\./],
  ['a problem', '{"nights": 4, "counts": [0, 0, 1, 1]}', /is not a curve\. Give what uncramp curve printed\./],
  ['a number', '42', /is not a curve/],
  ['null', 'null', /is not a curve/],
  ['a newer version', JSON.stringify({ ...good, version: 2 }), /has version 2 of the format.*update uncramp/],
  ['other points', JSON.stringify({ ...good, to: 3 }), /has points from -4 to 3, not from -4 to 2/],
  ['32 numbers', JSON.stringify({ ...good, log_likelihood: good.log_likelihood.slice(1) }), /33 numbers/],
  [
    'a text among them',
    JSON.stringify({ ...good, log_likelihood: ['a', ...good.log_likelihood.slice(1)] }),
    /33 numbers/,
  ],
  [
    'null among them',
    JSON.stringify({ ...good, log_likelihood: [null, ...good.log_likelihood.slice(1)] }),
    /33 numbers/,
  ],
  [
    'one above the best',
    JSON.stringify({ ...good, log_likelihood: [1, ...good.log_likelihood.slice(1)] }),
    /the largest 0/,
  ],
  ['no best', JSON.stringify({ ...good, log_likelihood: good.log_likelihood.map((x) => x - 1) }), /the largest 0/],
  ['a bad line among good ones', `${JSON.stringify(good)}\n\n{"format": 3}\n`, /bad\.json, line 3, is not a curve/],
])('refuses %s, and says which file', async (_, content, says) => {
  const { code, out, err } = await runMain(['pool', files[0]!, file('bad.json', content)])
  expect(err).toMatch(says)
  expect(err).toMatch(/^uncramp: [^\n]*bad\.json[^\n]*\n$/)
  expect([code, out]).toEqual([2, ''])
})

test('refuses no file, a file that is not there, and --steady with more than one person', async () => {
  const none = await runMain(['pool'])
  expect([none.code, none.err]).toEqual([2, expect.stringMatching(/no file was given\.\nTry: uncramp pool --help/)])
  expect((await runMain(['pool', join(folder, 'absent.json')])).err).toMatch(/there is no such file/)
  const two = file('two.ndjson', people.slice(0, 2).join(''))
  expect((await runMain(['pool', files[0]!, '--steady', two])).err).toMatch(/holds 2 curves, but --steady is for one/)
})
