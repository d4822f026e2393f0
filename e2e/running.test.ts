import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../scripts/paths.mjs'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { BROWSER, launchBrowser } from './browser.ts'
import { download } from './download.ts'
import { MAGNESIUM, OINTMENT, SETTLING } from './scenes/runDiaries.ts'
import { EVENING } from './scenes/scene.ts'
import { OPEN, RUNNING } from './scenes/testDiaries.ts'
import { slowDown } from './slowDisk.ts'
import { bringIn, button, heading, link } from './steps.ts'
import { type Visit, visit } from './visit.ts'

let app: RunningApp
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'uncramp-running-'))
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
  rmSync(folder, { recursive: true })
})

async function testing(diary: () => string): Promise<Visit> {
  const person = await visit(browser, app, { at: EVENING })
  await bringIn(person, diary())
  await person.open('find-out')
  return person
}

const undone = ({ page }: Visit) => page.locator('.notice').getByText('Undone.').waitFor()

/** The program as anyone would run it. */
const verify = (file: string): string =>
  execFileSync(process.execPath, [join(ROOT, 'apps/cli/bin/uncramp.js'), 'verify', file], { encoding: 'utf8' })

test('the locked coin says what was fixed; the order to come is one press away; the saved plan is found intact', async () => {
  const person = await testing(RUNNING)
  const { page, faults, close } = person
  await link(page, /The locked coin/).click()
  await heading(page, 'The locked coin').waitFor()
  await page.getByText('Checked just now. The plan is as it was drawn.').waitFor()
  expect(await page.locator('.all-parts').count()).toBe(0)
  expect.soft(await audit(page, 'coin')).toEqual([])
  await button(page, 'Show all parts').click()
  expect(await page.locator('.all-parts li').count()).toBe(12)
  await page.getByText('Show the maths').click()
  expect.soft(await audit(page, 'coin-all-parts')).toEqual([])
  const { name, content } = await download(page, () => button(page, /Save the plan as a file/).click())
  const file = join(folder, name)
  writeFileSync(file, content)
  expect(verify(file)).toMatch(/^The test of "stretching" from .*: intact\. Its seed draws this order again/)
  const seal = JSON.parse(content.toString()).trial.hash
  await page.locator('details').getByText(seal).waitFor()
  expect(faults).toEqual([])
  await close()
})

test.runIf(BROWSER === 'chromium')(
  'the locked coin is one page of paper, with every night of half a year too',
  async () => {
    const { page, open, close } = await testing(OPEN)
    await open('find-out/coin')
    await button(page, 'Show all parts').click()
    expect(await page.locator('.all-parts li').count()).toBe(182)
    for (const format of ['A4', 'Letter']) {
      const paper = (await page.pdf({ format })).toString('latin1')
      expect(paper.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1)
    }
    await close()
  },
)

test('something else than the plan is kept in her words, and can be taken back', async () => {
  const person = await testing(RUNNING)
  const { page, open, close } = person
  await button(page, 'Something else').click()
  await page.getByLabel('What did you do?').fill('Half of it')
  expect.soft(await audit(page, 'otherwise')).toEqual([])
  await button(page, 'Save it').click()
  await page.getByText('Something else: Half of it').waitFor()
  await open('find-out')
  await page.getByText('Something else: Half of it').waitFor()
  await button(page, 'Done').click()
  await page.getByText('Something else: Half of it').waitFor({ state: 'hidden' })
  await button(page, 'Undo').click()
  await undone(person)
  await page.getByText('Something else: Half of it').waitFor()
  await close()
})

test('what was done tonight is on the disk by the time it is shown, on a slow one too', async () => {
  const person = await testing(RUNNING)
  const { page, faults, close } = person
  await slowDown(page, 300)
  await person.open('find-out')
  for (const answer of ['Done', 'Not tonight']) {
    // In the dark one presses twice. It is one answer.
    await button(page, answer).dblclick()
    await button(page, answer).waitFor({ state: 'detached' })
    const said = String(await page.locator('.answered').textContent())
    // At once, as a battery that dies.
    await page.reload()
    await page.locator('.answered').getByText(said).waitFor()
  }
  await button(page, 'Done').dblclick()
  await button(page, 'Undo').click()
  await undone(person)
  await page.locator('.answered').getByText('Not tonight').waitFor()
  expect(faults).toEqual([])
  await close()
})

test('the first nights of a part are said not to count', async () => {
  const { page, close } = await testing(SETTLING)
  await page.getByText('The first 2 nights do not count. Your body is settling in. 2 to go, with this one.').waitFor()
  expect.soft(await audit(page, 'settling')).toEqual([])
  await close()
})

