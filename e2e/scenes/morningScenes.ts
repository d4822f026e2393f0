import type { Page } from 'playwright-core'
import { button, checkIn, heading, link, logCramp, startCramp } from '../steps.ts'
import { refuseWrites } from './faults.ts'
import { at, EVENING, type Flow, LAST_NIGHT, type Scene } from './scene.ts'
import { RUNNING } from './testDiaries.ts'

const morning = (name: string, title: string, reach: Scene['reach']): Scene => ({ name, title, reach })

const isNone = (page: Page) => button(page, 'None').first()

export const HOME: Flow = {
  title: 'Home',
  scenes: [
    at('', 'First visit', { name: 'home-first', shows: 'A short look around' }),
    at('', 'Morning, a diary is kept', { name: 'home-morning', diary: RUNNING }),
    morning('home-after-cramp', 'The morning after a cramp', async ({ page, open, setTime }) => {
      await setTime('2026-03-02T03:10')
      await startCramp({ page, open })
      await button(page, 'It let go').click()
      await page.getByText(/Saved\./).waitFor()
      await setTime('2026-03-02T08:00')
      await open()
      await isNone(page).waitFor()
    }),
    morning('home-checked-in', 'After the first check-in', async ({ page, open }) => {
      await open()
      await checkIn(page, 2)
      await page.getByText('Last night: 2 cramps').waitFor()
    }),
    morning('home-blank-yesterday', 'Yesterday is blank', async ({ page, open, setTime }) => {
      await setTime('2026-02-28T08:00')
      await open()
      await checkIn(page, 1)
      await setTime('2026-03-02T08:00')
      await open()
      await heading(page, 'Yesterday is blank. Do you recall?').waitFor()
    }),
    at('', 'Evening, a test runs', { name: 'home-evening', at: EVENING, diary: RUNNING }),
    morning('made-up-home', 'A made-up diary', async ({ page, open }) => {
      await open('me')
      await button(page, /Look around in a diary we made up/).click()
      await page.getByText('Made-up diary. Yours is untouched.').waitFor()
      await link(page, 'Home').click()
      await isNone(page).waitFor()
    }),
    at('tour', 'A short look around'),
    morning('tour-last', 'A short look around, the last page', async ({ page, open }) => {
      await open('tour')
      await button(page, 'Next').click()
      await button(page, 'Next').click()
      await heading(page, 'What helps you?').waitFor()
    }),
  ],
}

export const CHECK_IN: Flow = {
  title: 'Morning',
  scenes: [
    at('morning', 'How was last night?'),
    at('morning?count=1', 'One cramp'),
    at('morning?count=3', 'Three or more'),
    at('morning?count=1', 'One cramp, while a test runs', { name: 'morning-of-a-test', diary: RUNNING }),
    morning('morning-after-cramp', 'A cramp is filled in already', async ({ page, open }) => {
      await open()
      await logCramp(page)
      await open('morning')
      await page.getByText(/left calf/).waitFor()
    }),
    morning('morning-recalled', 'Where and how bad', async ({ page, open }) => {
      await open('morning?count=1')
      await button(page, 'Add where and how bad').click()
      await button(page, 'Left calf').click()
      await button(page, '6').click()
    }),
    morning('morning-not-saved', 'Not saved: the phone is full', async ({ page, open }) => {
      await open('morning?count=1')
      await refuseWrites(page)
      await button(page, 'Save').click()
      await page
        .getByText(/Not saved\. This phone is full/)
        .first()
        .waitFor()
    }),
    morning('night-not-known', 'A night not known', async ({ page, open }) => {
      await open(`diary/${LAST_NIGHT}`)
      await heading(page, 'How many cramps?').waitFor()
    }),
  ],
}
