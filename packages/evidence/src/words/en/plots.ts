import type { PlotsWords } from '../plotsWords.ts'

const cramps = { helps: 'fewer cramps', harms: 'more cramps' }
const pain = { helps: 'less pain', harms: 'more pain' }
const people = { helps: 'more people', harms: 'fewer people' }

export const plots: PlotsWords = {
  measures: {
    'cramps-a-week': { title: 'Cramps a week', ...cramps },
    'cramp-days-a-week': { title: 'Days with cramps, each week', helps: 'fewer days', harms: 'more days' },
    'cramps-time-not-said': { title: 'Cramps, in a time the study does not say', ...cramps },
    'change-from-start': { title: 'How cramps changed, for each 100 at the start', ...cramps },
    'no-cramps': { title: 'How many had no cramps in the end', ...people },
    'a-quarter-fewer': { title: 'How many had a quarter fewer cramps', ...people },
    'half-as-many': { title: 'How many had half as many cramps', ...people },
    'half-the-pain': { title: 'How many had half the pain', ...people },
    'any-cramps': { title: 'How many had cramps', helps: 'fewer people', harms: 'more people' },
    'pain-0-10': { title: 'Pain, from 0 to 10', ...pain },
    'pain-1-3': { title: 'Pain, from 1 to 3', ...pain },
    'pain-total': { title: 'Pain of two weeks, added up', ...pain },
  },
  comparedWith: 'Compared with',
  comparators: {
    placebo: 'dummy pills',
    'no-treatment': 'nothing',
    'no-advice': 'no advice to do it',
    'tap-water': 'tap water',
  },
  howToRead:
    'The dot is what the study found. The line shows how far off it may be. A long line means it is not very sure.',
  noEffect: 'no change',
  pooled: 'These studies together',
  pooledTooWide: 'Together these studies cannot tell.',
  review: 'A review of many studies',
  withdrawn: 'Withdrawn, so it has no number here',
  leftOutTitle: 'Not in the picture',
  leftOut: {
    'same-trials': 'It tells of people who are in the picture already.',
    'older-review': 'A newer review has taken its place.',
    'another-question': 'It asked something else.',
    'no-usual-interval': 'Its range was made in another way.',
    'no-trial': 'It watched people. It did not put them in groups by lot.',
    'another-treatment': 'It is about another treatment.',
    'nothing-to-draw': 'It gives no number with a range.',
  },
  notPooledTitle: 'Why some studies were not put together',
  notPooled: {
    'one-trial': 'No other study gives such a number.',
    'different-outcomes': 'The studies counted different things.',
    'different-comparators': 'The studies compared it with different things.',
    'unit-not-said': 'It does not say in what time it counted.',
    'no-numbers': 'It gives no numbers we could use.',
    review: 'It is a review of other studies.',
    'no-trial': 'It did not put people in groups by lot.',
    retracted: 'It was withdrawn.',
  },
}
