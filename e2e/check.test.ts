import { words } from '@uncramp/safety/en'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { allSaid } from '../apps/web/src/models/allSaid.ts'
import { type RunningApp, serveApp } from './app.ts'
import { launchBrowser } from './browser.ts'
import { beginCheck, cardOf, STORIES, walk } from './checkStories.ts'
import { focused, heard } from './heard.ts'
import { tabTo } from './keys.ts'
import { putRow, rowsIn } from './rows.ts'
import { CARDS, checked } from './scenes/checkScenes.ts'
import { LAST_NIGHT } from './scenes/scene.ts'
import { RUNNING } from './scenes/testDiaries.ts'
import { answer, bringIn, button, heading, link, startCramp } from './steps.ts'
import { type Visit, type VisitOptions, visit } from './visit.ts'

let app: RunningApp
let browser: Browser
let person: Visit
let page: Page
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})
afterEach(async () => {
  expect(person.faults).toEqual([])
  await person.close()
})

async function come(options: VisitOptions = {}): Promise<void> {
  person = await visit(browser, app, options)
  page = person.page
}

const row = (id: string) => page.locator(`#ask-${id}`)
const say = (id: string, as: string) => row(id).getByRole('radio', { name: as, exact: true }).click()
/** Until the answer lies on the disk: an address that is typed at once would cut the writing short. */
async function sayAndKeep(id: string, as: 'Yes' | 'No'): Promise<void> {
  await say(id, as)
  const stored = async () => JSON.stringify(await rowsIn(page, 'settings'))
  await expect.poll(stored).toContain(`"${id}":"${as.toLowerCase()}"`)
}
const topic = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

describe('a story comes to its card', () => {
  const first = (card: string) => {
    const found = STORIES.find((story) => cardOf(story) === card)
    if (found === undefined) throw new Error(`no story comes to ${card}`)
    return found
  }
  const told = ['self-care', 'next-visit', 'two-weeks', 'same-day', 'emergency', 'crisis'] as const
  test.each(told)('%s', async (card) => {
    const story = first(card)
    await come()
    await person.open('check-up/1')
    const screens = await walk(page, story)
    expect(screens).toBeLessThanOrEqual(12)
    await topic(card === 'emergency' ? 'Call 999 now' : words.cards[card].title)
  })
})

test('an emergency ends the questions with one tap, and the tap can be taken back', async () => {
  await come()
  await person.open()
  await link(page, 'Safety check').click()
  await link(page, 'Start').click()
  await page.getByLabel('In years').fill('74')
  await button(page, 'Go on').click()
  await topic('Signs that cannot wait')
  await say('breath', 'Yes')
  await topic('Call 999 now')
  expect(await link(page, 'Call 999').getAttribute('href')).toBe('tel:999')
  // No remedy and no diary beside it.
  expect(await page.getByText(/stretch|rub|warm|diary/i).count()).toBe(0)
  await link(page, 'Change my answers').click()
  await say('breath', 'No')
  await button(page, 'None of these').click()
  await topic('Your legs and body now')
})

test('not sure of an emergency is a nurse line, with the emergency number under it', async () => {
  await come()
  await person.open('check-up/3')
  await say('cold-leg', 'Not sure')
  await topic('Call a nurse line now')
  expect(await link(page, 'Call 111').getAttribute('href')).toBe('tel:111')
  await link(page, 'Call 999').waitFor()
  await page.getByText('You were not sure.').waitFor()
})

test.each([
  ['en-US', ['Call 988', 'Call 911']],
  ['en-GB', ['Call 116 123', 'Call 999']],
  ['en-IE', ['Call 112']],
] as const)('thoughts of ending her life, in %s: %s', async (locale, numbers) => {
  await come({ locale })
  await person.open('check-up/11')
  await row('distress').getByRole('radio', { name: '9', exact: true }).click()
  await say('self-harm', 'Yes')
  await topic('You do not have to bear this alone')
  const calls = await page.locator('a[href^="tel:"]').allTextContents()
  expect(calls.map((call) => call.trim())).toEqual(numbers)
})

test('under 18 the questions stop', async () => {
  await come()
  await person.open('check-up/1')
  await walk(page, { id: 'young', answers: { age: 15, questions: {} } })
  await topic('Tell your doctor at the next visit')
  await page.getByText('This check is made for adults.', { exact: false }).waitFor()
  expect(await link(page, /What may play a part/).count()).toBe(0)
})

test('few answers are no clean bill: the result says that it is not there yet', async () => {
  await come()
  await person.open('check-up/2')
  await sayAndKeep('jaw', 'No')
  await person.open('check-up/result')
  await topic('Not all is answered yet')
  expect(await page.getByText('You gave no warning sign').count()).toBe(0)
  await link(page, 'Go on').click()
  await topic('About you')
})

