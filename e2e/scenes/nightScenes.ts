import { answer, button, heading, link, logCramp, startCramp } from '../steps.ts'
import type { Visit } from '../visit.ts'
import { at, type Flow, NIGHT, type Scene } from './scene.ts'

const night = (name: string, title: string, reach: Scene['reach']): Scene => ({ name, title, at: NIGHT, reach })

async function logAtNight(person: Visit): Promise<void> {
  await startCramp(person)
  await person.setTime('2026-03-02T03:13:20')
  await button(person.page, 'It let go').click()
  await person.page.getByText(/Saved\./).waitFor()
}

async function firstQuestion(person: Visit): Promise<void> {
  await startCramp(person)
  await link(person.page, 'Something is different').click()
  await person.page.getByText('1 of 9').waitFor()
}

const stretchOf = (name: string, place: string): Scene =>
  night(`cramp-stretch-${name}`, `Stretch: ${place.toLowerCase()}`, (person) => startCramp(person, place))

export const TONIGHT: Flow = {
  title: 'Tonight',
  scenes: [
    at('', 'Home at night', { name: 'night-home', at: NIGHT }),
    night('cramp-where', 'Where is it?', async ({ page, open }) => {
      await open()
      await button(page, /I have a cramp/).click()
      await button(page, 'Left calf').waitFor()
    }),
    night('cramp-where-like-last-time', 'Where is it? Like last time', async (person) => {
      await logAtNight(person)
      await person.open()
      await button(person.page, /I have a cramp/).click()
      await button(person.page, 'Left calf, like last time').waitFor()
    }),
    stretchOf('calf', 'Left calf'),
    night('cramp-stretch-rest', 'Stretch: rest', async (person) => {
      await startCramp(person)
      await person.setTime('2026-03-02T03:10:34')
      await person.page.getByText('Rest. Let it loosen.').waitFor()
    }),
    stretchOf('foot', 'Right foot'),
    stretchOf('back-thigh', 'Left back thigh'),
    stretchOf('front-thigh', 'Right front thigh'),
    night('cramp-rub', 'Rub and warm', async (person) => {
      await startCramp(person)
      await link(person.page, 'Rub and warm').click()
      await person.page.getByText(/Rub the muscle/).waitFor()
    }),
    night('cramp-walk', 'Stand and walk', async (person) => {
      await startCramp(person)
      await link(person.page, 'Rub and warm').click()
      await link(person.page, 'Stand and walk').click()
      await person.page.getByText(/Only if you feel steady/).waitFor()
    }),
    night('cramp-help', 'Get help', async (person) => {
      await startCramp(person)
      await link(person.page, 'Get help').click()
      await person.page.getByText(/Call now if/).waitFor()
    }),
    night('cramp-done', 'It let go', logAtNight),
    night('cramp-done-pain', 'It let go, with its pain', async (person) => {
      await logAtNight(person)
      await button(person.page, '6').click()
    }),
    night('cramp-fix', 'Fix a detail', async (person) => {
      await logAtNight(person)
      await link(person.page, 'Fix a detail').click()
      await person.page.getByText('How long did it last?').waitFor()
    }),
    night('cramp-sleep', 'Sleep well', async (person) => {
      await logAtNight(person)
      await button(person.page, 'Back to sleep').click()
      await person.page.getByText('Sleep well.').waitFor()
    }),
    at('cramp/passed', 'It has already passed', { at: NIGHT }),
    night('cramp-passed-time', 'It has already passed: pick a time', async ({ page, open }) => {
      await open('cramp/passed')
      await button(page, 'Pick a time').click()
      await button(page, 'Use this time').waitFor()
    }),
    night('cramp-passed-where', 'It has already passed: where', async ({ page, open }) => {
      await open('cramp/passed')
      await button(page, 'An hour ago').click()
      await heading(page, /Where was it/).waitFor()
    }),
    night('cramp-left-open', 'Left open', async (person) => {
      await startCramp(person)
      await person.open()
      await person.page.getByText('Is the cramp still there?').waitFor()
    }),
    night('cramp-left-open-old', 'Left open, found in the morning', async (person) => {
      await startCramp(person)
      await person.setTime('2026-03-02T08:00')
      await person.open()
      await person.page.getByText('How long did it last?').waitFor()
    }),
    {
      name: 'cramp-stretch-by-day',
      title: 'A cramp by day: stretch',
      reach: (person) => startCramp(person),
    },
    {
      name: 'cramp-done-by-day',
      title: 'A cramp by day: it let go',
      reach: async ({ page, open }) => {
        await open()
        await logCramp(page)
      },
    },
  ],
}

export const HELP: Flow = {
  title: 'When to get help',
  scenes: [
    at('help', 'When to get help'),
    night('cramp-question', 'A question', firstQuestion),
    night('cramp-question-why', 'A question, and why it is asked', async (person) => {
      await firstQuestion(person)
      await person.page.getByText('Why we ask').click()
    }),
    night('cramp-call-now', 'Call now', async (person) => {
      await firstQuestion(person)
      await answer(person.page, 'Has a leg turned cold, pale, blue or numb?', 'Not sure')
      await heading(person.page, /^Call \d+ now/).waitFor()
    }),
    night('cramp-doctor-today', 'Call a doctor today', async (person) => {
      await firstQuestion(person)
      await answer(person.page, 'Is one leg swollen, hot, red or sore all the time?', 'Yes')
      await button(person.page, 'No').click()
      await button(person.page, 'No').click()
      await heading(person.page, 'Call a doctor today').waitFor()
    }),
    night('cramp-ten-minutes', 'Past ten minutes', async (person) => {
      await startCramp(person)
      await person.setTime('2026-03-02T03:20:30')
      await person.page.getByText(/10 minutes is long for a cramp/).waitFor()
    }),
    night('cramp-nothing-found', 'Nothing urgent found', async (person) => {
      await startCramp(person)
      await person.setTime('2026-03-02T03:20:30')
      await person.page.getByText(/10 minutes is long for a cramp/).waitFor()
      await answer(person.page, 'Does it still hold on, with all you try?', 'No')
      await heading(person.page, 'Nothing urgent found').waitFor()
    }),
  ],
}
