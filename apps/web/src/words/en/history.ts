import type { Measure } from '@uncramp/diary'
import type { LeftOutReason, RefusalCode } from '@uncramp/imports'
import { APP_NAMES } from '../appNames.ts'
import { whole } from '../numbers.ts'
import { nights } from './common.ts'

const REFUSED: Readonly<Record<RefusalCode, string>> = {
  empty: 'It is empty. Choose the file that the other app saved.',
  'not-known': 'We do not know this kind of file. Save a table with one night a row, and choose that.',
  'zip-damaged': 'The archive is damaged or cut short. Save it again in the other app.',
  'zip-locked': 'The archive has a password. Unpack it first. Then choose the file inside.',
  'zip-method': 'The archive is packed in a way we cannot read. Unpack it first. Then choose the file inside.',
  'nothing-inside': 'We can read nothing in it. Choose the whole file that the other app saved.',
  'database-damaged': 'The data in it are damaged or cut short. Save it again on the other phone.',
  'not-json': 'It is cut short or damaged. Save it again in the other app.',
  'too-large': 'It is larger than such a file can be. Choose the file that the other app saved.',
  several: 'These files do not belong together. Choose one file at a time.',
  unreadable: 'We could not read it to its end. Is it still there? Choose it again.',
}

const REASON: Readonly<Record<LeftOutReason, string>> = {
  'other-kind': 'Not needed here',
  repeat: 'There twice',
  'in-group': 'There alone too',
  'not-measured': 'Nothing was measured',
  'no-date': 'No date we can read',
  'no-number': 'No number we can read',
  'no-value': 'No name or value',
  'other-unit': 'A unit we do not know',
  'odd-length': 'Start and end do not fit',
  'out-of-range': 'A number that cannot be right',
  broken: 'Not written as a row should be',
  'too-long': 'Too long',
  'too-many': 'More than we can hold',
}

const MEASURE: Readonly<Record<Measure, string>> = {
  steps: 'Steps',
  standHours: 'Hours with standing',
  standMinutes: 'Minutes standing',
  exerciseMinutes: 'Minutes of exercise',
  sedentaryMinutes: 'Minutes sitting',
  asleepMinutes: 'Minutes asleep',
  awakeMinutes: 'Minutes awake at night',
  inBedMinutes: 'Minutes in bed',
}

export const history = {
  title: 'Bring your history',
  how: 'From a watch, a phone or another app',
  lead: 'Did you keep notes in another app? Do you wear a watch? Bring the file here.',
  stays: 'The file is read on this phone. It is sent to no one.',
  which: 'Which files?',
  trackers: 'Cramps you noted: Daylio, Bearable, Track & Graph, Nomie. Or a table (CSV).',
  watches: 'Steps and sleep: Apple Health, Health Connect, Fitbit, Google Fit, Garmin, Withings.',
  whole: 'Choose the file as the app saved it. You need not unpack it.',
  refused: (code: RefusalCode) => REFUSED[code],
  app: (app: string) => APP_NAMES[app] ?? 'A table',
  reading: 'Reading your file',
  /** Megabytes. */
  readSoFar: (done: number, total: number) => `${whole(done)} of ${whole(total)} MB`,
  cancel: 'Cancel',
  fromApp: (app: string) => `From ${app}`,
  otherFile: 'Choose another file',
  whichCramps: 'Which of these is your cramps?',
  whichCrampsHow: 'Tap all that mean a leg cramp at night.',
  name: (name: string, n: number) => `${name} (${whole(n)})`,
  moreNames: (n: number) => `Show ${whole(n)} more`,
  noNames: 'There is nothing in this file that could be a cramp.',
  meaning: 'What does one note say?',
  meanings: { 'one-cramp': 'One cramp', count: 'How many cramps', pain: 'How bad the pain was, 0 to 10' },
  quiet: 'Days with a note, but with no cramp',
  quietDays: { unknown: 'Not known', none: 'No cramps' },
  unclocked: 'Notes with no time: which night?',
  unclockedNights: { morning: 'The night before', evening: 'The night after' },
  chooseFirst: 'Choose your cramps first.',
  sayMeaning: 'Say what one note means first.',
  taken: (names: string, meaning: string) => `Taken as cramps: ${names}. One note says: ${meaning}.`,
  entries: (taken: number, all: number) => `We took ${whole(taken)} of ${whole(all)} notes.`,
  toCome: (n: number) =>
    `${nights(n)} ${n === 1 ? 'is' : 'are'} still to come. ${n === 1 ? 'It stays' : 'They stay'} out.`,
  change: 'Change my answers',
  here: (n: number, found: number) =>
    found === 0
      ? 'There is no night in it.'
      : n === 0
        ? 'None is in your diary yet.'
        : `${whole(n)} ${n === 1 ? 'is' : 'are'} in your diary.`,
  onlyHere: 'Numbers are kept only on nights in your diary. Bring them again when you have more nights.',
  measured: 'What was measured',
  measure: (measure: Measure) => MEASURE[measure],
  nights: 'Nights',
  fresh: (n: number) => `${nights(n)} ${n === 1 ? 'gets' : 'get'} new numbers.`,
  replaced: (n: number) => `${nights(n)} ${n === 1 ? 'gets' : 'get'} the file’s numbers in place of yours.`,
  cut: 'The file ends in the middle. What is here was read.',
  unsureClock: 'The file does not say its time zone. Steps near midnight may count for the next day.',
  rows: 'Rows in the file',
  rowsRead: (read: number, all: number) => `${whole(read)} of ${whole(all)} rows were read.`,
  leftOut: (n: number) => `${whole(n)} left out`,
  reason: (reason: LeftOutReason) => REASON[reason],
  row: (row: number, text: string) => `Row ${whole(row)}: “${text}”`,
  place: (text: string) => `“${text}”`,
  last: 'Your last import',
  lastWas: (app: string, date: string, n: number) => `${app}, on ${date}: ${nights(n)}.`,
  undoLast: 'Undo this import',
  undoHow: 'Nights you changed since then stay as they are.',
  undone: (n: number) =>
    n === 0 ? 'Nothing was taken back.' : `${nights(n)} went back to how ${n === 1 ? 'it was' : 'they were'}.`,
  undoneKept: (n: number) =>
    `${nights(n)} ${n === 1 ? 'was' : 'were'} changed since. ${n === 1 ? 'It stays as it is.' : 'They stay as they are.'}`,
  night: {
    from: (app: string) => `From ${app}`,
    measure: (measure: Measure, n: number) => `${MEASURE[measure]}: ${whole(n)}`,
  },
}
