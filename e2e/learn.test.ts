import { type Claim, claimsByRow, evidence } from '@uncramp/evidence'
import {
  causes as causesWords,
  claims as claimsWords,
  lookAlikes,
  medicines,
  pages,
  studies,
  treatments,
} from '@uncramp/evidence/en'
import { words as foodWords } from '@uncramp/nutrition/en'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { learn } from '../apps/web/src/words/en/learn.ts'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { BROWSER, launchBrowser } from './browser.ts'
import { focused } from './heard.ts'
import { tabTo } from './keys.ts'
import { answeredDiary, LEARN, searchField } from './scenes/learnScenes.ts'
import { openScene } from './scenes/scene.ts'
import { bringIn, button, heading, link } from './steps.ts'
import { type Visit, visit } from './visit.ts'

let app: RunningApp
let browser: Browser
let person: Visit
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
  // Throws when anything was asked of anyone else.
  await person.close()
})

async function come(path: string, at = '2026-03-02T10:00'): Promise<Page> {
  person = await visit(browser, app, { at })
  await person.open(path)
  return person.page
}

const known = evidence()
const idOf = (claim: Claim) => claim.id

test('every part of the article and every claim is three taps from Home at most', async () => {
  const page = await come('')
  await link(page, 'Learn').click()
  await page.getByRole('link', { name: /^Heard it said/ }).click()
  await heading(page, 'Heard it said').waitFor()
  for (const { row, claims } of claimsByRow(known.claims)) {
    await heading(page, claimsWords.rows[row]).first().waitFor()
    for (const id of claims.map(idOf)) expect(await page.locator(`a[href="/learn/heard/${id}"]`).count(), id).toBe(1)
    if (claims.length === 0) await page.getByText(claimsWords.withoutClaim[row]!).waitFor()
  }
  // The third tap, on the last one.
  const last = known.claims.at(-1)!
  await page.locator(`a[href="/learn/heard/${last.id}"]`).click()
  await heading(page, claimsWords.claims[last.id]!.said).waitFor()
  await page.getByText(claimsWords.claims[last.id]!.today).waitFor()
})

test('each of the 31 treatments opens with its verdict in words, its studies, and when to stop', async () => {
  const page = await come('learn/what-helps')
  await page.locator('.helper').first().waitFor()
  expect(await page.locator('.helper').count()).toBe(31)
  for (const { id, verdict, certainty, studyIds } of known.treatments) {
    await page.locator(`a.helper[href$="/${id}"]`).click()
    const words = treatments.byId[id]!
    await heading(page, words.name).first().waitFor()
    // How it is done, and when to stop, wait for what her answers say.
    await page.locator('main').getByText(words.stopIf[0]!).first().waitFor()
    const text = (await page.locator('main').textContent()) ?? ''
    for (const part of [treatments.verdicts[verdict], treatments.certainties[certainty], words.stopIf[0]!])
      expect(text, id).toContain(part)
    for (const study of studyIds) expect(text, id).toContain(study)
    await page.keyboard.press('Escape')
    await heading(page, 'What helps').first().waitFor()
  }
})

test('a withdrawn study is told of before any number, and stands in the plot struck out and without one', async () => {
  const page = await come('learn/treatment/vitamin-k2')
  const text = (await page.locator('main').textContent()) ?? ''
  const [before] = text.split('A study of this was withdrawn: Tan 2024.')
  expect(before).not.toBe(text)
  expect(before!.replace('Vitamin K2', '')).not.toMatch(/\d/)
  const row = page.locator('.gone')
  expect(await row.locator('s').textContent()).toBe('Tan 2024')
  expect(((await row.textContent()) ?? '').replace('Tan 2024', '')).not.toMatch(/\d/)
  expect(await page.locator('.panel').count()).toBe(0)
})

test('a plot is one picture with a sentence, and the same is there as a table', async () => {
  const page = await come('learn/treatment/magnesium')
  const picture = page.getByRole('img', { name: /^Cramps a week\./ })
  const said = (await picture.getAttribute('aria-label')) ?? ''
  expect(said).toContain('Roguin Maor 2017')
  expect(said).toContain('These studies together')
  await page.getByText('Show as table').first().click()
  const table = page.getByRole('table').first()
  const rows = await table.getByRole('row').count()
  expect(rows).toBe(1 + (await page.locator('.panel').first().locator('.forest-row').count()))
  const widest = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(widest).toBeLessThanOrEqual(390)
})

test('a ratio has an axis of its own: half as many lies as far from the line as twice as many', async () => {
  const page = await come('learn/treatment/magnesium')
  const panel = page.locator('.panel', { hasText: 'a quarter fewer' })
  const ticks = await panel.locator('.forest-axis span').allInnerTexts()
  expect(ticks).toContain('×1')
  expect(ticks.every((tick) => tick.startsWith('×'))).toBe(true)
})

