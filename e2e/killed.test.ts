import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cramp, faultOf } from '@uncramp/diary'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { launchProfile, type ProfileBrowser } from './browser.ts'
import { confirmedOf, tellConfirmed } from './confirmed.ts'
import { rowsIn } from './rows.ts'
import { button } from './steps.ts'
import { type Visit, visitIn } from './visit.ts'

/** KILLS=200 for the long run; a few in every `npm test`. */
const KILLS = Number(process.env.KILLS ?? 12)
const SEED = 20261126
const MINUTES = 3

let app: RunningApp
const profile = mkdtempSync(join(tmpdir(), 'uncramp-killed-'))
beforeAll(async () => {
  app = await serveApp()
})
afterAll(async () => {
  await app.stop()
  rmSync(profile, { recursive: true, force: true })
})

/** One cramp a night, so that each is known by its night. */
const dayOf = (night: number) => new Date(Date.UTC(2026, 2, 2 + night)).toISOString().slice(0, 10)
const painOf = (night: number) => 1 + (night % 10)

async function openOn(night: number): Promise<{ browser: ProfileBrowser; person: Visit }> {
  const browser = await launchProfile(profile, { timezoneId: 'UTC', reducedMotion: 'reduce' })
  const person = await visitIn(browser.context, await browser.context.newPage(), app, { at: `${dayOf(night)}T03:10` })
  await tellConfirmed(person.page)
  await person.open()
  return { browser, person }
}

/** A whole cramp, from the press to the pain. */
async function record({ page, setTime }: Visit, night: number): Promise<void> {
  await button(page, /I have a cramp/).click()
  await button(page, 'Left calf').click()
  await setTime(`${dayOf(night)}T03:1${MINUTES}`)
  await button(page, 'It let go').click()
  await button(page, String(painOf(night))).click()
}

/** The only states a cramp of that night is ever written in; anything else is half a record. */
function stagesOf(night: number) {
  const day = dayOf(night)
  const begun = { night: day, start: `${day}T03:10:00+00:00`, minutes: null, muscle: null, side: null, pain: null }
  const placed = { ...begun, muscle: 'calf', side: 'left' }
  const over = { ...placed, minutes: MINUTES, state: 'over' }
  return [{ ...begun, state: 'running' }, { ...placed, state: 'running' }, over, { ...over, pain: painOf(night) }]
}

/** Which stage is on disk: 0 is nothing at all, 1 the bare start, up to 4, with the pain. -1 is half a record. */
function stageOnDisk(rows: readonly unknown[], night: number): number {
  const own = rows.filter((row) => (row as Cramp).night === dayOf(night))
  if (own.length === 0) return 0
  if (own.length > 1 || faultOf('cramps', own[0]) !== null) return -1
  const { id: _id, ...cramp } = own[0] as Cramp
  const found = stagesOf(night).findIndex((stage) => JSON.stringify(sorted(stage)) === JSON.stringify(sorted(cramp)))
  return found === -1 ? -1 : found + 1
}

const sorted = (value: object) => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))

test(
  `killed at ${KILLS} moments while a cramp is recorded, nothing confirmed is lost and no record is half`,
  async () => {
    const chance = xoroshiro128plus(SEED)
    // How long it takes undisturbed, here and now, tells which moments are "while".
    let { browser, person } = await openOn(0)
    const begun = performance.now()
    await record(person, 0)
    await expect.poll(() => confirmedOf(person.page)).toBe(4)
    const span = Math.round(1.15 * (performance.now() - begun))
    await browser.kill()

    const confirmed = [4]
    for (let night = 1; night <= KILLS; night++) {
      ;({ browser, person } = await openOn(night))
      // Rejects when the browser dies under it, which is the point.
      const recording = record(person, night).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, uniformInt(chance, 0, span)))
      await browser.kill()
      await recording
      confirmed.push(confirmedOf(person.page))
    }

    ;({ browser, person } = await openOn(KILLS + 1))
    const rows = await rowsIn(person.page, 'cramps')
    await browser.kill()
    const onDisk = confirmed.map((_, night) => stageOnDisk(rows, night))
    const count = (stages: readonly number[]) => [0, 1, 2, 3, 4].map((s) => stages.filter((each) => each === s).length)
    console.log(`${KILLS} kills within ${span} ms. On disk nothing, start, place, end, pain: ${count(onDisk.slice(1))}`)
    console.log(`said to be saved: nothing, start, place, end, pain: ${count(confirmed.slice(1))}`)
    expect(rows.filter((row) => faultOf('cramps', row) !== null)).toEqual([])
    expect(onDisk.filter((stage) => stage === -1)).toEqual([])
    expect(
      confirmed.map((stage, night) => ({ night, stage })).filter(({ night, stage }) => onDisk[night]! < stage),
    ).toEqual([])
  },
  120_000 + KILLS * 15_000,
)
