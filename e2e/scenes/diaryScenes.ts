import { exportDiary } from '@uncramp/diary'
import { APPLE_ZIP, BEARABLE } from '@uncramp/imports/samples'
import { sampleNight } from '@uncramp/testkit'
import { OWN_FACTOR, spreadsheet, tenYears, toldDiary, yearMeasured, yearWithHabits } from '../diaries.ts'
import { button, checkIn, heading, link, pickFile } from '../steps.ts'
import { at, type Flow, LAST_NIGHT, type Scene } from './scene.ts'
import { RUNNING } from './testDiaries.ts'

const YEAR = () => yearWithHabits(LAST_NIGHT, 5)
const TEN_YEARS = () => tenYears(LAST_NIGHT)
/** Hers says 2 for the last night, this copy says 0. */
const DIFFERENT = () =>
  exportDiary({ nights: [sampleNight(LAST_NIGHT), sampleNight('2026-03-01')], cramps: [], trials: [], settings: {} })

const PASSPHRASE = 'four small brown owls'
/** The lock is slow on purpose. */
const SLOW = { timeout: 90_000 }

const diary = (name: string, title: string, reach: Scene['reach'], copy?: () => string): Scene =>
  copy === undefined ? { name, title, reach } : { name, title, reach, diary: copy }

/** One night that a made-up watch was worn on. */
const WORN = () =>
  exportDiary({ nights: [sampleNight('2016-01-05', { count: 2 })], cramps: [], trials: [], settings: {} })

const SEPARATE = { name: 'nights.csv', content: spreadsheet('2026-03-01', 60, 7) }

export const DIARY: Flow = {
  title: 'Diary',
  scenes: [
    at('diary', 'Empty', { name: 'diary-empty' }),
    at('diary', 'Three months, a test runs', { name: 'diary-of-a-test', diary: RUNNING, shows: 'Find nights' }),
    at('diary', 'A year', { name: 'diary-year', diary: YEAR, shows: 'Cramps each month' }),
    at('diary', 'Ten years', { name: 'diary-ten-years', diary: TEN_YEARS, shows: 'Cramps each month' }),
    diary('made-up-diary', 'A made-up diary', async ({ page, open }) => {
      await open('me')
      await button(page, /Look around in a diary we made up/).click()
      await page.getByText('Made-up diary. Yours is untouched.').waitFor()
      await page.getByText('Find nights').waitFor()
    }),
    diary(
      'diary-list',
      'As a list',
      async ({ page, open }) => {
        await open('diary')
        await button(page, 'Show as a list').click()
        await button(page, 'Show as a calendar').waitFor()
      },
      YEAR,
    ),
    diary(
      'diary-go-to-month',
      'Go to a month',
      async ({ page, open }) => {
        await open('diary')
        await page.getByText('Go to a month').click()
        await button(page, 'Go').waitFor()
      },
      YEAR,
    ),
    at('diary/2026-02-28', 'A night', { name: 'diary-night', diary: YEAR }),
    diary(
      'diary-cramp',
      'A cramp of it',
      async ({ page, open }) => {
        await open('diary')
        await link(page, /, \d cramps?$/)
          .first()
          .click()
        await link(page, /^Edit: /)
          .first()
          .click()
        await heading(page, 'Edit cramp').waitFor()
      },
      YEAR,
    ),
    diary('diary-add-cramp', 'Add a cramp', async ({ page, open }) => {
      await open(`diary/${LAST_NIGHT}`)
      await link(page, 'Add a cramp').click()
      await heading(page, 'Add a cramp').waitFor()
    }),
    at('diary/doctor', 'Doctor page, empty', { name: 'doctor-page-empty' }),
    at('diary/doctor', 'Doctor page', {
      name: 'doctor-page',
      diary: () => toldDiary(LAST_NIGHT),
      shows: 'Save as PDF',
    }),
    diary(
      'doctor-questions',
      'Doctor page, with questions of her own',
      async ({ page, open }) => {
        await open('diary/doctor')
        await page.getByLabel('What do you want to ask?').fill('Is it my back?')
        await button(page, 'Add to the page').click()
        await button(page, 'Take off: Is it my back?').waitFor()
        await button(page, 'Add to the page').click()
        await page.getByText('Write your question first.').waitFor()
      },
      () => toldDiary(LAST_NIGHT),
    ),
    at('diary/find', 'Find nights, empty', { name: 'find-empty' }),
    diary(
      'find-nights',
      'Find nights',
      async ({ page, open }) => {
        await open('diary/find')
        await page.getByLabel('The day before').selectOption(OWN_FACTOR)
        await heading(page, /^\d+ nights? of 300$/).waitFor()
      },
      YEAR,
    ),
    at('diary/goes-with', 'What goes with bad nights, empty', {
      name: 'goes-with-empty',
      shows: 'Nothing to show yet.',
    }),
    at('diary/goes-with', 'What goes with bad nights', {
      name: 'goes-with',
      diary: YEAR,
      shows: 'Went with more cramps',
    }),
    at('diary/goes-with', 'What goes with bad nights, with a watch on', {
      name: 'goes-with-measured',
      diary: () => yearMeasured(LAST_NIGHT, 5),
      shows: 'Went with more cramps',
    }),
    at('diary/share/blank-month', 'A month on paper'),
  ],
}

