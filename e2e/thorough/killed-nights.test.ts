import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faultOf, type Night } from '@uncramp/diary'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { launchProfile, type ProfileBrowser } from '../browser.ts'
import { savedOf, tellSaved } from '../confirmed.ts'
import { rowsIn } from '../rows.ts'
import { button, checkIn, saved } from '../steps.ts'
import { type Visit, visitIn } from '../visit.ts'

/** KILLS=200 for the long run; a few in every `npm test`. Half of them in the morning, half while a night is changed. */
const KILLS = Number(process.env.KILLS ?? 12)
const SEED = 20261127

let app: RunningApp
const profile = mkdtempSync(join(tmpdir(), 'uncramp-killed-nights-'))
beforeAll(async () => {
  app = await serveApp()
})
afterAll(async () => {
  await app.stop()
  rmSync(profile, { recursive: true, force: true })
})

const dayOf = (day: number) => new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10)

async function openOn(day: number): Promise<{ browser: ProfileBrowser; person: Visit }> {
  const browser = await launchProfile(profile, { timezoneId: 'UTC', reducedMotion: 'reduce' })
  const page = await browser.context.newPage()
  const person = await visitIn(browser.context, page, app, { at: `${dayOf(day)}T08:10` })
  await tellSaved(page)
  await person.open()
  return { browser, person }
}

/** What a person does in one go: what it is called, and every state of the night it is ever written in. */
interface Doing {
  readonly name: string
  readonly states: readonly Partial<Night>[]
  run(person: Visit, day: number): Promise<void>
}

const MORNING: Doing = {
  name: 'a morning is entered',
  states: [{ count: 2, sleepLost: null }],
  run: ({ page }) => checkIn(page, 2),
}
const EDITING: Doing = {
  name: 'a night is changed',
  states: [
    { count: 1, sleepLost: null },
    { count: 1, sleepLost: true },
  ],
  async run({ page, open }, day) {
    await open(`diary/${dayOf(day)}`)
    await button(page, '1').click()
    await saved(page)
    const slept = page.getByRole('radiogroup', { name: 'Slept badly?' })
    await slept.getByRole('radio', { name: 'Yes' }).click()
    await slept.getByRole('radio', { name: 'Yes', checked: true }).waitFor()
  },
}

const nightOn = async ({ page }: Visit, day: number): Promise<unknown> =>
  (await rowsIn(page, 'nights')).find((row) => (row as Night).date === dayOf(day))

/** Which of the states a night is in: 0 is as it was before, -1 is none of them. */
function stateOf(row: unknown, before: unknown, { states }: Doing): number {
  if (JSON.stringify(row) === JSON.stringify(before)) return 0
  if (faultOf('nights', row) !== null) return -1
  const { count, sleepLost } = row as Night
  const found = states.findIndex((state) => state.count === count && state.sleepLost === sleepLost)
  return found === -1 ? -1 : found + 1
}

/** How long it takes undisturbed, here and now, tells which moments are "while". */
async function spanOf(doing: Doing, day: number): Promise<number> {
  const { browser, person } = await openOn(day)
  const begun = performance.now()
  await doing.run(person, day)
  const span = Math.round(1.15 * (performance.now() - begun))
  await browser.kill()
  return span
}

for (const [turn, doing] of [MORNING, EDITING].entries()) {
  const kills = Math.ceil(KILLS / 2)
  test(
    `killed at ${kills} moments while ${doing.name}, nothing said to be saved is lost and no night is half`,
    async () => {
      const chance = xoroshiro128plus(SEED + turn)
      const start = turn * (KILLS + 10)
      const span = await spanOf(doing, start)
      const told: { night: string; said: number; onDisk: number }[] = []
      for (let day = start + 1; day <= start + kills; day++) {
        let { browser, person } = await openOn(day)
        const before = await nightOn(person, day)
        const running = doing.run(person, day).catch(() => undefined)
        await new Promise((resolve) => setTimeout(resolve, uniformInt(chance, 0, span)))
        await browser.kill()
        // Rejects when the browser dies under it, which is the point.
        await running
        const said = savedOf(person.page)
        ;({ browser, person } = await openOn(day))
        const onDisk = stateOf(await nightOn(person, day), before, doing)
        await browser.kill()
        told.push({ night: dayOf(day), said, onDisk })
      }
      const count = (of: 'said' | 'onDisk') =>
        [0, 1, 2].map((state) => told.filter((each) => each[of] === state).length)
      console.log(`${kills} kills within ${span} ms while ${doing.name}.`)
      console.log(`On disk as before, then each step: ${count('onDisk')}. Said to be saved: ${count('said')}`)
      expect(told.filter(({ said, onDisk }) => onDisk < said)).toEqual([])
    },
    120_000 + KILLS * 20_000,
  )
}
