import { expect, test } from 'vitest'
import { runMain } from '../testIo.ts'

/** Eight weeks of weekly units, 20 cramps with the treatment and 60 without, dates and labels as people write them. */
function diary(): string {
  const nights = Array.from({ length: 56 }, (_, night) => {
    const on = Math.floor(night / 7) % 2 === 1
    const date = new Date(Date.UTC(2026, 0, 5 + night)).toISOString().slice(0, 10)
    return `${date};${on ? 'stretching' : 'none'};${on ? (night % 7 === 0 ? 2 : 0.0) : 2 + (night % 2)}`
  })
  return `date;plan;cramps\n${nights.join('\n')}\n`
}

const ARGS = ['analyze', '-', '--date', 'date', '--count', 'cramps', '--treatment', 'plan']

test('says in plain words what the nights show, with both rates and chances in 100', async () => {
  const { code, out, err } = await runMain(ARGS, diary())
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^56 of 56 nights are recorded\.\n\nstretching\n {2}Recorded: 28 with it, 28 without\.\n/)
  expect(out).toMatch(/Without it: about \d+(\.\d)? cramps a week \(95 chances in 100: between [\d.]+ and [\d.]+\)\./)
  expect(out).toMatch(/For every 10 cramps without it, about \d with it/)
  expect(out).toMatch(/Chance that it goes with fewer: more than 99 in 100\./)
  expect(out).not.toMatch(/NaN|Infinity|null|undefined|%|\b0 in 100|\b100 in 100\./)
})

test('nights that were not drawn by lot are called an association, never a test', async () => {
  const { out } = await runMain(ARGS, diary())
  expect(out).toMatch(/not drawn by lot/)
  expect(out).not.toMatch(/How the test ends|Chance that it helps/)
})

test('a test drawn by lot says how it ends, by the rule of the weekly looks', async () => {
  const { out } = await runMain([...ARGS, '--randomised', '7'], diary())
  expect(out).toMatch(/How the test ends: it helps\. This was clear at the end of week 8, and is final\.\n/)
  expect(out).not.toMatch(/not drawn by lot/)
  const short = diary().split('\n').slice(0, 15).join('\n')
  expect((await runMain([...ARGS, '--randomised', '7'], short)).out).toMatch(
    /it cannot tell yet\. It needs at least 8 weeks/,
  )
})

test('a test drawn by lot has a second opinion, told after its ending and never in place of it', async () => {
  const { out } = await runMain([...ARGS, '--randomised', '7'], diary())
  const [ending, opinion] = [out.indexOf('How the test ends: '), out.indexOf('\nSecond opinion: ')]
  expect(ending).toBeGreaterThan(0)
  expect(opinion).toBeGreaterThan(ending)
  expect(out.slice(opinion)).toMatch(/against a coin|beat a coin/)
  expect((await runMain(ARGS, diary())).out).not.toMatch(/Second opinion/)
  const { second_opinion } = JSON.parse((await runMain([...ARGS, '--randomised', '7', '--json'], diary())).out)
  expect(second_opinion).toEqual({
    coin_helps: expect.any(Number),
    coin_worse: expect.any(Number),
    pairs: 4,
    p_fewer: 1 / 16,
  })
  expect(out).toMatch(
    /6 in 100 of the orders that could have been drawn would give it as few cramps as it had, or fewer/,
  )
})

test('--json gives the same answer with every number behind it', async () => {
  const { out } = await runMain([...ARGS, '--json'], diary())
  const answer = JSON.parse(out)
  expect(Object.keys(answer)).toEqual([
    'count',
    'nights',
    'weekly_without',
    'treatments',
    'ending',
    'notes',
    'parameters',
    'milliseconds',
  ])
  const interval = { q025: expect.any(Number), q50: expect.any(Number), q975: expect.any(Number) }
  expect(answer.treatments).toEqual([
    {
      label: 'stretching',
      ratio: interval,
      prob_ratio_below_1: expect.any(Number),
      'prob_ratio_below_0.75': expect.any(Number),
      weekly_without: interval,
      weekly_with: interval,
      nights: { with: 28, without: 28 },
    },
  ])
  expect(answer.treatments[0].ratio.q50).toBeCloseTo(Math.exp(answer.parameters['beta[1]'].q50), 10)
  expect(answer.nights).toEqual({ total: 56, recorded: 56, missing: 0 })
})

test('a treatment that never varies cannot be tested, whatever it is written as, and the rate is still told', async () => {
  for (const dose of ['on', 'none', '1', '0']) {
    const nights = `date,plan,cramps\n2026-01-01,${dose},3\n2026-01-02,${dose},1\n`
    const { out, code } = await runMain(ARGS, nights)
    expect(code).toBe(0)
    expect(out).toMatch(/plan\n {2}It cannot be tested: it is the same on every recorded night\./)
    expect(out).toMatch(/About [\d.]+ cramps a week/)
    const { treatments, parameters } = JSON.parse((await runMain([...ARGS, '--json'], nights)).out)
    expect(treatments).toEqual([{ label: 'plan', not_testable: 'never varies' }])
    expect(parameters['beta[1]']).toEqual({ not_testable: 'never varies' })
  }
})

test('without a treatment it tells the rate alone', async () => {
  const { out } = await runMain(['analyze', '-', '--date', 'date', '--count', 'cramps'], diary())
  expect(out).toMatch(
    /^56 of 56 nights are recorded\.\n\nAbout [\d.]+ cramps a week \(95 chances in 100: between .*\)\.\n$/,
  )
})

test('a night without a row is unknown or zero only as the person says', async () => {
  const gaps = diary()
    .split('\n')
    .filter((_, line) => line % 7 !== 3)
    .join('\n')
  const total = async (missing: string) =>
    JSON.parse((await runMain([...ARGS, '--missing', missing, '--json'], gaps)).out).nights
  expect(await total('unknown')).toEqual({ total: 56, recorded: 48, missing: 8 })
  expect(await total('zero')).toEqual({ total: 56, recorded: 56, missing: 0 })
})
