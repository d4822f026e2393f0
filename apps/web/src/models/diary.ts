import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { addNights, type DiaryStore, type NightDate, nightsBetween, toNightDate } from '@uncramp/diary'
import type { Clock } from '../clock.ts'
import { endOfMonth, firstNight, firstOfMonth, yearOf } from './calendarMonth.ts'
import { earliest, firstStored } from './firstNight.ts'
import { type MonthMark, marksOf, stripRange } from './monthStrip.ts'
import { lastNightOver, wasByDay } from './nightClock.ts'
import { cellsOf, monthsOf, type NightCell, type SpanTotal, weeksOf } from './nights.ts'
import type { Region } from './region.ts'

const WEEKS = 5
/** Bars in the chart: nine weeks, or twelve months once the diary is longer than half a year. */
const CHART_WEEKS = 9
const CHART_MONTHS = 12
const LONG_DIARY_NIGHTS = 26 * 7

/** 0: weeks run from Sunday; 1: from Monday. */
type WeekStart = Region['firstDay']

export interface DiaryView {
  /** The five weeks shown. */
  readonly from: ReadonlySignal<NightDate>
  readonly to: ReadonlySignal<NightDate>
  readonly last: NightDate
  /** The latest night to see: the one still going on once a cramp of it is logged, else the last one over. */
  readonly lastShown: ReadonlySignal<NightDate>
  readonly cells: ReadonlySignal<readonly NightCell[]>
  /** The first night of the diary; nights before it are blank, not unknown. null: an empty diary. */
  readonly begun: ReadonlySignal<NightDate | null>
  readonly weeks: ReadonlySignal<readonly SpanTotal[]>
  readonly months: ReadonlySignal<readonly SpanTotal[]>
  /** First night of the month that most of the weeks shown are in. */
  readonly monthShown: ReadonlySignal<NightDate>
  /** The twelve months around it. */
  readonly strip: ReadonlySignal<readonly MonthMark[]>
  readonly empty: ReadonlySignal<boolean>
  /** The first night of all has been looked for: how long the diary is, is known. */
  readonly searched: ReadonlySignal<boolean>
  readonly isLong: ReadonlySignal<boolean>
  readonly ready: ReadonlySignal<boolean>
  readonly canGoLater: ReadonlySignal<boolean>
  /** Years of the diary, newest first. */
  readonly years: ReadonlySignal<readonly number[]>
  /** Months of the diary in a year: 1 to 12. */
  monthsIn(year: number): readonly number[]
  load(): Promise<void>
  /** The weeks that end with the week of a night. null: the latest. */
  showTo(end: NightDate | null): void
  earlier(): void
  later(): void
  goTo(year: number, month: number): void
}

/** The last day of the week that a date is in. */
export function endOfWeek(date: NightDate, firstDay: WeekStart = 0): NightDate {
  const SUNDAY = toNightDate('2023-01-01')
  const weekday = (((nightsBetween(SUNDAY, date) - firstDay) % 7) + 7) % 7
  return addNights(date, 6 - weekday)
}

export interface DiaryViewOptions {
  /** A night of the last week shown. null: the latest. */
  readonly shownTo?: NightDate | null
  readonly firstDay?: WeekStart
  /** She went to other weeks, which end on this day. null: the latest. */
  readonly onGo?: (to: NightDate | null) => void
}

