import { toNightDate } from '@uncramp/diary'
import { conclude, seenSign, toldYes } from '@uncramp/safety'
import { describe, expect, test } from 'vitest'
import { gatesFor, heldOf } from './gates.ts'
import { createHealth, NOTHING_SAID, readHealth } from './health.ts'
import { HOLDABLE, isHeld, RULES_VERSION } from './held.ts'
import { createSaving } from './saving.ts'
import { openApp, settled, testDeps } from './testDeps.ts'

const setUp = async () => {
  const deps = testDeps('2026-03-02T08:00')
  const health = createHealth(
    deps,
    createSaving(deps.store, () => {}),
  )
  await health.load()
  return { deps, health }
}

describe('what she has said of herself', () => {
  test('is nothing at first, and nothing is taken for no', async () => {
    const { health } = await setUp()
    expect(health.data.value).toEqual(NOTHING_SAID)
    expect(health.data.value.answers.questions).toEqual({})
    expect(health.data.value.products).toBeNull()
  })

  test('is there again after a new start', async () => {
    const { deps, health } = await setUp()
    const answers = { age: 72, medicines: ['Ramipril 5 mg'], questions: { kidney: 'not-sure' } } as const
    const blood = [{ lab: 'potassium', value: 3.4, unit: 'mmol/L', low: 3.5, high: 5.3, on: toNightDate('2026-02-11') }]
    await health.set('answers', answers)
    await health.set('blood', blood)
    await health.set('usualWeek', { legumes: 'never' })
    const again = createHealth(
      deps,
      createSaving(deps.store, () => {}),
    )
    await again.load()
    await settled()
    expect(again.data.value).toEqual({ ...NOTHING_SAID, answers, blood, usualWeek: { legumes: 'never' } })
  })

  test('of another version loses only what is not understood: a warning sign beside it stays', () => {
    const { answers, told, blood } = readHealth({
      'health.answers': {
        age: 'a lot',
        egfr: 26,
        questions: { kidney: 'yes', 'of-next-year': 'yes', liver: 'perhaps' },
      },
      'health.told': [
        { rule: 'ci_none_such', on: '2026-01-01' },
        { rule: 'ci_heat_clot', on: '2026-01-01' },
        { rule: 'ci_mg_ckd', on: '2026-01-01', because: ['{"type":"anyone"}'] },
        { rule: 'ci_mg_ckd', on: '2026-01-01', because: 'kidney' },
      ],
      'health.blood': [
        { lab: 'potassium' },
        { lab: 'ferritin', value: 20, unit: 'ug/L', low: null, high: null, on: null },
      ],
    })
    expect(
      readHealth({ 'health.foodFacts': { 'of-next-year': 'yes', warfarin: 'no' }, 'health.system': 'XX' }),
    ).toEqual({
      ...NOTHING_SAID,
      foodFacts: { warfarin: 'no' },
    })
    expect(answers).toEqual({ egfr: 26, questions: { kidney: 'yes' } })
    expect(told).toEqual([
      { rule: 'ci_heat_clot', on: '2026-01-01' },
      { rule: 'ci_mg_ckd', on: '2026-01-01', because: ['{"type":"anyone"}'] },
    ])
    expect(blood.map(({ lab }) => lab)).toEqual(['ferritin'])
  })

  test('that is no such thing at all is as if it had not been said', () => {
    expect(readHealth({ 'health.answers': 'yes', 'health.blood': 7, 'health.products': {} })).toEqual(NOTHING_SAID)
  })
})

describe('what is held back', () => {
  const withSettings = async () => {
    const deps = testDeps('2026-03-02T08:00')
    const app = await openApp(deps)
    const health = createHealth(deps, app.saving, app.settings)
    await health.load()
    return { deps, app, health }
  }

  test('is there at once with the answer that holds it back, and stored with it', async () => {
    const { deps, app, health } = await withSettings()
    const saved = health.set('answers', { questions: { 'one-leg-swollen': 'yes' } })
    expect(isHeld(app.settings.data.value.held, 'stretching')).toBe(true)
    await saved
    expect(await deps.store.settings()).toMatchObject({ held: { stretching: { level: 'never' } } })
  })

  test('is all of it while a stored summary cannot be read', async () => {
    const { deps, app } = await withSettings()
    for (const held of [{ stretching: 'no' }, { stretching: { level: 'at-the-moon', because: [] } }, 7]) {
      await deps.store.write([{ type: 'put-setting', key: 'held', value: held }])
      await app.settings.load(deps.store)
      for (const treatment of HOLDABLE) expect(isHeld(app.settings.data.value.held, treatment), treatment).toBe(true)
    }
  })

  test('is all of it while a summary is by older rules, or there is none of answers that are stored', async () => {
    const { deps, app, health } = await withSettings()
    await health.set('answers', { questions: { breath: 'no' } })
    const { held } = await deps.store.settings()
    expect(isHeld(app.settings.data.value.held, 'stretching')).toBe(false)
    await deps.store.write([
      { type: 'put-setting', key: 'held', value: { ...(held as object), rules: RULES_VERSION - 1 } },
    ])
    await app.settings.load(deps.store)
    expect(isHeld(app.settings.data.value.held, 'stretching')).toBe(true)
    await deps.store.write([{ type: 'delete-setting', key: 'held' }])
    await app.settings.load(deps.store)
    expect(isHeld(app.settings.data.value.held, 'stretching')).toBe(true)
  })

  test('several things said at once are one write, with a summary of all of them', async () => {
    const { deps, health } = await withSettings()
    await health.setSome({ sex: 'female', answers: { questions: { 'one-leg-swollen': 'yes' } } })
    expect(await deps.store.settings()).toMatchObject({ 'health.sex': 'female', held: { massage: { level: 'never' } } })
  })
})

describe('what a doctor said of an answer', () => {
  const lump = { questions: { lump: 'yes', kidney: 'yes' } } as const
  const none = { questions: { lump: 'no', kidney: 'no' } } as const

  async function saidAndSeen() {
    const deps = testDeps('2026-03-02T08:00')
    const app = await openApp(deps)
    const health = createHealth(deps, app.saving, app.settings)
    await health.load()
    const { signs, cautions } = conclude(lump)
    const told = cautions.map((caution) => toldYes(caution, '2026-03-02'))
    await health.setSome({ answers: lump, told, seen: signs.map((sign) => seenSign(sign, '2026-03-02')) })
    return { deps, app, health }
  }

  test('goes with the answer: should it come back, a doctor is to be asked again', async () => {
    const { health } = await saidAndSeen()
    expect(heldOf(health.data.value)?.mayStart).toBe('diary-and-trials')
    expect(gatesFor(health.data.value).magnesium.level).toBe('care')
    await health.set('answers', none)
    await health.set('answers', lump)
    expect(heldOf(health.data.value)?.mayStart).toBe('diary')
    expect(gatesFor(health.data.value).magnesium.level).toBe('ask-first')
  })

  test('stays while the answer stays, and comes back with undo', async () => {
    const { deps, app, health } = await saidAndSeen()
    const before = health.data.value
    await health.set('answers', { questions: { ...lump.questions, falls: 'yes' } })
    expect(health.data.value.seen).toEqual(before.seen)
    const back = health.editsFor('answers', health.data.value.answers)
    await health.set('answers', none)
    await app.saving.save(back)
    await health.load()
    expect(health.data.value).toMatchObject({ seen: before.seen, told: before.told })
    expect((await deps.store.settings()).held).toEqual(heldOf(health.data.value))
  })
})
