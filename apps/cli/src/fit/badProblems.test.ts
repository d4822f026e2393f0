import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runMain, runProgram } from '../testIo.ts'

const folder = mkdtempSync(join(tmpdir(), 'uncramp-fit-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = { nights: 4, counts: [0, 2, null, 1], treatments: [[0], [0], [1], [1]], covariates: [] }
const json = (change: object) => JSON.stringify({ ...good, ...change })

/** Name of the fault -> the file, and a word its sentence must have. */
const BAD: Readonly<Record<string, readonly [content: string | Uint8Array, says: RegExp]>> = {
  empty: ['', /is empty/],
  'only spaces': [' \n\t\n', /is empty/],
  binary: [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]), /not UTF-8 text/],
  'zero bytes in text': ['{"nights": 1\0}', /zero bytes/],
  truncated: [json({}).slice(0, 60), /is not JSON/],
  'a CSV': ['date,count\n2026-01-01,3\n', /is not JSON/],
  'a list': ['[1, 2, 3]', /counts|nights|object/],
  'a number': ['42', /the problem is not an object/],
  null: ['null', /the problem is not an object/],
  'no nights': [json({ nights: undefined }), /nights is missing/],
  'no counts': [json({ counts: undefined }), /counts is missing/],
  'nights as text': [json({ nights: '4' }), /nights is not a number: "4"/],
  'no night at all': [json({ nights: 0, counts: [], treatments: [] }), /nights is less than 1: 0/],
  'half a night': [json({ nights: 3.5 }), /nights is not a whole number: 3.5/],
  'a million nights': [json({ nights: 1_000_000 }), /nights is more than 20000 nights/],
  'counts as text': [json({ counts: 'many' }), /counts is not a list/],
  'a count as text': [json({ counts: [0, 'two', null, 1] }), /counts\[2\] is not a number: "two"/],
  'a true count': [json({ counts: [0, true, null, 1] }), /counts\[2\] is not a number: true/],
  'a negative count': [json({ counts: [0, -1, null, 1] }), /-1/],
  'a fractional count': [json({ counts: [0, 1.5, null, 1] }), /1\.5/],
  'a count of 1e9': [json({ counts: [0, 1e9, null, 1] }), /1000000000/],
  'a count past every number': ['{"nights":2,"counts":[1e999,0],"treatments":[],"covariates":[]}', /counts|Infinity/],
  'every night missing': [json({ counts: [null, null, null, null] }), /recorded|night/],
  'fewer counts than nights': [json({ counts: [0, 2, null] }), /3|4/],
  'fewer treatments than nights': [json({ treatments: [[0], [0], [1]] }), /3|4/],
  'ragged treatments': [json({ treatments: [[0], [0, 1], [1], [1]] }), /treatment/],
  'ragged covariates': [json({ covariates: [[0], [0], [], [1]] }), /covariate/],
  'a treatment of 2': [json({ treatments: [[0], [0], [2], [1]] }), /2/],
  'a treatment below 0': [json({ treatments: [[0], [0], [-0.5], [1]] }), /-0\.5/],
  'a treatment as text': [json({ treatments: [[0], [0], ['on'], [1]] }), /treatments\[3\]\[1\] is not a number: "on"/],
  'a missing treatment': [json({ treatments: [[0], [null], [1], [1]] }), /treatments\[2\]\[1\] is not a number: null/],
  'flat treatments': [json({ treatments: [0, 0, 1, 1] }), /treatments\[1\] is not a list/],
  'another prior of alpha': [json({ prior: { alpha: { mean: 0, sd: 1 } } }), /prior\.alpha .* the model fixes it/],
  'another prior of rho': [json({ prior: { rho: [1, 1] } }), /prior\.rho/],
  'another prior of kappa': [json({ prior: { kappa_sd: 5 } }), /prior\.kappa_sd is 5/],
  'two priors for one treatment': [json({ prior: { beta: Array(2).fill({ mean: 0, sd: 1 }) } }), /prior/],
  'a prior with no spread': [json({ prior: { beta: [{ mean: 0, sd: 0 }] } }), /prior|sd/],
  'a prior without sd': [json({ prior: { beta: [{ mean: 0 }] } }), /prior\.beta\[1\]\.sd is missing/],
}

for (const [name, [content, says]] of Object.entries(BAD)) {
  test(`refuses ${name} in one sentence`, async () => {
    const file = join(folder, 'problem.json')
    writeFileSync(file, content)
    expectOneSentence(await runMain(['fit', file, '--json']), says)
  })
}

test('refuses a line of ten million characters', async () => {
  const file = join(folder, 'long.json')
  writeFileSync(file, `{"nights":${'1'.repeat(10_000_000)}}`)
  expectOneSentence(await runMain(['fit', file]), /nights/)
})

test('refuses a file that is not there, a folder, and a file it may not read', async () => {
  expectOneSentence(await runProgram(['fit', join(folder, 'absent.json')]), /there is no such file/)
  expectOneSentence(await runProgram(['fit', folder]), /is a folder/)
  const secret = join(folder, 'secret.json')
  writeFileSync(secret, json({}))
  chmodSync(secret, 0)
  // The administrator may read everything.
  if (process.getuid?.() !== 0) expectOneSentence(await runProgram(['fit', secret]), /may not be read/)
})

test('a bad line of a stream gives an error in its place and exit code 2 at the end', async () => {
  const lines = [json({ counts: [0, -1, null, 1] }), 'nonsense', json({ nights: '4' })].join('\n')
  const { code, out, err } = await runMain(['fit', '-'], lines)
  const errors = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).error)
  expect(errors).toEqual([
    expect.stringMatching(/^line 1: .*-1/),
    'line 2 is not JSON.',
    expect.stringMatching(/^line 3: /),
  ])
  expect([code, err]).toEqual([2, ''])
})

test('an empty stream is an error, not an empty answer', async () => {
  expectOneSentence(await runMain(['fit', '-'], '\n\n'), /standard input is empty/)
})

function expectOneSentence({ code, out, err }: { code: number; out: string; err: string }, says: RegExp): void {
  expect(err).toMatch(says)
  expect(err).toMatch(/^uncramp: [^\n]{10,400}\n$/)
  expect(err).not.toMatch(/\n +at |Error:/)
  expect(out).toBe('')
  expect(code).toBe(2)
}
