import { addNights, exportDiary, toNightDate } from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleNight } from '@uncramp/testkit'
import { button, heading } from '../steps.ts'
import { CARDS, mayStart } from './checkScenes.ts'
import { at, EVENING, LAST_NIGHT, type Scene } from './scene.ts'
import { HELPS } from './testDiaries.ts'

/** Ten weeks of a person who has answered the safety check and tested nothing. */
export function diaryBefore(rate: number, answers = CARDS['self-care']): string {
  const nights = 70
  const treatments = Array.from({ length: nights }, () => [])
  const { counts } = simulateNights({ seed: 5, nights, rate, sigma: 0.4, missing: 0.08, treatments, ratios: [] })
  const first = addNights(toNightDate(LAST_NIGHT), 1 - nights)
  return exportDiary({
    nights: counts.flatMap((count, i) => (count === null ? [] : [sampleNight(addNights(first, i), { count })])),
    cramps: [],
    trials: [],
    settings: { tourSeen: true, region: 'GB', 'health.answers': answers, 'health.askedOn': LAST_NIGHT },
  })
}

export const MANY = () => diaryBefore(1)
export const FEW = () => diaryBefore(0.25)

const evening = (path: string, name: string, title: string, diary: () => string, shows: string | RegExp): Scene =>
  at(path, title, { name, at: EVENING, diary, shows })

/** What to test, and what can be expected of a test. */
export const CHOOSE: readonly Scene[] = [
  evening('find-out', 'choose-checked', 'What to test, after the safety check', mayStart, 'Taurine'),
  evening(
    'find-out',
    'choose-held',
    'What to test, with some not for her',
    () => diaryBefore(1, CARDS['next-visit']),
    'Taurine',
  ),
  at('find-out/choose', 'What to test next', { at: EVENING, diary: HELPS, shows: 'Taurine' }),
  evening('find-out/plan', 'plan-from-diary', 'A plan, from her own diary', MANY, /made-up tests\./),
  evening(
    'find-out/plan?of=magnesium',
    'plan-no-answer',
    'A plan that may not answer',
    FEW,
    'Half a year may not be enough',
  ),
  {
    name: 'plan-said',
    title: 'A plan, from what she says',
    at: EVENING,
    diary: mayStart,
    reach: async ({ page, open }) => {
      await open('find-out/plan')
      await button(page, /More|more/).click()
      await page.getByText('for a usual person').waitFor()
    },
  },
  {
    name: 'own-test',
    title: 'Something of her own',
    at: EVENING,
    diary: MANY,
    reach: async ({ page, open }) => {
      await open('find-out/own')
      await page.getByLabel('What is it?').fill('Goose fat')
      await button(page, 'I put it on the skin').click()
    },
  },
  {
    name: 'own-refused',
    title: 'Quinine is refused',
    at: EVENING,
    diary: MANY,
    reach: async ({ page, open }) => {
      await open('find-out/own')
      await page.getByLabel('What is it?').fill('Tonic water')
      await heading(page, 'Something of your own').waitFor()
      await page.getByText('Quinine can do grave harm', { exact: false }).waitFor()
    },
  },
]
