import type { Browser, Page } from 'playwright-core'
import type { RunningApp } from './app.ts'
import { yearWithTest } from './diaries.ts'
import { bringIn, button, heading, link } from './steps.ts'
import { type Visit, visit } from './visit.ts'

/** Says what is wrong with a screen, and leaves it as it was. */
type Look = (page: Page) => Promise<readonly string[]>

/** Comes to every screen of the app, in the states that look different; one part of them a visit. */
type Walk = (person: Visit, look: (name: string) => Promise<void>) => Promise<void>

/** From Home to the stretch. */
async function toTheStretch(page: Page): Promise<void> {
  await button(page, /I have a cramp/).click()
  await button(page, 'Left calf').click()
  await button(page, 'It let go').waitFor()
}

const aCrampAtNight: Walk = async ({ page, open }, look) => {
  await open()
  await look('night home')
  await button(page, /I have a cramp/).click()
  await button(page, 'Left calf').waitFor()
  await look('where')
  await open()
  await page.getByText('Is the cramp still there?').waitFor()
  await look('night home with a cramp left open')
  await button(page, 'Yes').click()
  await button(page, 'Left calf').click()
  await button(page, 'It let go').waitFor()
  await look('stretch')
  await link(page, 'Rub and warm').click()
  await heading(page, /Rub the muscle/).waitFor()
  await look('rub')
  await link(page, 'Stand and walk').click()
  await heading(page, /steady/).waitFor()
  await look('walk')
  await link(page, 'Get help').click()
  await page.getByText('Call now if').waitFor()
  await look('help in a cramp')
  await link(page, /None of these/).click()
  await button(page, 'It let go').click()
  await button(page, '6').click()
  await page.getByText(/Saved\./).waitFor()
  await look('it let go')
  await link(page, 'Fix a detail').click()
  await page.getByText('How long did it last?').waitFor()
  await look('fix a detail')
}

const questions: Walk = async ({ page, open }, look) => {
  await open()
  await toTheStretch(page)
  await link(page, 'Something is different').click()
  await page.getByText('1 of 9').waitFor()
  await look('a question')
  await button(page, 'Yes').click()
  await heading(page, /Call 999 now/).waitFor()
  await look('call now')
}

const aFirstDay: Walk = async ({ page, open }, look) => {
  await open()
  await heading(page, /New here/).waitFor()
  await look('first home')
  for (const path of ['diary', 'find-out', 'find-out/plan', 'help', 'me', 'me/delete', 'diary/bring-in', 'nowhere']) {
    await open(path)
    await look(path)
  }
  await open('cramp/passed')
  await look('passed')
  await button(page, 'Pick a time').click()
  await look('passed, a time')
  await open('tour')
  await look('tour')
  await open('me/things')
  await page.getByLabel('Name of a new one').fill('Long drive')
  await page.keyboard.press('Enter')
  await button(page, 'Rename: Long drive').click()
  await look('own things')
  await open('morning?count=3')
  await button(page, 'Add where and how bad').click()
  await button(page, 'Left calf').click()
  await look('morning')
}

const ADDRESSES = [
  'diary/2026-03-01',
  'diary/2026-03-01/cramp/new',
  'diary/find',
  'diary/share',
  'diary/share/lock',
  'diary/share/check',
  'diary/share/blank-month',
  'diary/earlier',
  'find-out',
  'learn',
  'learn/stretching',
  'learn/stretches',
]

const aYearOfDiary: Walk = async ({ page, open }, look) => {
  await bringIn({ page, open }, yearWithTest('2026-03-02', 5))
  await open()
  await page.getByText('Your result is ready').waitFor({ timeout: 60_000 })
  await look('home')
  await open('diary')
  await heading(page, 'Cramps each month').waitFor()
  await look('diary of a year')
  await button(page, 'Go to a month').click()
  await button(page, 'Show as a list').click()
  await look('diary as a list')
  for (const path of ADDRESSES) {
    await open(path)
    await look(path)
  }
  await open('diary/goes-with')
  await heading(page, 'Too few nights to say').waitFor({ timeout: 60_000 })
  await page.getByText('Show as table').click()
  await look('goes with')
  await open('find-out/result')
  await heading(page, /Stretching helps you/).waitFor({ timeout: 60_000 })
  await page.getByText('Show the maths').first().click()
  await look('result')
}

const anEvening: Walk = async ({ page, open }, look) => {
  await open('find-out/plan')
  await page.getByRole('radio', { name: /Any night/ }).check()
  await button(page, 'Start tonight').click()
  await heading(page, /Stretch tonight|As usual tonight/).waitFor()
  await look('a running test')
  await open()
  await look('home in the evening')
  for (const path of ['find-out/stop', 'find-out/tonight', 'bedtime', 'bedtime/reminders', 'bedtime/rub']) {
    await open(path)
    await look(path)
  }
  await button(page, 'Start').click()
  await page.getByRole('timer').waitFor()
  await look('rubbing')
}

/** Between them they come to every screen of the app, in the states that look different. */
export const WALKS = [
  { about: 'a cramp at night', at: '2026-03-02T03:10', walk: aCrampAtNight },
  { about: 'the questions of a cramp', at: '2026-03-02T03:10', walk: questions },
  { about: 'a first day', at: '2026-03-02T08:00', walk: aFirstDay },
  { about: 'a diary of a year', at: '2026-03-03T08:00', walk: aYearOfDiary },
  { about: 'an evening', at: '2026-03-02T19:30', walk: anEvening },
] as const

/** Looks at each screen of a walk, and gives back all that was found, each with the name of its screen. */
export async function findOn(
  browser: Browser,
  app: RunningApp,
  { at, walk }: (typeof WALKS)[number],
  look: Look,
): Promise<readonly string[]> {
  const person = await visit(browser, app, { at })
  const found: string[] = []
  await walk(person, async (name) => {
    found.push(...(await look(person.page)).map((finding) => `${name}: ${finding}`))
  })
  await person.close()
  return found
}
