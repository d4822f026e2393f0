import { type Diary, type Edit, exportDiary, toNightDate } from '@uncramp/diary'
import { conclude, LEVELS, QUESTIONS, TREATMENTS, toldYes } from '@uncramp/safety'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allSaid } from './allSaid.ts'
import { createBringIn } from './bringIn.ts'
import { answersOf, gatesFor, heldOf } from './gates.ts'
import { type HealthData, NOTHING_SAID, readHealth } from './health.ts'
import { mayStartTest } from './mayStart.ts'
import { mergedHealth } from './mergeHealth.ts'
import { openApp, settled, startTest, testDeps } from './testDeps.ts'
import { planOfStretching } from './trial.ts'
import { watchHealth } from './watchHealth.ts'

const TODAY = toNightDate('2026-03-02')
const USUAL = allSaid()
const of = (questions: HealthData['answers']['questions'], change: Partial<HealthData> = {}): HealthData => ({
  ...NOTHING_SAID,
  answers: { ...USUAL, questions: { ...USUAL.questions, ...questions } },
  askedOn: TODAY,
  ...change,
})
/** The same person, who asked about everything that is to be asked first, and was told yes. */
const toldAll = (health: HealthData): HealthData => ({
  ...health,
  told: conclude(answersOf(health)).cautions.map((caution) => toldYes(caution, TODAY)),
})
const settingsOf = (health: HealthData): Diary['settings'] => ({
  ...Object.fromEntries(Object.entries(health).map(([key, value]) => [`health.${key}`, value])),
  held: heldOf(health),
})
const puts = (settings: Diary['settings']): readonly Edit[] =>
  Object.entries(settings).map(([key, value]) => ({ type: 'put-setting', key, value }))
const copyOf = (settings: Diary['settings']) =>
  new Blob([exportDiary({ nights: [], cramps: [], trials: [], settings })])

async function bring(mine: Diary['settings'], theirs: Diary['settings'], prefer: 'mine' | 'theirs') {
  const deps = testDeps('2026-03-02T19:00')
  await deps.store.write(puts(mine))
  const app = await openApp(deps)
  const model = createBringIn(deps, app.saving, app.undo)
  await model.read(copyOf(theirs))
  await expect.poll(() => model.step.value.type).toBe('preview')
  const step = model.step.value
  await model.confirm(prefer, () => 'Done.')
  return { app, step, settings: await deps.store.settings() }
}

const KIDNEY = of({ kidney: 'yes' })
const SWOLLEN = of({ 'one-leg-swollen': 'yes' })

test('a copy brought to a new phone has all she said, with its dates, and what it holds back', async () => {
  const told = toldAll(KIDNEY)
  const { settings } = await bring({}, settingsOf(told), 'mine')
  expect(readHealth(settings)).toEqual(told)
  expect(settings.held).toEqual(heldOf(told))
})

test('a yes that another person was told opens nothing here, whichever is preferred', async () => {
  for (const prefer of ['mine', 'theirs'] as const) {
    const { settings } = await bring(settingsOf(KIDNEY), { 'health.told': toldAll(KIDNEY).told }, prefer)
    expect(gatesFor(readHealth(settings)).magnesium.level).toBe('ask-first')
    const whole = await bring(settingsOf(KIDNEY), settingsOf(toldAll(of({ kidney: 'yes', stones: 'yes' }))), prefer)
    expect(readHealth(whole.settings).told).toEqual([])
    expect(gatesFor(readHealth(whole.settings)).magnesium.level).toBe('ask-first')
  }
})

test('a sign that either names holds back at once, and she is asked again', async () => {
  for (const prefer of ['mine', 'theirs'] as const) {
    for (const [mine, theirs] of [
      [of({}), SWOLLEN],
      [SWOLLEN, of({})],
    ] as const) {
      const { app, settings } = await bring(settingsOf(mine), settingsOf(theirs), prefer)
      const health = readHealth(settings)
      expect(health.answers.questions['one-leg-swollen']).toBe('yes')
      expect(app.settings.data.value.held?.stretching.level).toBe('never')
      expect(mayStartTest(health, 'stretching', TODAY)).toBe('held')
    }
  }
})

