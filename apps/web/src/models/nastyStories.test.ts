import { toNightDate } from '@uncramp/diary'
import { conclude, seenSign, toldYes } from '@uncramp/safety'
import { expect, test } from 'vitest'
import { allSaid } from './allSaid.ts'
import { answersOf, gatesFor, heldOf } from './gates.ts'
import { createHealth, NOTHING_SAID } from './health.ts'
import { RULES_VERSION } from './held.ts'
import { mayStartTest } from './mayStart.ts'
import { mergedHealth } from './mergeHealth.ts'
import { openApp, settled, startTest, testDeps } from './testDeps.ts'
import { planOfStretching } from './trial.ts'
import { watchHealth } from './watchHealth.ts'

const TODAY = toNightDate('2026-03-02')
const USUAL = allSaid()
/** The rest is said too, follow-ups that a yes calls for among them. */
const saying = (...yes: readonly string[]) =>
  allSaid({
    ...USUAL,
    questions: { ...USUAL.questions, ...Object.fromEntries(yes.map((id) => [id, 'yes' as const])) },
  })
const MAGNESIUM = { ...planOfStretching(1, 8), treatment: 'magnesium', called: 'Magnesium' }

async function testing(plan = planOfStretching(1, 8)) {
  const deps = testDeps('2026-03-02T19:00')
  const app = await openApp(deps)
  expect(await startTest(app, plan)).toBe('started')
  const health = createHealth(deps, app.saving, app.settings)
  await health.load()
  return { deps, app, health, stop: watchHealth(app) }
}
type App = Awaited<ReturnType<typeof testing>>['app']
const standing = (app: App) => app.trials.active.value?.record.standing

test('she tests magnesium, then is told that her kidneys are weak: the test rests, and cannot be taken up', async () => {
  const { app, health, stop } = await testing(MAGNESIUM)
  await settled()
  expect(standing(app)).toBe('running')
  await health.set('answers', saying('kidney-severe'))
  await expect.poll(() => standing(app)).toBe('paused')
  expect(await app.trials.setStanding('running')).toBe(false)
  expect(standing(app)).toBe('paused')
  await health.set('answers', saying())
  expect(await app.trials.setStanding('running')).toBe(true)
  stop()
})

test('she presses "go on" in another tab while a leg is swollen: the model refuses, whatever a screen shows', async () => {
  const { app, health, stop } = await testing()
  await health.set('answers', saying('one-leg-swollen'))
  await expect.poll(() => standing(app)).toBe('paused')
  expect(await app.trials.setStanding('running')).toBe(false)
  stop()
})

test('a blood result comes back worse while a test of magnesium runs: it rests', async () => {
  const { app, health, stop } = await testing(MAGNESIUM)
  await health.set('blood', [{ lab: 'egfr', value: 18, unit: 'mL/min/1.73 m2', low: null, high: null, on: TODAY }])
  await expect.poll(() => standing(app)).toBe('paused')
  stop()
})

test('she was told yes, then a new sign comes: the old yes opens nothing', () => {
  const before = { ...NOTHING_SAID, answers: saying('kidney'), askedOn: TODAY }
  const told = conclude(before.answers).cautions.map((caution) => toldYes(caution, TODAY))
  expect(mayStartTest({ ...before, told }, 'magnesium', TODAY)).toBe('free')
  const after = { ...before, told, answers: saying('kidney', 'hot-skin') }
  expect(mayStartTest(after, 'magnesium', TODAY)).toBe('held')
  expect(mayStartTest(after, 'own-1', TODAY)).toBe('held')
})

test("her husband's copy says that a doctor saw his lump: hers was not seen", () => {
  const mine = { ...NOTHING_SAID, answers: saying('lump'), askedOn: TODAY }
  const his = { ...mine, answers: saying('lump', 'diabetes') }
  const seen = conclude(answersOf(his)).signs.map((sign) => seenSign(sign, TODAY))
  for (const prefer of ['mine', 'theirs'] as const) {
    const merged = mergedHealth(mine, { ...his, seen }, prefer)
    expect([merged.seen, merged.askedOn]).toEqual([[], null])
    expect(mayStartTest(merged, 'stretching', TODAY)).toBe('held')
  }
})

test('the app is updated while a test runs: held back until worked out anew, and the test goes on as it was', async () => {
  const { deps, health, stop } = await testing()
  await health.set('answers', saying('falls'))
  await settled()
  stop()
  const old = { ...((await deps.store.settings()).held as object), rules: RULES_VERSION - 1 }
  await deps.store.write([{ type: 'put-setting', key: 'held', value: old }])
  const later = await openApp(deps)
  expect(later.settings.data.value.held?.stretching.level).toBe('ask-first')
  const stopLater = watchHealth(later)
  await expect.poll(() => later.settings.data.value.held).toEqual(heldOf(health.data.value))
  expect(standing(later)).toBe('running')
  stopLater()
})

test('she takes "a doctor has seen this" back by Undo after a new sign: what is held back is worked out anew', async () => {
  const { deps, app, health, stop } = await testing()
  await health.set('answers', saying('lump'))
  const back = health.editsFor('seen', [])
  await health.set('answers', saying('lump', 'one-leg-swollen'))
  await app.saving.save(back)
  await health.load()
  await expect.poll(async () => (await deps.store.settings()).held).toEqual(heldOf(health.data.value))
  expect(gatesFor(health.data.value).stretching.level).toBe('never')
  stop()
})
