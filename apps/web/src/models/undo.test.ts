import { sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { openApp, settled, testDeps } from './testDeps.ts'
import { UNDO_SECONDS } from './undo.ts'

const NIGHT = sampleNight('2026-04-02', { count: 2 })
const BACK = [{ type: 'put-night', night: NIGHT }] as const

async function open() {
  const deps = testDeps('2026-04-03T08:30:00')
  const app = await openApp(deps)
  await settled()
  return { deps, app, undo: app.undo }
}

test('a way back does not go under a slow hand: it stays past ten seconds, until she goes on', async () => {
  const { deps, undo } = await open()
  undo.show('Saved.', BACK)
  undo.moved()
  expect(undo.offer.value?.text).toBe('Saved.')
  deps.pass(UNDO_SECONDS + 1)
  expect(undo.offer.value?.text).toBe('Saved.')
  undo.moved()
  expect(undo.offer.value).toBeNull()
})

test('what can not be taken back is said for ten seconds', async () => {
  const { deps, undo } = await open()
  undo.show('Saved to your downloads.', [])
  deps.pass(UNDO_SECONDS + 1)
  expect(undo.offer.value).toBeNull()
})

test('an old way back ends with the next change, which it would take along', async () => {
  const { deps, app, undo } = await open()
  undo.show('Saved.', BACK)
  deps.pass(UNDO_SECONDS + 1)
  await app.saving.save([{ type: 'put-night', night: { ...NIGHT, count: 1 } }])
  expect(undo.offer.value).toBeNull()
})

test('taking back is said, and only when it is saved', async () => {
  const { deps, undo } = await open()
  undo.show('Deleted.', BACK)
  await undo.undo('Undone.')
  expect(undo.offer.value?.text).toBe('Undone.')
  expect(await deps.store.nights()).toEqual([NIGHT])
})