test('a summary that came alone, or lies, is not taken', async () => {
  const { settings } = await bring(settingsOf(SWOLLEN), { held: heldOf(of({})) }, 'theirs')
  expect(settings.held).toEqual(heldOf(SWOLLEN))
  const fresh = await bring({}, { ...settingsOf(SWOLLEN), held: heldOf(of({})) }, 'theirs')
  expect(fresh.settings.held).toEqual(heldOf(SWOLLEN))
})

test('her own copy brought in again changes nothing', async () => {
  const told = toldAll(KIDNEY)
  const { step, settings } = await bring(settingsOf(told), settingsOf(told), 'theirs')
  expect(step).toMatchObject({ nothingNew: true })
  expect(readHealth(settings)).toEqual(told)
})

test('Undo gives her own answers back, with what they hold back', async () => {
  const { app, settings } = await bring(settingsOf(of({})), settingsOf(SWOLLEN), 'theirs')
  expect(settings.held).toEqual(heldOf(readHealth(settings)))
  await app.undo.undo('Undone.')
  expect(readHealth(await app.deps.store.settings())).toEqual(of({}))
})

test("a test that runs rests when a copy from another phone brings a sign, and asks 'anything new?'", async () => {
  const deps = testDeps('2026-03-02T19:00')
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, 8))
  const mine = settingsOf(of({}))
  await deps.store.write(puts(mine))
  const stop = watchHealth(app)
  await settled()
  expect(app.askAgain.value).toBe(false)
  const model = createBringIn(deps, app.saving, app.undo)
  await model.read(copyOf(settingsOf(SWOLLEN)))
  await expect.poll(() => model.step.value.type).toBe('preview')
  await model.confirm('mine', () => 'Done.')
  await expect.poll(() => app.trials.active.value?.record.standing).toBe('paused')
  await expect.poll(() => app.askAgain.value).toBe(true)
  stop()
})

const answer = fc.constantFrom('yes', 'no', 'not-sure')
const number = (max: number) =>
  fc.option(fc.oneof(fc.integer({ min: 0, max }), fc.constant('not-sure')), { nil: undefined })
const anyone = fc
  .record({
    questions: fc.dictionary(fc.constantFrom(...QUESTIONS.map(({ id }) => id)), answer, { maxKeys: 12 }),
    medicines: fc.option(fc.subarray(['warfarin', 'ramipril', 'digoxin']), { nil: undefined }),
    age: number(100),
    nightsAWeek: number(7),
    distress: number(10),
    egfr: fc.option(fc.integer({ min: 5, max: 120 }), { nil: undefined }),
  })
  .map((answers) => toldAll({ ...NOTHING_SAID, answers: JSON.parse(JSON.stringify(answers)) }))
const RANKS = ['free', 'care', 'ask-first', 'never']

test('whoever is merged with whom, nothing of either is held back less, and nothing is less urgent', () => {
  fc.assert(
    fc.property(anyone, anyone, fc.constantFrom('mine', 'theirs'), (mine, theirs, prefer) => {
      const merged = mergedHealth(mine, theirs, prefer)
      for (const one of [mine, theirs]) {
        expect(LEVELS.indexOf(conclude(merged.answers).urgency)).toBeGreaterThanOrEqual(
          LEVELS.indexOf(conclude(one.answers).urgency),
        )
        const [after, before] = [gatesFor(merged), gatesFor(one)]
        for (const treatment of TREATMENTS)
          expect(RANKS.indexOf(after[treatment].level), treatment).toBeGreaterThanOrEqual(
            RANKS.indexOf(before[treatment].level),
          )
      }
    }),
    { seed: 20_260_302, numRuns: 150 },
  )
})