test('left half-way it goes on where it was, with every answer, after a new start too', async () => {
  await come()
  await person.open('check-up/1')
  await page.getByLabel('In years').fill('74')
  await button(page, 'Go on').click()
  await say('jaw', 'No')
  await link(page, 'Stop here, go on later').click()
  await page.getByText('Good morning').waitFor()
  await person.open('check-up')
  await link(page, /About you Answered/).waitFor()
  await link(page, /Signs that cannot wait Begun/).waitFor()
  await link(page, 'Go on').click()
  await topic('Signs that cannot wait')
  expect(await row('jaw').getByRole('radio', { name: 'No', exact: true }).getAttribute('aria-checked')).toBe('true')
  await link(page, 'Back').click()
  await topic('About you')
  expect(await page.getByLabel('In years').inputValue()).toBe('74')
})

test('a medicine that is written and not added is kept, and a suggestion does not add its beginning', async () => {
  await come()
  await person.open('check-up/9')
  await page.getByLabel('Name of a medicine').fill('warf')
  await button(page, 'Add Warfarin').click()
  await page.getByLabel('Name of a medicine').fill('Ramipril 5 mg')
  await button(page, 'No to the rest').click()
  await topic('About you')
  await person.open('check-up/9')
  expect(await page.getByRole('listitem').locator('b').allTextContents()).toEqual(['Warfarin', 'Ramipril 5 mg'])
  await button(page, 'Take out Warfarin').click()
  expect(await page.getByRole('listitem').locator('b').allTextContents()).toEqual(['Ramipril 5 mg'])
})

test('a word is no age, and what is missing is said beside the button', async () => {
  await come()
  await person.open('check-up/1')
  await page.getByLabel('In years').fill('old')
  await button(page, 'Go on').click()
  await page.getByRole('alert').getByText('Please write your age in years').waitFor()
  await page.getByRole('status').getByText('1 answer is still open.').waitFor()
  await expect.poll(() => focused(page)).toMatch(/^input/)
})

test('told yes opens what was to be asked, with its day, and can be taken back; what is never has no such way', async () => {
  await come()
  await bringIn(person, checked({ answers: CARDS['next-visit'] }))
  await person.open('check-up/result')
  const never = page.getByRole('region', { name: 'Do not try these' })
  expect(await never.getByRole('button').count()).toBe(0)
  await button(page, /^I asked and was told yes: Ask before you take magnesium\. With weak/).click()
  await page.getByText('You asked, and were told yes on 2 March 2026.').waitFor()
  await page.getByLabel('On which day?').fill('2026-02-20')
  await page.getByText('You asked, and were told yes on 20 February 2026.').waitFor()
  await button(page, 'Undo').click()
  await page.getByText('You asked, and were told yes on 2 March 2026.').waitFor()
  await button(page, /^Take this back: Ask before you take magnesium/).click()
  await button(page, /^I asked and was told yes: Ask before you take magnesium\. With weak/).waitFor()
})

test('a sign that can wait is seen by a doctor, with the day; one of today has no such button', async () => {
  await come()
  await bringIn(person, checked({ answers: CARDS['two-weeks'] }))
  await person.open('check-up/result')
  await button(page, /^A doctor has seen this: /).click()
  await page.getByText('A doctor saw this on 2 March 2026.').waitFor()
  await expect
    .poll(async () => JSON.stringify(await rowsIn(page, 'settings')))
    .toContain('"mayStart":"diary-and-trials"')
  await button(page, /^Take this back: /).click()
  await button(page, /^A doctor has seen this: /).waitFor()
  await expect.poll(async () => JSON.stringify(await rowsIn(page, 'settings'))).toContain('"mayStart":"diary"')
  await person.open('check-up/4')
  await sayAndKeep('one-leg-swollen', 'Yes')
  await person.open('check-up/result')
  await topic('Talk to a doctor today')
  expect(await button(page, /^A doctor has seen this: .*clot/).count()).toBe(0)
})

test('a reminder comes up on Home three days later, and goes when she has no more need of it', async () => {
  await come()
  await bringIn(person, checked({ answers: CARDS['next-visit'] }))
  await person.open('check-up/result')
  await button(page, 'Remind me in 3 days').click()
  await page.getByText('Home will remind you on 5 March 2026.').waitFor()
  await person.setTime('2026-03-05T08:00')
  await person.open()
  await link(page, /^You asked to be reminded/).click()
  await page.getByText('You asked to be reminded of this.').waitFor()
  await button(page, 'No reminder').click()
  await page.getByRole('status').getByText('No reminder will come.').waitFor()
  await person.open()
  await link(page, /^Anything new\?|^Safety check/)
    .first()
    .waitFor()
  expect(await link(page, /^You asked to be reminded/).count()).toBe(0)
})

