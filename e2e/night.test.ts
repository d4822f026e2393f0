import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { BROWSER, launchBrowser } from './browser.ts'
import { createLightMeter, type LightMeter, shootNow } from './pixels.ts'
import { rowsIn } from './rows.ts'
import { answer, button, heading, link, startCramp } from './steps.ts'
import { visit } from './visit.ts'

const AT_NIGHT = '2026-03-02T03:10'
/** The palette's own bound: no pixel has more blue, of 255. */
const MOST_BLUE = 51
/** Of the light of a white screen; the drawn screens have 2 to 4 in 100. */
const MOST_LIGHT = 0.08

let app: RunningApp
let browser: Browser
let meter: LightMeter
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
  meter = await createLightMeter(browser)
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

async function expectDark(page: Page, name: string): Promise<void> {
  const light = await meter.measure(await shootNow(page))
  expect.soft(light.bluest, `${name}: bluest pixel`).toBeLessThanOrEqual(MOST_BLUE)
  expect.soft(light.mean, `${name}: mean light`).toBeLessThanOrEqual(MOST_LIGHT)
}

test('no screen of a night has a blue pixel, and all of them together light up no room', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, open, close } = person
  await open()
  await expectDark(page, 'home')
  await button(page, /I have a cramp/).click()
  await button(page, 'Left calf').waitFor()
  await expectDark(page, 'where')
  await button(page, 'Left calf').click()
  await button(page, 'It let go').waitFor()
  await expectDark(page, 'stretch')
  await link(page, 'Rub and warm').click()
  await page.getByText(/Rub the muscle/).waitFor()
  await expectDark(page, 'rub and warm')
  await link(page, 'Stand and walk').click()
  await page.getByText(/Only if you feel steady/).waitFor()
  await expectDark(page, 'stand and walk')
  await link(page, 'Get help').click()
  await page.getByText(/Call now if/).waitFor()
  await expectDark(page, 'get help')
  await link(page, 'Ask me, one by one').click()
  await heading(page, /chest pain/).waitFor()
  await expectDark(page, 'a question')
  await answer(page, 'Do you have chest pain, or are you short of breath?', 'Yes')
  await expectDark(page, 'call now')
  await button(page, 'It let go').click()
  await button(page, '6').click()
  await page.getByText(/Saved\./).waitFor()
  await expectDark(page, 'it let go')
  await link(page, 'Fix a detail').click()
  await page.getByText('How long did it last?').waitFor()
  await expectDark(page, 'fix a detail')
  await close()
})

function createGate(files: RegExp) {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { files, opened, open: () => open() }
}

test('a cold start at night, on a slow phone and network set to light, never shows a light pixel', async () => {
  const own = await launchBrowser({ colorScheme: 'light', reducedMotion: 'no-preference' })
  const { page, context } = await visit(own, app, { at: AT_NIGHT })
  // Firefox has no such brake.
  if (BROWSER === 'chromium') {
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  // Each kind of file waits at a gate. A picture asked for before it opens shows what is painted until then, or first.
  const gates = [/head\.js$/, /\.css$/, /assets\/.*\.js$/].map(createGate)
  for (const { files, opened } of gates)
    await context.route(files, async (route) => {
      await opened
      await route.continue()
    })
  await page.goto(app.address, { waitUntil: 'commit' })
  const asked: Promise<string>[] = []
  for (const gate of gates) {
    asked.push(shootNow(page))
    await page.waitForTimeout(300)
    gate.open()
  }
  await button(page, /I have a cramp/).waitFor({ timeout: 60_000 })
  asked.push(shootNow(page))
  const shots = await Promise.all(asked)
  for (const [i, shot] of shots.entries()) {
    const light = await meter.measure(shot)
    expect.soft(light.bluest, `picture ${i} of ${shots.length} while loading`).toBeLessThanOrEqual(MOST_BLUE)
  }
  await own.close()
})

test('the cramp button fills the width at night, on any phone, upright or on its side, beside a question too', async () => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 320, height: 640 },
    { width: 740, height: 360 },
  ]) {
    const person = await visit(browser, app, { at: AT_NIGHT, viewport })
    const { page, open, close } = person
    const expectWide = async (when: string) => {
      const box = await button(page, /I have a cramp/).boundingBox()
      const room = await page.getByRole('main').evaluate((main) => {
        const { paddingLeft, paddingRight } = getComputedStyle(main)
        return main.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      })
      expect.soft(box?.width, `${when}, ${viewport.width} px`).toBeCloseTo(room, 0)
      expect.soft(box?.height, `${when}, ${viewport.width} px`).toBeGreaterThanOrEqual(96)
    }
    await open()
    await expectWide('at first')
    await button(page, /I have a cramp/).click()
    await button(page, 'Left calf').waitFor()
    await open()
    await page.getByText('Is the cramp still there?').waitFor()
    await expectWide('beside a question')
    await close()
  }
})

