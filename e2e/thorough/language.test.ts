import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CATALOGUES } from '../../apps/web/src/words/catalogues.ts'
import { LANGUAGES } from '../../apps/web/src/words/languages.ts'
import { type RunningApp, serveApp } from '../app.ts'
import { audit } from '../audit.ts'
import { launchBrowser } from '../browser.ts'
import { button, heading, link } from '../steps.ts'
import { type Visit, visit } from '../visit.ts'

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

const wordsOf = async (id: keyof typeof CATALOGUES) => ({
  ...(await CATALOGUES[id].first()).first,
  ...(await CATALOGUES[id].later()).later,
})

const langOf = ({ page }: Visit) => page.evaluate(() => document.documentElement.lang)
const others = LANGUAGES.filter(({ id }) => id !== 'en')

test.each(LANGUAGES)('a browser that speaks $name opens the app in it', async ({ id }) => {
  const words = await wordsOf(id)
  const person = await visit(browser, app, { locale: `${id}-CH` })
  await person.open()
  await heading(person.page, words.home.greeting(8)).waitFor()
  expect(await langOf(person)).toBe(id)
  expect(await person.page.title()).toBe(words.common.title(words.home.greeting(8)))
  await person.open('learn')
  await heading(person.page, words.learn.title).first().waitFor()
  expect(person.faults).toEqual([])
  await person.close()
})

/** Every fixed text of a catalogue. */
const textsOf = (part: unknown): readonly string[] =>
  typeof part === 'string'
    ? [part]
    : typeof part === 'object' && part !== null
      ? Object.values(part).flatMap(textsOf)
      : []

/** What is seen and heard on a page, piece by piece. */
const piecesOf = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const pieces: string[] = []
    while (texts.nextNode()) pieces.push(texts.currentNode.textContent ?? '')
    for (const named of document.querySelectorAll('[aria-label]')) pieces.push(named.getAttribute('aria-label') ?? '')
    return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
  })

test.each([
  ['es-MX', '911'],
  ['de-AT', '112'],
] as const)('in %s nothing of a night and its morning is left in English', async (locale, emergency) => {
  const id = locale === 'es-MX' ? 'es' : 'de'
  const [english, words] = [await wordsOf('en'), await wordsOf(id)]
  const theirs = textsOf(words)
  const foreign = textsOf(english).filter((text) => /\p{L}{2}/u.test(text) && !theirs.includes(text))
  const person = await visit(browser, app, { locale })
  const { page, open } = person
  const look = async () => {
    const pieces = await piecesOf(page)
    expect(pieces.length).toBeGreaterThan(5)
    expect.soft(pieces.filter((piece) => foreign.includes(piece))).toEqual([])
  }
  await open()
  expect(await langOf(person)).toBe(id)
  await look()
  await button(page, new RegExp(words.home.aCramp)).click()
  await button(page, words.common.placeName({ muscle: 'calf', side: 'left' })).waitFor()
  await look()
  await button(page, words.common.placeName({ muscle: 'calf', side: 'left' })).click()
  await button(page, words.cramp.itLetGo).waitFor()
  await look()
  await link(page, words.cramp.getHelp).click()
  await link(page, words.help.call(emergency)).first().waitFor()
  await look()
  await page.goBack()
  await button(page, words.cramp.itLetGo).click()
  await link(page, words.cramp.fix).waitFor()
  await look()
  await open('morning')
  await heading(page, words.morning.title).waitFor()
  await look()
  expect(person.faults).toEqual([])
  await person.close()
})

test('a browser that speaks none of them opens the app in English', async () => {
  const person = await visit(browser, app, { locale: 'fi-FI' })
  await person.open()
  await heading(person.page, 'Good morning').waitFor()
  expect(await langOf(person)).toBe('en')
  await person.close()
})

test.each(others)('the language can be changed to $name and back, by keyboard, and offline', async ({ id, name }) => {
  const [english, theirs] = [await wordsOf('en'), await wordsOf(id)]
  const person = await visit(browser, app)
  const { page, context } = person
  await person.open('me')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await button(page, name).focus()
  await page.keyboard.press('Enter')
  await heading(page, theirs.me.title).first().waitFor()
  expect(await langOf(person)).toBe(id)
  expect(await button(page, name).getAttribute('aria-checked')).toBe('true')
  expect.soft(await audit(page, `me-${id}`)).toEqual([])
  for (const [path, title] of [
    ['', theirs.home.greeting(8)],
    ['find-out', theirs.findOut.title],
    ['learn', theirs.learn.title],
    ['me', theirs.me.title],
  ] as const) {
    await person.open(path)
    await heading(page, title).first().waitFor()
  }
  await button(page, 'English').click()
  await heading(page, english.me.title).first().waitFor()
  expect(await langOf(person)).toBe('en')
  expect(person.faults).toEqual([])
  await person.close()
})

test.each(others)('delete everything takes the choice of $name with it', async ({ id, name }) => {
  const words = await wordsOf(id)
  const person = await visit(browser, app)
  await person.open('me')
  await button(person.page, name).click()
  await heading(person.page, words.me.title).first().waitFor()
  await person.open('me/delete')
  await button(person.page, words.me.deleteYes).click()
  await button(person.page, words.me.deleteLast).click()
  await person.page.getByText('Everything was deleted.').first().waitFor()
  expect(await langOf(person)).toBe('en')
  await person.close()
})

test('a 24-hour clock can be chosen, and every time is then written by it', async () => {
  const person = await visit(browser, app)
  const { page } = person
  await person.open('me')
  expect(await button(page, '9:30 pm').getAttribute('aria-checked')).toBe('true')
  await button(page, '21:30').click()
  await page.getByRole('radio', { name: '21:30', checked: true }).waitFor()
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await page.getByRole('link', { name: /^Bedtime/ }).click()
  await page.getByRole('link', { name: /^Remind me/ }).click()
  await page.getByRole('option', { name: '22:15' }).first().waitFor({ state: 'attached' })
  expect(await page.getByRole('option', { name: /pm/ }).count()).toBe(0)
  await person.close()
})
