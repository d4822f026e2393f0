import { addNights, type Measured, type Night, type NightDate, toNightDate } from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { associate } from '../engine/associate.ts'
import { linkOf, tailOf } from './factors.ts'
import { createGoesWith } from './goesWith.ts'
import { isMeasuredEnough, measuredOf, measuredProblem, perStep, STEP_OF } from './measuredFactors.ts'
import { testDeps } from './testDeps.ts'

const FIRST: NightDate = toNightDate('2026-01-01')
const LAST: NightDate = toNightDate('2026-04-02')
const noArms = () => []
const measured = (numbers: Omit<Measured, 'source'>): Measured => ({ source: 'apple-health', ...numbers })
const night = (i: number, count: number | null, numbers?: Omit<Measured, 'source'>): Night =>
  sampleNight(addNights(FIRST, i), { count, ...(numbers && { measured: measured(numbers) }) })

test('a night that was not measured, or not counted, is in no number', () => {
  const nights = [night(0, 1, { steps: 4000 }), night(1, 2), night(2, null, { steps: 9000 }), night(3, 0, { steps: 0 })]
  expect(measuredOf(nights)).toEqual([{ id: 'steps', nights: 2, low: 0, high: 4000 }])
})

test('sleep is that of the night before: a cramp costs sleep, and must not be laid at its door', () => {
  const nights = [
    night(0, 3, { asleepMinutes: 300 }),
    night(1, 1, { asleepMinutes: 480 }),
    night(3, 2, { asleepMinutes: 200 }),
  ]
  // The first has no night before it, and before the last one nothing was written down.
  expect(measuredOf(nights)).toEqual([{ id: 'asleepMinutes', nights: 1, low: 300, high: 300 }])
})

test('time awake and time in bed are not looked at', () => {
  expect(measuredOf([night(0, 1, { awakeMinutes: 40, inBedMinutes: 500 })])).toEqual([])
})

test('forty nights whose days differ by a step are enough; fewer, or days all alike, are not', () => {
  const steps = { id: 'steps', low: 3000, high: 3000 + STEP_OF.steps } as const
  expect(isMeasuredEnough({ ...steps, nights: 40 })).toBe(true)
  expect(isMeasuredEnough({ ...steps, nights: 39 })).toBe(false)
  expect(isMeasuredEnough({ ...steps, nights: 400, high: 3000 + STEP_OF.steps - 1 })).toBe(false)
})

test('a day like no other counts as one of her high days, and a night without the number keeps its place', () => {
  const nights = [
    night(0, 1, { steps: 2000 }),
    night(1, 5),
    night(2, 2, { steps: 6000 }),
    night(3, 0, { steps: 90_000 }),
  ]
  const problem = measuredProblem(nights, { id: 'steps', nights: 3, low: 2000, high: 10_000 }, noArms)
  expect(problem.counts).toEqual([1, null, 2, 0])
  expect(problem.treatments.map(([dose]) => dose)).toEqual([0, 0, 0.5, 1])
})

test('what a low day and a high day differ by is told by one step', () => {
  const of = { id: 'steps', nights: 90, low: 2000, high: 2000 + 2 * STEP_OF.steps } as const
  const { low, mid, high } = perStep(of, { low: 0.25, mid: 1, high: 4 })
  expect([low, mid, high].map((ratio) => Math.round(1000 * ratio))).toEqual([500, 1000, 2000])
})

/** A hundred and twenty nights of steps that come in spells, and cramps that 12,000 of them would multiply by `ratio`. */
function diaryOf(seed: number, ratio: number): readonly Night[] {
  const { counts: spells } = simulateNights({ seed: 1000 + seed, nights: 120, rate: 3, sigma: 0.7, rho: 0.6 })
  const doses = spells.map((spell) => Math.min(1, (spell ?? 0) / 8))
  const { counts } = simulateNights({
    seed,
    nights: 120,
    rate: 0.8,
    treatments: doses.map((dose) => [dose]),
    ratios: [ratio],
  })
  return counts.map((count, i) => night(i, count, { steps: 2000 + Math.round(10_000 * doses[i]!) }))
}

function linkIn(nights: readonly Night[], looked: number) {
  const [steps] = measuredOf(nights)
  const answer = associate(measuredProblem(nights, steps!, noArms), tailOf(looked))
  return answer.type === 'estimated' ? linkOf(answer) : 'unclear'
}

test('steps that do nothing are called a link in at most one diary of twelve; steps that multiply them are mostly found', {
  timeout: 60_000,
}, () => {
  const seeds = Array.from({ length: 12 }, (_, i) => i + 1)
  expect(seeds.filter((seed) => linkIn(diaryOf(seed, 1), 5) !== 'unclear').length).toBeLessThanOrEqual(1)
  const found = seeds.map((seed) => linkIn(diaryOf(seed, 8), 5))
  expect(found.filter((link) => link === 'more').length).toBeGreaterThanOrEqual(8)
  expect(found).not.toContain('fewer')
})

test('the page looks at habits and numbers together: each is asked for more, the more there are of both', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  const tails: number[] = []
  const ask: typeof deps.engine.ask = (question) => {
    if (question.type === 'associate') tails.push(question.tail)
    return deps.engine.ask(question)
  }
  await deps.store.write(
    Array.from({ length: 90 }, (_, i) => ({
      type: 'put-night' as const,
      night: sampleNight(addNights(LAST, -i), {
        count: i % 3 === 0 ? 3 : i % 2,
        exposures: { shoes: i % 2 === 0 },
        measured: measured({ steps: i % 3 === 0 ? 9000 : 3000, standHours: 8 }),
      }),
    })),
  )
  const page = createGoesWith({ ...deps, engine: { ...deps.engine, ask } }, () => [])
  await page.load()
  const state = page.state.value
  if (state.type !== 'ready') throw new Error(state.type)
  expect(tails).toEqual([tailOf(2), tailOf(2)])
  expect(state.measured.map(({ measured: of, link }) => [of.id, link])).toEqual([['steps', 'more']])
  expect(state.links.map(({ factor }) => factor.id)).toEqual(['shoes'])
  expect(state.tooFewMeasured.map(({ id }) => id)).toEqual(['standHours'])
})
