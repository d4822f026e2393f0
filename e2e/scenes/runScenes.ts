import { button, heading, link } from '../steps.ts'
import {
  BOTHERED,
  HELPS_BOTHERED,
  MAGNESIUM,
  OINTMENT,
  PAUSED_BEFORE,
  PAUSED_BY_SIGN,
  PAUSED_ILL,
  SETTLING,
  UNCHECKED,
} from './runDiaries.ts'
import { at, EVENING, type Scene } from './scene.ts'
import { RUNNING, RUNNING_NIGHTLY } from './testDiaries.ts'

const evening = (path: string, title: string, more: Parameters<typeof at>[2]): Scene =>
  at(path, title, { at: EVENING, ...more })

const allParts = (name: string, title: string, diary: () => string): Scene => ({
  name,
  title,
  at: EVENING,
  diary,
  reach: async ({ page, open }) => {
    await open('find-out/coin')
    await button(page, 'Show all parts').click()
    await page.getByText('Show the maths').first().click()
    await page.getByText('Each night is named').waitFor()
  },
})

/** While a test runs. */
export const RUN: readonly Scene[] = [
  evening('find-out', 'Running, settling in', { name: 'running-settling', diary: SETTLING, shows: 'do not count' }),
  {
    name: 'running-otherwise',
    title: 'Tonight: something else',
    at: EVENING,
    diary: RUNNING,
    reach: async ({ page, open }) => {
      await open('find-out')
      await button(page, 'Something else').click()
      await page.getByLabel('What did you do?').fill('Half of it')
      await button(page, 'Save it').click()
      await page.getByText('Something else: Half of it').waitFor()
      await button(page, 'Something else').click()
      await page.getByLabel('What did you do?').waitFor()
    },
  },
  evening('find-out', 'Running, of magnesium', { name: 'running-magnesium', diary: MAGNESIUM, shows: 'Pause or stop' }),
  evening('find-out', 'Running, of her own', { name: 'running-own', diary: OINTMENT, shows: 'Pause or stop' }),
  evening('find-out/bothers', 'Something bothers me, magnesium', {
    name: 'bothers-magnesium',
    diary: MAGNESIUM,
    shows: 'The runs do not settle.',
  }),
  evening('find-out/coin', 'The locked coin, of her own', {
    name: 'coin-own',
    diary: OINTMENT,
    shows: 'ointment, or as usual',
  }),
  evening('find-out/coin', 'The locked coin', { diary: RUNNING, shows: 'Checked just now' }),
  allParts('coin-all-parts', 'The locked coin: all parts and the maths', RUNNING),
  allParts('coin-all-nights', 'The locked coin: every night', RUNNING_NIGHTLY),
  {
    name: 'pause-why',
    title: 'Why do you pause it?',
    at: EVENING,
    diary: RUNNING,
    reach: async ({ page, open }) => {
      await open('find-out/stop')
      await button(page, 'Pause the test').click()
      await heading(page, 'Why do you pause it?').waitFor()
    },
  },
  evening('find-out', 'Paused: ill', { name: 'paused-ill', diary: PAUSED_ILL, shows: 'because you are ill' }),
  evening('find-out/coin', 'The locked coin, after pauses', {
    name: 'coin-pauses',
    diary: PAUSED_BEFORE,
    shows: 'You were ill.',
  }),
  evening('find-out/bothers', 'Something bothers me', { diary: RUNNING, shows: 'How bad is it?' }),
  evening('find-out', 'Running, with what bothered her', {
    name: 'running-bothered',
    diary: BOTHERED,
    shows: 'What bothered you',
  }),
  evening('find-out/result', 'It helps, with what bothered her', {
    name: 'result-bothered',
    diary: HELPS_BOTHERED,
    shows: 'Show this list to your doctor.',
  }),
  evening('find-out', 'Paused by a sign to stop at', {
    name: 'paused-by-sign',
    diary: PAUSED_BY_SIGN,
    shows: 'It has passed',
  }),
  evening('find-out/change', 'Change the plan', { diary: RUNNING, shows: 'Why do you change it?' }),
  evening('find-out/change', 'Change the plan, the safety check first', {
    name: 'change-check-first',
    diary: UNCHECKED,
    shows: 'Do the safety check',
  }),
  {
    name: 'plan-changed',
    title: 'The plan was changed',
    at: EVENING,
    diary: RUNNING,
    reach: async ({ page, open }) => {
      await open('find-out/change')
      await button(page, 'It is hard to keep up').click()
      await button(page, 'Any night').click()
      await button(page, 'Draw the new plan').click()
      await link(page, /The locked coin/).click()
      await heading(page, 'The plan was changed').waitFor()
    },
  },
]
