import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { BROWSER, launchBrowser } from './browser.ts'
import { download } from './download.ts'
import { mayStart } from './scenes/checkScenes.ts'
import { bringIn, button, heading, link } from './steps.ts'
import { type Visit, visit } from './visit.ts'

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const DATE = '2026-03-02'

/** Lets seconds pass on the wall clock, from 19:30 on; the guide looks at it once a second. */
const passTo = (person: Visit, clock: string) => person.setTime(`${DATE}T${clock}`)

/** Waits until the guide tells to do this. */
const tells = (page: Page, what: string) => page.locator('.do', { hasText: what }).waitFor()

test('from Home in the evening: cautions first, then the stretch to its end', async () => {
  const person = await visit(browser, app, { at: `${DATE}T19:30` })
  const { page, open, faults, requests, close } = person
  await open()
  await link(page, /^Bedtime/).click()
  await heading(page, 'Bedtime').waitFor()
  expect.soft(await audit(page, 'bedtime')).toEqual([])
  await link(page, /Stretch your calves/).click()
  await heading(page, 'Before you start').waitFor()
  await page.getByText('Hold on to a wall or a heavy chair.').waitFor()
  expect(await page.getByRole('timer').count()).toBe(0)
  expect.soft(await audit(page, 'bedtime-stretch-cautions')).toEqual([])
  await button(page, 'Start').click()
  await tells(page, 'Lean in. Heel down. Hold.')
  expect.soft(await audit(page, 'bedtime-stretch')).toEqual([])
  await passTo(person, '19:30:12')
  await tells(page, 'Rest. Let it loosen.')
  await passTo(person, '19:30:55')
  await tells(page, 'Rest. Swap legs.')
  await passTo(person, '19:31:01')
  await page.locator('p.muted', { hasText: 'Other leg. Hold 1 of 3.' }).waitFor()
  await passTo(person, '19:32:00')
  await tells(page, 'All done. Sleep well.')
  await button(page, 'Done').click()
  await heading(page, 'Bedtime').waitFor()
  expect(faults).toEqual([])
  expect(requests.filter((address) => !address.startsWith(app.address) && !address.startsWith('blob:'))).toEqual([])
  await close()
})

test('by day Home has no bedtime card; Learn leads there at any hour, and back', async () => {
  const { page, open, close } = await visit(browser, app, { at: `${DATE}T10:00` })
  await open()
  expect(await link(page, /^Bedtime/).count()).toBe(0)
  await open('learn')
  await link(page, /^Bedtime/).click()
  await link(page, /Rub your calves/).click()
  await heading(page, 'Before you start').waitFor()
  await link(page, 'When to get help').click()
  await link(page, 'Back').click()
  await heading(page, 'Before you start').waitFor()
  await page.keyboard.press('Escape')
  await heading(page, 'Bedtime').waitFor()
  await page.keyboard.press('Escape')
  await heading(page, 'Learn').waitFor()
  await close()
})

test('by keyboard alone: start, pause, go on, step back and out', async () => {
  const person = await visit(browser, app, { at: `${DATE}T19:30` })
  const { page, open, close } = person
  await open('bedtime')
  await link(page, /Rub your calves/).focus()
  await page.keyboard.press('Enter')
  await heading(page, 'Before you start').waitFor()
  await button(page, 'Start').focus()
  await page.keyboard.press('Enter')
  await tells(page, 'Sit down. Bend your knee, foot flat.')
  // The pressed button is gone; the focus stands at the new title.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await page.keyboard.press('Space')
  await button(page, 'Go on').waitFor()
  await passTo(person, '20:30:00')
  await page.keyboard.press('Space')
  await button(page, 'Pause').waitFor()
  await tells(page, 'Sit down. Bend your knee, foot flat.')
  await passTo(person, '20:30:15')
  await tells(page, 'Both hands. Stroke up, from heel to knee.')
  await button(page, 'Step back').press('Enter')
  await button(page, 'Step back').press('Enter')
  await tells(page, 'Sit down. Bend your knee, foot flat.')
  await page.keyboard.press('Escape')
  await heading(page, 'Bedtime').waitFor()
  await close()
})

test('warmth names its dangers before anything else, looks at the skin, and says when to take it off', async () => {
  const person = await visit(browser, app, { at: `${DATE}T19:30` })
  const { page, open, close } = person
  await open('bedtime/warm')
  const cautions = await page.getByRole('list').first().textContent()
  for (const danger of [/numb/, /diabetes/, /asleep on a heating pad/, /Wrap a hot water bottle/])
    expect(cautions).toMatch(danger)
  expect.soft(await audit(page, 'bedtime-warm-cautions')).toEqual([])
  await button(page, 'Start').click()
  expect(await page.getByRole('timer').getAttribute('aria-label')).toBe('5 minutes left')
  expect.soft(await audit(page, 'bedtime-warm')).toEqual([])
  await passTo(person, '19:35:05')
  await tells(page, 'Lift it. Look at your skin.')
  await passTo(person, '19:46:00')
  await tells(page, 'Take it off now.')
  await close()
})

