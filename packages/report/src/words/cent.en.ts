import { addDays } from '../calendar.ts'
import { CENT_ITEMS, type CentFacts } from '../page/cent.ts'
import type { ChangeReason } from '../page/input.ts'
import type { Pens } from '../page/pens.ts'
import { blind } from './blind.en.ts'
import type { PageWords } from './pageWords.ts'

const nights = (n: number): string => (n === 1 ? '1 night' : `${n} nights`)
const parts = ({ test }: CentFacts): string => test.units.map(({ arm }) => (arm === 'treatment' ? 'T' : 'U')).join('')
const span = (known: number, of: number): string => `${known} of ${of}`

const REASONS: Readonly<Record<ChangeReason, string>> = {
  'too-long': 'too long',
  'hard-to-keep': 'hard to keep',
  advised: 'advised',
  other: 'another reason',
}
const before = ({ test: { follows } }: CentFacts, { full }: Pens): string =>
  follows === null
    ? ''
    : `This plan took the place of an earlier one on ${full(follows.on)}: ${[REASONS[follows.reason], follows.words].filter(Boolean).join(', ')}. `
const changes = ({ test }: CentFacts): string =>
  test.changedSinceDrawn
    ? 'The plan does not match its seed or seal. It was changed, and the test shows nothing.'
    : test.pauses.length === 0
      ? 'None since the draw: the plan matches its seed and seal.'
      : `The plan matches its seed and seal. Pauses: ${test.pauses.length}; their nights are left out.`

