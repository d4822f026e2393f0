import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { NightDate } from '@uncramp/diary'
import { addMonths, endOfMonth, firstOfMonth, monthsBetween } from './calendarMonth.ts'
import type { Deps } from './deps.ts'
import { firstStored } from './firstNight.ts'
import { comingNight, lastNightOver } from './nightClock.ts'
import { type PaperMonth, type PaperSource, paperMonth } from './paperMonth.ts'
import { stretchingOn } from './uncheckedNight.ts'

/** Months made at once: ten years must not hold up the screen. */
const AT_ONCE = 6

export type PaperStep =
  | { readonly type: 'choose' }
  | { readonly type: 'making'; readonly done: number }
  /** Every page stands, ready for the printer. */
  | { readonly type: 'made' }
  | { readonly type: 'failed' }

export interface PaperMonths {
  /** null: not looked for yet, or an empty diary. */
  readonly begun: ReadonlySignal<NightDate | null>
  readonly ready: ReadonlySignal<boolean>
  readonly last: NightDate
  /** Every month of the diary, by its first night, the latest first. */
  readonly months: ReadonlySignal<readonly NightDate[]>
  readonly from: ReadonlySignal<NightDate>
  readonly to: ReadonlySignal<NightDate>
  /** How many the chosen months are. */
  readonly count: ReadonlySignal<number>
  /** Those made so far; the first one alone until they are printed. */
  readonly pages: ReadonlySignal<readonly PaperMonth[]>
  readonly step: ReadonlySignal<PaperStep>
  load(): Promise<void>
  choose(end: 'from' | 'to', month: NightDate): Promise<void>
  /** Makes every page, a few at a time. */
  make(): Promise<void>
}

export function createPaperMonths(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  armOf: PaperSource['armOf'],
  testedOn = stretchingOn,
): PaperMonths {
  const last = lastNightOver(clock)
  const begun = signal<NightDate | null>(null)
  const ready = signal(false)
  const from = signal(firstOfMonth(last))
  const to = signal(firstOfMonth(last))
  const pages = signal<readonly PaperMonth[]>([])
  const step = signal<PaperStep>({ type: 'choose' })
  const count = computed(() => monthsBetween(from.value, to.value) + 1)
  let turn = 0

  /** Months in order, read in one go. */
  async function read(first: NightDate, months: number): Promise<readonly PaperMonth[]> {
    const starts = Array.from({ length: months }, (_, i) => addMonths(first, i))
    const range = { from: first, to: endOfMonth(starts.at(-1)!) }
    const [nights, cramps] = await Promise.all([store.nights(range), store.cramps(range)])
    const source = { begun: begun.value ?? last, last, armOf, testedOn }
    return starts.map((month) => {
      const own = (date: NightDate) => firstOfMonth(date) === month
      return paperMonth(month, {
        ...source,
        nights: nights.filter(({ date }) => own(date)),
        cramps: cramps.filter(({ night }) => own(night)),
      })
    })
  }
  async function preview(): Promise<void> {
    turn += 1
    const mine = turn
    const first = await read(from.value, 1)
    if (mine !== turn) return
    pages.value = first
    step.value = { type: 'choose' }
  }
  return {
    begun,
    ready,
    last,
    months: computed(() => {
      const start = firstOfMonth(begun.value ?? last)
      return Array.from({ length: monthsBetween(start, last) + 1 }, (_, i) => addMonths(firstOfMonth(last), -i))
    }),
    from,
    to,
    count,
    pages,
    step,
    async load() {
      begun.value = await firstStored(store, [], comingNight(clock))
      await preview()
      ready.value = true
    },
    choose(end, month) {
      if (end === 'from' || month < from.value) from.value = month
      if (end === 'to' || month > to.value) to.value = month
      return preview()
    },
    async make() {
      turn += 1
      const mine = turn
      try {
        const made: PaperMonth[] = []
        while (made.length < count.value) {
          step.value = { type: 'making', done: made.length }
          made.push(...(await read(addMonths(from.value, made.length), Math.min(AT_ONCE, count.value - made.length))))
          if (mine !== turn) return
          pages.value = [...made]
        }
        step.value = { type: 'made' }
      } catch {
        if (mine === turn) step.value = { type: 'failed' }
      }
    },
  }
}
