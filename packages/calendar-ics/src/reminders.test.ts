import fc from 'fast-check'
import ical, { type VEvent } from 'node-ical'
import { expect, test } from 'vitest'
import { type CalendarStamp, type DailyReminder, reminderCalendar } from './reminders.ts'

const STAMP: CalendarStamp = { product: '-//Uncramp//Bedtime//EN', at: '2026-03-02T19:30:05.123Z', revision: 7 }
const EVENING: DailyReminder = {
  uid: 'evening-1@uncramp',
  title: "Look at tonight's plan",
  note: 'Open Uncramp; it says what tonight is for, and no more.\nThen go to bed.',
  firstDay: '2026-03-02',
  time: '21:30',
  days: 56,
}

/** Read back by a library that knows nothing of ours. */
function read(file: string): readonly VEvent[] {
  return Object.values(ical.sync.parseICS(file)).filter((part): part is VEvent => part?.type === 'VEVENT')
}

test('the file is, line for line, what RFC 5545 asks for', () => {
  expect(reminderCalendar(STAMP, [{ ...EVENING, note: 'Short' }])).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Uncramp//Bedtime//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:evening-1@uncramp',
      'DTSTAMP:20260302T193005Z',
      'SEQUENCE:7',
      'DTSTART:20260302T213000',
      'DURATION:PT10M',
      'RRULE:FREQ=DAILY;COUNT=56',
      "SUMMARY:Look at tonight's plan",
      'DESCRIPTION:Short',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      "DESCRIPTION:Look at tonight's plan",
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
})

test('another reader finds the same title, note, time, alarm and number of nights', () => {
  const [event] = read(reminderCalendar(STAMP, [EVENING]))
  expect(event).toMatchObject({ uid: EVENING.uid, summary: EVENING.title, description: EVENING.note })
  expect(event?.alarms).toMatchObject([{ action: 'DISPLAY', trigger: 'PT0S', description: EVENING.title }])
  const nights = event?.rrule?.all() ?? []
  expect(nights).toHaveLength(56)
})

test('half past nine is half past nine on the wall wherever it is read: no zone, no offset', () => {
  const file = reminderCalendar(STAMP, [EVENING])
  expect(file).not.toMatch(/TZID|VTIMEZONE|DTSTART:\w+Z/)
  const start = read(file)[0]?.start
  expect([start?.getDate(), start?.getHours(), start?.getMinutes()]).toEqual([2, 21, 30])
})

test('a reminder without an end repeats until it is taken out', () => {
  const file = reminderCalendar(STAMP, [{ ...EVENING, days: null }])
  expect(file).toContain('RRULE:FREQ=DAILY\r\n')
  expect(read(file)[0]?.rrule?.between(new Date('2036-03-01'), new Date('2036-03-08'))).toHaveLength(7)
})

test('any title and note come back from another reader as they went in', () => {
  // Not the backslash, whose escape node-ical reads wrongly before an n; contentLine.test.ts has it.
  const plain = fc
    .string({ unit: fc.oneof(fc.constantFrom(';', ',', ':', 'ä', '夜', '🌙', "'"), fc.constantFrom(...'abn ')) })
    // A reader may drop blanks at the ends.
    .map((text) => `a${text}z`)
  fc.assert(
    fc.property(plain, plain, (title, note) => {
      const [event] = read(reminderCalendar(STAMP, [{ ...EVENING, title, note }]))
      expect(event?.summary).toBe(title)
      expect(event?.description).toBe(note)
    }),
    { seed: 5545, numRuns: 200 },
  )
})

test.each([
  ['a month 13', { ...EVENING, firstDay: '2026-13-01' }],
  ['an hour 24', { ...EVENING, time: '24:00' }],
  ['no night at all', { ...EVENING, days: 0 }],
  ['half a night', { ...EVENING, days: 1.5 }],
])('%s is a bug of the caller and throws', (_, reminder) => {
  expect(() => reminderCalendar(STAMP, [reminder])).toThrow(RangeError)
})

test('a stamp that is not in UTC throws', () => {
  expect(() => reminderCalendar({ ...STAMP, at: '2026-03-02T19:30:05+01:00' }, [EVENING])).toThrow(RangeError)
})
