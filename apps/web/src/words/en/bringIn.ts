import { type Problem, problemSentence } from '@uncramp/diary'
import type { Note } from '@uncramp/diary/csv'
import { nights } from './common.ts'

export const bringIn = {
  title: 'Bring in a copy',
  back: 'Diary',
  lead: 'Choose a copy you saved. Or a spreadsheet file (CSV): one row a night, with its date and how many cramps.',
  choose: 'Choose a file',
  reading: 'One moment.',
  broken: 'We could not read this file. Nothing was changed.',
  /** The diary package says it in English; another language says it by the problem's cause. */
  problem: (problem: Problem) => problemSentence(problem),
  note: (note: Note) => note.text,
  step: { columns: 'Which column is which?', dates: 'How are the dates written?', gaps: 'Nights with no row' },
  dateColumn: 'Date',
  countColumn: 'Number of cramps',
  treatmentColumn: 'Did the stretch (if there is one)',
  painColumn: 'Pain (if there is one)',
  minutesColumn: 'Minutes (if there is one)',
  noColumn: 'None',
  dateQuestion: (example: string) => `“${example}” can be read in two ways. Which nights are in this file?`,
  gapQuestion: (n: number) => `${nights(n)} in between ${n === 1 ? 'has' : 'have'} no row. What does that mean?`,
  gapZero: 'No cramps on those nights',
  gapUnknown: 'Not written down',
  next: 'Next',
  preview: 'Look before you save',
  found: (n: number) => `We found ${nights(n)}.`,
  span: (from: string, to: string) => `From ${from} to ${to}.`,
  madeUp: 'This copy holds the made-up diary. What comes from there is not yours.',
  cramps: (n: number) => `${n === 1 ? '1 cramp' : `${n} cramps`} in all.`,
  differ: (n: number) =>
    n === 0 ? 'None differs from yours.' : n === 1 ? '1 differs from yours.' : `${n} differ from yours.`,
  others: (cramps: number, tests: number) =>
    [
      cramps === 0 ? null : `${cramps === 1 ? '1 cramp has' : `${cramps} cramps have`} details.`,
      tests === 0 ? null : `The file holds ${tests === 1 ? '1 test' : `${tests} tests`}.`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  keepMine: 'Keep mine',
  useFile: 'Use the file',
  whichWins: 'Where they differ',
  countStays: (n: number) => `${nights(n)} ${n === 1 ? 'stays' : 'stay'} as ${n === 1 ? 'it is' : 'they are'}.`,
  countComes: (n: number, withStretch: boolean) =>
    `${nights(n)} ${n === 1 ? 'gets' : 'get'} the file’s count${withStretch ? ' and stretch' : ''}. Nothing else on ${n === 1 ? 'it' : 'them'} changes.`,
  nightComes: (n: number) =>
    `${nights(n)} ${n === 1 ? 'is' : 'are'} replaced by the file’s, with ${n === 1 ? 'its' : 'their'} cramps.`,
  kept: (n: number) => `${nights(n)} ${n === 1 ? 'keeps' : 'keep'} yours: you logged more cramps than the file has.`,
  newOnly: 'Pain and minutes come in only on nights that are new.',
  showDiffering: 'Show me',
  night: 'Night',
  yours: 'Yours',
  theFile: 'The file',
  count: (n: number | null) => (n === null ? 'not known' : String(n)),
  otherDetails: 'other details',
  confirm: 'Bring them in',
  notYet: 'Nothing is stored until you tap this.',
  /** Of settings and tests alone, no night comes. */
  done: (n: number) => (n === 0 ? 'Brought in.' : `${nights(n)} brought in.`),
  stays: 'Your diary stays as it is.',
  nothingNew: 'Nothing in this file is new.',
  seeDiary: 'See the diary',
}
