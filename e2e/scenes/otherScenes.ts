import { button, heading, link } from '../steps.ts'
import { damageNight, writeNewerDiary } from './faults.ts'
import { at, EVENING, type Flow, type Scene } from './scene.ts'
import { RUNNING } from './testDiaries.ts'

const guided = (path: string, title: string): Scene => ({
  name: path.replace('/', '-'),
  title,
  at: EVENING,
  reach: async ({ page, open }) => {
    await open(path)
    await button(page, 'Start').click()
    await page.getByRole('timer').waitFor()
  },
})

const cautions = (path: string, title: string): Scene =>
  at(path, title, { name: `${path.replace('/', '-')}-cautions`, at: EVENING, shows: 'Before you start' })

export const BEDTIME: Flow = {
  title: 'Bedtime',
  scenes: [
    at('bedtime', 'Bedtime', { at: EVENING }),
    at('bedtime', 'Bedtime, while a test runs', { name: 'bedtime-of-a-test', at: EVENING, diary: RUNNING }),
    cautions('bedtime/stretch', 'Stretch: before you start'),
    guided('bedtime/stretch', 'Stretch'),
    cautions('bedtime/rub', 'Rub: before you start'),
    guided('bedtime/rub', 'Rub'),
    cautions('bedtime/warm', 'Warm: before you start'),
    guided('bedtime/warm', 'Warm'),
    at('bedtime/reminders', 'Remind me', { at: EVENING }),
  ],
}

export const ME: Flow = {
  title: 'Me',
  scenes: [
    at('me', 'Me'),
    at('me/things', 'Things of her own, none yet'),
    {
      name: 'own-things',
      title: 'Things of her own',
      reach: async ({ page, open }) => {
        await open('me/things')
        await page.getByLabel('Name of a new one').fill('Long drive')
        await page.keyboard.press('Enter')
        await page.getByRole('listitem').getByText('Long drive').waitFor()
        await button(page, 'Add').click()
        await page.getByRole('alert').getByText('Type a name first.').waitFor()
      },
    },
    at('me/delete', 'Delete everything'),
    {
      name: 'me-delete-sure',
      title: 'Delete everything: quite sure?',
      reach: async ({ page, open }) => {
        await open('me/delete')
        await button(page, 'Yes, delete everything').click()
        await page.getByText('Are you quite sure? Tap once more.').waitFor()
      },
    },
  ],
}

export const FAULTS: Flow = {
  title: 'When something is wrong',
  scenes: [
    at('nowhere', 'This page is not here'),
    {
      name: 'cannot-open',
      title: 'The diary will not open',
      reach: async ({ page, open }) => {
        await open('help')
        await writeNewerDiary(page)
        await open()
        await heading(page, 'The diary will not open.').waitFor()
      },
    },
    {
      name: 'damaged',
      title: 'A note cannot be read',
      reach: async ({ page, open }) => {
        await open('me')
        await damageNight(page)
        await open('me')
        await link(page, 'Delete everything').waitFor()
        await page.getByText(/cannot be read/).waitFor()
      },
    },
  ],
}