test('while a test runs, a usual night offers no stretch, and a stretch night counts it as done', async () => {
  const person = await visit(browser, app, { at: `${DATE}T19:30` })
  const { page, open, setTime, close } = person
  await bringIn(person, mayStart())
  await open('find-out/plan')
  await page.getByRole('radio', { name: /Any night/ }).check()
  await button(page, 'Start tonight').click()
  await heading(page, /Stretch tonight|As usual tonight/).waitFor()
  const seen = new Set<string>()
  // A pair of nights holds one of each.
  for (const date of [DATE, '2026-03-03']) {
    await setTime(`${date}T19:30`)
    await open('bedtime')
    const usual = (await heading(page, 'Tonight is a usual night. No stretching.').count()) > 0
    seen.add(usual ? 'usual' : 'stretch')
    await (usual ? usualNight(person) : stretchNight(person, date))
  }
  expect(seen).toEqual(new Set(['usual', 'stretch']))
  await close()
})

async function usualNight({ page, open }: Visit): Promise<void> {
  expect(await link(page, /Stretch your calves/).count()).toBe(0)
  await page.getByText('Rub or warm your legs only if you did so before it.', { exact: false }).waitFor()
  expect.soft(await audit(page, 'bedtime-usual-night')).toEqual([])
  await open('bedtime/stretch')
  await heading(page, 'Tonight is a usual night. No stretching.').waitFor()
  expect(await button(page, 'Start').count()).toBe(0)
}

async function stretchNight(person: Visit, date: string): Promise<void> {
  const { page, setTime } = person
  await heading(page, 'Tonight is a stretch night.').waitFor()
  await link(page, /Stretch your calves/).click()
  await button(page, 'Start').click()
  await tells(page, 'Lean in.')
  await setTime(`${date}T19:33`)
  await tells(page, 'All done.')
  await button(page, 'I have done it').click()
  await page.getByRole('status').getByText('Stretch done. Saved.').waitFor()
  await heading(page, 'Stretch done. Sleep well.').waitFor()
}

test('reminders come as a calendar file with the chosen times', async () => {
  const { page, open, faults, close } = await visit(browser, app, { at: `${DATE}T19:30` })
  await open('bedtime')
  await link(page, /Remind me/).click()
  await heading(page, 'Remind me').waitFor()
  await page.getByLabel('When do you get ready for bed?').selectOption({ label: '10:15 pm' })
  await page.getByRole('radiogroup', { name: 'Also ask in the morning?' }).getByRole('radio', { name: 'Yes' }).click()
  await page.getByLabel('At what time?').selectOption({ label: '8:00 am' })
  expect.soft(await audit(page, 'bedtime-reminders')).toEqual([])
  const { name, content } = await download(page, () => button(page, 'Get the calendar file').click())
  expect(name).toBe('uncramp-reminders.ics')
  const file = content.toString('utf8')
  expect(file).toContain('DTSTART:20260302T221500\r\n')
  expect(file).toContain('DTSTART:20260303T080000\r\n')
  await page.getByRole('status').getByText('Saved to your downloads.').waitFor()
  await open('bedtime/reminders')
  expect(await page.getByLabel('When do you get ready for bed?').inputValue()).toBe('22:15')
  expect(faults).toEqual([])
  await close()
})

test('at bedtime the screen of one button leads to the routine as well, and later in the night it does not', async () => {
  const { page, open, setTime, close } = await visit(browser, app, { at: `${DATE}T22:30` })
  await open()
  await link(page, 'Bedtime').click()
  await heading(page, 'Bedtime').waitFor()
  await setTime('2026-03-03T03:10')
  await open()
  await heading(page, 'Tonight').waitFor()
  expect(await link(page, 'Bedtime').count()).toBe(0)
  await close()
})

// A Firefox without a desktop around it shows no alerts.
test.runIf(BROWSER === 'chromium')(
  'the open app rings at bedtime where the browser allows it, and not before it was asked to',
  async () => {
    const whole = await launchBrowser({ whole: true })
    onTestFinished(() => whole.close())
    const { page, context, open, setTime, faults, close } = await visit(whole, app, { at: `${DATE}T21:20` })
    await context.grantPermissions(['notifications'], { origin: new URL(app.address).origin })
    await open('bedtime/reminders')
    const alerts = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready
        return (await registration.getNotifications()).map(({ title, body }) => `${title}. ${body}`)
      })
    const here = page.getByRole('radiogroup', { name: 'Also ring here, while Uncramp is open?' })
    expect(await here.getByRole('radio', { name: 'No' }).isChecked()).toBe(true)
    await here.getByRole('radio', { name: 'Yes' }).click()
    await setTime(`${DATE}T21:29`)
    expect(await alerts()).toEqual([])
    await setTime(`${DATE}T21:31`)
    await expect.poll(alerts, { timeout: 40_000 }).toEqual([expect.stringMatching(/^Bedtime for your legs\. /)])
    expect(faults).toEqual([])
    await close()
  },
)
