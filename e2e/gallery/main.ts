import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { ROOT } from '../../scripts/paths.mjs'
import { type RunningApp, serveApp } from '../app.ts'
import { launchBrowser } from '../browser.ts'
import { FLOWS } from '../scenes/index.ts'
import { type Flow, openScene, type Scene } from '../scenes/scene.ts'
import { compareGalleries } from './compare.ts'
import { contactSheet } from './contactSheet.ts'
import { fileOf, SHOTS, takeShots } from './shots.ts'

const HELP = `npm run gallery -- [name ...] [--to <folder>] [--against <folder>]
  name       only scenes whose name begins so, such as "cramp" or "diary-year"
  --to       where it goes: gallery/ unless told
  --against  an earlier gallery: lists what changed, side by side`

/** Scenes photographed at a time: more only wait for each other. */
const AT_ONCE = 3

/** Photographs every scene of the built app. Returns the exit code: 1 when a scene was not reached. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: 'string' }, against: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help === true) return say(HELP)
  const folder = resolve(values.to ?? join(ROOT, 'gallery'))
  const earlier = values.against === undefined ? null : resolve(values.against)
  if (earlier === folder) return say('--against must be another folder: this one is written anew.', 2)
  const flows = chosenFlows(positionals)
  if (flows.length === 0) return say(`No scene begins with ${positionals.join(' or ')}.`, 2)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'pictures'), { recursive: true })
  const missing = await photograph(flows, folder)
  const more = earlier === null ? '' : '<p><a href="changes.html">What changed</a></p>'
  const about = `${SHOTS.length} pictures of each scene, ${new Date().toISOString().slice(0, 16).replace('T', ' ')}.`
  writeFileSync(join(folder, 'index.html'), contactSheet(flows, { about, missing, more }))
  if (earlier !== null) tellChanges(earlier, folder, flows)
  return say(`Gallery: ${join(folder, 'index.html')}`, missing.size === 0 ? 0 : 1)
}

function say(sentence: string, code = 0): number {
  console.log(sentence)
  return code
}

function chosenFlows(names: readonly string[]): readonly Flow[] {
  if (names.length === 0) return FLOWS
  return FLOWS.map(({ title, scenes }) => ({
    title,
    scenes: scenes.filter((scene) => names.some((name) => scene.name.startsWith(name))),
  })).filter(({ scenes }) => scenes.length > 0)
}

/** Returns the names of the scenes that were not reached. */
async function photograph(flows: readonly Flow[], folder: string): Promise<ReadonlySet<string>> {
  const app = await serveApp()
  const browser = await launchBrowser()
  const waiting = flows.flatMap(({ scenes }) => scenes)
  const all = waiting.length
  const missing = new Set<string>()
  let done = 0
  async function work(): Promise<void> {
    for (let scene = waiting.shift(); scene !== undefined; scene = waiting.shift()) {
      const fault = await photographOne(browser, app, scene, folder)
      done += 1
      if (fault !== null) missing.add(scene.name)
      console.log(
        `${String(done).padStart(3)} of ${all}  ${scene.name}${fault === null ? '' : `  NOT REACHED: ${fault}`}`,
      )
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await browser.close()
  await app.stop()
  return missing
}

async function photographOne(browser: Browser, app: RunningApp, scene: Scene, folder: string): Promise<string | null> {
  try {
    const { page, close } = await openScene(browser, app, scene)
    await takeShots(page, (shot) => join(folder, fileOf(scene.name, shot)))
    await close()
    return null
  } catch (error) {
    const { cause } = error as Error
    return String((cause as Error | undefined)?.message ?? error)
  }
}

function tellChanges(earlier: string, folder: string, flows: readonly Flow[]): void {
  const scenes = flows.flatMap((flow) => flow.scenes)
  const asked = new Set(scenes.flatMap(({ name }) => SHOTS.map((shot) => fileOf(name, shot))))
  const whole = scenes.length === FLOWS.flatMap((flow) => flow.scenes).length
  const { changed, added, gone, same } = compareGalleries(earlier, folder, (file) => whole || asked.has(file))
  for (const { file, pixels, of } of changed) console.log(`changed  ${((100 * pixels) / of).toFixed(2)} %  ${file}`)
  for (const file of added) console.log(`new      ${file}`)
  for (const file of gone) console.log(`gone     ${file}`)
  console.log(
    `${changed.length} changed, ${added.length} new, ${gone.length} gone, ${same} the same: ${join(folder, 'changes.html')}`,
  )
}
