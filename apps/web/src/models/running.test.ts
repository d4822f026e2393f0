import { addNights, type Edit, emptyNight, toNightDate } from '@uncramp/diary'
import { expect, test } from 'vitest'
import { botherOfPause, removeBother, saveBother } from './bothers.ts'
import { runProgress } from './runProgress.ts'
import { tellTonight } from './tellTonight.ts'
import { openApp, startTest, testDeps } from './testDeps.ts'
import { eveningAnswer, tonightOf } from './tonight.ts'
import { planOfStretching } from './trial.ts'
import { firstNightOf, STRETCHING } from './trialRecord.ts'

const EVENING = '2026-04-02T20:00:00'
const DAY = 86_400
const SAID = { saved: 'Saved.', paused: 'Paused.' }
const MILD = { signs: [{ text: 'Sore', stops: false }], howBad: 'bit', words: ' left leg ' } as const
const FALL = { signs: [{ text: 'You fall.', stops: true }], howBad: 'bit', words: '' } as const

async function running() {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, 8))
  const stand = () => app.trials.stand.value!
  const id = stand().record.id
  const answer = () => eveningAnswer(stand(), app.settings.evenings.shown.value, deps.clock)
  return { deps, app, stand, id, answer }
}

test('the evening answer can be done, not done, or something else in her words; each can be taken back', async () => {
  const { app, stand, answer } = await running()
  await tellTonight(app, stand(), true, 'Saved.')
  expect(answer()).toBe(true)
  await tellTonight(app, stand(), ' half of it ', 'Saved.')
  expect(answer()).toBe('half of it')
  expect(app.settings.evenings.shown.value).toEqual({})
  await app.undo.undo('Undone.')
  expect(answer()).toBe(true)
  expect(stand().record.log.otherwise).toEqual([])
  await tellTonight(app, stand(), 'half of it', 'Saved.')
  await tellTonight(app, stand(), false, 'Saved.')
  expect(answer()).toBe(false)
  expect(stand().record.log.otherwise).toEqual([])
  await app.undo.undo('Undone.')
  expect(answer()).toBe('half of it')
})

test('the first answer taken back is no answer, and the evening is asked again', async () => {
  const { deps, app, stand, answer } = await running()
  await tellTonight(app, stand(), '', 'Saved.')
  expect(answer()).toBe('')
  expect(tonightOf(stand(), {}, deps.clock)?.answer).toBe('')
  await app.undo.undo('Undone.')
  expect(answer()).toBeNull()
})

test('an answer of tonight is no answer of tomorrow', async () => {
  const { deps, app, stand, answer } = await running()
  await tellTonight(app, stand(), 'half of it', 'Saved.')
  deps.pass(DAY)
  await app.trials.load()
  expect(answer()).toBeNull()
  expect(stand().record.log.otherwise).toEqual([{ night: '2026-04-03', words: 'half of it' }])
})

test('progress counts nights and parts, a pause apart, and something else as not to plan', async () => {
  const { deps, app, stand } = await running()
  expect(runProgress(stand())).toMatchObject({ due: 0, partsDone: 0, parts: 56 })
  await tellTonight(app, stand(), 'half of it', 'Saved.')
  deps.pass(6 * DAY)
  await app.trials.setStanding('paused', 'ill')
  deps.pass(2 * DAY)
  await app.trials.setStanding('running')
  const first = firstNightOf(stand().record.trial)
  // The first night has her words and no answer, the second is as planned, the third is not, the fourth is blank.
  const done = (i: number) => stand().record.trial.units[i]?.arm === 'treatment'
  const edits: readonly Edit[] = [0, 1, 2, 6].map((i) => {
    const taken = i === 0 ? {} : { [STRETCHING]: i === 2 ? !done(i) : done(i) }
    return { type: 'put-night', night: { ...emptyNight(addNights(first, i)), count: 1, taken } }
  })
  await deps.store.write(edits)
  await app.trials.load()
  expect(runProgress(stand())).toEqual({ partsDone: 8, parts: 56, due: 6, written: 3, paused: 2, told: 3, kept: 1 })
})

test('what bothers her is kept with its night; mild, the test goes on; and it can be taken back', async () => {
  const { app, stand, id } = await running()
  await saveBother(app, id, MILD, SAID)
  const [bother] = stand().record.log.bothers
  expect(bother).toMatchObject({ night: '2026-04-03', signs: ['Sore'], howBad: 'bit', words: 'left leg', stops: false })
  expect(stand().record.standing).toBe('running')
  expect(app.undo.offer.value?.text).toBe('Saved.')
  await app.undo.undo('Undone.')
  expect(stand().record.log.bothers).toEqual([])
})

test.each([
  ['a sign to stop at, however mild', FALL],
  ['anything very bad', { ...MILD, howBad: 'very' }],
] as const)('%s pauses the test at once', async (_, draft) => {
  const { deps, app, stand, id } = await running()
  deps.pass(3 * DAY)
  await saveBother(app, id, draft, SAID)
  expect(stand().record).toMatchObject({ standing: 'paused', log: { bothers: [{ stops: true }] } })
  expect(stand().record.log.pauses).toEqual([{ from: '2026-04-06', to: null, why: 'bother' }])
  expect(botherOfPause(stand().record)?.id).toBe(stand().record.log.bothers[0]?.id)
  expect(app.undo.offer.value?.text).toBe('Paused.')
  await app.undo.undo('Undone.')
  expect(stand().record).toMatchObject({ standing: 'running', log: { bothers: [], pauses: [] } })
})

test('a test that rested already is not taken up again by taking a sign back', async () => {
  const { app, stand, id } = await running()
  await app.trials.setStanding('paused', 'ill')
  await saveBother(app, id, FALL, SAID)
  expect(botherOfPause(stand().record)).toBeNull()
  await app.undo.undo('Undone.')
  expect(stand().record.standing).toBe('paused')
})

test('one of several is taken out, and brought back', async () => {
  const { app, stand, id } = await running()
  await saveBother(app, id, MILD, SAID)
  await saveBother(app, id, { ...MILD, howBad: 'quite' }, SAID)
  await removeBother(app, id, stand().record.log.bothers[0]!, 'Out.')
  expect(stand().record.log.bothers.map(({ howBad }) => howBad)).toEqual(['quite'])
  await app.undo.undo('Undone.')
  expect(
    stand()
      .record.log.bothers.map(({ howBad }) => howBad)
      .toSorted(),
  ).toEqual(['bit', 'quite'])
})

test('a test stopped in between is not paused by undoing', async () => {
  const { app, stand, id } = await running()
  await saveBother(app, id, FALL, SAID)
  const { offer } = app.undo
  const back = offer.value?.takeBack
  await app.trials.setStanding('stopped')
  await back?.()
  expect(stand().record).toMatchObject({ standing: 'stopped', log: { bothers: [] } })
  expect(toNightDate(stand().record.stoppedAfter!)).toBe('2026-04-02')
})
