import { toNightDate } from '@uncramp/diary'
import { sampleCramp } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { createHealth } from './health.ts'
import { isHeld, RULES_VERSION } from './held.ts'
import { askedNow } from './markedNights.ts'
import { createNightPage } from './nightPage.ts'
import { openApp, settled, startTest, testDeps } from './testDeps.ts'
import { planOfStretching, type TestPlan } from './trial.ts'
import { watchHealth } from './watchHealth.ts'
import { WORSE_NIGHT } from './worseNight.ts'

const MORNING = '2026-03-02T08:00'

async function setUp() {
  const deps = testDeps(MORNING)
  const app = await openApp(deps)
  const health = createHealth(deps, app.saving)
  await health.load()
  return { deps, app, health }
}

test('an answer and what it holds back are written as one', async () => {
  const { deps, app, health } = await setUp()
  await health.set('answers', { questions: { 'one-leg-swollen': 'yes' } })
  expect(await deps.store.settings()).toMatchObject({ held: { stretching: { level: 'never' } } })
  await settled()
  expect(isHeld(app.settings.data.value.held, 'stretching')).toBe(true)
})

test('a summary that older rules made, or that came with a copy, is made anew', async () => {
  const { deps, app } = await setUp()
  const answers = { questions: { pregnant: 'yes' } }
  await deps.store.write([{ type: 'put-setting', key: 'health.answers', value: answers }])
  const stop = watchHealth(app)
  await settled()
  await settled()
  expect(app.settings.data.value.held?.massage.level).toBe('never')
  stop()
})

test('what a newer version worked out is left alone: two tabs of two versions do not write in turns for ever', async () => {
  const { deps, app, health } = await setUp()
  await health.set('answers', { questions: { breath: 'no' } })
  const newer = { ...((await deps.store.settings()).held as object), rules: RULES_VERSION + 1, mayStart: 'diary' }
  const stop = watchHealth(app)
  await deps.store.write([{ type: 'put-setting', key: 'held', value: newer }])
  await settled()
  await settled()
  expect((await deps.store.settings()).held).toEqual(newer)
  stop()
})

test('who has said nothing has nothing held back, and nothing is written', async () => {
  const { deps, app } = await setUp()
  const stop = watchHealth(app)
  await settled()
  expect([await deps.store.settings(), app.askAgain.value]).toEqual([{}, false])
  stop()
})

test('a red flag pauses the test that runs, and its order stays as it was drawn', async () => {
  const { app, health } = await setUp()
  await startTest(app, planOfStretching(1, 8))
  const drawn = app.trials.stand.value?.record.trial
  const stop = watchHealth(app)
  await settled()
  expect(app.trials.active.value?.record.standing).toBe('running')
  await health.set('answers', { questions: { 'hot-skin': 'yes' } })
  await settled()
  await settled()
  expect(app.trials.active.value?.record.standing).toBe('paused')
  expect(app.trials.stand.value?.record.trial).toEqual(drawn)
  stop()
})

test('a test rests when what it tests is held back, and when nothing else is', async () => {
  const magnesium = { treatment: 'magnesium', called: 'Magnesium', unitNights: 14, weeks: 16 } as const
  const standing = async (plan: TestPlan, question: 'kidney' | 'leg-injury') => {
    const { app, health } = await setUp()
    await startTest(app, plan)
    const stop = watchHealth(app)
    await health.load()
    const { answers } = health.data.value
    await health.set('answers', { ...answers, questions: { ...answers.questions, [question]: 'yes' } })
    await settled()
    await settled()
    stop()
    return app.trials.active.value?.record.standing
  }
  expect(await standing(magnesium, 'kidney')).toBe('paused')
  expect(await standing(planOfStretching(1, 8), 'kidney')).toBe('running')
  expect(await standing(planOfStretching(1, 8), 'leg-injury')).toBe('paused')
  expect(await standing(magnesium, 'leg-injury')).toBe('running')
})

test('a blood result that cannot wait pauses the test that runs', async () => {
  const { app, health } = await setUp()
  await startTest(app, planOfStretching(1, 8))
  const stop = watchHealth(app)
  await settled()
  await health.set('blood', [{ lab: 'potassium', value: 6.8, unit: 'mmol/L', low: null, high: null, on: null }])
  await settled()
  await settled()
  expect(app.trials.active.value?.record.standing).toBe('paused')
  stop()
})

test('an answer that came in while another was on its way is not lost', async () => {
  const { health } = await setUp()
  const first = health.set('answers', { questions: { breath: 'no' } })
  const loading = health.load()
  const second = health.set('answers', { questions: { breath: 'no', jaw: 'no' } })
  await Promise.all([first, loading, second])
  await health.load()
  expect(health.data.value.answers.questions).toEqual({ breath: 'no', jaw: 'no' })
})

const asks = async (askedOn: string, minutes: number | null, roughMinutes?: 'over-10') => {
  const { deps, app } = await setUp()
  const cramp = sampleCramp('a', '2026-03-02', {
    minutes,
    ...(roughMinutes === undefined ? {} : { roughMinutes }),
  })
  await deps.store.write([
    { type: 'put-setting', key: 'health.askedOn', value: askedOn },
    { type: 'put-cramp', cramp },
  ])
  const stop = watchHealth(app)
  await settled()
  stop()
  return app.askAgain.value
}

