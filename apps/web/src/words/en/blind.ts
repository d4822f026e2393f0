import type { NightDate } from '@uncramp/diary'
import type { OpenReason } from '../../models/blind.ts'
import { dayMonth, dayMonthYear } from '../dates.ts'
import { nights } from './common.ts'

const OPENED: Readonly<Record<OpenReason, string>> = {
  unwell: 'You felt unwell.',
  doctor: 'A doctor or nurse asked.',
  'mixed-up': 'The bags got mixed up.',
  other: 'You had another reason.',
}
const pairs = (n: number): string => (n === 1 ? '1 pair' : `${n} pairs`)

/** A test that a helper packs, so that she does not know which nights are which. */
export const blind = {
  plan: {
    title: 'Should you know what you take?',
    open: 'Yes, I know it',
    openHow: 'The simple way. But hope may play a part.',
    blinded: 'No, a helper packs it',
    blindedHow: 'Some bags hold the real one. Others hold a look-alike.',
    needs: 'What you need at home before you start',
    list: [
      'Someone who packs for you, and does not tell.',
      'Empty capsules that look the same. A pharmacist can help.',
      'Numbered bags, and a pen.',
    ],
    ask: 'Ask the pharmacist first if yours can go into such capsules. Some must stay whole.',
    unknown: 'We do not know if there is a look-alike of yours. You might notice it, too.',
    always: 'You can open the seal at any time.',
  },
  rules: [
    'Your helper packs a bag for each part of the test.',
    'Each evening, take it from the bag that Uncramp names. Keep all else the same.',
    'Tap each morning how many cramps you had.',
  ],
  wait: {
    title: 'Not packed yet',
    how: 'The test waits until your helper has packed. No night counts before.',
    go: 'Give the phone to your helper',
  },
  helper: {
    title: 'For the helper',
    lead: 'This page is for the helper alone. Give the phone to them now.',
    show: 'I am the helper. Show the list',
    list: 'What goes into each bag',
    how: (what: string, count: number) =>
      `Number ${count} bags, from 1 to ${count}. Fill each as the list says. Real: ${what}. Look-alike: empty, but the same to the eye.`,
    dose: 'Put in as much as is taken on so many nights.',
    paper: 'Print the list or save it. Keep it well hidden until the end.',
    doctor: 'If the one who takes it falls ill, give this list to the doctor.',
    head: ['Bag', 'What goes in', 'For the nights'] as const,
    real: (what: string) => `Real: ${what}`,
    fake: 'Look-alike',
    span: (from: NightDate, to: NightDate, n: number) => `${nights(n)}, from ${dayMonth(from)} to ${dayMonth(to)}`,
    print: 'Print the list',
    save: 'Save it as a file',
    saved: 'Saved to the downloads. Take it off this phone.',
    fileName: 'uncramp-bags.txt',
    packed: 'I have packed all',
    after: 'Then this list closes. It stays closed until the test has ended.',
    failed: 'This was not saved. Please tap once more.',
    closed: 'The list is closed. What each bag held shows once the test has ended.',
  },
  bag: (n: number) => `Bag ${n}`,
  tonight: {
    title: (n: number) => `Tonight: bag ${n}`,
    how: (n: number) => `Take it from bag ${n}, as you do each evening of this test.`,
    took: 'Taken. Saved.',
    answered: { did: 'Taken', not: 'Not tonight' },
  },
  sealed: {
    title: 'Sealed until the end.',
    how: 'What is in each bag stays hidden until the test has ended. So does the answer.',
    curtain: 'It is a curtain, not a safe. A saved copy of your diary holds the list.',
    tested: (what: string) => `The test: ${what}, or a look-alike. A helper packed it.`,
    coin: 'The order is set, and sealed. It shows when the test has ended.',
    coinPaper: 'The parts and the seed are sealed until the test has ended.',
    change: 'This plan was packed, so it stays as it is. To change it, open the seal first.',
  },
  open: {
    link: 'Open the seal',
    line: 'At once, for any reason',
    title: 'Open the seal?',
    lead: 'Tap why. It opens at once, and shows what each bag held.',
    urgent: 'Do you feel very ill? Do not wait for this. Get help first.',
    help: 'When to get help',
    reasons: {
      unwell: 'I feel unwell',
      doctor: 'A doctor or nurse asks',
      'mixed-up': 'The bags got mixed up, or my helper is gone',
      other: 'Another reason',
    } satisfies Record<OpenReason, string>,
    after: 'After that you know which is which. The test can go on, as one you know.',
    opened: 'The seal is open',
    now: (n: number, what: string) => `Last: bag ${n}. ${what}.`,
    mixed: 'Can you not tell which bag is which? Then stop this test, and start anew.',
    all: 'All bags',
    back: 'Back to the test',
  },
  guess: {
    title: 'First: what do you think?',
    lead: 'Two bags make a pair. One held the real one. Which?',
    why: 'Say it before you see the answer. It shows if hope could play a part.',
    pair: (first: number, second: number) => `Bag ${first} or bag ${second}?`,
    noIdea: 'No idea',
    go: 'Keep this and open the bags',
    once: 'This is asked once. What you leave open counts as no idea.',
    none: 'No pair of bags is used up. So there is nothing to guess.',
    openNow: 'Open the bags',
    card: 'Your test has ended. One question comes first.',
  },
  held: {
    title: 'Did you know which was which?',
    by: (right: number, guessed: number, asked: number) =>
      guessed === 0
        ? `You had no idea in any of ${pairs(asked)}.`
        : `You guessed ${guessed} of ${pairs(asked)}. You were right in ${right}.`,
    coin: (guessed: number) => `A coin would be right in about half of ${guessed}.`,
    range: (low: number, high: number) =>
      low === high
        ? `With more pairs you might be right about ${low} times in 10.`
        : `With more pairs you might be right ${low} to ${high} times in 10.`,
    says: {
      'told-apart': 'You could tell which was which. So hope may play a part in this answer.',
      'not-told-apart': 'You could not tell better than a coin. That speaks against hope, but does not rule it out.',
      'cannot-say': 'That is too little to say if you knew. So hope may play a part.',
    },
    mixed: 'You may have guessed by how your nights went. Then it was the effect that told you, not the look.',
    opened: (from: NightDate, reason: OpenReason) =>
      `The seal was opened early. ${OPENED[reason]} You knew from the night of ${dayMonthYear(from)} on.`,
    asOpen: 'So this reads as a test that you knew. Hope may play a part.',
    wrongBags: 'Nights with a wrong bag may hide what it does.',
    mathsText: (index: string, byCoin: string) =>
      `Right less wrong guesses, to all pairs asked (index of one arm, Bang, Ni & Davis 2004): ${index}. Chance of at least so many right ones by a coin: ${byCoin}. Interval of the share of right guesses: Clopper & Pearson, 95 in 100. Each pair had a coin of its own, so this is exact for guesses that did not go by the nights. The answer above is not changed by it.`,
    noChance: 'no guess',
  },
  history: { kept: 'You did not know which was which.', opened: 'The seal was opened early.' },
}
