import type { NightDate } from '@uncramp/diary'
import type { ChangeReason, HowBad, PauseReason } from '../../models/trialLog.ts'
import { dayMonth, dayMonthYear } from '../dates.ts'
import { nights } from './common.ts'

const UNIT: Readonly<Record<number, string>> = { 1: '1 night', 2: '2 nights', 7: '1 week', 14: '2 weeks' }
const unit = (long: number): string => UNIT[long] ?? nights(long)

const PAUSED: Readonly<Record<PauseReason, string>> = {
  ill: 'You were ill.',
  away: 'You were away.',
  other: 'You paused it.',
  bother: 'Something bothered you.',
  safety: 'An answer of the safety check paused it.',
  packing: 'Your helper was packing.',
}

const PAUSED_NOW: Readonly<Record<PauseReason, string>> = {
  ill: 'You paused it because you are ill.',
  away: 'You paused it because you are away.',
  other: 'You paused it.',
  bother: 'Something bothered you, so it was paused.',
  safety: 'An answer of the safety check paused it.',
  packing: 'Your helper has not packed yet.',
}

const CHANGED: Readonly<Record<ChangeReason, string>> = {
  'too-long': 'It took too long.',
  'hard-to-keep': 'It was hard to keep up.',
  advised: 'A doctor or nurse advised it.',
  other: 'Another reason.',
}

const DEGREE: Readonly<Record<HowBad, string>> = { bit: 'a bit', quite: 'quite bad', very: 'very bad' }