test('what her answers forbid stays in the list, greyed, with the reason; she is told where it comes from', async () => {
  person = await visit(browser, app, { at: '2026-03-02T10:00' })
  await bringIn(person, answeredDiary())
  const { page, open } = person
  await open('learn/what-helps')
  const heat = page.locator('.helper', { hasText: treatments.byId.heat!.name })
  await heat.getByText('Not for you:').waitFor()
  expect(await heat.textContent()).toContain('You may not feel a burn.')
  const stretching = page.locator('.helper', { hasText: treatments.byId.stretching!.name })
  expect(await stretching.textContent()).toContain('Ask first:')
  expect(await page.locator('.helper').count()).toBe(31)
  await stretching.click()
  await page.getByText('We looked at what you said in the safety check.').waitFor()
  expect(await link(page, 'Test it on me').count()).toBe(0)
  await open('learn/causes')
  const fitting = page.locator('section', { has: heading(page, 'Fits what you said') })
  const fits = await fitting.locator('a b').allInnerTexts()
  for (const name of ['Statins', 'Type 2 diabetes', 'Getting older']) expect(fits).toContain(name)
})

test('four stretches: held back by her answers, the reason stands in the place of the pictures and the steps', async () => {
  const page = await come('learn/stretches')
  await heading(page, learn.library[0].name).waitFor()
  await person.close()
  person = await visit(browser, app, { at: '2026-03-02T10:00' })
  await bringIn(person, answeredDiary())
  await person.open('learn/stretches')
  await person.page.getByText('Ask before you stretch. The leg could tear again.').waitFor()
  await link(person.page, 'See the safety page').waitFor()
  const text = (await person.page.locator('main').textContent()) ?? ''
  for (const { name, text: steps } of learn.library) {
    expect(text).not.toContain(name)
    expect(text).not.toContain(steps)
  }
  expect(await person.page.locator('main .pic').count()).toBe(0)
})

/** There the driver cannot show a page as on paper. */
const MEDIA: readonly ('screen' | 'print')[] = BROWSER === 'firefox' ? ['screen'] : ['screen', 'print']

test('how it is done is not told to whom it is forbidden, on the screen or on paper; who must ask reads so first', async () => {
  person = await visit(browser, app, { at: '2026-03-02T10:00' })
  await bringIn(person, answeredDiary())
  const { page, open } = person
  await open('learn/treatment/heat')
  await heading(page, 'Not for you').first().waitFor()
  await page.getByText(treatments.byId.heat!.stopIf[0]!).first().waitFor()
  for (const media of MEDIA) {
    if (media === 'print') await page.emulateMedia({ media })
    const text = (await page.locator('main').textContent()) ?? ''
    for (const step of treatments.byId.heat!.how) expect(text).not.toContain(step)
    expect(text.split('You may not feel a burn.').length).toBeGreaterThan(2)
  }
  if (MEDIA.includes('print')) await page.emulateMedia({ media: 'screen' })
  await open('learn/stretching')
  await page.getByText(/^Ask first: /).waitFor()
  const [before, after] = ((await page.locator('main').textContent()) ?? '').split('Ask first: ')
  for (const step of treatments.byId.stretching!.how) {
    expect(before).not.toContain(step)
    expect(after).toContain(step)
  }
  expect(await link(page, 'Show me how').count()).toBe(0)
  await open('learn/treatment/botulinum-toxin')
  await heading(page, 'How it was given').waitFor()
  await page.getByText(treatments.byId['botulinum-toxin']!.how[0]!).waitFor()
})

test('the advice of a cause is not shown to whom it is forbidden: the reason is, and who said nothing is led to the check', async () => {
  let page = await come('learn/causes/cold-legs')
  await page.getByText(causesWords.byId['cold-legs']!.youCan).waitFor()
  await link(page, 'A few questions can tell if this is for you.').waitFor()
  await person.close()
  person = await visit(browser, app, { at: '2026-03-02T10:00' })
  await bringIn(person, answeredDiary())
  page = person.page
  const advice = async (id: string) => {
    await person.open(`learn/causes/${id}`)
    await link(page, 'See the safety page').waitFor()
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).not.toContain(causesWords.byId[id]!.youCan)
    return text
  }
  expect(await advice('cold-legs')).toContain('You may not feel a burn.')
  expect(await advice('leg-weakness')).toContain('Ask first')
  await person.open('may-play')
  await heading(page, causesWords.byId.age!.name).waitFor()
  const text = (await page.locator('main').textContent()) ?? ''
  expect(text).toContain(causesWords.byId['med-statin']!.youCan)
  expect(text).not.toContain(causesWords.byId.age!.youCan)
})

test('a medicine that raises potassium takes nuts, beans and greens from the advice, with the reason of the food check', async () => {
  person = await visit(browser, app, { at: '2026-03-02T10:00' })
  await bringIn(person, answeredDiary(['ramipril']))
  await person.open('learn/causes/magnesium-low')
  await person.page.getByText(foodWords.rules['k-raise']).waitFor()
  expect(await person.page.locator('main').textContent()).not.toContain(causesWords.byId['magnesium-low']!.youCan)
})

