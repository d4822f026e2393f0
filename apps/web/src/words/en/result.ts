import type { Ending, Progress, StillOpen } from '@uncramp/trial'
import { capital } from '../locale.ts'
import { decimal, whole } from '../numbers.ts'
import { nights } from './common.ts'

const BECAUSE: Readonly<Record<StillOpen, string>> = {
  'too-early': 'It is too early. The test needs more nights.',
  'recording-differs':
    'You wrote down more nights of one kind than of the other. So a change in cramps may be a change in writing.',
  'not-testable': 'We need nights of both kinds, with and without stretching.',
  undecided: 'Your nights fit both yes and no.',
}

const ENDINGS: Readonly<Record<Ending['type'], string>> = {
  helps: 'helps',
  'nothing-worth-having': 'nothing worth having',
  'makes-it-worse': 'makes it worse',
  'cannot-tell-yet': 'cannot tell yet',
}

function title(ending: Ending): string {
  switch (ending.type) {
    case 'helps':
      return ending.worthwhile ? 'Stretching helps you' : 'Stretching helps you, but less than your line'
    case 'nothing-worth-having':
      return 'Stretching does nothing worth having for you'
    case 'makes-it-worse':
      return 'Stretching makes your cramps worse'
    case 'cannot-tell-yet':
      return 'We cannot tell yet'
  }
}

/** The chance that it helps at all, in words. Same bands everywhere. */
function chanceWords(inHundred: number): string {
  if (inHundred >= 95) return 'almost surely helps you'
  if (inHundred >= 80) return 'very likely helps you'
  if (inHundred >= 60) return 'may help you'
  if (inHundred >= 40) return 'may or may not help you'
  if (inHundred >= 20) return 'may not help you'
  return 'very likely does not help you'
}

/** One decimal under ten; whole above. Never 0.0. */
const rate = (perWeek: number): string =>
  perWeek < 0.1 ? 'under 0.1' : perWeek < 10 ? decimal(perWeek, 1) : whole(perWeek)

/** Whole cramps a week, outwards, so the range never looks surer than it is. */
const range = (low: number, high: number): string => {
  if (low < 0.1) return high < 0.1 ? rate(high) : `up to ${Math.ceil(high)}`
  const to = Math.ceil(high)
  const from = low < 1 ? rate(low) : String(Math.floor(low))
  return from === String(to) ? from : `${from} to ${to}`
}

/** "about under" is no English. */
const aboutRate = (perWeek: number): string => (perWeek < 0.1 ? rate(perWeek) : `about ${rate(perWeek)}`)

/** What is not known was not broken: it is said apart. */
function kept({ nightsAsPlanned, nightsDue, nightsUnknown }: Progress): string {
  const known = nightsDue - nightsUnknown
  if (known === 0) return 'No evening is written down yet.'
  const rest = nightsUnknown === 0 ? '' : ` ${nightsUnknown} not known.`
  return `You kept to the plan on ${nightsAsPlanned} of the ${nights(known)} you wrote down.${rest}`
}