test('on a low phone the count, what to do and what to mind are all in sight, above "It let go"', async () => {
  for (const viewport of [
    { width: 320, height: 568 },
    { width: 390, height: 664 },
  ]) {
    const person = await visit(browser, app, { at: AT_NIGHT, viewport })
    const { page, close } = person
    const expectInSight = async (texts: string) => {
      const end = (await button(page, 'It let go').boundingBox())!.y
      for (const text of await page.locator(texts).all()) {
        const bottom = await text.evaluate((element) => {
          const room = element.closest('main')!
          const cut = getComputedStyle(room).overflowY !== 'visible' && room.scrollHeight > room.clientHeight
          return cut ? Number.POSITIVE_INFINITY : element.getBoundingClientRect().bottom
        })
        expect.soft(bottom, `${await text.textContent()}, ${viewport.height} px high`).toBeLessThanOrEqual(end)
      }
    }
    await startCramp(person)
    await expectInSight('main h1, main .count')
    await link(page, 'Rub and warm').click()
    await page.getByText(/Rub the muscle/).waitFor()
    await expectInSight('main :is(.do, li)')
    await link(page, 'Stand and walk').click()
    await page.getByText(/Only if you feel steady/).waitFor()
    await expectInSight('main :is(.do, li)')
    await close()
  }
})

test('something different is asked about one question at a time, and an emergency ends the questions at once', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, close, faults } = person
  await startCramp(person)
  await link(page, 'Something is different').click()
  await page.getByText('1 of 9').waitFor()
  expect.soft(await audit(page, 'cramp-question', ['day', 'night'])).toEqual([])
  await answer(page, 'Has a leg turned cold, pale, blue or numb?', 'Not sure')
  await heading(page, 'Call 999 now').waitFor()
  expect(await link(page, 'Call 999').getAttribute('href')).toBe('tel:999')
  await page.getByText(/You are not sure: a cold, pale or numb leg/).waitFor()
  expect(await link(page, 'Back to the stretch').count()).toBe(0)
  expect.soft(await audit(page, 'cramp-call-now')).toEqual([])
  // Pressed wrong: one step back, nothing lost.
  await button(page, 'Last question').click()
  await heading(page, 'Has a leg turned cold, pale, blue or numb?').waitFor()
  expect(faults).toEqual([])
  await close()
})

test('an emergency outlives a closed app: the cramp gone on with leads to the call, and to no stretch', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, open, close } = person
  await startCramp(person)
  await link(page, 'Something is different').click()
  await answer(page, 'Has a leg turned cold, pale, blue or numb?', 'Yes')
  await heading(page, 'Call 999 now').waitFor()
  await expect.poll(async () => JSON.stringify(await rowsIn(page, 'settings'))).toContain('cold-leg')
  await open()
  await button(page, /I have a cramp/).click()
  await heading(page, 'Call 999 now').waitFor()
  expect(await link(page, 'Back to the stretch').count()).toBe(0)
  await button(page, 'It let go').click()
  await page
    .getByText(/Saved\./)
    .first()
    .waitFor()
  await close()
})

test('a swollen leg is a doctor today, and the leg is to be left alone', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, close } = person
  await startCramp(person)
  await link(page, 'Something is different').click()
  await answer(page, 'Is one leg swollen, hot, red or sore all the time?', 'Yes')
  await button(page, 'No').click()
  await button(page, 'No').click()
  await heading(page, 'Call a doctor today').waitFor()
  await page.getByText('Until then: do not stretch, rub or warm this leg.').waitFor()
  expect(await link(page, 'Back to the stretch').count()).toBe(0)
  expect.soft(await audit(page, 'cramp-doctor-today')).toEqual([])
  await close()
})

test('past ten minutes the questions come by themselves; no sign found leads back to the stretch', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, setTime, close } = person
  await startCramp(person)
  await setTime('2026-03-02T03:20:30')
  await page.getByText(/10 minutes is long for a cramp/).waitFor()
  await answer(page, 'Does it still hold on, with all you try?', 'No')
  await heading(page, 'Nothing urgent found').waitFor()
  await page.getByText(/If anything changes, check again/).waitFor()
  expect.soft(await audit(page, 'cramp-nothing-found')).toEqual([])
  await link(page, 'Back to the stretch').click()
  await page.getByText('Leg straight. Pull your toes towards you.').waitFor()
  await close()
})

test('"It let go" can be taken back, and a pain tapped twice is no pain said', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, setTime, close } = person
  await startCramp(person)
  await button(page, 'It let go').click()
  await button(page, 'It is not over').click()
  await setTime('2026-03-02T03:14')
  await button(page, 'It let go').click()
  await page.getByText('Left calf, 4 min. Saved.').waitFor()
  await button(page, '7').click()
  await button(page, '7').click()
  expect(await button(page, '7').getAttribute('aria-checked')).toBe('false')
  await close()
})

