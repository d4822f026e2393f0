import type { Assumed } from '../../models/plan.ts'
import { plain } from '../numbers.ts'

/** So many of 100: never none, and never all. */
const count = (n: number): string => (n < 1 ? 'fewer than 1' : n > 99 ? 'more than 99' : String(n))

/** What to test, something of her own, and what a plan can be expected to answer. */
export const choose = {
  order: 'What looks best comes first. The bars show how sure we are.',
  one: 'One test runs at a time. When it is over, you can plan the next.',
  own: 'Something of your own',
  ownLine: 'An ointment, a tea, a habit',
  notAlone: 'What you must not test by yourself',
  inCramp: 'What helps in a cramp only',
  inCrampWhy: 'It ends a cramp under way. A count of nights cannot tell if it works.',
  costs: {
    stretching: '3 minutes each evening',
    'meditation-relaxation': '15 to 20 minutes a day',
    magnesium: 'Pills each day',
    'vitamin-b-complex': 'Pills each day',
    'vitamin-k2': 'A pill each day',
    massage: '5 to 10 minutes each evening',
    heat: '10 minutes each evening',
    'diet-foods': 'A part of your meals',
    hydration: 'A glass to drink now and then',
    exercise: 'Some time on most days',
    compression: 'Socks to put on each day',
    'sleep-position': 'A minute at bedtime',
    taurine: 'Pills each day',
    'l-carnitine': 'Pills each day',
    'alcohol-reduction': 'No time, but a change of habit',
  } as Readonly<Record<string, string>>,
  plan: {
    title: (name: string) => `Test: ${name}`,
    notFound: 'We do not know this one.',
    toList: 'What would you like to test?',
    rate: (perWeek: number) =>
      perWeek < 0.75
        ? 'You have fewer than 1 cramp a week.'
        : perWeek < 1.5
          ? 'You have about 1 cramp a week.'
          : `You have about ${Math.round(perWeek)} cramps a week.`,
    howMany: 'About how many a week?',
    typical: 'Your diary is too short to tell. So this is for a usual person with so many cramps.',
    sayFirst: 'Say above how many you have. Then we can say what a test would find.',
    failed: 'This could not be worked out now. You can start all the same.',
    assume: 'What if it truly…',
    assumed: {
      half: 'halves them',
      third: 'takes away a third',
      nothing: 'does nothing',
    } satisfies Record<Assumed, string>,
    ask: 'How a test of yours may end, by the week it has run',
    endings: {
      helps: 'It helps',
      'nothing-worth-having': 'Nothing worth having',
      'makes-it-worse': 'It makes it worse',
      'cannot-tell-yet': 'We cannot tell yet',
    },
    week: 'Week',
    weekN: (week: number) => `Week ${week}`,
    of100: 'of 100 tests',
    table: 'Show as table',
    count,
    say: (n: number, weeks: number) => `Of 100 such tests, ${count(n)} say “it helps” within ${weeks} weeks.`,
    wrong: (n: number) => `If it does nothing, ${count(n)} of 100 say so all the same.`,
    wrongly: (n: number, weeks: number) =>
      `Of 100 tests of a useless thing, ${count(n)} say “it helps” within ${weeks} weeks. They are wrong.`,
    tooSoon: (weeks: number) => `Within ${weeks} weeks no such test has an answer.`,
    picture: (week: number, helps: number, nothing: number, worse: number, open: number) =>
      `By week ${week}, of 100 tests: it helps ${count(helps)}, nothing worth having ${count(nothing)}, it makes it worse ${count(worse)}, we cannot tell yet ${count(open)}.`,
    line: (n: number) => `It helps: ${count(n)} in 100`,
    lineTooSoon: 'Too short for an answer',
    lineNotKnown: 'Not known yet',
    fromTable: 'A first answer. We look closer now.',
    working: (tests: number) => `We look closer now: ${tests} made-up tests so far.`,
    done: (tests: number) => `Worked out from ${tests} made-up tests.`,
    quick: 'A first answer, from a table of made-up tests.',
    soonest: {
      1: (week: number) => `Soonest is a plan that may change any night. By week ${week} more than half know.`,
      7: (week: number) => `Soonest is a plan that may change each week. By week ${week} more than half know.`,
      14: (week: number) => `Soonest is a plan that may change every 2 weeks. By week ${week} more than half know.`,
    },
    none: {
      title: 'Half a year may not be enough',
      how: (n: number) => `Even at its best, only ${count(n)} of 100 such tests would know by then.`,
      would: 'What would help:',
      nightly: 'A plan that may change any night. This acts quickly, so it can.',
      nightlyNot: 'A plan that may change any night. But this acts too slowly for that.',
      longest: 'The longest test. You chose a shorter one.',
      longer: 'More than half a year. You can test again after the first one.',
      together: 'To learn together with others. Uncramp cannot do that yet.',
      still: 'You can start all the same. Then the answer may stay open.',
    },
    every2: 'Every 2 weeks',
    weeklyWhy: 'A coin toss for each pair of weeks. Easier to keep up.',
    every2Why: 'A coin toss for each 4 weeks: 2 with it, 2 without.',
    pace: {
      quick: 'It acts and fades within a day. So the plan may change any night.',
      days: 'It takes some days to work or to fade. So the plan cannot change from night to night.',
      weeks: 'It takes weeks to work or to fade. So each part lasts 2 weeks. Even that may be short.',
      'not-known': 'Nobody knows how fast it works. So each part lasts 2 weeks.',
      'maybe-same-night': 'We take it that a stretch acts the same night. If it needs weeks, a test can miss that.',
    },
    rules: [
      'Each evening, open Uncramp. It says if tonight is with it, or as usual.',
      'Do just that. Keep all else the same.',
      'Tap each morning how many cramps you had.',
    ],
    how: 'How to do it',
    care: 'Take care',
    stopIf: 'Stop if',
    maths: (rate: string) =>
      `Simulated tests of people with ${rate} cramps a week without treatment; your nights give the spread of who you may be. A first answer is read from a table over unit length, true rate ratio and information a week. Then whole tests are simulated until each chance has a standard error of at most 4 in 100. True rate ratios ${plain(0.5)}, ${plain(0.67)} and 1. What works slowly comes and goes along an exponential curve, 95 in 100 of it by the time that the evidence names.`,
  },
  ownTest: {
    title: 'Something of your own',
    lead: 'Choose a thing you can use on some nights and leave out on others.',
    name: 'What is it?',
    hint: 'Such as: my neighbour’s ointment',
    kind: 'How is it used?',
    kinds: { swallowed: 'I swallow it', 'on-skin': 'I put it on the skin', done: 'It is a thing I do' },
    quinine: 'Is there quinine or tonic water in it?',
    quinineHow: 'Not sure? Read the label, or ask at a pharmacy.',
    prescribed: 'Is it a medicine that a doctor prescribed?',
    next: 'Plan this test',
    openYet: 'Answer all four questions first.',
    refused: {
      'too-long': 'This name is too long. Use at most 40 letters.',
      quinine: 'Not here. Quinine can do grave harm, and nobody should test it alone.',
      prescribed: 'Not here. Talk with your doctor about it. Change nothing on your own.',
    },
    known: (name: string) => `We know this one: ${name}. It has rules of its own.`,
    toKnown: 'Look at it',
    neutral: 'No study of it is known to us. So we start with no guess, for or against.',
    care: ['Read the label first. Ask a pharmacist if you take pills from a doctor.'],
    stopIf: ['you get a rash, or hard breath', 'you feel ill', 'it hurts'],
  },
}