export const COPIES: Flow = {
  title: 'Save, move and bring in',
  scenes: [
    at('diary/share', 'Print, save, bring in'),
    at('diary/share/lock', 'Save a locked copy'),
    diary(
      'lock-saved',
      'A locked copy is saved',
      async ({ page, open }) => {
        await open('diary/share/lock')
        await page.getByLabel('Passphrase').fill(PASSPHRASE)
        await page.getByLabel('The same once more').fill(PASSPHRASE)
        await button(page, 'Lock and save').click()
        await heading(page, 'Saved and checked').waitFor(SLOW)
      },
      YEAR,
    ),
    at('diary/share/check', 'Check a copy'),
    diary('check-lacks', 'A copy that is not today’s diary', async ({ page, open }) => {
      await open()
      await checkIn(page, 2)
      await open('diary/share/check')
      await pickFile(page, 'uncramp.json', DIFFERENT())
      await heading(page, 'This copy is not your diary of today.').waitFor()
    }),
    at('diary/earlier', 'Earlier states of your diary, none yet'),
    at('diary/bring-in', 'Bring in a copy'),
    diary('bring-in-columns', 'Which column is which?', async ({ page, open }) => {
      await open('diary/bring-in')
      await pickFile(page, SEPARATE.name, SEPARATE.content)
      await heading(page, 'Which column is which?').waitFor()
    }),
    diary('bring-in-gaps', 'Nights in between', async ({ page, open }) => {
      await open('diary/bring-in')
      await pickFile(page, SEPARATE.name, SEPARATE.content)
      await button(page, 'Next').click()
      await page.getByText(/nights in between have no row/).waitFor()
    }),
    diary('bring-in-preview', 'Look before you bring it in', async ({ page, open }) => {
      await open()
      await checkIn(page, 2)
      await open('diary/bring-in')
      await pickFile(page, 'uncramp.json', DIFFERENT())
      await button(page, 'Bring them in').waitFor()
    }),
    at('diary/bring-in/history', 'Bring your history'),
    diary('history-which-cramps', 'Which of these is your cramps?', async ({ page, open }) => {
      await open('diary/bring-in/history')
      await pickFile(page, 'bearable.csv', BEARABLE)
      await heading(page, 'Which of these is your cramps?').waitFor()
    }),
    diary('history-tracker', 'Cramps of another app', async ({ page, open }) => {
      await open('diary/bring-in/history')
      await pickFile(page, 'bearable.csv', BEARABLE)
      await button(page, /^How bad/).click()
      await button(page, 'Next').click()
      await button(page, 'Bring them in').waitFor()
    }),
    diary(
      'history-watch',
      'What a watch measured',
      async ({ page, open }) => {
        await open('diary/bring-in/history')
        await pickFile(page, 'export.zip', Buffer.from(APPLE_ZIP))
        await button(page, 'Bring them in').waitFor()
        await page.getByText(/ left out$/).click()
      },
      WORN,
    ),
    diary(
      'history-brought',
      'A history is in, and can be taken back',
      async ({ page, open }) => {
        await open('diary/bring-in/history')
        await pickFile(page, 'export.zip', Buffer.from(APPLE_ZIP))
        await button(page, 'Bring them in').click()
        await button(page, 'Undo this import').waitFor()
      },
      WORN,
    ),
    diary(
      'night-measured',
      'A night with what was measured',
      async ({ page, open }) => {
        await open('diary/bring-in/history')
        await pickFile(page, 'export.zip', Buffer.from(APPLE_ZIP))
        await button(page, 'Bring them in').click()
        await button(page, 'Undo this import').waitFor()
        await open('diary/2016-01-05')
        await heading(page, 'From Apple Health').waitFor()
      },
      WORN,
    ),
    diary('history-refused', 'A history that cannot be read', async ({ page, open }) => {
      await open('diary/bring-in/history')
      await pickFile(page, 'picture.zip', Buffer.from(APPLE_ZIP.slice(0, 3000)))
      await page.getByRole('alert').first().waitFor()
    }),
    diary('bring-in-refused', 'A file that cannot be read', async ({ page, open }) => {
      await open('diary/bring-in')
      await pickFile(page, 'picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
      await page.getByRole('alert').first().waitFor()
    }),
  ],
}