export const result = {
  title,
  titleAtEnd: (ending: Ending) => (ending.type === 'cannot-tell-yet' ? 'We cannot tell' : title(ending)),
  working: 'Reading your nights.',
  failed: 'The result could not be worked out. Your diary is still here. Try again.',
  because: (reason: StillOpen) => BECAUSE[reason],
  leaning: (inHundred: number) => `By your nights, stretching ${chanceWords(inHundred)}.`,
  fewCramps: (n: number) =>
    n === 0
      ? 'You had no cramps, so we cannot tell.'
      : `You had ${n === 1 ? '1 cramp' : `${n} cramps`} in all. That is too few to tell.`,
  nextLook: 'We look again next week.',
  noMoreLooks: 'The test is at its end. This is what your nights can say.',
  final: (week: number) => `This was clear at week ${week}. It is final.`,
  /** The start of a sentence, and the rate in it. */
  sentenceRate: (perWeek: number): readonly [before: string, rate: string] =>
    perWeek < 0.1 ? ['', capital(rate(perWeek))] : ['About ', rate(perWeek)],
  aWeek: (perWeek: string) => `${perWeek} cramps a week`,
  insteadOf: ' instead of ',
  hundred: (n: number) =>
    `100 dots. ${n} are filled: in these, stretching helps. ${100 - n} are empty: in these it does not.`,
  hundredWorse: (n: number) =>
    `100 dots. ${n} are filled: in these, stretching makes cramps worse. ${100 - n} are empty: in these it does not.`,
  chances: (n: number) => `${n === 1 ? 'chance' : 'chances'} in 100 that it truly helps you.`,
  chancesWorse: (n: number) => `${n === 1 ? 'chance' : 'chances'} in 100 that it makes your cramps worse.`,
  worthwhile: (p: number) =>
    `${p < 0.01 ? 'Fewer than 1' : Math.min(99, Math.round(p * 100))} in 100 that it takes away at least 1 cramp in 4.`,
  rangeTitle: 'Your likely range',
  rangePicture: (usual: string, usualRange: string, withIt: string, withRange: string) =>
    `Cramps a week. Usual nights: ${usual}, likely ${usualRange}. Stretch nights: ${withIt}, likely ${withRange}.`,
  rate,
  aboutRate,
  range,
  usualNights: 'Usual nights: ',
  stretchNights: 'Stretch nights: ',
  perWeek: ' a week',
  trueNumber: 'The true number is in the bar 8 times in 10.',
  usual: 'Usual',
  stretch: 'Stretch',
  nightByNight: (weeks: number) => (weeks === 1 ? 'Your week, night by night' : `Your ${weeks} weeks, night by night`),
  tally: (cramps: number, known: number) => `${cramps === 1 ? '1 cramp' : `${cramps} cramps`} in ${nights(known)}`,
  key: { none: 'none', one: '1', more: '2 or more', unknown: 'not known' },
  pale: 'Low boxes do not count. Your body was settling in.',
  asDone: 'What you truly did',
  asDoneWhy:
    'The answer above goes by the plan, because a bad evening can change what you do. By what you did, it reads:',
  asDoneText: (withIt: number, without: number) =>
    `${capital(aboutRate(withIt))} cramps a week with stretching, ${aboutRate(without)} without.`,
  asDoneNone: 'Too few nights to say.',
  kept,
  othersAndYou: 'Others and you',
  others: 'Trials in other people',
  othersText: 'Mixed. One found fewer cramps. One found no change.',
  yours: 'Your own nights',
  yoursText: (ratio: number) => {
    if (ratio < 0.4) return 'Less than half as many cramps with stretching.'
    if (ratio < 0.6) return 'About half as many cramps with stretching.'
    if (ratio < 0.9) return 'Somewhat fewer cramps with stretching.'
    if (ratio <= 1.1) return 'About as many cramps with stretching as without.'
    return 'More cramps with stretching.'
  },
  together: 'Both together',
  togetherText: 'Others and you, each by how sure they are. Your answer above rests on your nights alone.',
  /** What 10 cramps without it become with it. */
  tenBecome: (mid: number, low: number, high: number) =>
    `10 cramps become ${aboutRate(mid)}. It could be ${range(low, high)}.`,
  hidden: 'One thing no test can see: whether you wrote stretch nights down in the same way as usual ones.',
  maths: 'Show the maths',
  mathsTerms: {
    model: 'Model',
    modelText:
      'Negative binomial counts with a stationary AR(1) night effect; as randomised; prior on the log rate ratio Normal(0, 1).',
    ratio: 'Rate ratio, median (95 % interval)',
    log: 'Log rate ratio, mean (sd)',
    range: (middle: string, low: string, high: string) => `${middle} (${low} to ${high})`,
    under: (p: string) => `below ${p}`,
    over: (p: string) => `above ${p}`,
    noneDue: 'none due',
    helps: 'P(ratio < 1)',
    worthwhile: (line: number) => `P(ratio < ${decimal(line, 2)})`,
    without: 'Cramps a week without, median (80 % interval)',
    withIt: 'Cramps a week with, median (80 % interval)',
    asDone: 'As done: rate ratio, median (95 % interval)',
    withTrials: 'With what trials say as the prior: rate ratio, median (95 % interval)',
    nuisance: 'sigma, rho, kappa: posterior means',
    nights: 'Nights recorded, not recorded',
    recording: 'Share recorded, with it and as usual (z)',
    looks: 'Weekly looks',
    endings: ENDINGS,
    seed: 'Seed',
    hash: 'SHA-256 of the plan',
    checks: 'Does the model fit your diary?',
    quiet: 'Nights without a cramp, in 100',
    worst: 'Most cramps in one night',
    run: 'Longest run of nights without a cramp',
    check: (yours: string, middle: string, low: string, high: string) =>
      `Yours: ${yours}. The model expects: ${middle} (${low} to ${high}).`,
    intact: 'The plan is as it was drawn.',
    changed: 'The plan does not match its seed or hash. Do not trust this result.',
  },
  whatNow: 'What now?',
  keepStretching: 'Keep stretching',
  carryOn: 'Carry on with the test',
  stopForNow: 'Stop for now',
  print: 'Print this page',
}
