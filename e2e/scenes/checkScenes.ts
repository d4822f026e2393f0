import { exportDiary, toNightDate } from '@uncramp/diary'
import { type Answers, conclude, type SeenSign, seenSign, type ToldYes, toldYes } from '@uncramp/safety'
import { sampleNight } from '@uncramp/testkit'
import { allSaid, USUAL } from '../../apps/web/src/models/allSaid.ts'
import type { BloodResult } from '../../apps/web/src/models/health.ts'
import { button, heading, startCramp } from '../steps.ts'
import { at, EVENING, type Flow, LAST_NIGHT, NIGHT, type Scene } from './scene.ts'

export interface Said {
  readonly answers: Answers
  readonly told?: readonly ToldYes[]
  readonly seen?: readonly SeenSign[]
  readonly remindOn?: string
  readonly askedOn?: string
  readonly blood?: readonly BloodResult[]
  readonly region?: string
}

/** A copy of the diary of a person who has answered the safety check. */
export const checked = ({
  answers,
  told = [],
  seen = [],
  remindOn,
  askedOn = LAST_NIGHT,
  blood = [],
  region = 'GB',
}: Said) =>
  exportDiary({
    nights: [sampleNight(LAST_NIGHT, { count: 1 })],
    cramps: [],
    trials: [],
    settings: {
      tourSeen: true,
      region,
      'health.answers': answers,
      'health.told': told,
      'health.seen': seen,
      'health.blood': blood,
      ...(remindOn === undefined ? {} : { 'health.remindOn': remindOn }),
      'health.askedOn': askedOn,
    },
  })

const FIELDS = { age: 74, medicines: [], supplements: [], nightsAWeek: 1, distress: 2 } as const
const said = (answers: Partial<Answers>): Answers => ({ ...FIELDS, ...answers, questions: { ...answers.questions } })

/** Each ends at a card of its own. */
export const CARDS = {
  'self-care': allSaid(said({ questions: USUAL.questions })),
  'next-visit': allSaid(
    said({
      questions: { ...USUAL.questions, kidney: 'yes', 'new-or-worse': 'yes' },
      medicines: ['Ramipril 5 mg', 'Foobarol'],
    }),
  ),
  'two-weeks': said({ questions: { weaker: 'yes', 'urge-to-move': 'yes', 'hard-knot': 'no', 'moving-eases': 'yes' } }),
  'same-day': said({ questions: { 'one-leg-swollen': 'yes' } }),
  emergency: said({ questions: { 'cold-leg': 'yes' } }),
  'nurse-line': said({ questions: { breath: 'not-sure' } }),
  crisis: said({ questions: { 'self-harm': 'yes' }, distress: 9 }),
} as const satisfies Record<string, Answers>

const MUCH_MAGNESIUM: readonly BloodResult[] = [
  { lab: 'magnesium', value: 1.2, unit: 'mmol/L', low: 0.7, high: 1, on: toNightDate('2026-02-20') },
]

const result = (card: keyof typeof CARDS, title: string, region = 'GB'): Scene =>
  at('check-up/result', title, {
    name: `check-up-${card}`,
    diary: () => checked({ answers: CARDS[card], region }),
    shows: 'Why',
  })

const held = (path: string, title: string, answers: Answers, shows: string | RegExp): Scene =>
  at(path, title, { name: `held-${path.replaceAll('/', '-')}`, at: EVENING, diary: () => checked({ answers }), shows })

const inCramp = (name: string, title: string, answers: Answers, then: Scene['reach']): Scene => ({
  name,
  title,
  at: NIGHT,
  diary: () => checked({ answers }),
  reach: then,
})

