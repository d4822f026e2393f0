import { type DailyReminder, reminderCalendar } from '@uncramp/calendar-ics'
import { addNights, type NightDate, nightsBetween } from '@uncramp/diary'
import type { Clock } from '../clock.ts'
import { later } from '../words/later.ts'
import type { AppModel } from './app.ts'
import { comingNight, lastNightOver } from './nightClock.ts'
import { firstNightOf } from './trialRecord.ts'
import type { TrialStand } from './trialStand.ts'

const text = later.bedtime.reminders

/** A bedtime before this hour of her own day is still the evening of the day before. */
const NOON = 12
const HOURS_A_DAY = 24

/** Quarter hours from one time of day to another, across midnight: 18:00, 18:15 and so on. */
function quarterHours(from: number, to: number): readonly string[] {
  const two = (n: number) => String(n).padStart(2, '0')
  return Array.from(
    { length: (to - from) * 4 + 1 },
    (_, i) => `${two((from + Math.floor(i / 4)) % 24)}:${two((i % 4) * 15)}`,
  )
}
export const bedtimes = (clock: Clock): readonly string[] =>
  quarterHours(18 + clock.hoursLater(), 26 + clock.hoursLater())
export const mornings = (clock: Clock): readonly string[] =>
  quarterHours(5 + clock.hoursLater(), 11 + clock.hoursLater())

export interface ReminderTimes {
  /** Hours and minutes, such as 21:30. */
  readonly bedtime: string
  /** null: no reminder in the morning. */
  readonly morning: string | null
}

/** The hour of her own day at a time on the clock. */
const ownHour = (time: string, later: number): number => (Number(time.slice(0, 2)) - later + HOURS_A_DAY) % HOURS_A_DAY

/** The day on which the bedtime of a night falls, known as all nights are by the morning it ends on. */
function dayOfBedtime(night: NightDate, bedtime: string, clock: Clock): NightDate {
  const eve = ownHour(bedtime, clock.hoursLater()) < NOON ? night : addNights(night, -1)
  return onCalendar(eve, bedtime, clock)
}

/** Her own day may run on past midnight. */
function onCalendar(ownDay: NightDate, time: string, clock: Clock): NightDate {
  const later = clock.hoursLater()
  return addNights(ownDay, ownHour(time, later) + later >= HOURS_A_DAY ? 1 : 0)
}

/** The last night that a running test can have, the latest of several; null: none is running. */
export function lastTestNight(going: readonly TrialStand[]): NightDate | null {
  const lasts = going
    .filter(({ record }) => record.standing === 'running')
    .map(({ record, progress }) => addNights(firstNightOf(record.trial), progress.lastNight))
  return lasts.toSorted().at(-1) ?? null
}

/** How many days from one to the last; null without a last. */
const daysTo = (from: NightDate, last: NightDate | null): number | null =>
  last === null ? null : nightsBetween(from, last) + 1

/**
 * Neutral reminders: the order of a test was drawn ahead and stays hidden, so each night rings the same. A time that
 * is already past today begins tomorrow.
 */
export function dailyReminders(
  { bedtime, morning }: ReminderTimes,
  going: readonly TrialStand[],
  clock: Clock,
  id: string,
): readonly DailyReminder[] {
  const now = clock.local().slice(0, 16)
  const last = lastTestNight(going)
  const { test, routine, remove } = text.event
  const evening = last === null ? routine : test
  const tonight = comingNight(clock)
  const first = `${dayOfBedtime(tonight, bedtime, clock)}T${bedtime}` > now ? tonight : addNights(tonight, 1)
  const nightly: DailyReminder = {
    uid: `evening-${id}@uncramp`,
    title: evening.title,
    note: `${evening.note}\n${remove}`,
    firstDay: dayOfBedtime(first, bedtime, clock),
    time: bedtime,
    days: daysTo(first, last),
  }
  const inMorning = morning === null ? [] : [morningReminder(morning, going, clock, id)]
  // On the last evening of a test its bedtime may be past already.
  return [nightly, ...inMorning].filter(({ days }) => days === null || days > 0)
}

/** From the next morning that is still to come, through the one after the last night. */
function morningReminder(time: string, going: readonly TrialStand[], clock: Clock, id: string): DailyReminder {
  const over = lastNightOver(clock)
  const first = `${onCalendar(over, time, clock)}T${time}` > clock.local().slice(0, 16) ? over : addNights(over, 1)
  const { morning, remove } = text.event
  return {
    uid: `morning-${id}@uncramp`,
    title: morning.title,
    note: `${morning.note}\n${remove}`,
    firstDay: onCalendar(first, time, clock),
    time,
    days: daysTo(first, lastTestNight(going)),
  }
}

const MS_A_MINUTE = 60_000

/** Hands over the calendar file. False when it could not be noted whose reminders these are. */
export async function saveReminders(app: AppModel): Promise<boolean> {
  const { deps, settings, trials } = app
  const { bedtimeAt, morningAt, calendarId } = settings.data.value
  const id = calendarId ?? deps.newId()
  // The same id in every file: a calendar then puts the later reminders in the place of the earlier ones.
  if (calendarId === null && !(await settings.set('calendarId', id))) return false
  const times = { bedtime: bedtimeAt, morning: morningAt }
  const now = deps.clock.now()
  const stamp = {
    product: '-//Uncramp//Bedtime//EN',
    at: new Date(now).toISOString(),
    revision: Math.floor(now / MS_A_MINUTE),
  }
  const file = reminderCalendar(stamp, dailyReminders(times, trials.going.value, deps.clock, id))
  deps.platform.download(text.fileName, 'text/calendar', file)
  return true
}