/** While a test runs: the locked coin, tonight, pauses, what bothers her, and a plan that must change. */
export const testRun = {
  coin: {
    title: 'The locked coin',
    line: 'How the order of your test was set',
    tossed: (on: NightDate) => `The coin was tossed on ${dayMonthYear(on)}, before your first night.`,
    tossedBefore: (evening: NightDate) =>
      `The coin was tossed before your first night. That was on ${dayMonthYear(evening)}.`,
    nobody: 'Nobody can change it. Not you, and not this app.',
    intact: 'Checked just now. The plan is as it was drawn.',
    changed: 'The plan does not match its seal. Do not trust this test.',
    unchecked: 'The plan could not be checked just now. Open this page again.',
    fixed: 'Set before the first night',
    tested: (what: string) => `The test: ${what}, or as usual.`,
    parts: (count: number, long: number, from: NightDate, to: NightDate) =>
      `${count} parts of ${unit(long)} each, from ${dayMonth(from)} to ${dayMonthYear(to)}.`,
    coins: 'Two by two, a coin says which comes first. So both kinds come equally often.',
    washout: (n: number) =>
      n === 1 ? 'The first night of each part does not count.' : `The first ${nights(n)} of each part do not count.`,
    noWashout: 'Every night counts.',
    looks: (from: NightDate) => `The first look for an answer is on ${dayMonth(from)}. Then there is one a week.`,
    worthwhile: (oneIn: number) => `It is worth having if it takes away at least 1 cramp in ${oneIn}.`,
    all: 'What comes next',
    hiddenHere: 'The parts are not on this page. Seed and seal below prove them all the same.',
    why: 'It is hidden, so you do not have to think ahead. It is your test, and you may look. That changes nothing.',
    show: 'Show all parts',
    hide: 'Hide them again',
    named: 'Each night is named by the morning it ends on.',
    proof: 'Proof for others',
    proofHow: 'Print this page or save the file, and give it to someone early on. Then nobody can doubt the order.',
    open: 'The file holds all parts, those to come too.',
    save: 'Save the plan as a file',
    saved: 'Saved to your downloads.',
    fileName: 'uncramp-trial.json',
    print: 'Print this page',
    mathsTitle: 'Show the maths',
    mathsRows: {
      seed: 'Seed',
      drawn: 'How it was drawn',
      algorithm:
        '32-bit Mersenne Twister from the seed, one number a pair in calendar order; its lowest bit says which comes first.',
      hash: 'Seal: SHA-256 of protocol, seed and order, as canonical JSON',
      protocol: 'Protocol',
      check: 'To check the file on a computer',
    },
    command: (file: string) => `uncramp verify ${file}`,
  },
  versions: {
    title: 'The plan was changed',
    once: (on: NightDate) => `The plan was changed on ${dayMonthYear(on)}.`,
    reason: (reason: ChangeReason, words: string) => (reason === 'other' && words !== '' ? words : CHANGED[reason]),
    own: 'This is a new test with a coin of its own. Nights of the old plan are not mixed in.',
    see: (from: NightDate) => `The plan from ${dayMonth(from)}`,
  },
  change: {
    title: 'Change the plan',
    link: 'Change the plan',
    lead: 'A plan that is drawn stays as it is. You can stop it and draw a new one for the nights to come.',
    cost: 'The new test starts from nothing. Your old nights stay in the diary, and the old plan stays on show.',
    why: 'Why do you change it?',
    reasons: {
      'too-long': 'It takes too long',
      'hard-to-keep': 'It is hard to keep up',
      advised: 'A doctor or nurse advised it',
      other: 'Another reason',
    } satisfies Record<ChangeReason, string>,
    words: 'In a few words',
    unit: 'How often may the plan change?',
    units: { 1: 'Any night', 7: 'Each week', 14: 'Every 2 weeks' },
    weeks: 'How long, at most?',
    go: 'Draw the new plan',
    chooseFirst: 'Choose a reason first.',
    paused: 'The test is paused. Go on with it first, then change its plan.',
    same: 'This is the plan you have. Change one of the two first.',
    failed: 'The new plan could not be drawn. Your test goes on as before.',
  },
  progress: {
    parts: (done: number, all: number) => `${done} of ${all} parts are done.`,
    written: (written: number, due: number) => `${written} of ${nights(due)} are written down.`,
    kept: (kept: number, told: number) => `You kept to the plan on ${kept} of the ${nights(told)} you told us about.`,
    paused: (n: number) => `${nights(n)} of a pause do not count.`,
    missed: 'A missed night is fine. Leave it blank, and it counts as not known.',
    look: 'Look at your counts in the diary as often as you like. The test stays fair.',
  },
  settling: (left: number, all: number) =>
    all === 1
      ? 'This first night does not count. Your body is settling in.'
      : `The first ${nights(all)} do not count. Your body is settling in. ${left === 1 ? 'This is the last of them.' : `${left} to go, with this one.`}`,
  howTo: 'How to do it',
  otherwise: {
    button: 'Something else',
    title: 'What did you do?',
    hint: 'A few words are enough. They stay with this night.',
    save: 'Save it',
    saved: 'Saved with this night.',
    answered: (words: string) => (words === '' ? 'Something else' : `Something else: ${words}`),
    counts: 'It counts as a night that was not as planned.',
  },
  pause: {
    pause: 'Pause the test',
    pauseHow:
      'From the next night on, nights do not count until you go on. The calendar of the test runs on, so parts can pass by.',
    why: 'Why do you pause it?',
    reasons: { ill: 'I am ill', away: 'I am away', other: 'Another reason' },
    since: (evening: NightDate, why: PauseReason) =>
      `${PAUSED_NOW[why]} No night counts from the evening of ${dayMonth(evening)} on.`,
    earlier: 'Pauses',
    spanned: (from: NightDate, to: NightDate, why: PauseReason) =>
      `${from === to ? dayMonth(from) : `${dayMonth(from)} to ${dayMonth(to)}`}. ${PAUSED[why]}`,
    goOn: 'Go on with the test',
    passed: 'It has passed. Go on',
  },
  bothers: {
    link: 'Something bothers me',
    linkLine: 'Pain, a fall, a rash, an upset stomach',
    title: 'What bothers you?',
    lead: 'Tap all that fit. It may come from the test, or from something else.',
    urgent: 'Do you fear that it is urgent? Do not wait.',
    help: 'When to get help',
    stopSigns: 'Signs to stop at',
    others: 'Others',
    /** Signs to stop at, whatever is tested. */
    stopAt: ['Your face or lips swell, or it is hard to breathe.', 'You faint.'],
    usual: [
      'Sore or stiff muscles',
      'An upset stomach, or loose stools',
      'A rash, or an itch',
      'Worse sleep',
      'Something else',
    ],
    howBad: 'How bad is it?',
    degrees: { bit: 'A bit', quite: 'Quite', very: 'Very' } satisfies Record<HowBad, string>,
    words: 'In your own words, if you like',
    save: 'Save',
    chooseFirst: 'Tap what bothers you, and how bad it is.',
    saved: 'Saved with this night.',
    savedPaused: 'Saved. The test is paused.',
    removed: 'Taken out.',
    leaveOff: (what: string) => `Leave this off for now: ${what}.`,
    call: 'Hard to breathe, a swollen face, or a faint? Call the emergency number now.',
    doctor: 'If it does not pass in a day, or if it worries you, call a doctor.',
    prescribed: 'This is only about what you test here. Never stop a pill from your doctor on your own.',
    listTitle: 'What bothered you',
    pausedThen: 'The test was paused.',
    forDoctor: 'Show this list to your doctor.',
    entry: (night: NightDate, howBad: HowBad) => `${dayMonth(night)}, ${DEGREE[howBad]}`,
    remove: 'Take it out',
    removeOf: (night: NightDate) => `Take out: ${dayMonth(night)}`,
  },
}
