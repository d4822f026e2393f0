import { addNights, type Edit, toNightDate } from '@uncramp/diary'
import { sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { createGoesWith } from './goesWith.ts'
import { testDeps } from './testDeps.ts'

const LAST = toNightDate('2026-04-02')
const noTests = () => []

/** Every third night after new shoes, with three cramps instead of none or one; tea was noted twice. */
function diary(nights: number): readonly Edit[] {
  return Array.from({ length: nights }, (_, i) => {
    const shoes = i % 3 === 0
    const exposures = { shoes, ...(i < 2 && { tea: i === 0 }) }
    return { type: 'put-night', night: sampleNight(addNights(LAST, -i), { count: shoes ? 3 : i % 2, exposures }) }
  })
}

test('what went with more cramps is said with its interval, and what was noted too seldom is named', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  await deps.store.write(diary(90))
  const page = createGoesWith(deps, noTests)
  await page.load()
  const state = page.state.value
  if (state.type !== 'ready') throw new Error(state.type)
  expect(state.links.map(({ factor, link }) => [factor.id, link])).toEqual([['shoes', 'more']])
  const [shoes] = state.links
  expect(shoes!.low).toBeGreaterThan(1)
  expect(shoes!.low < shoes!.mid && shoes!.mid < shoes!.high).toBe(true)
  expect(shoes!.per100Without).toBe(50)
  expect(state.tooFew.map(({ id }) => id)).toEqual(['tea'])
  expect(state.cut).toBe(false)
})

test('nights of more than two years ago are left out, and that is said', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  const old = sampleNight('2023-01-01', { count: 9, exposures: { garlic: true } })
  await deps.store.write([...diary(60), { type: 'put-night', night: old }])
  const page = createGoesWith(deps, noTests)
  await page.load()
  expect(page.state.value).toMatchObject({ type: 'ready', cut: true, tooFew: [{ id: 'tea' }] })
})

test('a diary with nothing noted of the days has nothing to compare', async () => {
  const page = createGoesWith(testDeps('2026-04-02T09:00:00'), noTests)
  await page.load()
  expect(page.state.value).toEqual({
    type: 'ready',
    links: [],
    tooFew: [],
    measured: [],
    tooFewMeasured: [],
    cut: false,
  })
})

test('an engine that fails is said, and a second try answers', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  await deps.store.write(diary(90))
  let broken = true
  const ask: typeof deps.engine.ask = (question) =>
    broken ? Promise.reject(new Error('no worker')) : deps.engine.ask(question)
  const page = createGoesWith({ ...deps, engine: { ...deps.engine, ask } }, noTests)
  await page.load()
  expect(page.state.value.type).toBe('failed')
  broken = false
  await page.load()
  expect(page.state.value.type).toBe('ready')
})

test('a change of the diary begins it anew only when it changes what is read', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  await deps.store.write(diary(90))
  let asked = 0
  const ask: typeof deps.engine.ask = (question) => {
    asked += 1
    return deps.engine.ask(question)
  }
  const page = createGoesWith({ ...deps, engine: { ...deps.engine, ask } }, noTests)
  // The second comes while the first is still being answered.
  await Promise.all([page.load(), page.load()])
  const once = page.state.value
  expect(once.type).toBe('ready')
  expect(asked).toBe(1)
  await deps.store.write([{ type: 'put-setting', key: 'text', value: 'xl' }])
  await page.load()
  expect(asked).toBe(1)
  expect(page.state.value).toBe(once)
  await deps.store.write([{ type: 'put-night', night: sampleNight(LAST, { count: 2, exposures: { shoes: true } }) }])
  await page.load()
  expect(asked).toBe(2)
  expect(page.state.value).not.toEqual(once)
})
