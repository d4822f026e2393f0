import { toNightDate } from '@uncramp/diary'
import { createMemoryPlace, createMemoryStore } from '@uncramp/diary-memory'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import type { AppModel } from './app.ts'
import { createNightPage, type NightPage } from './nightPage.ts'
import { openApp, testDeps } from './testDeps.ts'
import { STRETCHING } from './trialRecord.ts'

const DATE = toNightDate('2026-04-02')

async function openPage({ deps, saving, settings, undo }: AppModel): Promise<NightPage> {
  const page = createNightPage(deps, saving, settings, undo, DATE)
  await page.load()
  return page
}

test("the evening's answer about the stretch is taken over when the night is filled in later", async () => {
  const deps = testDeps('2026-04-01T22:00:00')
  const app = await openApp(deps)
  await app.trials.tonightDone(true)
  await (await openPage(app)).setCount(1, 'Saved.')
  expect(await deps.store.nights()).toEqual([sampleNight(DATE, { count: 1, taken: { [STRETCHING]: true } })])
})

test('a count below the cramps written down is refused until they change, and never of none', async () => {
  const page = await openPage(await openApp(testDeps('2026-04-05T10:00:00')))
  const changes = [
    () => page.clear('Deleted.'),
    () => page.putCramp(page.newCramp(), 'Saved.'),
    () => page.deleteCramp(page.cramps.value[0]!.id, 'Deleted.'),
  ]
  for (const change of changes) {
    await page.putCramp(page.newCramp(), 'Saved.')
    await page.setCount(0, 'Saved.')
    expect(page.tooFew.value).toBe(true)
    await change()
    expect(page.tooFew.value).toBe(false)
  }
})

test('a cramp added to a night nobody has checked leaves it unknown; a checked one follows', async () => {
  const deps = testDeps('2026-04-05T10:00:00')
  const page = await openPage(await openApp(deps))
  await page.putCramp(page.newCramp(), 'Saved.')
  expect(page.night.value).toBeNull()
  await page.setCount(1, 'Saved.')
  await page.putCramp(page.newCramp(), 'Saved.')
  expect(page.night.value?.count).toBe(2)
})

test('a cramp by day neither forbids a count of the night nor takes from it when it goes', async () => {
  const deps = testDeps('2026-04-05T10:00:00')
  await deps.store.write([{ type: 'put-cramp', cramp: sampleCramp('a', DATE, { start: `${DATE}T11:00:00+00:00` }) }])
  const page = await openPage(await openApp(deps))
  await page.setCount(0, 'Saved.')
  expect([page.tooFew.value, page.night.value?.count]).toEqual([false, 0])
  await page.setCount(1, 'Saved.')
  await page.deleteCramp('a', 'Deleted.')
  expect(page.night.value?.count).toBe(1)
})

test('a night that cannot be read is said, and is kept apart whatever she taps and takes back', async () => {
  const place = createMemoryPlace()
  const row = { ...sampleNight(DATE), count: 'three' }
  place.rows.nights.set(DATE, row)
  const deps = { ...testDeps('2026-04-05T10:00:00'), store: createMemoryStore(place) }
  const app = await openApp(deps)
  const page = await openPage(app)
  expect([page.unreadable.value, page.night.value]).toEqual([true, null])
  await page.setCount(0, 'Saved.')
  expect([page.unreadable.value, page.night.value?.count]).toEqual([false, 0])
  await app.undo.undo('Undone.')
  expect(await deps.store.nights()).toEqual([])
  expect(await deps.store.damaged()).toMatchObject([{ store: 'nights', key: DATE, row, apart: true }])
})

test('a cramp that cannot be read is said on its night, and on no other', async () => {
  const place = createMemoryPlace()
  place.rows.cramps.set('odd', { id: 'odd', night: DATE, felt: 'bad' })
  place.rows.cramps.set('none', null)
  const app = await openApp({ ...testDeps('2026-04-05T10:00:00'), store: createMemoryStore(place) })
  expect((await openPage(app)).unreadable.value).toBe(true)
  const { deps, saving, settings, undo } = app
  const other = createNightPage(deps, saving, settings, undo, toNightDate('2026-04-03'))
  await other.load()
  expect(other.unreadable.value).toBe(false)
})