export function createDiaryView(
  store: DiaryStore,
  clock: Clock,
  { shownTo = null, firstDay = 0, onGo = () => {} }: DiaryViewOptions = {},
): DiaryView {
  const weekEnd = (date: NightDate) => endOfWeek(date, firstDay)
  const last = lastNightOver(clock)
  const lastShown = signal(last)
  const to = signal(weekEnd(shownTo === null || shownTo > last ? last : shownTo))
  const from = computed(() => addNights(to.value, 1 - WEEKS * 7))
  // That of the night in the middle of them.
  const monthShown = computed(() => firstOfMonth(addNights(to.value, -((WEEKS * 7 - 1) / 2))))
  const cells = signal<readonly NightCell[]>([])
  const weeks = signal<readonly SpanTotal[]>([])
  const months = signal<readonly SpanTotal[]>([])
  const strip = signal<readonly MonthMark[]>([])
  const first = signal<NightDate | null>(null)
  const ready = signal(false)
  const searched = signal(false)
  const canGoLater = computed(() => to.value < weekEnd(lastShown.value))

  async function readCells(start: NightDate, end: NightDate): Promise<readonly NightCell[]> {
    const range = { from: start, to: end }
    const [nights, cramps] = await Promise.all([store.nights(range), store.cramps(range)])
    const byNight = cramps.filter((cramp) => !wasByDay(clock, cramp))
    return cellsOf(start, end, nights, byNight)
  }
  /** On the evening of a week's last day the night still going on is in the next week. */
  async function lookAtTonight(): Promise<void> {
    const coming = addNights(last, 1)
    const begun = (await store.cramps({ from: coming, to: coming })).length > 0
    const atEnd = to.value >= weekEnd(lastShown.value)
    lastShown.value = begun ? coming : last
    if (atEnd) to.value = weekEnd(lastShown.value)
  }
  async function load(): Promise<void> {
    await lookAtTonight()
    const asked = to.value
    const chart = await readCells(addNights(asked, 1 - CHART_WEEKS * 7), asked)
    // A quicker press was made meanwhile; its own weeks are on their way.
    if (to.value !== asked) return
    show5Weeks(chart)
    ready.value = true
    // The first night of all is looked for only once the weeks asked for are on the screen.
    first.value = await firstStored(store, chart, addNights(last, 1))
    if (to.value !== asked) return
    show5Weeks(chart)
    if (first.value !== null) {
      if (nightsBetween(first.value, last) > LONG_DIARY_NIGHTS) await loadMonths()
      await loadStrip(first.value)
    }
    searched.value = true
  }
  function show5Weeks(chart: readonly NightCell[]): void {
    first.value ??= earliest(chart)
    cells.value = chart.slice(-WEEKS * 7)
    weeks.value = weeksOf(chart, first.value ?? last, last)
  }
  async function loadMonths(): Promise<void> {
    const asked = to.value
    const end = endOfMonth(asked)
    const year = await readCells(firstOfMonth(addNights(end, -335)), end)
    if (to.value === asked) months.value = monthsOf(year, first.value ?? last, last).slice(-CHART_MONTHS)
  }
  async function loadStrip(begun: NightDate): Promise<void> {
    const asked = monthShown.value
    const range = stripRange(asked, last)
    const marks = marksOf(await readCells(range.from, range.to), begun, last)
    if (monthShown.value === asked) strip.value = marks
  }
  const latest = () => weekEnd(lastShown.value)
  function show(end: NightDate): void {
    to.value = end <= latest() ? end : latest()
    void load()
  }
  function go(end: NightDate): void {
    show(end)
    onGo(canGoLater.value ? to.value : null)
  }
  return {
    from,
    to,
    last,
    lastShown,
    cells,
    begun: first,
    weeks,
    months,
    monthShown,
    strip,
    ready,
    searched,
    empty: computed(() => searched.value && first.value === null),
    isLong: computed(() => months.value.length > 0),
    canGoLater,
    years: computed(() => yearsBetween(first.value ?? last, last)),
    load,
    showTo: (end) => {
      const asked = weekEnd(end ?? lastShown.value)
      if (asked !== to.value) show(asked)
    },
    earlier: () => go(addNights(to.value, -WEEKS * 7)),
    later: () => go(addNights(to.value, WEEKS * 7)),
    monthsIn: (year) => MONTHS.filter((month) => isWithin(year, month, first.value ?? last, last)),
    // The weeks that end a month, or the first ones of the diary, when it began in the last days of that month.
    goTo: (year, month) => go(weekEnd(later(addNights(firstNight(year, month), 27), first.value))),
  }
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

function isWithin(year: number, month: number, first: NightDate, last: NightDate): boolean {
  const start = firstNight(year, month)
  return start <= last && endOfMonth(start) >= first
}

/** The later of a night in the asked month and the diary's first, if that is in the same month. */
function later(date: NightDate, first: NightDate | null): NightDate {
  return first !== null && first > date && first.slice(0, 7) === date.slice(0, 7) ? first : date
}

function yearsBetween(first: NightDate, last: NightDate): readonly number[] {
  const [from, to] = [yearOf(first), yearOf(last)]
  return Array.from({ length: to - from + 1 }, (_, i) => to - i)
}
