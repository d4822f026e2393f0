import { addNights, type Edit, emptyNight, exportDiary, isSameDiary, parseDiary, readDiary } from '@uncramp/diary'
import { doctorPage, toSheet } from '@uncramp/report'
import { words } from '@uncramp/report/en'
import { lookWeeks } from '@uncramp/trial'
import { describe, expect, test } from 'vitest'
import { isSealed } from './blind.ts'
import { saveBother } from './bothers.ts'
import { changePlan } from './changePlan.ts'
import { createMorning } from './morning.ts'
import { pageTest } from './pageTests.ts'
import { runProgress } from './runProgress.ts'
import { bagsOf, keepGuess, lastBag, openSeal, pairsToGuess, seal } from './seal.ts'
import { tellTonight } from './tellTonight.ts'
import { openApp, startTest, testDeps } from './testDeps.ts'
import { createTestHistory } from './testHistory.ts'
import { tonightOf } from './tonight.ts'
import { planOfStretching, type TestPlan } from './trial.ts'
import { firstNightOf, fromStored, lineUp, toStored } from './trialRecord.ts'
import { isGuessDue, isResultOpen, plannedArm } from './trialStand.ts'

const EVENING = '2026-01-04T20:00:00'
const DAY = 86_400
const PACKED = 'magnesium-packed'
const BLINDED: TestPlan = {
  ...{ treatment: 'magnesium', called: 'Magnesium', unitNights: 14, weeks: 16, washoutNights: 5 },
  blinded: true,
}

async function begun(seed = 7) {
  const deps = { ...testDeps(EVENING), newSeed: () => seed }
  const app = await openApp(deps)
  expect(await startTest(app, BLINDED)).toBe('started')
  const stand = () => app.trials.stand.value!
  const record = () => stand().record
  const first = firstNightOf(record().trial)
  /** Nights with the same counts, whatever was drawn; every fifth evening nothing is taken. */
  const live = async (nights: number, isTaken = (i: number) => i % 5 !== 4) => {
    const edits = Array.from({ length: nights }, (_, i): Edit => {
      const date = addNights(first, i)
      const taken = { [app.trials.testedOn(date)[0].treatment]: isTaken(i) }
      return { type: 'put-night', night: { ...emptyNight(date), count: i % 3, taken } }
    })
    await deps.store.write(edits)
    deps.pass(nights * DAY)
    await app.trials.load()
    await app.trials.makeDueLooks()
  }
  return { deps, app, stand, record, first, live }
}

async function sealed(seed = 7) {
  const person = await begun(seed)
  expect(await seal(person.app, person.record())).toBe(true)
  return person
}