test('Back after "It let go" runs nothing again: what was saved stays', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, setTime, close } = person
  await startCramp(person)
  await link(page, 'Rub and warm').click()
  await page.getByText(/Rub the muscle/).waitFor()
  await setTime('2026-03-02T03:12')
  await button(page, 'It let go').click()
  await page.getByText('Left calf, 2 min. Saved.').waitFor()
  await setTime('2026-03-02T03:21')
  await page.goBack()
  await page.waitForURL(/cramp\/done/)
  await page.getByText('Left calf, 2 min. Saved.').waitFor()
  expect(await button(page, 'It let go').count()).toBe(0)
  await close()
})

test('"It let go" in the morning asks how long it lasted', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, setTime, close } = person
  await startCramp(person)
  await setTime('2026-03-02T03:20:30')
  await button(page, 'Back to the stretch').click()
  await setTime('2026-03-02T08:40')
  await button(page, 'It let go').click()
  await page.getByRole('radiogroup', { name: 'How long did it last?' }).waitFor()
  expect.soft(await audit(page, 'cramp-how-long')).toEqual([])
  await button(page, '2 to 10 min').click()
  await page.getByText('Left calf, 2 to 10 min. Saved.').waitFor()
  await close()
})

test('Back from "Where was it?" corrects the time of the one cramp; Back to Home says that it is saved, with Undo', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, open, close } = person
  await open()
  await link(page, 'It has already passed').click()
  await button(page, 'Just now').click()
  await button(page, 'Left calf').waitFor()
  await page.goBack()
  await button(page, 'An hour ago').click()
  await button(page, 'Left calf').click()
  await page.getByText(/Left calf.*Saved\./).waitFor()
  expect(await rowsIn(page, 'cramps')).toMatchObject([{ start: '2026-03-02T02:10:00+00:00', side: 'left' }])
  await open()
  await link(page, 'It has already passed').click()
  await button(page, 'Just now').click()
  await link(page, 'Back').click()
  await heading(page, 'When was it?').waitFor()
  await link(page, 'Back').click()
  await page.getByText('Saved.').first().waitFor()
  await button(page, 'Undo').click()
  await expect.poll(async () => (await rowsIn(page, 'cramps')).length).toBe(1)
  await close()
})

test('Back leads through the questions one by one, and never to a stretch while the answer is to call', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, close } = person
  await startCramp(person)
  await link(page, 'Something is different').click()
  for (const n of [1, 2, 3]) {
    await page.getByText(`${n} of 9`).waitFor()
    await button(page, 'No').click()
  }
  await page.getByText('4 of 9').waitFor()
  await page.goBack()
  await page.getByText('3 of 9').waitFor()
  await page.goBack()
  await page.goBack()
  await page.getByText('1 of 9').waitFor()
  await button(page, 'Yes').click()
  await heading(page, 'Call 999 now').waitFor()
  await page.goBack()
  await page.getByText('1 of 9').waitFor()
  expect(await button(page, 'Back to the stretch').count()).toBe(0)
  await page.goBack()
  await heading(page, 'Call 999 now').waitFor()
  // Answered anew, it leads on.
  await button(page, 'Last question').click()
  await button(page, 'No').click()
  await page.getByText('2 of 9').waitFor()
  await button(page, 'Last question').click()
  await button(page, 'Back to the stretch').click()
  await button(page, 'It let go').waitFor()
  await close()
})

test('Back from a picked time leads one step back, and the time that was walked to is kept', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, open, close } = person
  await open()
  await link(page, 'It has already passed').click()
  await button(page, 'Pick a time').click()
  for (let press = 0; press < 3; press++) await button(page, '15 min earlier').click()
  const told = page.locator('.when-time')
  const time = await told.textContent()
  await page.goBack()
  await button(page, 'Pick a time').click()
  expect(await told.textContent()).toBe(time)
  await link(page, 'Back').click()
  await button(page, 'Just now').waitFor()
  await close()
})

test('the screen stays awake from "Where is it?" on and on Get help, and the ten-minute questions come there too', async () => {
  const person = await visit(browser, app, { at: AT_NIGHT })
  const { page, open, setTime, close } = person
  await page.addInitScript(() => {
    const held = { count: 0 }
    Object.assign(window, { held })
    const request = () => {
      held.count += 1
      const release = () => {
        held.count -= 1
        return Promise.resolve()
      }
      return Promise.resolve({ release, addEventListener: () => {} })
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
  })
  const held = () => page.evaluate(() => (window as unknown as { held: { count: number } }).held.count)
  await open()
  await button(page, /I have a cramp/).click()
  await button(page, 'Left calf').waitFor()
  await expect.poll(held).toBe(1)
  await setTime('2026-03-02T03:20:30')
  await page.getByText(/10 minutes is long for a cramp/).waitFor()
  await button(page, 'Back to the stretch').click()
  await link(page, 'Get help').click()
  await page.getByText(/Call now if/).waitFor()
  await expect.poll(held).toBe(1)
  await close()
})
