import { type DoctorPage, doctorPage, type PageInput, type PageTest } from '@uncramp/report'

const QUESTIONS = [
  'Is one calf or thigh swollen, warm, red or dark, or sore all the time?',
  'Do your muscles hurt or feel weak, with urine as dark as tea, or hardly any?',
  'Are your feet numb, or do they burn or tingle?',
  'Has a cramp held on for more than ten minutes now, and will not ease when you stretch or walk?',
]

export const TEST: PageTest = {
  name: 'stretching before bed',
  treatment: 'stretching',
  standing: 'ended',
  firstNight: '2026-03-01',
  baselineNights: 0,
  washoutNights: 1,
  unitNights: 7,
  pairs: 4,
  worthwhileRatio: 0.75,
  evidencePrior: null,
  seed: 20260301,
  hash: '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8',
  changedSinceDrawn: false,
  units: Array.from({ length: 8 }, (_, i) => ({
    arm: i % 2 === 0 ? 'control' : 'treatment',
    firstNight: 7 * i,
    nights: 7,
  })),
  asOfNight: 55,
  pauses: [],
  follows: null,
  harms: ['A sore calf, a bit'],
  looks: 1,
  result: {
    ending: 'helps',
    week: 8,
    rateRatio: { median: 0.457, low: 0.241, high: 0.884 },
    perWeek: { without: { median: 4.1, low: 2.4, high: 6.6 }, with: { median: 1.9, low: 0.9, high: 3.6 } },
    probHelps: 0.9917,
  },
}

const pad = (n: number): string => String(n).padStart(2, '0')
const dates = [
  ...Array.from({ length: 31 }, (_, i) => `2026-03-${pad(i + 1)}`),
  ...Array.from({ length: 30 }, (_, i) => `2026-04-${pad(i + 1)}`),
  ...Array.from({ length: 23 }, (_, i) => `2026-05-${pad(i + 1)}`),
]

/** A made-up person: twelve weeks, some of their nights not recorded, and one test. */
export const SAMPLE: PageInput = {
  nights: dates.flatMap((date, i) => {
    if (i % 11 === 6) return []
    const treated = i < 56 && Math.floor(i / 7) % 2 === 1
    const count = [1, 0, 2, 0, 1, 0, 0, 3][i % 8]! > 0 && !(treated && i % 3 !== 0) ? 1 + (i % 5 === 0 ? 1 : 0) : 0
    return [
      {
        date,
        count,
        sleepLost: count > 0 ? i % 2 === 0 : null,
        exposures: { 'stood-a-lot': i % 3 === 0, 'drank-alcohol': i % 7 === 0 },
        taken: i < 56 ? { stretching: treated } : { magnesium: i % 2 === 0 },
      },
    ]
  }),
  cramps: dates.flatMap((date, i) =>
    i % 4 === 0
      ? [
          {
            id: `c${i}`,
            night: date,
            start: null,
            minutes: i % 8 === 0 ? 3.5 : null,
            ...(i % 8 === 0 ? {} : { roughMinutes: 'under-2' }),
            muscle: i % 12 === 0 ? 'foot' : 'calf',
            side: i % 5 === 0 ? 'right' : 'left',
            pain: 4 + (i % 5),
            state: 'over',
          },
        ]
      : [],
  ),
  tests: [TEST],
  today: '2026-05-23',
  sex: 'female',
  age: 64,
  check: {
    on: '2026-05-24',
    advice: 'See a doctor within two weeks',
    led: [
      { type: 'question', question: QUESTIONS[2]!, answer: 'yes' },
      { type: 'medicine', name: 'Indapamide 2.5 mg' },
    ],
    asked: QUESTIONS.map((question, i) => ({ question, answer: i === 2 ? 'yes' : 'no' })),
  },
  conditions: [
    { question: 'Do you have high blood pressure?', answer: 'yes' },
    { question: 'Do you have kidney disease?', answer: 'not-sure' },
  ],
  medicines: [
    { name: 'Indapamide 2.5 mg', linked: true },
    { name: 'Amlodipine 5 mg', linked: false },
  ],
  supplements: [{ name: 'Magnesium', magnesiumMg: 250 }],
  blood: [{ name: 'Potassium', value: 3.4, unit: 'mmol/L', low: 3.5, high: 5.1, on: '2026-04-02' }],
  food: ['Magnesium: about two thirds of the daily amount.'],
  ownQuestions: ['Is my mattress too soft?'],
  nameOf: (id) => id.replaceAll('-', ' '),
  choice: { medicines: true, sleep: true, food: true },
}

export const page = (change: Partial<PageInput> = {}): DoctorPage => doctorPage({ ...SAMPLE, ...change })
