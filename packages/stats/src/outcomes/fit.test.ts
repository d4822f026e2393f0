import { expect, test } from 'vitest'
import { ProblemError } from '../counts/problem.ts'
import { type EstimatedOutcome, fitOutcome, readOutcome } from './fit.ts'
import type { OutcomeProblem } from './problem.ts'

const NIGHTS = 40
const doses = Array.from({ length: NIGHTS }, (_, t) => t % 2)
const shared = { nights: NIGHTS, doses }
const woken = (answer: (night: number, dose: number) => boolean | null): OutcomeProblem => ({
  outcome: 'woken',
  ...shared,
  answers: doses.map((dose, t) => answer(t, dose)),
})
const minutes = (answer: (night: number, dose: number) => readonly number[]): OutcomeProblem => ({
  outcome: 'minutes',
  ...shared,
  answers: doses.map((dose, t) => answer(t, dose)),
})
const pain = (answer: (night: number, dose: number) => readonly number[]): OutcomeProblem => ({
  outcome: 'pain',
  ...shared,
  answers: doses.map((dose, t) => answer(t, dose)),
})

function estimated(problem: OutcomeProblem): EstimatedOutcome {
  const fit = fitOutcome(problem)
  if (fit.type !== 'estimated') throw new Error(fit.because)
  return fit
}

const extremes: Record<string, OutcomeProblem> = {
  'every night woken': woken(() => true),
  'no night woken': woken(() => false),
  'woken exactly on usual nights': woken((_, dose) => dose === 0),
  'one answer on each side': woken((t) => (t < 2 ? true : null)),
  'all lengths the same': minutes(() => [2]),
  'lengths from one end of the range to the other': minutes((t) => [t % 3 === 0 ? 180 : 0.25]),
  'lengths that fall a hundredfold': minutes((t, dose) => [(dose === 1 ? 1 : 100) + t / 100]),
  'one cramp on each side': minutes((t) => (t < 2 ? [3] : [])),
  'all pain ten': pain(() => [10]),
  'all pain none': pain(() => [0]),
  'ten without, none with': pain((_, dose) => [dose === 1 ? 0 : 10]),
  'eight cramps a night': pain((t) => Array.from({ length: 8 }, (_, i) => (t + i) % 11)),
}

test.each(Object.entries(extremes))('%s: an answer in finite numbers, and no chance of 0 or 1', (_, problem) => {
  const fit = estimated(problem)
  for (const part of [fit.effect, fit.without, fit.with, fit.sigma, fit.rho, fit.tau]) {
    for (const value of Object.values(part)) expect(Number.isFinite(value)).toBe(true)
  }
  for (const chance of [fit.probBetter, fit.probWorthwhile, fit.probWorse]) {
    expect(chance).toBeGreaterThan(0)
    expect(chance).toBeLessThan(1)
  }
  expect(fit.probWorthwhile).toBeLessThanOrEqual(fit.probBetter)
})

test('the same answers on both sides lean to neither', () => {
  expect(estimated(pain(() => [6])).probBetter).toBeCloseTo(0.5, 1)
  expect(estimated(extremes['all lengths the same']!).probBetter).toBeCloseTo(0.5, 1)
})

test('a large effect is seen for what it is, in its own unit', () => {
  const shorter = estimated(minutes((t, dose) => [(dose === 1 ? 2 : 4) * (1 + 0.2 * Math.sin(t))]))
  expect(Math.exp(shorter.effect.q50)).toBeCloseTo(0.5, 1)
  expect(shorter.without.q50).toBeCloseTo(4, 0)
  expect(shorter.with.q50).toBeCloseTo(2, 0)
  const milder = estimated(pain((t, dose) => [(dose === 1 ? 3 : 6) + (Math.floor(t / 2) % 2)]))
  expect(milder.effect.q50).toBeCloseTo(-3, 0)
  expect(milder.without.q50).toBeCloseTo(6.5, 0)
  expect(milder.with.q50).toBeCloseTo(3.5, 0)
})

test('swapping the nights with and without turns the effect round', () => {
  const answers = (t: number) => [1 + (t % 5)]
  const one = estimated(minutes((t, dose) => answers(t + dose)))
  const other = fitOutcome({
    ...minutes((t, dose) => answers(t + dose)),
    doses: doses.map((dose) => 1 - dose),
  } as never)
  if (other.type !== 'estimated') throw new Error('estimated')
  expect(other.effect.mean).toBeCloseTo(-one.effect.mean, 1)
  expect(other.effect.sd).toBeCloseTo(one.effect.sd, 1)
})

test('one absurd length moves the effect by less than a third of what it moves a plain mean', () => {
  const length = (t: number, dose: number) => (dose === 1 ? 2 : 3) * (1 + 0.3 * Math.sin(7 * t))
  const usual = estimated(minutes((t, dose) => [length(t, dose)]))
  const slipped = estimated(minutes((t, dose) => [t === 7 ? 180 : length(t, dose)]))
  const plain = (Math.log(180) - Math.log(length(7, 1))) / 20
  expect(Math.abs(slipped.effect.mean - usual.effect.mean)).toBeLessThan(plain / 3)
})

