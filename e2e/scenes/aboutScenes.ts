import { addNights, exportDiary, toNightDate } from '@uncramp/diary'
import { sampleNight } from '@uncramp/testkit'
import { at, type Flow, LAST_NIGHT, type Scene } from './scene.ts'

const NIGHTS = 21

/** A diary whose settings hold what a person said of herself. */
export const saidDiary = (health: Readonly<Record<string, unknown>>) => (): string =>
  exportDiary({
    nights: Array.from({ length: NIGHTS }, (_, i) =>
      sampleNight(addNights(toNightDate(LAST_NIGHT), i + 1 - NIGHTS), {
        count: i % 3 === 0 ? 1 : 0,
        exposures: { 'stood-a-lot': i % 2 === 0, 'sat-a-lot': false },
      }),
    ),
    cramps: [],
    trials: [],
    settings: Object.fromEntries(Object.entries(health).map(([key, value]) => [`health.${key}`, value])),
  })

export const SAID = {
  sex: 'female',
  answers: {
    age: 72,
    medicines: ['Bendroflumethiazide 2.5 mg', 'Serevent', 'Zyxomil'],
    supplements: [{ magnesiumMg: 200 }],
    questions: { diabetes: 'yes', thyroid: 'not-sure', kidney: 'no', circulation: 'no' },
  },
  blood: [
    { lab: 'hba1c', value: 52, unit: 'mmol/mol', low: null, high: 42, on: '2026-01-20' },
    { lab: 'potassium', value: 4.1, unit: 'mmol/L', low: 3.5, high: 5.3, on: '2026-01-20' },
  ],
} as const

const low = [{ lab: 'potassium', value: 2.3, unit: 'mmol/L', low: 3.5, high: 5.3, on: '2026-02-28' }]
const calcium = [{ lab: 'calcium', value: 1.8, unit: 'mmol/L', low: 2.2, high: 2.6, on: '2026-02-28' }]

const said = (path: string, title: string, more: Partial<Scene> & { readonly shows?: string | RegExp } = {}): Scene =>
  at(path, title, { diary: saidDiary(SAID), ...more })

export const ABOUT: Flow = {
  title: 'About me',
  scenes: [
    at('about-me', 'Nothing said yet', { shows: 'Not said yet' }),
    said('about-me', 'What she said', { name: 'about-me-said', shows: '72 years old, Woman' }),
    said('about-me/person', 'Age and sex', { shows: 'How old are you?' }),
    said('about-me/health', 'Health', { shows: /Do you have diabetes/ }),
    said('about-me/medicines', 'Medicines', { shows: 'Zyxomil' }),
    said('about-me/vitamins', 'Vitamins and minerals', { shows: 'Magnesium, in mg' }),
    said('about-me/blood', 'Blood tests', { shows: /HbA1c/ }),
    {
      name: 'about-me-blood-refused',
      title: 'A blood test that is refused',
      reach: async ({ page, open }) => {
        await open('about-me/blood')
        await page.getByLabel('Result').fill('a lot')
        await page.keyboard.press('Enter')
        await page.getByRole('alert').waitFor()
      },
    },
    at('may-play', 'What may play a part, nothing said', { shows: 'For anyone' }),
    said('may-play', 'What may play a part', { name: 'may-play-said', shows: /You take Serevent/ }),
    said('may-play', 'A result for today', {
      name: 'may-play-today',
      diary: saidDiary({ blood: calcium }),
      shows: 'Call a doctor today',
    }),
    said('may-play', 'A result that is an emergency', {
      name: 'may-play-now',
      diary: saidDiary({ blood: low }),
      shows: 'Call for help now',
    }),
  ],
}
