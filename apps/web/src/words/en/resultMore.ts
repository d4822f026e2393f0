import type { Ending, SecondOutcome, StillOpen } from '@uncramp/trial'
import { decimal } from '../numbers.ts'
import { cramps, nights } from './common.ts'
import { result } from './result.ts'

const NAMES: Readonly<Record<SecondOutcome, string>> = {
  woken: 'Bad sleep from cramps',
  minutes: 'How long a cramp lasts',
  pain: 'How much a cramp hurts',
}

const BETTER: Readonly<Record<SecondOutcome, string>> = {
  woken: 'Fewer bad nights with it.',
  minutes: 'Shorter cramps with it.',
  pain: 'Less pain with it.',
}
const A_LITTLE_BETTER: Readonly<Record<SecondOutcome, string>> = {
  woken: 'Slightly fewer bad nights with it.',
  minutes: 'Slightly shorter cramps with it.',
  pain: 'Slightly less pain with it.',
}
const WORSE: Readonly<Record<SecondOutcome, string>> = {
  woken: 'More bad nights with it.',
  minutes: 'Longer cramps with it.',
  pain: 'More pain with it.',
}
const STILL_OPEN: Readonly<Record<StillOpen, string>> = {
  'too-early': 'Too early to say.',
  'recording-differs': 'You noted this more often on one kind of night. So we cannot tell.',
  'not-testable': 'Too little of it is written down.',
  undecided: 'We cannot tell.',
}

function ending(outcome: SecondOutcome, reached: Ending): string {
  switch (reached.type) {
    case 'helps':
      return (reached.worthwhile ? BETTER : A_LITTLE_BETTER)[outcome]
    case 'nothing-worth-having':
      return 'No change worth having.'
    case 'makes-it-worse':
      return WORSE[outcome]
    case 'cannot-tell-yet':
      return STILL_OPEN[reached.because]
  }
}

const one = (value: number): string => decimal(value, 1)
const FIGURES: Readonly<Record<SecondOutcome, (withIt: string, usual: string) => string>> = {
  woken: (withIt, usual) => `In a week: about ${withIt} bad nights with it, ${usual} as usual.`,
  minutes: (withIt, usual) => `About ${withIt} minutes with it, ${usual} as usual.`,
  pain: (withIt, usual) => `From 0 to 10: about ${withIt} with it, ${usual} as usual.`,
}

/** Orders of a hundred; never none, and never all. */
const ofHundred = (chance: number): string =>
  chance < 0.01 ? 'fewer than 1' : `about ${Math.min(99, Math.round(chance * 100))}`

export const resultMore = {
  broken: 'A part of this page could not be worked out. The answer stands.',
  anyway: {
    title: 'Would it have got better anyway?',
    fell: 'Cramps fell on your usual nights too, with nothing done.',
    same: 'On your usual nights little changed by itself.',
    rose: 'On your usual nights cramps rose by themselves.',
    unknown: 'You have too few nights from before the test to show your own.',
    why: 'People begin a test in a bad spell. Bad spells pass.',
    others: 'In trials a dummy pill turned 10 cramps into about 7, in 4 weeks.',
    notUsed: 'Your answer uses none of this. It compares nights within the test.',
    before: '4 weeks before the test',
    expected: 'To expect, with nothing done',
    usual: 'Usual nights of the test',
    withIt: 'Nights with it',
    /** A rate a week, and the range it lies in 8 times in 10. */
    rate: (perWeek: number) => `${result.rate(perWeek)} a week`,
    rateWithin: (perWeek: number, low: number, high: number) =>
      `${result.rate(perWeek)} a week, likely ${result.range(low, high)}`,
    fromBefore: 'What to expect is read from your nights before the test.',
    short: 'To say what to expect takes 8 weeks of nights before a test.',
  },
  coin: {
    title: 'Could it be luck of the coin?',
    orders: (chance: number) =>
      `Say it did nothing. Then ${ofHundred(chance)} in 100 coin orders would still show a gap this large.`,
    few: (orders: number) => `The coin had only ${orders} orders to choose from. So this number cannot get small.`,
    none: 'For this we need nights of both kinds.',
    second: 'This is a second opinion. Your answer does not hang on it.',
  },
  second: {
    title: 'Sleep, length and pain',
    lead: 'These come second. Each has an answer of its own.',
    name: (outcome: SecondOutcome) => NAMES[outcome],
    ending,
    figures: (outcome: SecondOutcome, withIt: number, usual: number) => FIGURES[outcome](one(withIt), one(usual)),
    ofCramps: 'Length and pain are of the cramps you still had.',
  },
  weeks: {
    columns: ['Week from', 'Usual nights', 'Nights with it', 'Not known', 'Do not count'],
    of: (count: number, known: number) => (known === 0 ? '–' : `${cramps(count)} in ${nights(known)}`),
  },
  maths: {
    priors: 'Priors',
    priorsText: 'Intercept N(-0.9, 1.5²). Log rate ratio N(0, 1). sigma and kappa half-N(0.5). rho Beta(2, 2).',
    method: 'Method',
    methodText: (draws: number) =>
      `Nested Laplace along quasi-random lines: no chance in it. The checks use ${draws} draws from the posterior.`,
    rule: 'Rule',
    ruleText: 'A look each week from week 8. The first ending reached is final. Nights before the test stay out.',
    counted: 'Nights a look used',
    coin: 'Coin test: highest evidence for fewer, for more cramps (20 is rare by chance)',
    orders: 'Randomisation test, one look: p fewer, p more, p two-sided; orders',
    listed: 'all orders',
    sampled: 'orders drawn',
    second: (outcome: SecondOutcome) => `${NAMES[outcome]}: weekly looks`,
    levels: (outcome: SecondOutcome) => `${NAMES[outcome]}: with, without (95 % interval)`,
    expected: 'Cramps a week to expect untreated: median (80 % interval)',
    before: 'Cramps a week in the 28 nights before; nights recorded',
    versions: 'Versions',
    versionsText: (app: string, plan: number, algorithm: string) => `Uncramp ${app}; plan ${plan}; ${algorithm}`,
    copy: 'Copy all figures',
    copied: 'Copied.',
    notCopied: 'Not copied. Mark the text and copy it by hand.',
  },
  doctor: 'Show my doctor',
  history: 'All my tests',
}
