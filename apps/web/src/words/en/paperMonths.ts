import type { NightDate, RoughMinutes } from '@uncramp/diary'
import type { PaperMonth, PaperNight } from '../../models/paperMonth.ts'
import { dayMonthYear, monthYear } from '../dates.ts'
import { cramps, MUSCLE, nights } from './common.ts'

export const paperMonths = {
  title: 'Months on paper',
  how: 'One page a month, one line a night. For you, or for your doctor.',
  lead: 'Choose the months. Each one is a page, A4 or Letter.',
  from: 'First month',
  to: 'Last month',
  print: (pages: number) => (pages === 1 ? 'Print this page' : `Print ${pages} pages`),
  making: (done: number, of: number) => `Making the pages: ${done} of ${of}.`,
  failed: 'The pages could not be made. Nothing was lost. Try again.',
  firstOf: (month: NightDate, of: number) => `Here is ${monthYear(month)}, the first of ${of} pages.`,
  caption: 'Cramps at night. One line is one night, by the day it ended on.',
  page: (page: number, of: number, printed: NightDate) =>
    `${of === 1 ? '' : `Page ${page} of ${of}. `}Printed ${dayMonthYear(printed)}.`,
  columns: {
    night: 'Night',
    count: 'Cramps',
    slept: 'Slept badly',
    pain: 'Worst pain',
    where: 'Where',
    minutes: 'Minutes',
    noted: 'Noted',
    plan: 'Plan',
  },
  none: 'None',
  dash: '–',
  ask: '?',
  yes: 'Yes',
  no: 'No',
  atLeast: (logged: number) => `${logged}+`,
  notKnown: 'Not known',
  before: 'Before this diary',
  muscles: MUSCLE,
  leg: { left: 'L', right: 'R' },
  rough: {
    'under-2': 'under 2',
    '2-to-10': '2 to 10',
    'over-10': 'over 10',
  } satisfies Record<RoughMinutes, string>,
  andMore: (more: number) => `and ${more} more`,
  testPlans: {
    treatment: { done: 'Test: done', not: 'Test: not done', name: 'Test' },
    control: { done: 'Usual: done', not: 'Usual: kept', name: 'Usual' },
    none: { done: 'Done', not: 'Not done' },
  },
  plans: {
    treatment: { done: 'Stretch: done', not: 'Stretch: not done', name: 'Stretch' },
    control: { done: 'Usual: stretched', not: 'Usual: kept', name: 'Usual' },
    none: { done: 'Stretched', not: 'Did not stretch' },
  },
  sum: ({ mark, cramps: all }: PaperMonth) =>
    mark === null
      ? ''
      : `${nights(mark.withCramps)} with cramps (${cramps(all)} in all), ${mark.without} without, ${mark.unknown} not known.`,
  /** Only what the page has. */
  key: (kinds: ReadonlySet<PaperNight['kind']>) =>
    [
      'L left, R right leg. Pain from 0 to 10.',
      ...(kinds.has('unchecked') ? ['A number with + was not checked in the morning: there may have been more.'] : []),
      'A question mark is something not written down.',
      ...(kinds.has('to-come') ? ['Empty lines are nights to come.'] : []),
    ].join(' '),
  noted: (letter: string, name: string) => `${letter} ${name}`,
}
