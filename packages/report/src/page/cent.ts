import type { TestOnPage } from './tests.ts'

/**
 * Items of CENT 2015 (Shamseer 2015, BMJ 350:h1793; Vohra 2015, BMJ 350:h1738) that apply to a test one person runs on
 * herself. Those for a series of patients or a trialist's registry number are answered with what there is.
 *
 * Compared: 1a to 5 with the published table; the numbers and topics after that with CONSORT 2010, on which CENT builds.
 * Not seen, and still to be compared: what CENT adds after 5 (6a.2, 8a.2, 8a.3, 12c, 17a.2) and its split of 13a and 17a.
 * 17b, on outcomes with two values, does not apply; with it they are the 44 that the abstract counts.
 */
export const CENT_ITEMS = [
  '1a',
  '1b',
  '2a.1',
  '2a.2',
  '2b',
  '3a',
  '3b',
  '4a',
  '4b',
  '4c',
  '5',
  '6a.1',
  '6a.2',
  '6b',
  '7a',
  '7b',
  '8a.1',
  '8a.2',
  '8a.3',
  '8b',
  '9',
  '10',
  '11a',
  '11b',
  '12a',
  '12b',
  '12c',
  '13a.1',
  '13b',
  '14a',
  '14b',
  '15',
  '16',
  '17a.1',
  '17a.2',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
] as const

export type CentItem = (typeof CENT_ITEMS)[number]

/** What the answers are made of; all of it stands in the record of the test. */
export interface CentFacts {
  readonly test: TestOnPage
  /** Of the person: as entered. */
  readonly conditions: number
  readonly medicines: number
}