test('a rough answer says less than a measured one', () => {
  const length = (t: number, dose: number) => (dose === 1 ? 1.2 : 4) * (1 + 0.3 * Math.sin(5 * t))
  const measured = estimated(minutes((t, dose) => [length(t, dose)]))
  const rough = fitOutcome({
    outcome: 'minutes',
    ...shared,
    answers: doses.map((dose, t) => [length(t, dose) < 2 ? { from: null, to: 2 } : { from: 2, to: 10 }]),
  })
  if (rough.type !== 'estimated') throw new Error('estimated')
  expect(rough.effect.sd).toBeGreaterThan(measured.effect.sd)
  expect(rough.probBetter).toBeGreaterThan(0.95)
})

test('a night that was not answered changes nothing but its place in the calendar', () => {
  const some = woken((t, dose) => (t >= 30 ? null : (t + dose) % 3 === 0))
  const fit = estimated(some)
  expect(fit.answersWith + fit.answersWithout).toBe(30)
  const quiet = estimated(woken((t, dose) => (t >= 30 ? false : (t + dose) % 3 === 0)))
  expect(quiet.without.mean).toBeLessThan(fit.without.mean)
})

test('nothing recorded, or one side only, is said by name', () => {
  expect(fitOutcome(woken(() => null))).toEqual({ type: 'not-testable', because: 'nothing-recorded' })
  expect(fitOutcome(minutes((_, dose) => (dose === 1 ? [3] : [])))).toEqual({
    type: 'not-testable',
    because: 'never-varies',
  })
})

test('an ending reads the same numbers as the full fit', () => {
  for (const problem of [extremes['woken exactly on usual nights']!, extremes['eight cramps a night']!]) {
    const full = estimated(problem)
    const read = readOutcome(problem)
    expect(read).toEqual({
      type: 'estimated',
      probBetter: full.probBetter,
      probWorthwhile: full.probWorthwhile,
      probWorse: full.probWorse,
      density: full.density,
    })
  }
})

test('a person may set her own line', () => {
  const problem = extremes['eight cramps a night']!
  const near = readOutcome(problem, -0.1)
  const far = readOutcome(problem, -2)
  if (near.type !== 'estimated' || far.type !== 'estimated') throw new Error('estimated')
  expect(far.probWorthwhile).toBeLessThan(near.probWorthwhile)
})

test.each<[string, OutcomeProblem, RegExp]>([
  ['pain of eleven', pain(() => [11]), /pain, night 1: 11 is not from 0 to 10/],
  ['half a score', pain(() => [2.5]), /pain, night 1: 2.5 is not a whole number/],
  ['a length of nothing', minutes(() => [0]), /minutes, night 1: 0 is not from 0.25 to 180/],
  ['an unknown length', minutes(() => [Number.NaN]), /minutes, night 1: NaN is not a number/],
  [
    'a range turned round',
    { ...minutes(() => []), answers: doses.map(() => [{ from: 9, to: 2 }]) } as never,
    /from 9 to 2/,
  ],
  ['a dose of two', { ...woken(() => true), doses: doses.map(() => 2) }, /doses, night 1: 2 is not between 0 and 1/],
  ['too few answers', { ...woken(() => true), answers: [true] } as never, /answers has 1 entries for 40 nights/],
  ['a word for yes', woken(() => 'yes' as never), /woken, night 1: yes is not true, false or null/],
])('%s is refused by night and value', (_, problem, sentence) => {
  expect(() => fitOutcome(problem)).toThrow(ProblemError)
  expect(() => fitOutcome(problem)).toThrow(sentence)
})

test('what another treatment did on the same nights is not given to one that does nothing', () => {
  // The two agree on two nights in three; the other one alone shortens cramps.
  const other = doses.map((dose, t) => (t % 3 === 0 ? 1 - dose : dose))
  const answers = other.map((dose, t) => [(dose === 1 ? 2 : 4) * (1 + 0.2 * Math.sin(5 * t))])
  const alone = estimated({ outcome: 'minutes', ...shared, answers })
  const both = estimated({ outcome: 'minutes', ...shared, others: other.map((dose) => [dose]), answers })
  expect(alone.probBetter).toBeGreaterThan(0.95)
  expect(Math.exp(both.effect.q50)).toBeCloseTo(1, 1)
  expect(both.probBetter).toBeGreaterThan(0.1)
  expect(both.probBetter).toBeLessThan(0.9)
})

test('another treatment that never varied changes nothing, and a ragged one is refused', () => {
  const problem = pain((t) => [2 + (t % 5)])
  expect(fitOutcome({ ...problem, others: doses.map(() => [1]) })).toEqual(fitOutcome(problem))
  expect(() => fitOutcome({ ...problem, others: [[1]] })).toThrow(/others is not 40 nights of 1 treatments each/)
  expect(() => fitOutcome({ ...problem, others: doses.map((_, t) => [t]) })).toThrow(/others, night 3: 2 is not/)
})
