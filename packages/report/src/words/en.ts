import { blind } from './blind.en.ts'
import { cent } from './cent.en.ts'
import type { PageWords } from './pageWords.ts'

const MUSCLE: Readonly<Record<string, string>> = {
  calf: 'calf',
  foot: 'foot',
  'front-thigh': 'front thigh',
  'back-thigh': 'back thigh',
}
const SIDE: Readonly<Record<string, string>> = { left: 'Left', right: 'Right' }
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const nights = (n: number): string => (n === 1 ? '1 night' : `${n} nights`)
const cramps = (n: number): string => (n === 1 ? '1 cramp' : `${n} cramps`)

export const words: PageWords = {
  locale: 'en-GB',
  names: {
    stretching: 'stretching before bed',
    'stood-a-lot': 'stood a lot',
    'sat-a-lot': 'sat a lot',
    exercised: 'exercised',
    'drank-alcohol': 'drank alcohol',
    'slept-on-front': 'slept on the front',
    'heavy-covers': 'heavy covers',
  },
  title: 'Night-time leg cramps',
  subtitle: (from, to, weeks) =>
    `One page for my doctor. ${from} to ${to}, ${weeks === 1 ? '1 week' : `${weeks} weeks`}.`,
  name: 'Name',
  born: 'Born',
  person: (sex, age) => {
    const who = sex === null ? '' : sex === 'female' ? 'Woman' : 'Man'
    const text = [who, age === null ? '' : who === '' ? `Age ${age}` : String(age)].filter(Boolean).join(', ')
    return text === '' ? '' : `${text}.`
  },
  made: (on) => `Made ${on}`,
  figures: {
    perWeek: (rate) => `${rate} a week`,
    perWeekOf: (n, of) => `${cramps(n)} in ${nights(of)} with a count`,
    noRate: 'Not known',
    withCramps: (n, of) => `${n} of ${of}`,
    withCrampsText: 'nights had a cramp.',
    sleptBadly: (n, of) => (of === 0 ? 'Sleep was not noted.' : `Slept badly: ${n} of ${of} asked.`),
    placeOf: (n, of) => `${n} of ${of} noted cramps.`,
    typically: (minutes, pain) =>
      [
        ...(minutes === null ? [] : [`Median ${minutes} min`]),
        ...(pain === null ? [] : [`${minutes === null ? 'Median pain' : 'pain'} ${pain} of 10`]),
      ].join(', '),
    noPlace: 'No place',
    noPlaceText: 'No place was noted.',
    recorded: (known, of) => `${known} of ${of}`,
    recordedText: 'nights recorded. The rest are unknown, not zero.',
  },
  check: {
    title: (on) => (on === null ? 'Warning signs' : `Warning signs, ${on}`),
    advice: (advice) => `Advice given by the app: ${advice}`,
    notAsked: 'The safety check was not done. No warning sign was asked.',
    none: 'None of the signs asked was named.',
    answers: (no, notSure) =>
      `Answered no: ${no}. Not sure: ${notSure}. Each question and its answer stands on the back.`,
    back: 'Warning signs: every question and its answer',
    answer: { yes: 'Yes:', no: 'No:', 'not-sure': 'Not sure:' },
    medicine: (name) => `Takes ${name}.`,
    number: {
      age: (value) => `Age ${value}.`,
      egfr: (value) => `eGFR ${value} mL/min/1.73 m².`,
      nightsAWeek: (value) => `Cramps on ${value} nights a week.`,
      distress: (value) => `How hard it is: ${value} of 10.`,
    },
    numberUnsure: 'not sure',
  },
  chart: {
    title: 'Cramps recorded each week',
    key: 'Dashed box: nights not recorded, out of 7. They are unknown, not zero. Weeks start on the date shown.',
    bar: (from, n, unknown) =>
      unknown >= 7
        ? `${from}: not known`
        : `${from}: ${cramps(n)}${unknown === 0 ? '' : `, ${nights(unknown)} not recorded`}`,
    alt: (bars) => `Bar chart of cramps a week. ${bars}.`,
    test: (name) => `Test: ${name}`,
  },
  places: {
    title: 'Muscles, pain and minutes',
    head: ['Place', 'Cramps', 'Pain 0–10', 'Minutes'],
    place: (muscle, side) => {
      if (muscle === null) return 'Not noted'
      const name = MUSCLE[muscle] ?? muscle
      return side === null ? `${capital(name)}, side not noted` : `${SIDE[side] ?? side} ${name}`
    },
    rough: (n) => `Medians. The minutes of ${cramps(n)} were guessed afterwards and are left out.`,
  },
  tests: {
    title: (name) => `Self-test: ${name}`,
    standing: { running: 'still running', paused: 'paused', stopped: 'stopped early', ended: 'ended' },
    when: (from, to, standing) => `${from} to ${to}, ${standing}.`,
    head: ['Part', 'Cramps', 'Nights', 'A week'],
    control: 'Usual nights',
    endings: {
      helps: 'Fewer cramps on its nights',
      'helps-a-little': 'Fewer cramps on its nights, but likely less than the line set beforehand',
      'nothing-worth-having': 'No difference worth having',
      'makes-it-worse': 'More cramps on its nights',
      'cannot-tell': 'It could not tell',
    },
    result: (ending, week) => (week === 0 ? `${ending}.` : `${ending}, by a fixed rule in week ${week}.`),
    ratio: (ratio, low, high, chance) =>
      `Rate ratio ${ratio} (95% credible interval ${low} to ${high}).${chance === null ? '' : ` Chance of any benefit: ${chance} in 100.`}`,
    intervals: {
      row: (name, rate, low, high) => `${capital(name)}: ${rate} (${low} to ${high})`,
      alt: (rows) => `Two rates on one scale, in cramps a week with 95% credible intervals. ${rows}.`,
      key: 'Cramps a week by the model, with 95% credible intervals.',
    },
    shut: 'No result yet: it stays shut until the first look.',
    sealed: 'No result yet: what was packed stays sealed until the test has ended.',
    changed: 'The plan was changed after the draw, so this test shows nothing.',
    beside: (names) => `Ran at the same time as the test of ${names.join(', ')}, which the model takes into account.`,
    how: (unit, pairs, washout, blinding) =>
      `${pairs} pairs of parts of ${nights(unit)}, in random order. ${washout === 0 ? 'No night' : washout === 1 ? 'First night' : `First ${washout} nights`} of a part left out. ${blinding} Overdispersed count model.`,
    others: 'Earlier self-tests',
  },
  blind,
  tried: {
    title: 'Tried without a test',
    line: (name, n) => `${capital(name)}: ${nights(n)}`,
    note: 'Whether it helped cannot be read from these nights.',
  },
  medicines: {
    title: 'Medicines, as entered',
    none: 'None entered.',
    linked: '* Type of medicine linked with cramps in studies.',
    supplements: (what) => `Supplement: ${what}`,
    amounts: {
      magnesiumMg: (amount) => `magnesium ${amount} mg`,
      vitaminDUg: (amount) => `vitamin D ${amount} µg`,
      vitaminB6Mg: (amount) => `vitamin B6 ${amount} mg`,
    },
  },
  conditions: { title: 'Conditions, as answered', none: 'None of those asked.' },
  blood: {
    title: 'Blood results, as typed',
    line: (name, value, range, on) =>
      `${name}: ${value}${range === null ? '' : ` (${range})`}${on === null ? '' : `, ${on}`}`,
    range: (low, high) =>
      low === null
        ? `lab range up to ${high}`
        : high === null
          ? `lab range from ${low}`
          : `lab range ${low} to ${high}`,
    note: 'Copied by hand from letters. Please check.',
  },
  days: { title: 'Days and sleep', line: (name, days, of) => `${capital(name)}: ${days} of ${of} days asked` },
  food: { title: 'Rough food check', note: 'From 1 usual week, by portions. No blood level can be read from it.' },
  questions: {
    title: 'What I would like to ask',
    say: {
      signs: 'What do my answers above mean?',
      medicine: 'Could one of my medicines play a part?',
      blood: 'Would a blood test tell us more?',
      'go-on': 'Is it fine to go on with what helped in my test?',
      next: 'When should I come back?',
    },
  },
  foot: 'Filled in by the patient on their own device with Uncramp, free and open source. No account, nothing sent. This page is a record, not a diagnosis.',
  caution: 'No clinician has reviewed the content of this app.',
  more: 'and {n} more in the diary',
  unprintable: 'A sign that cannot be printed here stands as ¤.',
  pageOf: 'Page {n} of {of}',
  cent,
}
