import { contentLine, escapeText } from './contentLine.ts'

/** One reminder a day, by the clock on the wall wherever the person is. */
export interface DailyReminder {
  /** The same for every version of a reminder, and used by nothing else. */
  readonly uid: string
  readonly title: string
  readonly note: string
  /** The first day, such as 2026-04-02. */
  readonly firstDay: string
  /** Hours and minutes, such as 21:30. */
  readonly time: string
  /** Days it comes; null: until it is taken out. */
  readonly days: number | null
}

export interface CalendarStamp {
  /** Who wrote the file, such as -//Uncramp//Bedtime//EN. */
  readonly product: string
  /** When it was written, in UTC: 2026-04-02T19:30:00.000Z. */
  readonly at: string
  /** Higher in each later file, so that a calendar takes the later one. */
  readonly revision: number
}

/** Long enough to be seen on the day, and marked as free time. */
const DURATION = 'PT10M'

/** A calendar file (RFC 5545) of reminders that ring. @throws RangeError for a day, time or number that is none. */
export function reminderCalendar(stamp: CalendarStamp, reminders: readonly DailyReminder[]): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', escapeText(stamp.product)),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...reminders.flatMap((reminder) => eventLines(stamp, reminder)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}

function eventLines(stamp: CalendarStamp, reminder: DailyReminder): readonly string[] {
  const title = escapeText(reminder.title)
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapeText(reminder.uid)),
    contentLine('DTSTAMP', utc(stamp.at)),
    contentLine('SEQUENCE', String(whole(stamp.revision, 0))),
    contentLine('DTSTART', floating(reminder.firstDay, reminder.time)),
    contentLine('DURATION', DURATION),
    contentLine('RRULE', daily(reminder.days)),
    contentLine('SUMMARY', title),
    contentLine('DESCRIPTION', escapeText(reminder.note)),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', title),
    contentLine('TRIGGER', 'PT0S'),
    contentLine('END', 'VALARM'),
    contentLine('END', 'VEVENT'),
  ]
}

const daily = (days: number | null): string => (days === null ? 'FREQ=DAILY' : `FREQ=DAILY;COUNT=${whole(days, 1)}`)

/** Local time without a zone (3.3.5): nine in the evening stays nine on a journey and when the clocks change. */
function floating(day: string, time: string): string {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):([0-5]\d)$/.exec(`${day} ${time}`)
  if (match === null) throw new RangeError(`not a day and time of a calendar: ${day} ${time}`)
  const [, year, month, date, hour, minute] = match
  return `${year}${month}${date}T${hour}${minute}00`
}

function utc(at: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(at)) throw new RangeError(`not a time in UTC: ${at}`)
  return `${at.slice(0, 19).replace(/[-:]/g, '')}Z`
}

function whole(n: number, least: number): number {
  if (!Number.isSafeInteger(n) || n < least) throw new RangeError(`not a whole number of ${least} or more: ${n}`)
  return n
}
