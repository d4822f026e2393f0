import { exportDiary, toNightDate } from '@uncramp/diary'
import { sampleNight } from '@uncramp/testkit'
import type { Page } from 'playwright-core'
import { heading } from '../steps.ts'
import { at, type Flow, type Scene } from './scene.ts'

/** She is 72, her feet are numb, she hurt a leg, takes a statin and a blood thinner, and has said so. */
export const answeredDiary = (alsoTakes: readonly string[] = []): string =>
  exportDiary({
    nights: [sampleNight(toNightDate('2026-03-01'))],
    cramps: [],
    trials: [],
    settings: {
      'health.answers': {
        age: 72,
        medicines: ['Lipitor 20 mg', 'warfarin', ...alsoTakes],
        questions: { 'numb-feet': 'yes', 'leg-injury': 'yes', diabetes: 'yes' },
      },
      'health.sex': 'female',
    },
  })

export const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Search all of Learn' })

const searched = (name: string, title: string, query: string, shows: string | RegExp): Scene => ({
  name,
  title,
  reach: async ({ page, open }) => {
    await open('learn')
    await searchField(page).fill(query)
    await page.getByRole('status').getByText(shows).waitFor()
  },
})

const opened = (path: string, title: string, summary: string): Scene => ({
  name: `${path.replaceAll('/', '-')}-open`,
  title,
  reach: async ({ page, open }) => {
    await open(path)
    await page.getByText(summary).first().click()
    await page.getByRole('table').first().waitFor()
  },
})

export const LEARN: Flow = {
  title: 'Learn',
  scenes: [
    at('learn', 'Learn'),
    searched('learn-found', 'Searched: by the name of a medicine in the US', 'albuterol', /found/),
    searched('learn-nothing-found', 'Searched: nothing is found', 'moonlight', 'Nothing found.'),
    at('learn/what-helps', 'What helps', { shows: 'Stretching before bed' }),
    at('learn/what-helps', 'What helps, after the safety check', {
      name: 'learn-what-helps-answered',
      diary: () => answeredDiary(),
      shows: 'Not for you',
    }),
    at('learn/stretching', 'Stretching before bed', { shows: 'Test it on me' }),
    opened('learn/stretching', 'Stretching: its plot as a table', 'Show as table'),
    at('learn/stretching', 'Stretching, for one who must ask first', {
      name: 'learn-stretching-ask-first',
      diary: () => answeredDiary(),
      shows: 'Ask your doctor first.',
    }),
    at('learn/treatment/magnesium', 'Magnesium: several trials, together and a review', { shows: 'Test it on me' }),
    at('learn/treatment/vitamin-k2', 'Vitamin K2: withdrawn', { shows: 'Test it on me' }),
    at('learn/treatment/quinine', 'Quinine: not by yourself', { shows: 'Not by yourself' }),
    at('learn/treatment/pickle-juice', 'Pickle juice: for a cramp under way', { shows: 'Test it on me' }),
    at('learn/treatment/heat', 'Warmth, not for her', {
      name: 'learn-heat-not-for-her',
      diary: () => answeredDiary(),
      shows: 'Not for you',
    }),
    at('learn/stretches', 'Four stretches'),
    at('learn/stretches', 'Four stretches, held back', {
      name: 'learn-stretches-held',
      diary: () => answeredDiary(),
      shows: 'See the safety page',
    }),
    at('learn/heard', 'Heard it said'),
    at('learn/heard/magnesium-helps', 'Heard it said: magnesium'),
    at('learn/causes', 'What may cause mine'),
    at('learn/causes', 'What may cause mine, after the safety check', {
      name: 'learn-causes-answered',
      diary: () => answeredDiary(),
      shows: 'Fits what you said',
    }),
    at('learn/causes/med-statin', 'Statins'),
    at('learn/look-alikes', 'What looks like a cramp'),
    at('learn/medicines', 'Medicines, by name'),
    at('learn/what-are-they', 'What they are'),
    at('learn/who-gets-them', 'Who gets them'),
    at('learn/about', 'About this content'),
    {
      name: 'learn-not-here',
      title: 'A treatment that is not known',
      atOnce: true,
      reach: async ({ page, open }) => {
        await open('learn/treatment/moon-dust')
        await heading(page, 'This page is not here.').waitFor()
      },
    },
  ],
}