test('a test of another treatment speaks of that, in the evening, of its signs and of its coin', async () => {
  const { page, open, close } = await testing(MAGNESIUM)
  await heading(page, 'Tonight: Magnesium').waitFor()
  await link(page, 'How to do it').waitFor()
  expect(await page.getByText(/stretch/i).count()).toBe(0)
  expect.soft(await audit(page, 'running-magnesium')).toEqual([])
  await open('find-out/bothers')
  await button(page, 'The runs do not settle.').click()
  await button(page, 'Quite').click()
  await button(page, 'Save').click()
  await page.getByText('Leave this off for now: Magnesium.').waitFor()
  await open('find-out/coin')
  await page.getByText('The test: Magnesium, or as usual.').waitFor()
  await page.getByText('The first 5 nights of each part do not count.').waitFor()
  await close()
})

test('a treatment of her own is called as she called it, and has the signs to stop at that hold for all', async () => {
  const { page, open, close } = await testing(OINTMENT)
  await page.getByText('Leave this out: My neighbour’s ointment. Keep all else the same.').waitFor()
  await open('find-out/bothers')
  await button(page, /^Your face or lips swell/).waitFor()
  await close()
})

test('a pause has a reason and leaves its nights out; going on begins with the night to come', async () => {
  const person = await testing(RUNNING)
  const { page, close } = person
  await link(page, 'Pause or stop the test').click()
  await button(page, 'Pause the test').click()
  await heading(page, 'Why do you pause it?').waitFor()
  expect.soft(await audit(page, 'pause-why')).toEqual([])
  await button(page, 'I am ill').click()
  await page.getByText('No night counts from the evening of 2 March on.').waitFor()
  expect.soft(await audit(page, 'paused')).toEqual([])
  await person.setTime('2026-03-05T19:30')
  await person.open('find-out')
  await button(page, 'Go on with the test').click()
  await page.getByText('3 nights of a pause do not count.').waitFor()
  await close()
})

test('a mild bother is kept with its night, and the test goes on', async () => {
  const person = await testing(RUNNING)
  const { page, close } = person
  await link(page, /Something bothers me/).click()
  await heading(page, 'What bothers you?').waitFor()
  expect.soft(await audit(page, 'bothers')).toEqual([])
  expect(await button(page, 'Save').getAttribute('aria-disabled')).toBe('true')
  await button(page, 'Sore or stiff muscles').click()
  await button(page, 'A bit').click()
  await button(page, 'Save').click()
  await heading(page, 'What bothered you').waitFor()
  expect(await heading(page, 'Test paused').count()).toBe(0)
  expect.soft(await audit(page, 'running-bothered')).toEqual([])
  await close()
})

test('a sign to stop at pauses the test at once and says what to do', async () => {
  const { page, close } = await testing(RUNNING)
  await link(page, /Something bothers me/).click()
  await button(page, 'You feel a sharp pain.').click()
  await button(page, 'A bit').click()
  await button(page, 'Save').click()
  await heading(page, 'Test paused').waitFor()
  await page.getByText('Never stop a pill from your doctor on your own.').waitFor()
  await link(page, /When to get help/).waitFor()
  expect.soft(await audit(page, 'paused-by-sign')).toEqual([])
  await button(page, 'It has passed. Go on').click()
  await button(page, 'Something else').waitFor()
  await heading(page, 'What bothered you').waitFor()
  await close()
})

test('an urgent sign shows the number to call at once, before anything is saved', async () => {
  const { page, close } = await testing(RUNNING)
  await link(page, /Something bothers me/).click()
  await heading(page, 'What bothers you?').waitFor()
  expect(await link(page, /^Call/).count()).toBe(0)
  await button(page, /^Your face or lips swell/).click()
  expect(await link(page, /^Call/).getAttribute('href')).toMatch(/^tel:\d+$/)
  expect.soft(await audit(page, 'bothers-urgent')).toEqual([])
  await close()
})

test('a changed plan is a new draw with its reason; the old one stays on show, and both are found intact', async () => {
  const { page, close } = await testing(RUNNING)
  await link(page, 'Pause or stop the test').click()
  await link(page, 'Change the plan').click()
  await heading(page, 'Change the plan').waitFor()
  expect.soft(await audit(page, 'change-plan')).toEqual([])
  await button(page, 'It is hard to keep up').click()
  await button(page, 'Any night').click()
  await button(page, 'Draw the new plan').click()
  await heading(page, /Stretch tonight|As usual tonight/).waitFor()
  await page.getByText('Your first night is tonight.').waitFor()
  await link(page, /The locked coin/).click()
  await page.getByText(/The plan was changed on 2 March 2026\. It was hard to keep up\./).waitFor()
  expect.soft(await audit(page, 'plan-changed')).toEqual([])
  const { name, content } = await download(page, () => button(page, /Save the plan as a file/).click())
  const file = join(folder, `changed-${name}`)
  writeFileSync(file, content)
  expect(verify(file).match(/: intact\./g)).toHaveLength(2)
  await link(page, /The plan from/).click()
  await page.getByText('12 parts of 1 week each').waitFor()
  await close()
})
