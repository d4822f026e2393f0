import type { BrowserContext, Page } from 'playwright-core'

/** What one press, or one opening of a page, cost. Milliseconds. */
export interface Cost {
  /** From the press, or the start of the navigation, until what was waited for is painted. */
  readonly content: number
  /** The longest task of the main thread meanwhile, and for half a second after. 0: none was over 50 ms. */
  readonly longestTask: number
  /** The longest any press waited for the next picture, as the browser's Event Timing says it. 0: under 16 ms. */
  readonly input: number
}

/** What to wait for: an element that has this text, other than the one that has it now. */
export interface Awaited {
  readonly selector: string
  readonly text?: RegExp
}

interface Recorder {
  until(awaited: { selector: string; source: string; start: number | null }): Promise<number>
  textOf(selector: string): string | null
  reset(): void
  read(): { readonly longestTask: number; readonly input: number }
}
type Recording = typeof globalThis & { recorder: Recorder }

const SETTLES_MS = 500
/** What has not come by then will not come. */
const PATIENCE_MS = 90_000

/** Makes every page of a browser keep what its main thread does. */
export async function installRecorder(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let tasks: number[] = []
    let inputs: number[] = []
    let pressedAt: number | null = null
    const observe = (type: string, take: (entry: PerformanceEntry) => void, options: object = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options })
    observe('longtask', ({ duration }) => tasks.push(duration))
    observe('event', ({ duration }) => inputs.push(duration), { durationThreshold: 16 })
    for (const type of ['pointerdown', 'keydown', 'change'])
      addEventListener(
        type,
        (event) => {
          pressedAt ??= event.timeStamp
        },
        { capture: true },
      )
    const recorder: Recorder = {
      /** Milliseconds from the start, or the press, to the picture after the element came. */
      until: ({ selector, source, start }) =>
        new Promise((resolve) => {
          const pattern = new RegExp(source)
          const isThere = () =>
            [...document.querySelectorAll(selector)].some((element) => pattern.test(element.textContent ?? ''))
          const look = () => {
            if (!isThere() || (start ?? pressedAt) === null) return
            watching.disconnect()
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel()
              // The message is taken up once the frame has been handed to the screen.
              port1.onmessage = () => resolve(performance.now() - (start ?? pressedAt ?? 0))
              port2.postMessage(null)
            })
          }
          const watching = new MutationObserver(look)
          watching.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
          look()
        }),
      textOf: (selector) => document.querySelector(selector)?.textContent ?? null,
      reset: () => {
        tasks = []
        inputs = []
        pressedAt = null
      },
      read: () => ({ longestTask: Math.max(0, ...tasks), input: Math.max(0, ...inputs) }),
    }
    ;(globalThis as Recording).recorder = recorder
  })
}

async function wait(page: Page, { selector, text }: Awaited, start: number | null): Promise<number> {
  const source = (text ?? /./).source
  const painted = page.evaluate((awaited) => (globalThis as Recording).recorder.until(awaited), {
    selector,
    source,
    start,
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`never painted: ${selector} with ${source}`)), PATIENCE_MS)
  })
  return Promise.race([painted, late]).finally(() => clearTimeout(timer))
}

async function costOf(page: Page, content: number): Promise<Cost> {
  await page.waitForTimeout(SETTLES_MS)
  const { longestTask, input } = await page.evaluate(() => (globalThis as Recording).recorder.read())
  return { content, longestTask, input }
}

/** Opens an address of the app, until this is painted. */
export async function opening(page: Page, address: string, awaited: Awaited): Promise<Cost> {
  await page.goto(address, { waitUntil: 'commit' })
  return costOf(page, await wait(page, awaited, 0))
}

/** Does something on the page, until this is painted. Time counts from the press itself. */
export async function pressing(page: Page, press: () => Promise<unknown>, awaited: Awaited): Promise<Cost> {
  await page.evaluate(() => (globalThis as Recording).recorder.reset())
  const painted = wait(page, awaited, null)
  await press()
  return costOf(page, await painted)
}

/** Like `pressing`, until this text gives way to another. */
export async function changing(page: Page, press: () => Promise<unknown>, selector: string): Promise<Cost> {
  const now = await page.evaluate((from) => (globalThis as Recording).recorder.textOf(from), selector)
  const text = new RegExp(`^(?!${escapePattern(now ?? '')}$)`)
  return pressing(page, press, { selector, text })
}

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

export interface Frames {
  readonly shown: number
  /** Pictures that did not come in time, of 60 a second. */
  readonly dropped: number
  readonly longestTask: number
}

const FRAME_MS = 1000 / 60

/** Turns the wheel from the top of the page to its end, and counts the pictures that came. */
export async function scrolling(page: Page): Promise<Frames> {
  await page.evaluate(() => {
    ;(globalThis as Recording).recorder.reset()
    scrollTo(0, 0)
  })
  await page.mouse.move(200, 400)
  const counted = page.evaluate(
    (frame) =>
      new Promise<{ shown: number; dropped: number }>((resolve) => {
        let [shown, dropped, last] = [0, 0, performance.now()]
        const end = last + 2000
        const count = (now: number) => {
          shown += 1
          dropped += Math.max(0, Math.round((now - last) / frame) - 1)
          last = now
          if (now < end) requestAnimationFrame(count)
          else resolve({ shown, dropped })
        }
        requestAnimationFrame(count)
      }),
    FRAME_MS,
  )
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, 80)
    await page.waitForTimeout(40)
  }
  const { longestTask } = await costOf(page, 0)
  return { ...(await counted), longestTask }
}
