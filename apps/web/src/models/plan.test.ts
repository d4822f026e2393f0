import { addNights, toNightDate } from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { paceFrom } from './pace.ts'
import { ASSUMED, chancesAt, createPlan } from './plan.ts'
import { settled, type TestDeps, testDeps } from './testDeps.ts'

const AT = '2026-03-02T19:30:00'
const LAST = toNightDate('2026-03-02')
const QUICK = paceFrom(0, 0)
const SLOW = paceFrom(28, 28)

/** A diary of so many nights that ends with the last night. */
async function livedBefore(deps: TestDeps, nights: number, rate: number): Promise<void> {
  const treatments = Array.from({ length: nights }, () => [])
  const { counts } = simulateNights({ seed: 7, nights, rate, sigma: 0.4, missing: 0.1, treatments, ratios: [] })
  const written = counts.flatMap((count, i) =>
    count === null ? [] : [sampleNight(addNights(LAST, 1 + i - nights), { count })],
  )
  await deps.store.write(written.map((night) => ({ type: 'put-night', night })))
}

async function planFor(nights: number, rate = 1, pace = QUICK) {
  const deps = testDeps(AT)
  await livedBefore(deps, nights, rate)
  const plan = createPlan(deps, pace)
  await plan.load()
  return plan
}

const helpsBy = (plan: Awaited<ReturnType<typeof planFor>>, week: number) =>
  chancesAt(plan.shown.value!, plan.unit.value, week)!.helps

test('with two weeks of nights it answers from her own diary at once', async () => {
  const plan = await planFor(60)
  expect(plan.recent.value?.perWeek).toBeGreaterThan(3)
  expect(plan.state.value.type).toBe('ready')
  const state = plan.state.value
  if (state.type !== 'ready') throw new Error('not ready')
  for (const assumed of ASSUMED) {
    const chances = Object.values(chancesAt(state.by[assumed], 1, 26)!)
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
    expect(Math.min(...chances)).toBeGreaterThan(0)
  }
  plan.stop()
})

test('what truly halves cramps is found more often than what takes a third, and a useless thing seldom', async () => {
  const plan = await planFor(60)
  const found = ASSUMED.map((assumed) => {
    plan.assume(assumed)
    return helpsBy(plan, 26)
  })
  expect(found[0]).toBeGreaterThan(found[1]!)
  expect(found[1]).toBeGreaterThan(found[2]!)
  expect(found[2]).toBeLessThan(0.08)
  plan.stop()
})

test('many cramps are answered for more often than few', async () => {
  const [few, many] = [await planFor(80, 0.2), await planFor(80, 2)]
  expect(helpsBy(many, 12)).toBeGreaterThan(helpsBy(few, 12))
  for (const plan of [few, many]) plan.stop()
})

test('with fewer than two weeks of nights it says nothing until she says how many she has', async () => {
  const plan = await planFor(9)
  expect(plan.state.value).toEqual({ type: 'ask' })
  expect(plan.shown.value).toBeNull()
  plan.say(4)
  await settled()
  expect(plan.state.value.type).toBe('ready')
  plan.stop()
})

test('nights before the diary began are not missing ones, and a blank one inside is', async () => {
  const deps = testDeps(AT)
  await deps.store.write(
    [-20, -19, 0].map((back) => ({ type: 'put-night', night: sampleNight(addNights(LAST, back), { count: 1 }) })),
  )
  const plan = createPlan(deps, QUICK)
  await plan.load()
  expect(plan.recent.value?.counts).toHaveLength(21)
  expect(plan.recent.value).toMatchObject({ known: 3, perWeek: null })
})

test('made-up tests take the place of the table once all are done, and what was not asked for stays', async () => {
  const plan = await planFor(40, 2, { ...QUICK, units: QUICK.units.slice(0, 1) })
  const first = plan.shown.value
  while (plan.closer.value.type === 'working') await settled()
  expect(plan.closer.value.type).toBe('done')
  const week = plan.shown.value!.plans[0]!.weeks[25]!
  expect(week.type === 'chances' && Math.max(...Object.values(week.standardErrors!))).toBeLessThanOrEqual(0.04)
  expect(plan.shown.value).not.toEqual(first)
  plan.assume('nothing')
  expect(plan.closer.value.type).toBe('working')
  plan.assume('half')
  expect(plan.closer.value.type).toBe('done')
  plan.stop()
}, 60_000)

test('what is slow and rare is answered by no test in half a year', async () => {
  const plan = await planFor(60, 0.4, SLOW)
  expect(plan.shown.value?.soonest.type).toBe('none-in-half-a-year')
  plan.stop()
})

test('a longer part brings weeks that fit it', async () => {
  const plan = await planFor(1)
  expect(plan.weeks.value).toBe(26)
  plan.chooseUnit(14)
  expect([plan.weeks.value, plan.washoutNights.value]).toEqual([24, 0])
})
