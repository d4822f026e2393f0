import { sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import type { AppModel } from './app.ts'
import { openApp, settled, testDeps } from './testDeps.ts'

const DAY = 24 * 60 * 60
const writeDown = ({ saving }: AppModel, date: string) => saving.save([{ type: 'put-night', night: sampleNight(date) }])

test('the browser is asked to keep the diary by the first night written down, and then not for a month', async () => {
  const deps = testDeps('2026-04-02T08:30:00')
  const app = await openApp(deps)
  expect(deps.askedToKeep).toEqual([])
  for (let day = 0; day < 30; day++) {
    await writeDown(app, '2026-04-02')
    deps.pass(DAY)
  }
  expect(deps.askedToKeep).toEqual(['2026-04-02'])
  await writeDown(app, '2026-05-02')
  expect(deps.askedToKeep).toEqual(['2026-04-02', '2026-05-02'])
})

test('nothing is asked at night, nor while a cramp is on, nor by what is no night', async () => {
  const night = testDeps('2026-04-02T03:10:00')
  await writeDown(await openApp(night), '2026-04-01')
  expect(night.askedToKeep).toEqual([])

  const day = testDeps('2026-04-02T14:00:00')
  const app = await openApp(day)
  await app.settings.set('text', 'l')
  app.cramp.start()
  await settled()
  await writeDown(app, '2026-04-02')
  expect(day.askedToKeep).toEqual([])
})

test('a made-up diary is not worth keeping', async () => {
  const deps = testDeps('2026-04-02T08:30:00')
  await writeDown(await openApp({ ...deps, madeUp: true }), '2026-04-02')
  expect(deps.askedToKeep).toEqual([])
})
