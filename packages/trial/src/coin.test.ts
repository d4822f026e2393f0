import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { permutedThree, SMALL_DESIGNS, spread } from '../test/designs.ts'
import { NIGHTLY, NOT_RECORDED, simulateDiary, steadyDiary, WEEKLY } from '../test/people.ts'
import { type Design, unitsOf } from './designs/design.ts'
import { guessedBlocks } from './designs/guessedBlocks.ts'
import { ordersOf, waysFrom } from './designs/orders.ts'
import { coinTestSoFar, designOf, drawSchedule, parseCoinSteps, type TrialNight } from './index.ts'

const night = (count: number | null): TrialNight => ({ count, taken: null })

/** Some counts, some of them missing, the same whatever is drawn. */
const diaryOf = (design: Design) =>
  Array.from({ length: design.baselineNights + unitsOf(design) * design.unitNights }, (_, i) =>
    night(i % 7 === 3 ? null : (i * i + 3 * i) % 5),
  )

/** Every order of a design with its probability. */
const allOrders = (design: Design) => [...waysFrom(ordersOf(design), unitsOf(design))]

describe.each(SMALL_DESIGNS)('if being drawn changes nothing, %s', (_, small) => {
  test.each([
    ['nightly', small],
    ['with three nights a unit, the first left out', { ...small, unitNights: 3, washoutNights: 1, baselineNights: 2 }],
  ])('%s: the E-value has mean 1 over all orders, for each treatment', (_, design) => {
    for (let treatment = 1; treatment <= design.treatments; treatment++) {
      const nights = diaryOf(design)
      const means = { helps: 0, worse: 0 }
      for (const { arms, probability } of allOrders(design)) {
        const { helps, worse } = coinTestSoFar({ design, arms }, nights, [], nights.length, treatment)
        means.helps += probability * helps.evidence.at(-1)!
        means.worse += probability * worse.evidence.at(-1)!
      }
      expect(means.helps).toBeCloseTo(1, 9)
      expect(means.worse).toBeCloseTo(1, 9)
    }
  })

  test('the chances of a block sum to 1, the one drawn is among them, and the cut never hangs on the draw', () => {
    const cuts = new Set<string>()
    for (const { arms } of allOrders(small)) {
      const blocks = guessedBlocks({ design: small, arms }, 1)
      for (const { orders, drawn, firstUnit, units } of blocks) {
        expect(orders.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12)
        expect(orders[drawn]?.arms).toEqual(arms.slice(firstUnit, firstUnit + units))
      }
      cuts.add(blocks.map(({ units }) => units).join())
    }
    expect(cuts.size).toBe(1)
  })
})

test('one treatment is tested given the places of the other, though that one works', () => {
  const design = { ...permutedThree(2), longestRun: 1 }
  // Treatment 2 ends the cramps, of which there are many; treatment 1 does nothing.
  const mean = allOrders(design).reduce((sum, { arms, probability }) => {
    const nights = arms.map((arm, i) => night(arm === 2 ? 0 : 3 + (i % 2)))
    return sum + probability * coinTestSoFar({ design, arms }, nights, [], nights.length, 1).helps.evidence.at(-1)!
  }, 0)
  expect(mean).toBeCloseTo(1, 9)
})

test('the nights of another treatment say nothing', () => {
  const design = permutedThree(2)
  const arms = [0, 2, 1, 1, 2, 0]
  const read = (count: number) =>
    coinTestSoFar(
      { design, arms },
      arms.map((arm) => night(arm === 2 ? count : 1)),
      [],
      9,
      1,
    ).helps.evidence
  expect(read(100)).toEqual(read(0))
})

test('a forced unit has the factor 1, a free one has not', () => {
  const design = { ...spread, blocks: [{ type: 'free', units: 4 } as const], longestRun: 2 }
  const { newSteps } = coinTestSoFar({ design, arms: [1, 1, 0, 1] }, [0, 0, 5, 1].map(night), [], 9)
  expect(newSteps[2]).toMatchObject({ helps: 1, worse: 1 })
  expect(newSteps[1]!.helps).not.toBe(1)
})

