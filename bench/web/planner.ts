import { addNights, exportDiary, type Night, toNightDate } from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleNight } from '@uncramp/testkit'
import type { Page } from 'playwright-core'
import { allSaid } from '../../apps/web/src/models/allSaid.ts'
import { bringIn, link } from '../../e2e/steps.ts'
import { barRow, figure, median, progress, type Report } from '../bench.ts'
import { dateWhereItIs, MORNING_HOUR, newPhone, SLOWER, slowPage, withApp } from './phone.ts'
import { type Awaited, opening, pressing } from './recorder.ts'

export const title = 'The plan of a test'
export const about = `From the finger on a treatment in _Choose_ until the title of its plan is painted, the first answer from her own twelve
weeks of diary, and the answer made closer by made-up tests; and the longest any press waited meanwhile. The main thread is
${SLOWER} times slowed. The engine works beside the page, where the browser's throttle does not reach it; so one row adds the
time from the title to the answer three more times, as if the engine were slowed as well. Medians of five.`

const TIMES = 5
const NIGHTS = 84
const FIRST_IN = { atMost: 2000, unit: 'ms' }
const CLOSER_IN = { atMost: 30_000, unit: 'ms' }
const TITLE: Awaited = { selector: 'main h1', text: /^Test/ }
const ANSWER: Awaited = { selector: 'main p', text: /^Of 100 such tests/ }
const CLOSER: Awaited = { selector: 'main p', text: /^Worked out from/ }

export async function bench(report: Report): Promise<void> {
  await withApp(async (browser, app) => {
    const phone = await newPhone(browser, MORNING_HOUR)
    const page = await phone.newPage()
    const open = async (path = '') => {
      await page.goto(app.address + path)
    }
    await bringIn({ page, open }, copyOfHerDiary())
    await page.close()
    for (const [name, treatment] of [
      ['stretching, any unit', /^Stretching/],
      ['magnesium, by weeks', /^Magnesium/],
    ] as const) {
      progress(name)
      const times: Times[] = []
      for (let time = 0; time < TIMES; time++) {
        const slow = await slowPage(phone)
        times.push({
          title: (await tapped(slow, app.address, treatment, TITLE)).content,
          answer: (await tapped(slow, app.address, treatment, ANSWER)).content,
          ...(await closer(slow, app.address, treatment)),
        })
        await slow.close()
      }
      reportAll(report, name, times)
    }
    await phone.close()
  })
}

interface Times {
  readonly title: number
  readonly answer: number
  readonly closer: number
  readonly input: number
}

async function tapped(page: Page, address: string, treatment: RegExp, awaited: Awaited) {
  await opening(page, `${address}find-out`, { selector: 'a', text: treatment })
  return pressing(page, () => link(page, treatment).tap(), awaited)
}

/** Presses something meanwhile, so that a page that is blocked shows. */
async function closer(page: Page, address: string, treatment: RegExp): Promise<Pick<Times, 'closer' | 'input'>> {
  await opening(page, `${address}find-out`, { selector: 'a', text: treatment })
  const { content, input } = await pressing(
    page,
    async () => {
      await link(page, treatment).tap()
      await page.getByRole('radiogroup').first().getByRole('radio').first().tap()
    },
    CLOSER,
  )
  return { closer: content, input }
}

function reportAll(report: Report, name: string, times: readonly Times[]): void {
  const of = (part: keyof Times) => median(times.map((one) => one[part]))
  const [titleAt, answerAt] = [of('title'), of('answer')]
  report(barRow(`${name}: first answer`, answerAt, FIRST_IN))
  report(barRow(`${name}: first answer, the engine slowed too`, titleAt + SLOWER * (answerAt - titleAt), FIRST_IN))
  report(barRow(`${name}: closer`, of('closer'), CLOSER_IN))
  report({ also: `${name}: a press meanwhile`, 'painted, ms': figure(of('input')) })
}

function copyOfHerDiary(): string {
  const first = addNights(toNightDate(dateWhereItIs(MORNING_HOUR)), -NIGHTS)
  const { counts } = simulateNights({
    seed: 7,
    nights: NIGHTS,
    rate: 0.9,
    sigma: 0.6,
    missing: 0.1,
    treatments: [],
    ratios: [],
  })
  const nights = counts.flatMap((count, i): readonly Night[] =>
    count === null ? [] : [sampleNight(addNights(first, i), { count })],
  )
  const settings = { askedToTest: true, tourSeen: true, 'health.answers': allSaid() }
  return exportDiary({ nights, cramps: [], trials: [], settings })
}
