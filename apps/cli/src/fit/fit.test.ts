import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runMain, runProgram } from '../testIo.ts'

const SMALL = {
  nights: 8,
  counts: [3, 2, null, 1, 0, 1, 0, 0],
  treatments: [[0], [0], [0], [0], [1], [1], [1], [1]],
  covariates: [],
}
const folder = mkdtempSync(join(tmpdir(), 'uncramp-fit-'))
afterAll(() => rmSync(folder, { recursive: true }))
const problemFile = join(folder, 'problem.json')
writeFileSync(problemFile, JSON.stringify(SMALL))

const PRIOR = {
  alpha: { mean: -0.9, sd: 1.5 },
  beta: [{ mean: 0, sd: 1 }],
  gamma_sd: 0.5,
  sigma_sd: 0.5,
  rho: [2, 2],
  kappa_sd: 0.5,
}
const NUMBERS = {
  mean: expect.any(Number),
  sd: expect.any(Number),
  q025: expect.any(Number),
  q50: expect.any(Number),
  q975: expect.any(Number),
}

async function fit(problem: object) {
  const { code, out, err } = await runMain(['fit', '-'], `${JSON.stringify(problem)}\n`)
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

test('answers with every parameter by its name, and nothing else', async () => {
  const covariates = SMALL.counts.map((_, night) => [night / 8, -night / 8])
  const treatments = SMALL.treatments.map(([dose], night) => [dose, night % 2])
  const answer = await fit({
    ...SMALL,
    treatments,
    covariates,
    prior: { ...PRIOR, beta: [PRIOR.beta[0], PRIOR.beta[0]] },
  })
  expect(answer).toEqual({
    parameters: {
      alpha: NUMBERS,
      'beta[1]': NUMBERS,
      'beta[2]': NUMBERS,
      'gamma[1]': NUMBERS,
      'gamma[2]': NUMBERS,
      sigma: NUMBERS,
      rho: NUMBERS,
      kappa: NUMBERS,
    },
    prob_beta_below_0: [expect.any(Number), expect.any(Number)],
    'prob_ratio_below_0.75': [expect.any(Number), expect.any(Number)],
    milliseconds: 0,
  })
  expect(Object.keys(answer.parameters.alpha)).toEqual(['mean', 'sd', 'q025', 'q50', 'q975'])
})

test('no treatments and no covariates are empty lists, or left out', async () => {
  const empty = await fit({ ...SMALL, treatments: [], covariates: [] })
  expect(Object.keys(empty.parameters)).toEqual(['alpha', 'sigma', 'rho', 'kappa'])
  expect([empty.prob_beta_below_0, empty['prob_ratio_below_0.75']]).toEqual([[], []])
  expect(await fit({ nights: SMALL.nights, counts: SMALL.counts })).toEqual(empty)
})

test('an answer that the file already has is ignored', async () => {
  const asked = await fit({ ...SMALL, prior: PRIOR })
  expect(await fit({ ...SMALL, id: 'x', posterior: { alpha: { mean: 99 } }, stan: 1, prob_beta_below_0: [0] })).toEqual(
    asked,
  )
})

test('the prior of the file is used', async () => {
  const sure = await fit({ ...SMALL, prior: { beta: [{ mean: 1, sd: 0.01 }] } })
  expect(sure.parameters['beta[1]'].mean).toBeCloseTo(1, 2)
})

test('a treatment that never varies is named, not made into a number', async () => {
  const answer = await fit({ ...SMALL, treatments: SMALL.treatments.map(([dose]) => [1, dose]) })
  expect(answer.parameters['beta[1]']).toEqual({ not_testable: 'never varies' })
  expect(answer.parameters['beta[2]']).toEqual(NUMBERS)
  expect(answer.prob_beta_below_0).toEqual([null, expect.any(Number)])
})

test('the program answers several problems in order, one a line, with a bad one in its place', async () => {
  const counts = (n: number) => JSON.stringify({ nights: 20, counts: Array(20).fill(n) })
  const { code, out, err } = await runProgram(['fit', '-'], `${counts(0)}\n\n${counts(-1)}\n${counts(3)}\n`)
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map((answer) => answer.error ?? Math.sign(answer.parameters.alpha.mean))).toEqual([
    -1,
    expect.stringMatching(/^line 3: /),
    1,
  ])
  expect([code, err]).toEqual([2, ''])
})

test('a program that takes the answer gets one line of JSON, a person on a terminal a table', async () => {
  const piped = await runMain(['fit', problemFile], '', { terminal: false })
  const shown = await runMain(['fit', problemFile], '', { terminal: true })
  expect(JSON.parse(piped.out)).toEqual(await fit(SMALL))
  expect(shown.out).toContain('alpha')
  expect(() => JSON.parse(shown.out)).toThrow()
})

test('the same problem gives the same answer from a file and as one line', async () => {
  const pretty = JSON.stringify(SMALL, null, 2)
  const stream = await runMain(['fit', '-', '--json'], pretty)
  expect(stream.out.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(stream.out)).toEqual(await fit(SMALL))
})

test('a fault of its own stands in the line it met, and the lines after it get their answers', async () => {
  let asked = 0
  const now = () => {
    asked += 1
    if (asked === 3) throw new RangeError('the clock\nstopped')
    return 0
  }
  const line = `${JSON.stringify(SMALL)}\n`
  const { code, out, err } = await runMain(['fit', '-'], line.repeat(3), { now })
  const answers = out
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text))
  expect(answers).toEqual([
    await fit(SMALL),
    { error: 'line 2: a fault of uncramp itself, please report it (RangeError: the clock stopped).' },
    await fit(SMALL),
  ])
  expect([code, err]).toEqual([2, ''])
})

test('a fault of its own with a file is told with where it happened, and exit code 1', async () => {
  const now = () => {
    throw new RangeError('the clock stopped')
  }
  const { code, out, err } = await runMain(['fit', problemFile], '', { now })
  expect(err).toMatch(/^uncramp: a fault of uncramp itself, please report it\.\nRangeError: the clock stopped\n/)
  expect([code, out]).toEqual([1, ''])
})
