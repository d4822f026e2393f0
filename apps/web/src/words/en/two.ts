import type { NightDate } from '@uncramp/diary'
import type { ApartBecause } from '@uncramp/evidence'
import { dayMonthYear } from '../dates.ts'
import { listOf } from '../numbers.ts'

/** Two tests at the same time. */
export const two = {
  link: 'Test a second one at the same time',
  linkLine: 'Two at once, each by its own coin',
  lead: (name: string) => `Under test now: ${name}. You can test one more beside it.`,
  cost: [
    'Each evening has two plans. Each follows its own coin.',
    'If both help, each is harder to find. About 9 fewer of 100 tests then find it in half a year.',
    'If something bothers you, it may be hard to say which one it was.',
  ],
  running: 'You test this now.',
  /** Why something may not be tested beside what is under test now. */
  apart: {
    'same-kind': 'Not now: it works much like what you test. Nobody could tell them apart.',
    'same-substance': 'Not now: it brings the same as what you test.',
    'two-products': 'Not now: one product at a time. If one bothers you, nobody could tell which.',
    unknown: 'Not now: nobody knows if it holds the same as what you test.',
  } satisfies Record<ApartBecause, string> as Readonly<Record<ApartBecause, string>>,
  goesOn: 'This goes on meanwhile',
  until: (name: string, last: NightDate) => `${name}, until ${dayMonthYear(last)} at the latest.`,
  planned: 'The numbers below are for this test alone. With two, it may find a little less.',
  other: 'Tested at the same time',
  tonightWith: 'Tonight: with it.',
  tonightWithout: 'Tonight: without it.',
  notTold: 'Not told yet.',
  paused: 'Paused.',
  /** Of two tests, the one that a page is about. */
  only: (name: string) => `This is about one test: ${name}. The other goes on.`,
  beside: (names: readonly string[]) =>
    `Tested at the same time: ${listOf(names)}. What that did is not counted here. Rates of usual nights are for nights with neither.`,
  sameTime: (names: readonly string[]) => `At the same time: ${listOf(names)}.`,
}