export const CHECK_UP: Flow = {
  title: 'Safety check',
  scenes: [
    at('check-up', 'Safety check'),
    at('check-up', 'Safety check, half-way', {
      name: 'check-up-half-way',
      diary: () => checked({ answers: { age: 74, questions: { breath: 'no', jaw: 'no' } } }),
      shows: 'Your answers',
    }),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((screen) => at(`check-up/${screen}`, `Screen ${screen}`)),
    at('check-up/4', 'A follow-up', {
      name: 'check-up-follow-up',
      diary: () => checked({ answers: CARDS['same-day'] }),
      shows: 'Is there a lump behind that knee?',
    }),
    {
      name: 'check-up-why',
      title: 'Why we ask',
      reach: async ({ page, open }) => {
        await open('check-up/2')
        await button(page, /^Why we ask: Is your jaw stiff/).click()
        await page.getByText('A germ from a wound').waitFor()
      },
    },
    {
      name: 'check-up-still-open',
      title: 'Answers that are still open',
      reach: async ({ page, open }) => {
        await open('check-up/11')
        await button(page, 'Go on').click()
        await page.getByText('3 answers are still open.').waitFor()
      },
    },
    {
      name: 'check-up-medicines',
      title: 'A medicine by its first letters, and one that no list knows',
      reach: async ({ page, open }) => {
        await open('check-up/9')
        const name = page.getByLabel('Name of a medicine')
        await name.fill('Foobarol')
        await page.keyboard.press('Enter')
        await page.getByText('We do not know this name.').waitFor()
        await name.fill('sal')
        await button(page, 'Add Salbutamol').waitFor()
      },
    },
    {
      name: 'check-up-not-a-number',
      title: 'Not a number',
      reach: async ({ page, open }) => {
        await open('check-up/10')
        await page.getByLabel('Magnesium, in mg').fill('a lot')
        await page.keyboard.press('Tab')
        await page.getByText('Please write a number').waitFor()
      },
    },
    at('check-up/result', 'Not all is answered yet', {
      name: 'check-up-not-yet',
      diary: () => checked({ answers: { age: 74, questions: { breath: 'no', jaw: 'no' } } }),
      shows: 'So far you named no warning sign.',
    }),
    result('self-care', 'No warning sign'),
    result('next-visit', 'At the next visit'),
    result('two-weeks', 'Within two weeks'),
    result('same-day', 'Today'),
    result('emergency', 'Emergency'),
    result('nurse-line', 'Not sure of an emergency'),
    result('crisis', 'Crisis', 'US'),
    at('check-up/result', 'Told yes', {
      name: 'check-up-told-yes',
      diary: () =>
        checked({
          answers: CARDS['next-visit'],
          told: conclude(CARDS['next-visit'])
            .cautions.filter(({ id }) => id === 'ci_mg_ckd')
            .map((caution) => toldYes(caution, '2026-02-20')),
        }),
      shows: 'You asked, and were told yes on 20 February 2026.',
    }),
    at('check-up/result', 'Seen by a doctor, and to be reminded of', {
      name: 'check-up-seen',
      diary: () =>
        checked({
          answers: CARDS['two-weeks'],
          seen: conclude(CARDS['two-weeks']).signs.map((sign) => seenSign(sign, '2026-02-20')),
          remindOn: '2026-03-04',
        }),
      shows: 'A doctor saw this on 20 February 2026.',
    }),
    at('check-up/result', 'A lot of magnesium in her blood', {
      name: 'check-up-blood',
      diary: () => checked({ answers: CARDS['self-care'], blood: MUCH_MAGNESIUM }),
      shows: 'Your blood test shows a lot of it.',
    }),
    at('learn/causes/magnesium-low', 'Advice with what to mind beside it', {
      name: 'cause-to-mind',
      diary: () => checked({ answers: allSaid(said({ questions: USUAL.questions, medicines: ['warfarin'] })) }),
      shows: 'Eat as much leafy greens as you always do.',
    }),
    at('', 'Home reminds of a result', {
      name: 'home-reminds',
      diary: () => checked({ answers: CARDS['two-weeks'], remindOn: LAST_NIGHT }),
      shows: 'You asked to be reminded',
    }),
    at('check-up/new', 'Anything new?', {
      diary: () => checked({ answers: CARDS['self-care'] }),
      shows: 'Nothing new',
    }),
    {
      name: 'home-anything-new',
      title: 'Home asks again',
      diary: () => checked({ answers: CARDS['self-care'], askedOn: '2026-02-01' }),
      reach: async ({ page, open }) => {
        await open()
        await page.getByText('A minute of safety questions').waitFor()
      },
    },
    held('bedtime', 'Bedtime, with all three held back', CARDS['same-day'], 'See the safety page'),
    held('bedtime/rub', 'The rub, held back', CARDS['same-day'], 'See the safety page'),
    held('find-out/plan', 'A test that is held back', CARDS['same-day'], 'Do not start this test now.'),
    inCramp('held-stretch', 'A cramp, with the stretch held back', CARDS['same-day'], async (person) => {
      await startCramp(person)
      await heading(person.page, 'No stretch for now.').waitFor()
    }),
    inCramp(
      'held-heat',
      'A cramp, with the heat held back',
      said({ questions: { 'numb-feet': 'yes' } }),
      async (person) => {
        await startCramp(person)
        await person.page.getByRole('link', { name: 'Rub it' }).click()
        await person.page.getByText('No heat. You may not feel a burn.').waitFor()
      },
    ),
  ],
}

/** A person who has answered the safety check, and may start a test. */
export const mayStart = (): string => checked({ answers: CARDS['self-care'] })