test('once a week Home asks by day, and one tap is enough; at night it never asks', async () => {
  await come()
  await bringIn(person, checked({ answers: CARDS['self-care'], askedOn: '2026-02-23' }))
  await person.open()
  await link(page, /^Anything new\?/).click()
  await topic('Anything new?')
  await button(page, 'Nothing new').click()
  await page.getByText('Good morning').waitFor()
  await page.getByRole('status').getByText('Nothing new. Saved.').waitFor()
  expect(await link(page, /^Anything new\?/).count()).toBe(0)
  // A summary that is missing is made anew, after which it is known whether to ask.
  await putRow(page, 'settings', { key: 'held', value: null })
  await person.setTime('2026-03-10T03:10')
  await person.open()
  const summary = async () => JSON.stringify(await rowsIn(page, 'settings'))
  await expect.poll(summary, { timeout: 20_000 }).toContain('"mayStart":"diary-and-trials"')
  await button(page, 'Full app').click()
  await link(page, 'Safety check').waitFor()
  expect(await link(page, /^Anything new\?/).count()).toBe(0)
})

test('the morning after an answer in a cramp named a sign, Home asks', async () => {
  await come({ at: '2026-03-02T03:10' })
  await startCramp(person)
  await link(page, 'Something is different').click()
  await answer(page, 'Is one leg swollen', 'Yes')
  await answer(page, 'Is there a new sore', 'No')
  await answer(page, 'Were you very sick', 'No')
  await topic('Call a doctor today')
  await button(page, 'It let go').click()
  await page.getByText(/Left calf, .* Saved\./).waitFor()
  await person.setTime('2026-03-02T08:00')
  await person.open()
  await link(page, /^Anything new\?/).click()
  // She has not begun the check.
  await topic('Safety check')
})

test('a night marked after the question was answered asks again on the same day, and one answer is enough', async () => {
  await come()
  await bringIn(person, checked({ answers: CARDS['self-care'], askedOn: '2026-02-23' }))
  const answerNothingNew = async () => {
    await topic('Anything new?')
    await button(page, 'Nothing new').click()
    await page.getByRole('status').getByText('Nothing new. Saved.').waitFor()
    expect(await link(page, /^Anything new\?/).count()).toBe(0)
  }
  await person.open()
  await link(page, /^Anything new\?/).click()
  await answerNothingNew()
  await person.open(`diary/${LAST_NIGHT}`)
  await button(page, 'Leg swollen').click()
  await link(page, 'Go to the questions').waitFor()
  await person.open()
  await link(page, /^Anything new\?/).click()
  await answerNothingNew()
  await person.open()
  await link(page, /^Safety check/)
    .first()
    .waitFor()
  expect(await link(page, /^Anything new\?/).count()).toBe(0)
})

test('something new is said where the old answers stand', async () => {
  await come()
  await bringIn(person, checked({ answers: CARDS['self-care'] }))
  await person.open('check-up/new')
  await say('one-leg-swollen', 'Yes')
  await button(page, 'Done').click()
  await topic('Talk to a doctor today')
})

describe('what is held back', () => {
  test('at night: no stretch, no rub and no heat for a leg that may have a clot', async () => {
    await come({ at: '2026-03-02T03:10' })
    await bringIn(person, checked({ answers: CARDS['same-day'] }))
    await startCramp(person)
    await topic('No stretch for now.')
    expect(await page.locator('main').textContent()).toContain('You named a warning sign. Have it looked at first.')
    for (const name of [/Rub/, /Warm/, /walk/, /stretch/]) expect(await link(page, name).count()).toBe(0)
    await link(page, 'Get help').waitFor()
  })

  test('a test that runs is paused, is not to go on, and no other is to be started', async () => {
    await come({ at: '2026-03-02T19:30' })
    await bringIn(person, RUNNING())
    await person.open('check-up/4')
    await sayAndKeep('hot-skin', 'Yes')
    await expect.poll(async () => JSON.stringify(await rowsIn(page, 'trials'))).toContain('"standing":"paused"')
    await person.open('find-out')
    await heading(page, 'Test paused. See the safety page.').waitFor()
    expect(await button(page, /Go on with the test|Done|Not tonight/).count()).toBe(0)
    await person.open('find-out/tonight')
    await link(page, 'See the safety page').waitFor()
    expect(await page.getByRole('timer').count()).toBe(0)
    await person.open('check-up/4')
    await sayAndKeep('hot-skin', 'No')
    await person.open('find-out')
    await button(page, 'Go on with the test').click()
    await button(page, 'Not tonight').or(button(page, 'Done')).first().waitFor()
  })

  test('a test is not started with a sign of today, and is with none', async () => {
    await come()
    await bringIn(person, checked({ answers: CARDS['same-day'] }))
    await person.open('find-out/plan')
    await heading(page, 'Do not start this test now.').waitFor()
    expect(await button(page, 'Start tonight').count()).toBe(0)
    await person.open('check-up/4')
    await sayAndKeep('one-leg-swollen', 'No')
    await person.open('find-out/plan')
    // The sign is gone, and the rest of the signs is still to be asked.
    await link(page, 'Do the safety check').waitFor()
    expect(await button(page, 'Start tonight').count()).toBe(0)
    await beginCheck(page)
    await walk(page, { id: 'hers', answers: allSaid() })
    await person.open('find-out/plan')
    await button(page, 'Start tonight').waitFor()
  })

  test('numb feet take the heat from bedtime, and leave the stretch and the rub', async () => {
    await come({ at: '2026-03-02T19:30' })
    await bringIn(person, checked({ answers: { questions: { 'numb-feet': 'yes' } } }))
    await person.open('bedtime')
    await page.getByText('No heat. You may not feel a burn.').waitFor()
    expect(await link(page, /Warm your calves/).count()).toBe(0)
    await link(page, /Rub your calves/).waitFor()
    await person.open('bedtime/warm')
    await link(page, 'See the safety page').waitFor()
    expect(await button(page, 'Start').count()).toBe(0)
  })
})