test('"anything new?" is asked once a week, and the morning after a cramp of more than ten minutes', async () => {
  expect(await asks('2026-03-01', 3)).toBe(false)
  expect(await asks('2026-03-01', 12)).toBe(true)
  expect(await asks('2026-03-01', null, 'over-10')).toBe(true)
  expect(await asks('2026-02-23', 3)).toBe(true)
  expect(await asks('2026-03-02', 12)).toBe(false)
})

const asksAfterSign = async (settings: Readonly<Record<string, string>>) => {
  const { deps, app } = await setUp()
  await deps.store.write(Object.entries(settings).map(([key, value]) => ({ type: 'put-setting', key, value })))
  const stop = watchHealth(app)
  await settled()
  stop()
  return app.askAgain.value
}

test('it is asked the morning after an answer in a cramp named a sign, of one who never began the check too', async () => {
  const night = { [WORSE_NIGHT]: '2026-03-02' }
  expect(await asksAfterSign({ ...night, 'health.askedOn': '2026-03-01' })).toBe(true)
  expect(await asksAfterSign({ ...night, 'health.askedOn': '2026-03-02' })).toBe(false)
  expect(await asksAfterSign(night)).toBe(true)
  expect(await asksAfterSign({ [WORSE_NIGHT]: '2026-02-20' })).toBe(false)
})

test('it is asked after a night marked swollen, weak, numb or red, and Undo takes that back', async () => {
  for (const askedOn of [null, '2026-03-01'] as const) {
    const { deps, app } = await setUp()
    if (askedOn !== null) await deps.store.write([{ type: 'put-setting', key: 'health.askedOn', value: askedOn }])
    const stop = watchHealth(app)
    await settled()
    expect(app.askAgain.value).toBe(false)
    const page = createNightPage(deps, app.saving, app.settings, app.undo, toNightDate('2026-03-02'))
    await page.load()
    await page.setCount(1, 'Saved.')
    await page.change({ signs: ['skin'] }, 'Saved.')
    await expect.poll(() => app.askAgain.value).toBe(true)
    await app.undo.undo('Undone.')
    await expect.poll(() => app.askAgain.value).toBe(false)
    stop()
  }
})

test('a sign marked after "anything new?" was answered asks again the same day; what was there by then does not', async () => {
  const { deps, app, health } = await setUp()
  const stop = watchHealth(app)
  const pageOf = async (date: string) => {
    const page = createNightPage(deps, app.saving, app.settings, app.undo, toNightDate(date))
    await page.load()
    return page
  }
  const answerNothingNew = async () => {
    await health.setSome(await askedNow(deps.store, deps.clock))
    await expect.poll(() => app.askAgain.value).toBe(false)
  }
  const last = await pageOf('2026-03-02')
  await last.setCount(1, 'Saved.')
  await last.change({ signs: ['skin'] }, 'Saved.')
  await expect.poll(() => app.askAgain.value).toBe(true)
  await answerNothingNew()

  // One more sign of the same night, and Undo.
  await last.change({ signs: ['skin', 'weak'] }, 'Saved.')
  await expect.poll(() => app.askAgain.value).toBe(true)
  await app.undo.undo('Undone.')
  await expect.poll(() => app.askAgain.value).toBe(false)

  // A night of two days ago, remembered only now.
  const before = await pageOf('2026-02-28')
  await before.setCount(1, 'Saved.')
  await before.change({ signs: ['swollen'] }, 'Saved.')
  await expect.poll(() => app.askAgain.value).toBe(true)
  await answerNothingNew()

  // A cramp in the morning, in which she names a sign.
  await deps.store.write([{ type: 'put-setting', key: WORSE_NIGHT, value: '2026-03-02' }])
  await app.saving.save([{ type: 'put-cramp', cramp: sampleCramp('late', '2026-03-02', { minutes: 3 }) }])
  await expect.poll(() => app.askAgain.value).toBe(true)
  await answerNothingNew()

  // And one that was written down as long.
  await app.saving.save([{ type: 'put-cramp', cramp: sampleCramp('long', '2026-03-02', { minutes: 20 }) }])
  await expect.poll(() => app.askAgain.value).toBe(true)
  stop()
})

test('Home reminds of a result on the day she asked for, and not once there is nothing left to see to', async () => {
  const { deps, app, health } = await setUp()
  await health.setSome({ answers: { questions: { lump: 'yes' } }, remindOn: toNightDate('2026-03-03') })
  const stop = watchHealth(app)
  await settled()
  expect(app.remindDue.value).toBe(false)
  await health.set('remindOn', toNightDate('2026-03-02'))
  await expect.poll(() => app.remindDue.value).toBe(true)
  await health.set('answers', { questions: { lump: 'no' } })
  await expect.poll(() => app.remindDue.value).toBe(false)
  expect(await deps.store.settings()).toMatchObject({ 'health.remindOn': '2026-03-02' })
  stop()
})