describe('packing', () => {
  test('the coin is drawn and locked, and the test waits until a helper has packed', async () => {
    const { app, stand, record } = await begun()
    expect(record()).toMatchObject({ standing: 'paused', blind: { packedOn: null, opened: null, guess: null } })
    expect(tonightOf(stand(), {}, app.deps.clock)).toBeNull()
    expect(await app.deps.engine.ask({ type: 'verify', trial: record().trial })).toEqual({ type: 'intact' })
  })

  test('packed the same evening, no night is lost', async () => {
    const { record } = await sealed()
    expect(record()).toMatchObject({ standing: 'running', log: { pauses: [] }, blind: { packedOn: '2026-01-04' } })
  })

  test('nights before it was packed do not count', async () => {
    const { deps, app, record, first } = await begun()
    deps.pass(3 * DAY)
    await app.trials.load()
    await seal(app, record())
    expect(record().log.pauses).toEqual([{ from: first, to: addNights(first, 2), why: 'packing' }])
  })

  test('there is a bag for each part, and of each pair one is real', async () => {
    const { record } = await begun()
    const bags = bagsOf(record())
    expect(bags.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(bags.map(({ real }) => Number(real)).reduce((sum, one) => sum + one)).toBe(4)
    expect(bags[1]).toMatchObject({ from: '2026-01-19', to: '2026-02-01', nights: 14 })
  })
})

describe('as long as it is sealed', () => {
  /** All that screens, prints and pages for others read of a test. */
  async function shown(seed: number) {
    const { deps, app, stand, first, live } = await sealed(seed)
    await live(75)
    const history = createTestHistory(deps, app.trials)
    await history.load()
    const dates = Array.from({ length: 112 }, (_, i) => addNights(first, i))
    const nights = await deps.store.nights()
    const test = await pageTest(stand(), deps.engine, (id) => id)
    const page = doctorPage({
      ...{ nights, cramps: [], tests: [test], today: addNights(first, 74), sex: null, age: null, check: null },
      ...{ conditions: null, medicines: null, supplements: null, blood: [], food: [], nameOf: (id: string) => id },
      ownQuestions: [],
      choice: { medicines: true, sleep: true, food: true },
    })
    return {
      real: bagsOf(stand().record).map(({ real }) => real),
      seen: {
        tonight: tonightOf(stand(), app.settings.evenings.shown.value, deps.clock),
        arms: dates.map((date) => plannedArm(app.trials.stands.value, date)),
        ids: dates.map((date) => [app.trials.testedOn(date)[0].treatment, app.trials.testedOn(date)[0].bag]),
        progress: runProgress(stand()),
        open: [isResultOpen(stand()), app.trials.resultOpen.value, app.trials.resultReady.value],
        rows: history.rows.value.map(({ end, bar }) => [end, bar]),
        nights,
        sheet: toSheet(page, words),
      },
    }
  }

  test('nothing that is shown differs, whichever way the coins fell', async () => {
    const [one, two] = [await shown(7), await shown(8)]
    expect(one.real).not.toEqual(two.real)
    expect(one.seen).toEqual(two.seen)
    expect(one.seen.arms.every((arm) => arm === null)).toBe(true)
    expect(one.seen.tonight).toMatchObject({ stretch: true, bag: 6 })
    expect(one.seen.open).toEqual([false, false, null])
    expect(one.seen.progress).toMatchObject({ told: 75, kept: 60 })
  })

  test('the morning asks of the bag, and the night keeps that and no more', async () => {
    const { deps, app, stand, first } = await sealed()
    await tellTonight(app, stand(), true, 'Saved.')
    deps.pass(DAY / 2)
    const { saving, settings, undo, trials } = app
    const morning = createMorning(deps, saving, settings, undo, first, 1, trials.testedOn)
    await morning.load()
    expect(trials.testedOn(first)[0].bag).toBe(1)
    await morning.save('Saved.')
    expect((await deps.store.nights())[0]?.taken).toEqual({ [PACKED]: true })
  })

  test('its plan is not changed: what is packed is packed for that', async () => {
    const { app } = await sealed()
    expect(await changePlan(app, { unitNights: 14, weeks: 24, reason: 'other', words: '' })).toBe(false)
  })
})

describe('the seal', () => {
  test('opens at any time, with the reason kept; the test goes on as one that she knows', async () => {
    const { deps, app, stand, record, first, live } = await sealed()
    await live(20)
    expect(await openSeal(app, record().id, 'doctor')).toBe(true)
    expect(record()).toMatchObject({
      standing: 'running',
      blind: { opened: { from: addNights(first, 20), reason: 'doctor' } },
    })
    expect(isSealed(record())).toBe(false)
    expect(app.trials.testedOn(addNights(first, 19))[0].treatment).toBe(PACKED)
    expect(app.trials.testedOn(addNights(first, 20))[0].treatment).toBe('magnesium')
    expect(tonightOf(stand(), {}, deps.clock)?.bag).toBeNull()
    expect(plannedArm(app.trials.stands.value, first)).not.toBeNull()
    expect(await openSeal(app, record().id, 'other')).toBe(true)
    expect(record().blind?.opened?.reason).toBe('doctor')
  })

  test('once open, a bag that was taken counts as what was in it', async () => {
    const { stand, record, live } = await sealed()
    await live(28, (i) => i !== 3)
    const taken = lineUp(record().trial, stand().nights, 28).map((night) => night.taken)
    const real = bagsOf(record())[0]!.real
    // A look-alike left out was not as planned either.
    expect(stand().progress.nightsAsPlanned).toBe(27)
    expect(taken.slice(0, 5)).toEqual([real, real, real, false, real])
    expect(taken[20]).toBe(!real)
  })

  test('what is answered for a night under way when it opens still came out of a bag', async () => {
    const { deps, app, record, first } = await sealed()
    deps.pass(DAY / 4)
    await app.trials.load()
    await openSeal(app, record().id, 'unwell')
    expect(app.trials.testedOn(first)[0].treatment).toBe(PACKED)
  })
})

describe('what came up meanwhile', () => {
  const BAD = { signs: [], howBad: 'very', words: 'Sick all night' } as const
  const SAID = { saved: 'Saved.', paused: 'Paused.' }

  test('a capsule taken tonight stays one of its bag when the seal is opened after it', async () => {
    const { deps, app, stand, record, first } = await sealed()
    await tellTonight(app, stand(), false, 'Saved.')
    expect(lastBag(app, record())).toBeUndefined()
    await tellTonight(app, stand(), true, 'Saved.')
    expect(lastBag(app, record())).toMatchObject({ number: 1 })
    deps.pass(2 * 3600)
    await openSeal(app, record().id, 'doctor')
    expect(app.trials.testedOn(first)[0]).toMatchObject({ treatment: PACKED, bag: 1 })
    expect(tonightOf(stand(), app.settings.evenings.shown.value, deps.clock)).toMatchObject({ bag: 1, answer: true })
    expect(app.trials.testedOn(addNights(first, 1))[0]).toMatchObject({ treatment: 'magnesium', bag: null })
  })

  test('who opens it because she feels unwell is not asked to take any more of it', async () => {
    const { deps, app, stand, record, live } = await sealed()
    await live(20)
    await openSeal(app, record().id, 'unwell')
    expect(record()).toMatchObject({ standing: 'paused', log: { pauses: [{ to: null, why: 'bother' }] } })
    expect(tonightOf(stand(), {}, deps.clock)).toBeNull()
  })

  test('a sign to stop at, told before all was packed, keeps it resting when it is', async () => {
    const { app, record } = await begun()
    await saveBother(app, record().id, { ...BAD, signs: [{ text: 'A rash', stops: true }] }, SAID)
    expect(record().log.bothers).toMatchObject([{ stops: true }])
    expect(await seal(app, record())).toBe(true)
    expect(record()).toMatchObject({ standing: 'paused', blind: { packedOn: '2026-01-04' } })
  })

  test('packed long after it was drawn, it does not start before she was asked what is new', async () => {
    const { deps, app, record } = await begun()
    deps.pass(40 * DAY)
    await app.trials.load()
    expect(await seal(app, record())).toBe(true)
    expect(record().standing).toBe('paused')
  })

  test('bags that were never packed are no bags to guess', async () => {
    const { deps, app, stand } = await begun()
    deps.pass(40 * DAY)
    await app.trials.load()
    await app.trials.setStanding('stopped')
    expect(pairsToGuess(stand())).toBe(0)
  })
})

describe('beside a test that she knows', () => {
  test('each is asked about by itself, and no rate of the known one tells what the sealed one does', async () => {
    const { deps, app, record, first } = await sealed()
    const beside = [record().id]
    expect(await app.trials.start({ ...planOfStretching(1, 12) }, beside)).toBe('started')
    const dates = Array.from({ length: 84 }, (_, i) => addNights(first, i))
    expect(app.trials.testedOn(first).map(({ treatment, bag }) => [treatment, bag])).toEqual(
      expect.arrayContaining([
        [PACKED, 1],
        ['stretching', null],
      ]),
    )
    await deps.store.write(
      dates.map((date, i): Edit => {
        const taken = { [PACKED]: true, stretching: true }
        return { type: 'put-night', night: { ...emptyNight(date), count: i % 3, taken } }
      }),
    )
    deps.pass(84 * DAY)
    await app.trials.load()
    await app.trials.makeDueLooks()
    const stretching = app.trials.stands.value.find((stand) => stand.record.trial.protocol.treatment === 'stretching')!
    const shown = await pageTest(stretching, deps.engine, (id) => id)
    expect(shown.result).toMatchObject({ perWeek: null })
    expect(shown.result?.rateRatio).not.toBeNull()
    await app.trials.setStanding('stopped', 'other', beside[0])
    await keepGuess(app, beside[0]!, [null, null, null])
    const after = app.trials.stands.value.find((stand) => stand.record.id === stretching.record.id)!
    expect((await pageTest(after, deps.engine, (id) => id)).result?.perWeek).not.toBeNull()
  })
})

describe('at its end', () => {
  test('what she guesses comes before the result, is kept once, and opens the seal', async () => {
    const { deps, app, stand, record, live } = await sealed()
    await live(113)
    expect(lookWeeks(record().trial)).toContain(record().looks.at(-1)?.week)
    expect(isGuessDue(stand())).toBe(true)
    expect([isResultOpen(stand()), app.trials.resultReady.value?.record.id]).toEqual([false, stand().record.id])
    expect(pairsToGuess(stand())).toBe(4)
    await keepGuess(app, record().id, ['first', null, 'second', null])
    expect(record().blind?.guess).toEqual({ on: '2026-04-27', pairs: ['first', null, 'second', null] })
    expect(isResultOpen(stand())).toBe(true)
    await keepGuess(app, record().id, [null, null, null, null])
    expect(record().blind?.guess?.pairs[0]).toBe('first')
    const page = await pageTest(stand(), deps.engine, (id) => id)
    expect(page.blind).toMatchObject({ sealed: false, opened: null, guess: { asked: 4, guessed: 2 } })
  })

  test('a test that was stopped asks of the pairs that are used up', async () => {
    const { app, stand, live } = await sealed()
    await live(40)
    await app.trials.setStanding('stopped')
    expect([isGuessDue(stand()), pairsToGuess(stand())]).toEqual([true, 1])
  })
})

describe('stored', () => {
  test('what was packed, opened and guessed comes back as it was', async () => {
    const { record } = await sealed()
    const guess = {
      on: addNights(firstNightOf(record().trial), 112),
      pairs: ['first', null, 'second', 'first'] as const,
    }
    const opened = { from: firstNightOf(record().trial), reason: 'mixed-up' } as const
    for (const blind of [
      record().blind!,
      { ...record().blind!, opened },
      { ...record().blind!, guess: { ...guess, pairs: [...guess.pairs] } },
    ]) {
      const kept = { ...record(), blind }
      expect(fromStored(JSON.parse(JSON.stringify(toStored(kept))))).toEqual(kept)
    }
  })

  test('a saved copy takes it along, without loss', async () => {
    const { deps, app, live } = await sealed()
    await live(20)
    await openSeal(app, app.trials.stand.value!.record.id, 'unwell')
    const diary = await readDiary(deps.store)
    const back = parseDiary(exportDiary(diary))
    expect(back.type === 'read' && isSameDiary(back.diary, diary)).toBe(true)
    expect(diary.trials[0]?.record).toMatchObject({ blind: { opened: { reason: 'unwell' } } })
  })

  test('a test from before a helper could pack is one that she knows, and is stored again as it was', async () => {
    const { record } = await sealed()
    const { blind: _, ...open } = record()
    const stored = JSON.parse(JSON.stringify(toStored(open)))
    expect('blind' in fromStored(stored)!).toBe(false)
    expect(toStored(fromStored(stored)!)).toEqual(stored)
  })

  test('what cannot be read leaves the test alone: it is not shown as one that she knows', async () => {
    const { record } = await sealed()
    for (const blind of [
      null,
      { packedOn: 'soon', opened: null, guess: null },
      { ...record().blind, more: 1 },
      { ...record().blind, guess: { on: '2026-04-27', pairs: [null, null, null, null, null] } },
    ])
      expect(fromStored({ id: 'x', record: { ...(toStored(record()).record as object), blind } })).toBeNull()
  })
})
