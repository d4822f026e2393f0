import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runMain, runProgram } from '../testIo.ts'

const folder = mkdtempSync(join(tmpdir(), 'uncramp-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
function file(content: unknown): string {
  const path = join(folder, `answers${files++}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const bill = {
  age: 74,
  egfr: 26,
  medicines: ['ramipril', 'furosemide', 'florbamol'],
  questions: { kidney: 'yes', 'new-or-worse': 'yes' },
}

test('tells the urgency, all that fired, and what is blocked with the answers behind it', async () => {
  const { code, out, err } = await runMain(['check', file(bill), '--json'])
  expect([code, err]).toEqual([0, ''])
  const answer = JSON.parse(out)
  expect(Object.keys(answer)).toEqual([
    'urgency',
    'card',
    'flags',
    'blocked',
    'unknown_medicines',
    'usual_pattern',
    'may_start',
    'next',
  ])
  expect(answer).toMatchObject({ urgency: 'next-visit', unknown_medicines: ['florbamol'], next: { screen: 2 } })
  const ids = answer.flags.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(expect.arrayContaining(['rf_known_condition', 'ci_mg_ckd_severe', 'md_loop', 'ix_k_acei']))
  const magnesium = answer.blocked.find(({ treatment }: { treatment: string }) => treatment === 'magnesium')
  expect(magnesium).toMatchObject({
    level: 'never',
    reasons: [{ id: 'ci_mg_ckd_severe', because: [{ type: 'number', of: 'egfr', value: 26 }] }, { id: 'ci_mg_ckd' }],
  })
})

test('says the same in sentences, and that an unfinished check is not finished', async () => {
  const { out } = await runMain(['check', file(bill)])
  expect(out).toMatch(/^Tell your doctor at the next visit\./)
  expect(out).toContain('furosemide: This can go with cramps. Do not stop it yourself.')
  expect(out).toContain('Not to be started by yourself:')
  expect(out).toContain('ci_mg_ckd_severe: egfr 26')
  expect(out).toMatch(/The check is not finished\..* screen 2: breath, /)
  expect((await runMain(['check', '-'], JSON.stringify(bill))).out).toBe(out)
})

test('an emergency stands alone: no remedy, no list beside it', async () => {
  const { out } = await runMain(['check', file({ ...bill, questions: { ...bill.questions, breath: 'yes' } })])
  expect(out).toMatch(/^Call your emergency number now\./)
  expect(out).not.toMatch(/magnesium|not finished|look-alike/)
})

test('a person in despair reads warm words and where to call, and nothing beside it', async () => {
  const { out } = await runMain(['check', file({ ...bill, questions: { 'self-harm': 'yes' } })])
  expect(out).toBe(
    'You do not have to bear this alone. Please call a crisis line now. Someone will listen. If you may hurt yourself, ' +
      'call your emergency number.\n\nPain and lost sleep can be too much. There is help now.\n',
  )
})

test('a sign that a doctor has seen no longer holds a test back, and is told with its day', async () => {
  const seen = [{ sign: 'rf_lump', on: '2026-03-01' }]
  const answer = async (content: object) => JSON.parse((await runMain(['check', file(content), '--json'])).out)
  const lump = { questions: { lump: 'yes' } }
  const before = await answer(lump)
  expect([before.may_start, before.flags[0].seen_on]).toEqual(['diary', null])
  const open = await answer({ ...lump, seen })
  expect(open).toMatchObject({ urgency: 'two-weeks', may_start: 'diary-and-trials' })
  expect(open.flags[0]).toMatchObject({ id: 'rf_lump', seen_on: '2026-03-01' })
  expect((await runMain(['check', file({ ...lump, seen })])).out).toContain('A doctor saw this on 2026-03-01.')

  // A second sign, an answer that was not there then, or a sign that never fired.
  expect(await answer({ questions: { lump: 'yes', weaker: 'yes' }, seen })).toMatchObject({ may_start: 'diary' })
  const then = { ...seen[0], because: ['{"type":"question","id":"lump","answer":"not-sure"}'] }
  expect(await answer({ ...lump, seen: [then] })).toMatchObject({ may_start: 'diary' })
  expect(await answer({ questions: { weaker: 'yes' }, seen })).toMatchObject({ may_start: 'diary' })
})

test('a lot of magnesium in the blood holds the pills back', async () => {
  const { out } = await runMain(['check', file({ blood: { magnesium: 1.2 }, questions: {} })])
  expect(out).toContain('ci_mg_blood: magnesium in the blood 1.2')
})

test('lists every question with the name it has in the file', async () => {
  const { code, out } = await runMain(['check', '--questions'])
  expect(code).toBe(0)
  expect(out).toMatch(/^Screen 1\n {2}pregnant {2,}Are you pregnant\?\n/)
  expect(out).toContain('self-harm')
})

test('works as a program', async () => {
  const { code, out } = await runProgram(['check', '-'], JSON.stringify({ questions: { jaw: 'yes' } }))
  expect([code, out.split('\n')[0]]).toEqual([
    0,
    'Call your emergency number now. Tell them what you said here. Do not wait.',
  ])
})

test.each([
  ['no JSON', 'breath: yes', /is not JSON/],
  ['a text', '"breath"', /the file is not an object: "breath"/],
  ['no answers', { age: 70 }, /questions is missing/],
  [
    'a misspelled question',
    { questions: { breth: 'yes' } },
    /questions\.breth is not a question\. uncramp check --questions/,
  ],
  ['another answer', { questions: { breath: 'maybe' } }, /questions\.breath is not "yes", "no" or "not-sure": "maybe"/],
  ['a misspelled key', { agee: 70, questions: {} }, /agee is not a key known here/],
  ['an age of a mountain', { age: 7000, questions: {} }, /age is not a number from 0 to 120, or "not-sure": 7000/],
  ['medicines as one text', { medicines: 'warfarin', questions: {} }, /medicines is not a list of names: "warfarin"/],
  ['an unknown blood test', { blood: { zinc: 12 }, questions: {} }, /blood\.zinc is not a blood test known here/],
  ['a negative dose', { supplements: [{ vitaminB6Mg: -1 }], questions: {} }, /supplements\[1\]\.vitaminB6Mg is not/],
  [
    'a sign of today as seen',
    { questions: {}, seen: [{ sign: 'rf_dvt', on: '2026-03-01' }] },
    /seen\[1\]\.sign is not a sign that can wait two weeks/,
  ],
  ['a day that is none', { questions: {}, seen: [{ sign: 'rf_lump', on: 'May' }] }, /seen\[1\]\.on is not a date such/],
  [
    'a dose in another unit',
    { supplements: [{ vitaminDIu: 400 }], questions: {} },
    /supplements\[1\]\.vitaminDIu is not a key/,
  ],
])('refuses %s in one sentence, and concludes nothing', async (_, content, says) => {
  const { code, out, err } = await runMain(['check', file(content), '--json'])
  expect(err).toMatch(says)
  expect(err).toMatch(/^uncramp: [^\n]{10,300}\n$/)
  expect([code, out]).toEqual([2, ''])
})