export const cent: PageWords['cent'] = {
  title: (name) => `CENT 2015 checklist: test of ${name}`,
  lead: `Reporting items for a trial on one person (CENT 2015) that apply: ${CENT_ITEMS.length}. T treatment, U usual nights. The numbers come from the record of the test.`,
  head: ['Item', 'About', 'Answer'],
  about: {
    '1a': 'Title',
    '1b': 'Summary',
    '2a.1': 'Background',
    '2a.2': 'Why a trial on one person',
    '2b': 'Aim',
    '3a': 'Design',
    '3b': 'Changes after the start',
    '4a': 'The person',
    '4b': 'Setting',
    '4c': 'Research or care',
    '5': 'Treatments',
    '6a.1': 'Main outcome',
    '6a.2': 'How good the measure is',
    '6b': 'Changed outcomes',
    '7a': 'Length',
    '7b': 'Looks and stopping rule',
    '8a.1': 'Random order',
    '8a.2': 'Blocks',
    '8a.3': 'Full order',
    '8b': 'How it was drawn',
    '9': 'Concealment',
    '10': 'Who drew it',
    '11a': 'Blinding',
    '11b': 'Likeness of treatments',
    '12a': 'Statistics',
    '12b': 'Further analyses',
    '12c': 'Carryover, trend, correlation',
    '13a.1': 'Parts done',
    '13b': 'Nights lost',
    '14a': 'Dates',
    '14b': 'Why it ended',
    '15': 'The person at the start',
    '16': 'Nights analysed',
    '17a.1': 'Data of each side',
    '17a.2': 'Effect and precision',
    '18': 'Other results',
    '19': 'Harms',
    '20': 'Limits',
    '21': 'For whom it holds',
    '22': 'Meaning',
    '23': 'Registration',
    '24': 'Protocol',
    '25': 'Funding',
  },
  answers: {
    '1a': ({ test }) => `A randomised trial on one person (N-of-1): ${test.name} against usual nights.`,
    '1b': () => 'On the front: design, numbers, result and interval.',
    '2a.1': () => 'Night-time leg cramps come and go by themselves. Few treatments were tested in good trials.',
    '2a.2': () =>
      'Cramps are frequent, last for years and differ by person. What helps others may not help this person.',
    '2b': ({ test }) => `Are there fewer cramps a night with ${test.name} than without, in this person?`,
    '3a': ({ test }) =>
      `${test.pairs} pairs of parts of ${nights(test.unitNights)}. Before: ${nights(test.baselineNights)}. Left out at the start of each part: ${nights(test.washoutNights)}.`,
    '3b': (facts, pens) => before(facts, pens) + changes(facts),
    '4a': ({ conditions, medicines }) =>
      `Cramps as told by the person; no doctor confirmed them here. Conditions entered: ${conditions}. Medicines entered: ${medicines}.`,
    '4b': () => 'At home, in everyday life.',
    '4c': () => 'Self-care, not research. No ethics board was asked.',
    '5': ({ test: { name, treated, control } }) =>
      `${name}; usual nights without it. Done as planned: ${span(treated.asPlanned, treated.told)} nights T, ${span(control.asPlanned, control.told)} nights U for which it is known.`,
    '6a.1': () => 'Cramps a night, counted in the morning by the person.',
    '6a.2': () => 'Self-reported counts. Their reliability was not measured.',
    '6b': () => 'None changed. The outcome is fixed by the app.',
    '7a': ({ test }) =>
      `${nights(2 * test.pairs * test.unitNights)} at most, 26 weeks at most. The chance of an answer was shown before the start.`,
    '7b': ({ test }) =>
      `Weekly looks from week 8; looks made: ${test.looks}. One rule fixed before the start, with limits that allow for all looks.`,
    '8a.1': () => 'Yes: a coin toss for each pair, by a seeded generator.',
    '8a.2': ({ test }) => `Pairs: one part T and one part U of ${nights(test.unitNights)} each.`,
    '8a.3': (facts) => parts(facts),
    '8b': ({ test }) => `Mersenne Twister, lowest bit for each pair, seed ${test.seed}.`,
    '9': () => 'Each part is shown only when it begins. What comes next stays hidden.',
    '10': () => 'The app, by itself, before night 1.',
    '11a': ({ test }, { full }) =>
      test.blind === undefined ? 'Not blinded. The person knew which nights were which.' : blind(test.blind, full),
    '11b': ({ test }) =>
      test.blind === undefined
        ? 'Not alike: with the treatment, or without it.'
        : 'Look-alikes, made by a helper. How alike they were was not measured.',
    '12a': ({ test }, { typed }) =>
      `Negative binomial counts with an AR(1) night effect; as randomised; prior of the log rate ratio Normal(0, 1). Worth having: ratio under ${typed(test.worthwhileRatio)}.${test.beside.length === 0 ? '' : ` Also in the model: the test of ${test.beside.join(', ')}.`}`,
    '12b': ({ test }) =>
      test.evidencePrior === null
        ? 'Once more as truly done. It decides nothing.'
        : 'Once more as truly done, and with what trials say as the prior. Neither decides anything.',
    '12c': ({ test }) =>
      `Carryover: ${test.washoutNights === 0 ? 'no night' : `first ${nights(test.washoutNights)}`} of a part left out. Order within pairs is random. Nights in a row: AR(1). Unknown nights are missing, not zero.`,
    '13a.1': ({ test }) => {
      const begun = test.units.filter(({ firstNight }) => firstNight <= test.asOfNight)
      const done = begun.filter((unit) => unit.firstNight + unit.nights - 1 <= test.asOfNight)
      return `Parts over by then: ${done.length} of ${test.units.length}, in the order drawn.`
    },
    '13b': ({ test: { treated, control } }) =>
      `Not recorded: ${nights(treated.unknown)} T, ${nights(control.unknown)} U.`,
    '14a': ({ test }, { full }) =>
      `First night ${full(test.firstNight)}; first randomised ${full(addDays(test.firstNight, test.baselineNights))}; last used ${full(test.to)}.`,
    '14b': ({ test: { standing, result } }) => {
      if (result !== null && result.ending !== 'cannot-tell') return `By the rule, at the look of week ${result.week}.`
      if (standing === 'stopped') return 'Stopped by the person before an answer.'
      return standing === 'ended' ? 'It came to its last night with no answer.' : 'It has not ended.'
    },
    '15': () => 'On the front: age and sex if given, cramps a week, places, pain, minutes.',
    '16': ({ test: { treated, control } }) =>
      `${nights(treated.known)} T and ${nights(control.known)} U, as randomised.`,
    '17a.1': ({ test: { treated, control, result } }) =>
      result === null
        ? 'Shut until the first look.'
        : `T: ${treated.cramps} cramps. U: ${control.cramps} cramps. The weeks are in the figure on the front.`,
    '17a.2': ({ test: { result, changedSinceDrawn } }, { hundredths }) =>
      result === null || result.rateRatio === null || changedSinceDrawn
        ? 'None yet.'
        : `Rate ratio ${hundredths(result.rateRatio.median)}, 95% credible interval ${hundredths(result.rateRatio.low)} to ${hundredths(result.rateRatio.high)}.`,
    '18': () => 'None that decides. Pain and minutes of all cramps are on the front.',
    '19': ({ test: { harms } }) =>
      harms === null ? 'Not asked by this version.' : harms.length === 0 ? 'None was noted.' : harms.join('; '),
    '20': ({ test }) =>
      `${test.blind === undefined ? 'Not blinded; self' : 'Self'}-reported; one person. Nights written down by mood could tip it.`,
    '21': () => 'For this person, at this time. Not for others.',
    '22': ({ test: { result } }) =>
      result === null
        ? 'Open.'
        : 'See the result on the front. It can be wrong: at most 1 useless treatment in 20 looks helpful.',
    '23': () => 'Not in a public registry.',
    '24': ({ test }) => `In the diary copy, with its seal (SHA-256) ${test.hash}. Check it with uncramp verify.`,
    '25': () => 'None. Free and open source.',
  },
}
