import { words as safety } from '@uncramp/safety/en'
import { sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { createDoctorPage, type PageNames } from './doctorPage.ts'
import { openApp, settled, testDeps } from './testDeps.ts'

const NAMES: PageNames = {
  questions: safety.questions,
  cards: safety.cards,
  labs: {},
  things: { 'stood-a-lot': 'stood a lot' },
  food: (health) => (health.sex === null ? [] : ['Magnesium: enough.']),
}

async function open(settings: Readonly<Record<string, unknown>> = {}, languages = ['en-GB']) {
  const plain = testDeps('2026-04-02T09:00:00')
  const deps = { ...plain, platform: { ...plain.platform, languages: () => languages } }
  await deps.store.write([
    {
      type: 'put-night',
      night: sampleNight('2026-04-01', { count: 2, exposures: { 'own-1': true, 'stood-a-lot': true } }),
    },
    ...Object.entries(settings).map(([key, value]) => ({ type: 'put-setting', key, value }) as const),
  ])
  const app = await openApp(deps)
  const model = createDoctorPage(app, NAMES)
  await model.load()
  return { deps, app, model }
}

test('the page holds what the diary and her answers hold, by the names she knows', async () => {
  const { model } = await open({
    ownFactors: [{ id: 'own-1', name: 'Long drive', hidden: false }],
    'health.answers': { age: 64, medicines: ['Indapamide'], questions: { weaker: 'yes' } },
    'health.sex': 'female',
  })
  const page = model.page.value!
  expect([page.sex, page.age, page.cramps, page.today]).toEqual(['female', 64, 2, '2026-04-02'])
  expect(page.medicines).toEqual([{ name: 'Indapamide', linked: true }])
  expect(page.exposures.map(({ name }) => name).toSorted()).toEqual(['Long drive', 'stood a lot'])
  expect(page.food).toEqual(['Magnesium: enough.'])
})

test('what she leaves out is not on it, and what was made before is no longer called saved', async () => {
  const { model } = await open({ 'health.answers': { medicines: ['Indapamide'], questions: {} }, 'health.sex': 'male' })
  await model.save('page.pdf', () => Promise.resolve(new Uint8Array(1)))
  expect(model.step.value.type).toBe('saved')
  model.choose('medicines', false)
  model.choose('food', false)
  expect([model.page.value?.medicines, model.page.value?.food, model.step.value.type]).toEqual([
    undefined,
    [],
    'choose',
  ])
})

test('paper is Letter where that is usual, else A4, until she chooses', async () => {
  expect((await open({}, ['en-US'])).model.paper.value).toBe('letter')
  const { model } = await open({ region: 'DE' })
  expect(model.paper.value).toBe('a4')
  model.choosePaper('letter')
  expect(model.paper.value).toBe('letter')
})

test('a page that could not be made is said, and nothing is handed over', async () => {
  const { deps, model } = await open()
  await model.save('page.pdf', () => Promise.reject(new Error('no memory')))
  expect([model.step.value.type, deps.downloads]).toEqual(['failed', []])
  await model.save('page.pdf', (page, paper) => Promise.resolve(new TextEncoder().encode(`${page.cramps} ${paper}`)))
  expect(deps.downloads.map((file) => new TextDecoder().decode(file as Uint8Array))).toEqual(['2 a4'])
})

test('a second press while a page is made makes no second one', async () => {
  const { deps, model } = await open()
  let finish = (_: Uint8Array<ArrayBuffer>) => {}
  const first = model.save('page.pdf', () => new Promise((resolve) => (finish = resolve)))
  await model.save('page.pdf', () => Promise.resolve(new Uint8Array(9)))
  finish(new Uint8Array(1))
  await first
  expect(deps.downloads).toEqual([new Uint8Array(1)])
})

test('a diary that cannot be read is said', async () => {
  const { deps, model } = await open()
  deps.store.nights = () => Promise.reject(new Error('gone'))
  await model.load()
  expect(model.step.value.type).toBe('failed')
})

test('her own question stands on the page at once and after a new start, and can be taken off and back', async () => {
  const { deps, app, model } = await open()
  expect(model.ask('  Is it   my back? ')).toBe(null)
  expect(model.page.value?.ownQuestions).toEqual(['Is it my back?'])
  await settled()
  const again = createDoctorPage(await openApp(deps), NAMES)
  await again.load()
  expect(again.page.value?.ownQuestions).toEqual(['Is it my back?'])
  await model.dropQuestion('Is it my back?', 'Taken off.')
  expect(model.page.value?.ownQuestions).toEqual([])
  await app.undo.undo('Back.')
  await model.load()
  expect(model.page.value?.ownQuestions).toEqual(['Is it my back?'])
})

test('a question that is refused changes nothing', async () => {
  const { deps, model } = await open({ 'visit.questions': ['Is it my back?'] })
  expect(model.ask('is it my back?')).toBe('taken')
  await settled()
  expect((await deps.store.settings())['visit.questions']).toEqual(['Is it my back?'])
})

test('nothing written down gives an empty page', async () => {
  const app = await openApp(testDeps('2026-04-02T09:00:00'))
  const model = createDoctorPage(app, NAMES)
  expect(model.isEmpty.value).toBe(false)
  await model.load()
  expect(model.isEmpty.value).toBe(true)
})
