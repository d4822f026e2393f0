import { addNights, toNightDate } from '@uncramp/diary'
import type { Page } from 'playwright-core'
import { testDiary } from '../../e2e/scenes/testDiaries.ts'
import { bringIn, link } from '../../e2e/steps.ts'
import { barRow, figure, median, progress, type Report } from '../bench.ts'
import { dateWhereItIs, MORNING_HOUR, newPhone, SLOWER, slowPage, withApp } from './phone.ts'
import { type Awaited, opening, pressing } from './recorder.ts'

export const title = 'The result of a test'
export const about = `A test of 26 weeks, switched nightly, and half a year of diary before it. From the finger on _See your result_ until the
answer is painted, the rates below it, and the last of its figures, the main thread ${SLOWER} times slowed. The looks were made when
the app opened, as they are for everyone. The engine works beside the page, where the browser's throttle does not reach
it; so the last row of each adds its time three more times, as if it were slowed as well. Medians of seven.`

const TIMES = 7
const WEEKS = 26
const OPENED_IN = { atMost: 500, unit: 'ms' }
const LINK: Awaited = { selector: 'a[href="/find-out/result"]' }
const ANSWER: Awaited = { selector: 'main h1', text: /Stretching|We cannot tell/ }
const RATES: Awaited = { selector: '.say', text: /a week/ }
const LAST: Awaited = { selector: '.seconds' }

const PEOPLE = [
  ['an answer at week 24', { ratio: 0.75, seed: 5 }],
  ['no answer in 19 looks', { ratio: 0.75, seed: 3 }],
] as const

export async function bench(report: Report): Promise<void> {
  await withApp(async (browser, app) => {
    for (const [name, person] of PEOPLE) {
      progress(name)
      const phone = await newPhone(browser, MORNING_HOUR)
      const page = await phone.newPage()
      const open = async (path = '') => {
        await page.goto(app.address + path)
      }
      await bringIn({ page, open }, copyOf(person))
      await open('find-out/result')
      await page.locator(LAST.selector).waitFor()
      await page.close()
      const times: Times[] = []
      for (let time = 0; time < TIMES; time++) {
        const slow = await slowPage(phone)
        times.push({
          answer: await tapped(slow, app.address, ANSWER),
          rates: await tapped(slow, app.address, RATES),
          last: await tapped(slow, app.address, LAST),
        })
        await slow.close()
      }
      reportAll(report, name, times)
      await phone.close()
    }
  })
}

interface Times {
  readonly answer: number
  readonly rates: number
  readonly last: number
}

/** Milliseconds from the press. */
async function tapped(page: Page, address: string, awaited: Awaited): Promise<number> {
  await opening(page, `${address}find-out`, LINK)
  const { content } = await pressing(page, () => link(page, /See your result/).tap(), awaited)
  return content
}

function reportAll(report: Report, name: string, times: readonly Times[]): void {
  const of = (part: keyof Times) => median(times.map((one) => one[part]))
  const [answer, rates] = [of('answer'), of('rates')]
  report(barRow(`${name}: answer`, answer, OPENED_IN))
  report(barRow(`${name}: rates`, rates, OPENED_IN))
  report(barRow(`${name}: rates, the engine slowed too`, answer + SLOWER * (rates - answer), OPENED_IN))
  report({ also: `${name}: the last figure`, 'painted, ms': figure(of('last')) })
}

function copyOf(person: { readonly ratio: number; readonly seed: number }): string {
  const nights = 7 * WEEKS
  const firstNight = addNights(toNightDate(dateWhereItIs(MORNING_HOUR)), 1 - nights)
  return testDiary({ ...person, firstNight, nights, weeksPlanned: WEEKS, rate: 1.2, before: nights })
}
