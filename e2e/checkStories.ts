import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answers, type Card, conclude, type QuestionId, USUAL_PATTERN } from '@uncramp/safety'
import type { Page } from 'playwright-core'
import { ROOT } from '../scripts/paths.mjs'
import { button, link } from './steps.ts'

/** Stories with the answers their text gives, from the safety package. */
export interface Story {
  readonly id: string
  readonly answers: Answers
}

const told = (file: string): readonly Story[] =>
  JSON.parse(readFileSync(join(ROOT, 'packages', 'safety', 'fixtures', file), 'utf8')).vignettes

export const STORIES = [...told('vignettes-1.json'), ...told('vignettes-2.json')]

/** What a story leaves open is no, how a cramp feels is not sure, and a number is an everyday one. */
const PATTERN: readonly string[] = [...USUAL_PATTERN, 'hurts']
const LEFT_OPEN = { age: 60, nightsAWeek: 1, distress: 2 }

export const cardOf = ({ answers }: Story): Card => conclude(answers).card

/** From a screen that asks for the safety check, to its first question that is open. */
export async function beginCheck(page: Page): Promise<void> {
  await link(page, 'Do the safety check').click()
  await link(page, /^(Start|Go on)$/).click()
  await page.waitForURL(/\/check-up\/\d+$/)
}

/** From an empty check to its result, by the controls that a person uses. @returns how many screens she saw */
export async function walk(page: Page, story: Story): Promise<number> {
  let screens = 0
  for (let at = await screenOf(page); at !== null; at = await screenOf(page)) {
    screens += 1
    if (!(await fillFields(page, at, story)) || !(await answerRows(page, story))) break
    await page.locator('.foot .btn').click()
    await page.waitForFunction((was) => !location.pathname.endsWith(`/check-up/${was}`), at)
  }
  await page.waitForURL(/\/check-up\/result$/)
  return screens + 1
}

async function screenOf(page: Page): Promise<number | null> {
  const at = new URL(page.url()).pathname.match(/\/check-up\/(\d+)$/)?.[1]
  if (at === undefined) return null
  await page.locator('.top .muted', { hasText: `${at} of 12` }).waitFor()
  return Number(at)
}

const isOver = (page: Page) => page.url().endsWith('/check-up/result')

/** Row by row, as follow-ups come; false when an answer ended the questions. */
async function answerRows(page: Page, { answers }: Story): Promise<boolean> {
  const done = new Set<string>()
  for (;;) {
    const ids = await page.locator('.three').evaluateAll((rows) => rows.map(({ id }) => id.replace('ask-', '')))
    const next = ids.find((id) => !done.has(id))
    if (next === undefined) return true
    done.add(next)
    const given = answers.questions[next as QuestionId] ?? (PATTERN.includes(next) ? 'not-sure' : undefined)
    const isOneByOne = /\/(5|11)$/.test(page.url())
    if (given === undefined && !isOneByOne) continue
    const name = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' }[given ?? 'no']
    await page.locator(`#ask-${next}`).getByRole('radio', { name, exact: true }).click()
    if (given !== undefined && given !== 'no') await page.waitForTimeout(30)
    if (isOver(page)) return false
  }
}

async function fillFields(page: Page, at: number, { answers }: Story): Promise<boolean> {
  if (at === 1) {
    const { age = LEFT_OPEN.age } = answers
    if (age === 'not-sure') await page.locator('#ask-age').getByRole('radio').click()
    else await page.getByLabel('In years').fill(String(age))
    await page.keyboard.press('Tab')
  }
  if (at === 9) {
    const { medicines = [] } = answers
    // Said before, it is not asked again.
    const none = button(page, 'I take none')
    await none.or(page.getByText('You take none.')).first().waitFor()
    if (medicines.length === 0 && (await none.count()) > 0) await none.click()
    for (const name of medicines) {
      await page.getByLabel('Name of a medicine').fill(name)
      await page.keyboard.press('Enter')
    }
  }
  if (at === 10) await fillSupplements(page, answers)
  if (at === 11) {
    const { nightsAWeek = LEFT_OPEN.nightsAWeek, distress = LEFT_OPEN.distress } = answers
    const said = (n: number | 'not-sure') => (n === 'not-sure' ? 'Not sure' : String(n))
    const nights = nightsAWeek === 0 ? 'None' : said(nightsAWeek)
    await page.locator('#ask-nightsAWeek').getByRole('radio', { name: nights, exact: true }).click()
    await page
      .locator('#ask-distress')
      .getByRole('radio', { name: said(distress), exact: true })
      .click()
  }
  return !isOver(page)
}

const LABELS = { magnesiumMg: 'Magnesium, in mg', vitaminDUg: 'Vitamin D', vitaminB6Mg: 'Vitamin B6, in mg' } as const

async function fillSupplements(page: Page, { supplements = [] }: Answers): Promise<void> {
  const amounts = Object.keys(LABELS) as readonly (keyof typeof LABELS)[]
  const sums = amounts.map((amount) => [amount, supplements.reduce((sum, one) => sum + (one[amount] ?? 0), 0)] as const)
  if (sums.every(([, sum]) => sum === 0)) {
    const none = button(page, 'None of these')
    await none.or(page.getByText('You take none of these.')).first().waitFor()
    if ((await none.count()) > 0) await none.click()
    return
  }
  for (const [amount, sum] of sums) {
    if (sum === 0) continue
    await page.getByLabel(LABELS[amount], { exact: true }).fill(String(sum))
    await page.keyboard.press('Tab')
  }
}