describe('the pairs of a test', () => {
  const trial = drawSchedule({ ...WEEKLY, pairs: 13 }, 5)
  const order = designOf(trial)
  const nights = simulateDiary(trial, { seed: 8, ratio: 0.3, rate: 1.5 })
  const whole = coinTestSoFar(order, nights, [], nights.length)
  const nightsOfPair = (pair: number) => 14 + pair * 14

  test('are what its design could have drawn', () => {
    for (const seed of [1, 2, 3]) {
      const { design, arms } = designOf(drawSchedule(NIGHTLY, seed))
      const blocks = guessedBlocks({ design, arms }, 1)
      expect(blocks).toHaveLength(42)
      expect(blocks.every(({ orders }) => orders.length === 2 && orders[0]!.probability === 0.5)).toBe(true)
    }
  })

  test('of a treatment that helps a lot are told apart, and the mirror is not', () => {
    expect(whole.helps.highest).toBeGreaterThan(20)
    expect(whole.worse.highest).toBeLessThan(5)
  })

  test('leave out the washout nights of every unit, whichever arm', () => {
    for (const { counts } of whole.newSteps) {
      expect([counts[0], counts[1], counts[7], counts[8]]).toEqual([null, null, null, null])
    }
  })

  test('leave out the nights before the first unit', () => {
    const bad = nights.map((n, i) => (i < 14 ? night(60) : n))
    expect(coinTestSoFar(order, bad, [], nights.length)).toEqual(whole)
  })

  test('give the same evidence however often one looks', () => {
    let steps: typeof whole.newSteps = []
    for (let asOf = 0; asOf < nights.length; asOf += 3) {
      const { newSteps } = coinTestSoFar(order, nights.slice(0, asOf + 1), steps, asOf)
      steps = [...steps, ...newSteps]
    }
    expect(coinTestSoFar(order, nights, steps, nights.length).helps.highest).toBeCloseTo(whole.helps.highest, 9)
  })

  test('are locked once guessed: a later edit of the diary changes neither their counts nor their factor', () => {
    const asOf = nightsOfPair(6)
    const early = coinTestSoFar(order, nights, [], asOf)
    const edited = nights.map((n, i) => (i < asOf ? night(99) : n))
    const later = coinTestSoFar(order, edited, early.newSteps, nights.length)
    expect(later.helps.evidence.slice(0, 6)).toEqual(early.helps.evidence)
    expect(later).toEqual({ ...coinTestSoFar(order, nights, early.newSteps, nights.length) })
  })

  test('wait for their last night one night, and use up nothing when the clock runs ahead', () => {
    const last = nightsOfPair(1) - 1
    const upTo = (n: number) => nights.map((value, i) => (i <= n ? value : NOT_RECORDED))
    const steps = (diary: readonly TrialNight[], asOf: number) => coinTestSoFar(order, diary, [], asOf).newSteps.length
    expect(steps(upTo(last), last)).toBe(1)
    expect(steps(upTo(last - 1), last)).toBe(0)
    expect(steps(upTo(last - 1), last + 1)).toBe(1)
    expect(steps(upTo(last), 400)).toBe(1)
  })

  test('a pair with one side unrecorded has the factor 1', () => {
    const half = nights.map((n, i) => (i >= nightsOfPair(2) && i < nightsOfPair(2) + 7 ? NOT_RECORDED : n))
    expect(coinTestSoFar(order, half, [], nights.length).newSteps[2]).toMatchObject({ helps: 1, worse: 1 })
  })

  test('come back from storage as they were, and broken ones are refused in a sentence', () => {
    const stored = JSON.parse(JSON.stringify(whole.newSteps))
    expect(parseCoinSteps(stored)).toEqual({ type: 'read', steps: whole.newSteps })
    for (const wrong of [{ helps: 0 }, { worse: null }, { counts: [-1] }, { counts: 'none' }, { more: 1 }])
      expect(parseCoinSteps([{ ...stored[0], ...wrong }])).toMatchObject({ type: 'refused' })
  })

  test('steps of another schedule are the caller’s bug', () => {
    const nightly = designOf(drawSchedule(NIGHTLY, 1))
    expect(() => coinTestSoFar(nightly, nights, whole.newSteps, 90)).toThrow(RangeError)
    expect(() => coinTestSoFar(order, nights, [...whole.newSteps, whole.newSteps[0]!], 400)).toThrow(RangeError)
    expect(() => coinTestSoFar(order, nights, [], 400, 2)).toThrow(RangeError)
  })
})

test('a diary without a single night says nothing', () => {
  const { newSteps, helps, worse } = coinTestSoFar(designOf(drawSchedule(NIGHTLY, 1)), [], [], 300)
  expect(newSteps).toEqual([])
  expect([helps.highest, worse.highest]).toEqual([1, 1])
})

test('a quiet diary says next to nothing', () => {
  const trial = drawSchedule(NIGHTLY, 4)
  const { helps } = coinTestSoFar(designOf(trial), steadyDiary(trial, 0), [], 90)
  expect(helps.highest).toBeLessThan(1.5)
})

describe('a second opinion, never another route to an ending', () => {
  const here = dirname(fileURLToPath(import.meta.url))
  const ITS_OWN = /^(coin|storedCoinSteps|randomisation|designs\/\w+|index)\.ts$/
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  const readsIt = (file: string) =>
    /from '\.[^']*(\/designs\/|\/coin\.ts|oinSteps\.ts|\/randomisation\.ts|\/index\.ts)|coinTest|andomisationTest/.test(
      readFileSync(join(here, file), 'utf8'),
    )

  test('nothing that makes a look, a verdict or a plan reads the coin test or the randomisation test', () => {
    const others = files.filter((file) => !ITS_OWN.test(file))
    expect(others).toEqual(expect.arrayContaining(['monitor.ts', 'looks.ts', 'verdict.ts', 'analyse.ts', 'problem.ts']))
    expect(others.filter(readsIt)).toEqual([])
  })

  test('the search finds it where it is read', () => {
    expect(['coin.ts', 'randomisation.ts', 'index.ts'].filter(readsIt)).toHaveLength(3)
  })
})
