import type { Page } from 'playwright-core'
import { barRow, figure, median, progress, type Report } from '../bench.ts'
import { MORNING_HOUR, newPhone, SLOWER, slowPage, withApp } from './phone.ts'
import { opening } from './recorder.ts'

const WORDS = ['chicken breast', 'lentil', 'milk', 'salt', 'avocado']

export const title = 'Looking up a food'
export const about = `What is typed into the search of the food check, letter by letter, over the everyday foods and the 7,588 of the long
table, the main thread ${SLOWER} times slowed. _Answered_ is from the field's change until the foods found stand in the page, and
_painted_ until they are on the screen, for which the browser waits for its next picture. ${WORDS.join('').length} letters of
${WORDS.length} names; before each the field is emptied, so that the whole list is drawn anew.`

const ANSWERED_IN = { atMost: 50, unit: 'ms' }
const FIELD = 'input[type=search]'
const LONG_LIST_MS = 60_000

interface Answered {
  readonly answered: number
  readonly painted: number
}

export async function bench(report: Report): Promise<void> {
  await withApp(async (browser, app) => {
    const page = await slowPage(await newPhone(browser, MORNING_HOUR))
    progress('opening the search')
    const opened = await opening(page, `${app.address}food/find`, { selector: 'label', text: /Name of a food/ })
    await page.getByText('The long list is on its way.').waitFor({ state: 'detached', timeout: LONG_LIST_MS })
    report({
      step: 'open the search on a new device',
      'painted, ms': figure(opened.content),
      'longest task, ms': figure(opened.longestTask),
    })
    const all: Answered[] = []
    for (const word of WORDS) {
      progress(`typing "${word}"`)
      for (let end = 1; end <= word.length; end++) all.push(await answerTo(page, word.slice(0, end)))
    }
    const answered = all.map((one) => one.answered)
    const painted = all.map((one) => one.painted)
    report(barRow('a letter, median: answered', median(answered), ANSWERED_IN))
    report(barRow('a letter, slowest: answered', Math.max(...answered), ANSWERED_IN))
    report({
      step: 'a letter: painted',
      'median, ms': figure(median(painted)),
      'slowest, ms': figure(Math.max(...painted)),
    })
  })
}

/** Milliseconds from the change of the field. */
function answerTo(page: Page, query: string): Promise<Answered> {
  return page.evaluate(
    async ([selector, written]) => {
      const field = document.querySelector<HTMLInputElement>(selector as string)
      const list = document.querySelector('main')
      if (field === null || list === null) throw new Error('no search')
      const nextPicture = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      const type = (text: string) => {
        field.value = text
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
      type('')
      await nextPicture()
      await nextPicture()
      const start = performance.now()
      const changed = new Promise<void>((resolve) => {
        const watching = new MutationObserver(() => {
          watching.disconnect()
          resolve()
        })
        watching.observe(list, { subtree: true, childList: true, characterData: true })
      })
      type(written as string)
      await changed
      const answered = performance.now() - start
      await nextPicture()
      return { answered, painted: performance.now() - start }
    },
    [FIELD, query] as const,
  )
}
