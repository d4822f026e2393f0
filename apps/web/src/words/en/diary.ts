import type { NightDate } from '@uncramp/diary'
import type { MonthMark } from '../../models/monthStrip.ts'
import type { NightCell, Planned, SpanTotal } from '../../models/nights.ts'
import { dayMonth, dayMonthYear, monthYear, shortMonth } from '../dates.ts'
import { plain } from '../numbers.ts'
import { cramps, nights } from './common.ts'

/** A week with nights not known is "at least": what was not written down may hold more. */
function spanSentence(span: SpanTotal): string {
  const soFar = span.soFar ? ' so far' : ''
  if (span.known === 0) return `not known${soFar}`
  return `${span.cramps}${soFar}${span.unknown > 0 ? `, ${nights(span.unknown)} not known` : ''}`
}

const PLANNED = { stretch: ', stretch', test: ', planned', both: ', stretch and another, planned', none: '' }

export const diary = {
  title: 'Diary',
  share: 'Print, save or bring in a diary',
  add: 'Add a night or a cramp',
  earlier: 'Earlier weeks',
  later: 'Later weeks',
  asList: 'Show as a list',
  asCalendar: 'Show as a calendar',
  calendar: 'Five weeks of nights',
  cellCount: (cell: NightCell) =>
    cell.count !== null ? String(cell.count) : cell.logged > 0 ? `${cell.logged}+` : '?',
  cell: (cell: NightCell, planned: Planned) => {
    const count =
      cell.count !== null
        ? cramps(cell.count)
        : cell.logged > 0
          ? `${cramps(cell.logged)} so far, night not checked`
          : 'not known'
    return `${dayMonth(cell.date)}, ${count}${PLANNED[planned ?? 'none']}`
  },
  blankCell: (cell: NightCell) => `${dayMonth(cell.date)}, blank`,
  notKnown: 'not known',
  soFar: 'cramps so far',
  testNights: 'planned nights of a test',
  stretchNights: 'planned stretch nights',
  eachWeek: 'Cramps each week',
  eachMonth: 'Cramps each month',
  chartBy: 'Chart by',
  weeks: 'Weeks',
  months: 'Months',
  chart: (weeks: readonly SpanTotal[], unit: 'week' | 'month') =>
    `Cramps each ${unit}: ${weeks.map((span) => `${unit === 'week' ? dayMonth(span.from) : shortMonth(span.from)}: ${spanSentence(span)}`).join('; ')}.`,
  spanSoFar: 'so far',
  lastSoFar: { week: 'The last bar is this week so far.', month: 'The last bar is this month so far.' },
  nothingBefore: (date: NightDate) => `Nothing before ${dayMonthYear(date)}.`,
  tableFrom: 'From',
  tableCramps: 'Cramps',
  tableKnown: 'Nights known',
  usual: 'Usual',
  stretch: 'Stretch',
  before: 'Before',
  strip: {
    title: 'Nights with cramps',
    span: (from: NightDate, to: NightDate) => `${monthYear(from)} to ${monthYear(to)}. Tap a month to see it.`,
    month: (mark: MonthMark) =>
      `${monthYear(mark.month)}${mark.soFar ? ' so far' : ''}: ${nights(mark.withCramps)} with cramps, ${mark.without} without, ${mark.unknown} not known`,
    count: (mark: MonthMark) => (mark.withCramps + mark.without === 0 ? '?' : String(mark.withCramps)),
    withCramps: 'cramps',
    without: 'no cramps',
    unknown: 'not known',
    columns: ['Month', 'Cramps', 'No cramps', 'Not known'],
  },
  find: 'Find nights',
  findLine: 'By place, pain, sleep and more',
  goesWith: 'What goes with bad nights',
  goesWithLine: 'Your days, beside your nights',
  goToMonth: 'Go to a month',
  month: 'Month',
  year: 'Year',
  go: 'Go',
  empty: 'Nothing here yet. Tap + to add last night.',
  copyHint: 'Save a copy, in case you lose this phone.',
  night: {
    back: 'Diary',
    howMany: 'How many cramps?',
    noCramps: 'No cramps',
    notKnown: 'Not known',
    soFar: (logged: number) => `${cramps(logged)} so far, not checked. Tap how many there were in all.`,
    blank: 'Nothing is written down for this night.',
    unreadable:
      'Something is written down for this night that cannot be read. It stays as it is. What you answer now is kept beside it.',
    checkedUnknown: 'You marked this night as not known.',
    addCramp: 'Add a cramp',
    edit: 'Edit',
    editCramp: 'Edit cramp',
    delete: 'Delete',
    deleteNight: 'Delete this night',
    deleteCramp: 'Delete this cramp',
    saved: 'Saved.',
    nightDeleted: 'The night was deleted.',
    crampDeleted: 'The cramp was deleted.',
    cramps: 'Each cramp',
    dayBefore: 'The day before I…',
    didStretch: 'Did your stretch?',
    earlier: 'Night before',
    later: 'Night after',
    where: 'Where',
    placeUnknown: 'Not known',
    began: 'When it began',
    lasted: 'How long',
    minutes: (n: number) => `${plain(n)} min`,
    unknown: 'Not known',
    pain: 'Pain',
    hour: 'Hour',
    minute: 'Minute',
  },
  shareTitle: 'Print, save, bring in',
  print: 'Print this diary',
  printHow: 'The weeks on the Diary page go on paper.',
  bringIn: 'Bring in a copy',
  bringInHow: 'From a saved copy or a spreadsheet file.',
}