test('by keyboard alone: from Home through a screen of signs to the next, and Escape leads back', async () => {
  await come()
  await person.open()
  await tabTo(page, /^a "Safety check/)
  await page.keyboard.press('Enter')
  await topic('Safety check')
  await tabTo(page, 'Start')
  await page.keyboard.press('Enter')
  await topic('About you')
  await expect.poll(() => focused(page)).toBe('h1 "About you"')
  await page.keyboard.press('Tab')
  await page.keyboard.type('74')
  await tabTo(page, 'Go on')
  await page.keyboard.press('Enter')
  await topic('Signs that cannot wait')
  await tabTo(page, 'Yes')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  expect(await row('breath').getByRole('radio', { name: 'No', exact: true }).getAttribute('aria-checked')).toBe('true')
  await tabTo(page, 'None of these')
  await page.keyboard.press('Enter')
  await topic('Your legs and body now')
  await page.keyboard.press('Escape')
  await topic('Signs that cannot wait')
})

test('what a screen reader meets on a screen of the check', async () => {
  await come()
  await person.open('check-up/7')
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    banner
    link "Back"
    main
    heading "Weak muscles" [level=1]
    button "Why we ask: Over some weeks, has a muscle grown weak or thin? Or do you trip, drop things, or twitch all over?"
    radiogroup "Over some weeks, has a muscle grown weak or thin? Or do you trip, drop things, or twitch all over?"
    radio "Yes"
    radio "No"
    radio "Not sure"
    button "Why we ask: Are you weak, and is your speech newly slurred, or is it hard to swallow?"
    radiogroup "Are you weak, and is your speech newly slurred, or is it hard to swallow?"
    radio "Yes"
    radio "No"
    radio "Not sure"
    button "Why we ask: Has one leg or foot grown weak over hours or days?"
    radiogroup "Has one leg or foot grown weak over hours or days?"
    radio "Yes"
    radio "No"
    radio "Not sure"
    link "Stop here, go on later"
    contentinfo
    button "None of these"
    status"
  `)
})

test('what a screen reader meets on the result', async () => {
  await come()
  await bringIn(person, checked({ answers: CARDS['two-weeks'] }))
  await person.open('check-up/result')
  await heading(page, 'Why').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    banner
    link "Back"
    main
    heading "See a doctor within two weeks" [level=1]
    link "Go on"
    region "Why"
    heading "Why" [level=2]
    button "A doctor has seen this: A doctor should look at how strong your muscles are."': A doctor has seen this
    button "Remind me in 3 days"
    region "Call now if you have"
    heading "Call a doctor today if" [level=2]
    heading "Call now if you have" [level=2]
    link "Call 999"
    region "Ask about"
    heading "Ask about" [level=2]
    region "Ask first"
    heading "Ask first" [level=2]
    button "I asked and was told yes: Ask before anyone works on your back or legs with force."': I asked and was told yes
    group: For everyone
    link "What may play a part Things that can go with cramps, and yours among them"
    link "Make my doctor page"
    button "Print this page"
    link "Change my answers"
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
})

test('without a network the check goes on, saves and ends', async () => {
  const own = await serveApp()
  person = await visit(browser, own)
  page = person.page
  await person.open()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await own.stop()
  await person.context.setOffline(true)
  await person.open('check-up/4')
  await sayAndKeep('one-leg-swollen', 'Yes')
  await person.open('check-up/result')
  await topic('Talk to a doctor today')
})
