import type { NightDate } from '@uncramp/diary'
import { dayMonthYear } from '../dates.ts'

/** What comes after a result of the safety check: a doctor has seen it, or it is for later. */
export const seen = {
  say: 'A doctor has seen this',
  on: (date: NightDate) => `A doctor saw this on ${dayMonthYear(date)}.`,
  saved: 'A doctor has seen this. Saved.',
  remind: 'Remind me in 3 days',
  remindOn: (date: NightDate) => `Home will remind you on ${dayMonthYear(date)}.`,
  remindSaved: 'Home will remind you in 3 days.',
  due: 'You asked to be reminded of this.',
  noRemind: 'No reminder',
  noRemindSaved: 'No reminder will come.',
}