test('what nights can test leads to its plan, and what they cannot says why', async () => {
  const page = await come('learn/stretching')
  await link(page, 'Test it on me').click()
  await heading(page, 'How long').or(page.locator('h1')).first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/find-out/plan')
  await person.open('learn/treatment/taurine')
  await link(page, 'Test it on me').click()
  await heading(page, 'Test: Taurine').waitFor()
  await person.open('learn/treatment/pickle-juice')
  await page.getByText('a test by nights cannot tell', { exact: false }).waitFor()
  expect(await link(page, 'Test it on me').count()).toBe(0)
})

describe('the search', () => {
  test('by keyboard: it tells the number found, leads there, and Back finds the same again', async () => {
    const page = await come('learn')
    await tabTo(page, /^input/)
    await page.keyboard.type('ALBUTEROL')
    await page.getByRole('status').getByText('1 thing found.').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await heading(page, 'Medicines, by name').waitFor()
    await expect.poll(() => focused(page)).toContain(medicines.byId['md-saba']!.name)
    await page.goBack()
    await page.getByRole('status').getByText('1 thing found.').waitFor()
    expect(await searchField(page).inputValue()).toBe('ALBUTEROL')
  })

  test('finds every kind of thing, and says what else to try where there is nothing', async () => {
    const page = await come('learn')
    const first = async (query: string) => {
      await searchField(page).fill(query)
      await page.getByRole('status').getByText(/found/).waitFor()
      return page.locator('.search a').first().textContent()
    }
    expect(await first('stretching')).toContain(treatments.byId.stretching!.name)
    expect(await first('restless')).toContain(lookAlikes.byId['la-rls']!.name)
    expect(await first('diabetes')).toMatch(/diabetes/i)
    expect(await first('salbutamol')).toContain(medicines.byId['md-saba']!.name)
    await searchField(page).fill('moonlight')
    await page.getByRole('status').getByText('Nothing found.').waitFor()
    await page.getByText('Try one word alone, or another name.', { exact: false }).waitFor()
    await searchField(page).fill('')
    await link(page, /^What helps/).waitFor()
  })

  test('works with no network', async () => {
    const page = await come('learn')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await person.context.setOffline(true)
    await person.open('learn')
    await searchField(page).fill('magnesium')
    await page
      .getByRole('status')
      .getByText(/things found\./)
      .waitFor()
    await page.locator('.search a').first().click()
    await page.locator('.verdict').waitFor()
  })
})

test('a screen begins at its title, and Escape leads back up to Learn', async () => {
  const page = await come('learn')
  await link(page, /^What may cause mine/).click()
  await heading(page, 'What may cause mine').waitFor()
  await expect.poll(() => focused(page)).toContain('What may cause mine')
  await link(page, /^Statins/).click()
  await expect.poll(() => focused(page)).toContain('Statins')
  await page.keyboard.press('Escape')
  await heading(page, 'What may cause mine').waitFor()
  await page.keyboard.press('Escape')
  await heading(page, 'Learn').waitFor()
})

test('a source opens elsewhere, tells nobody where it came from, and is asked for by a press alone', async () => {
  const page = await come('learn/stretching')
  const doi = page.getByRole('link', { name: 'DOI 10.1016/S1836-9553(12)70068-1' })
  expect(await doi.getAttribute('href')).toBe('https://doi.org/10.1016/S1836-9553(12)70068-1')
  expect(await doi.getAttribute('target')).toBe('_blank')
  expect(await doi.getAttribute('rel')).toBe('noreferrer')
  await page.getByText('Needs internet. It opens in a new tab.').waitFor()
  expect(studies.studies['hallegraeff-2012']!.name).toBe('Hallegraeff 2012')
})

test('who wrote it, what was withdrawn, and the month of each claim are told', async () => {
  const page = await come('learn/about')
  const text = (await page.locator('main').textContent()) ?? ''
  expect(text).toContain('No doctor has checked it yet.')
  expect(text).toContain('CC BY 4.0')
  expect(text).toContain('tan-2024')
  expect(await page.getByRole('row').count()).toBe(1 + known.claims.length)
})

test('the short pages show their ten people with a sentence', async () => {
  const page = await come('learn/who-gets-them')
  const said = Object.values(pages['who-gets-them']!.paragraphs).flatMap(({ picture }) => picture ?? [])
  for (const picture of said) await page.getByRole('img', { name: picture }).waitFor()
  expect(said.length).toBeGreaterThan(0)
})

test.skipIf(BROWSER === 'firefox')(
  'a treatment and the list of claims print in full, and without what only a screen can do',
  async () => {
    const page = await come('learn/treatment/magnesium')
    await button(page, 'Print this page').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await button(page, 'Print this page').isVisible()).toBe(false)
    expect(await page.locator('.forest').first().isVisible()).toBe(true)
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    await page.emulateMedia({ media: 'screen' })
    await person.open('learn/heard')
    await page.emulateMedia({ media: 'print' })
    for (const { id } of known.claims)
      for (const text of Object.values(claimsWords.claims[id]!))
        expect(await page.getByText(text).first().isVisible(), text).toBe(true)
  },
)

// By day alone: the thorough run looks at them at night too.
test.each(LEARN.scenes)('$title: for any eye and hand', async (scene) => {
  person = await openScene(browser, app, scene)
  expect(await audit(person.page, scene.name, ['day'])).toEqual([])
})
