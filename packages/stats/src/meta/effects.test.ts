import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { meanDifference, oddsRatio, type RatioEffect, rateRatio, riskRatio } from './effects.ts'
import { readStudy, varianceOfInterval } from './study.ts'

type Row = Record<string, number>

/** Effects of invented studies by metafor's escalc; fixtures/meta/make.R writes them. */
const reference: Record<'riskRatio' | 'oddsRatio' | 'rateRatio' | 'meanDifference', Row[]> = JSON.parse(
  readFileSync(new URL('../../fixtures/meta/effects.json', import.meta.url), 'utf8'),
)

function expectEqual(ours: RatioEffect, { estimate, variance }: Row): void {
  if (ours.type !== 'estimated') throw new Error(`expected an effect, got ${ours.type}`)
  expect(ours.estimate).toBeCloseTo(estimate!, 12)
  expect(ours.variance).toBeCloseTo(variance!, 12)
}

describe('effects as escalc has them, zero cells filled', () => {
  test.each(reference.riskRatio)('risk ratio, $ai/$n1i v $ci/$n2i', (row) => {
    const arms = [
      { events: row.ai!, people: row.n1i! },
      { events: row.ci!, people: row.n2i! },
    ] as const
    expectEqual(riskRatio(...arms, 'add-half'), row)
  })

  test.each(reference.oddsRatio)('odds ratio, $ai/$n1i v $ci/$n2i', (row) => {
    const arms = [
      { events: row.ai!, people: row.n1i! },
      { events: row.ci!, people: row.n2i! },
    ] as const
    expectEqual(oddsRatio(...arms, 'add-half'), row)
  })

  test.each(reference.rateRatio)('rate ratio, $x1i in $t1i v $x2i in $t2i', (row) => {
    const arms = [
      { events: row.x1i!, time: row.t1i! },
      { events: row.x2i!, time: row.t2i! },
    ] as const
    expectEqual(rateRatio(...arms, 'add-half'), row)
  })

  test.each(reference.meanDifference)('mean difference, $m1i v $m2i', (row) => {
    const treated = { mean: row.m1i!, sd: row.sd1i!, people: row.n1i! }
    const control = { mean: row.m2i!, sd: row.sd2i!, people: row.n2i! }
    expectEqual({ type: 'estimated', addedHalf: false, ...meanDifference(treated, control) }, row)
  })
})

describe('cells of 0', () => {
  test('are named, and not filled unless asked', () => {
    const quiet = { events: 0, time: 42 }
    expect(rateRatio(quiet, { events: 51, time: 42 })).toEqual({ type: 'zero-cell', cells: ['treated events'] })
    expect(riskRatio({ events: 5, people: 5 }, { events: 0, people: 8 })).toEqual({
      type: 'zero-cell',
      cells: ['control events', 'treated without'],
    })
    expect(rateRatio(quiet, { events: 51, time: 42 }, 'add-half')).toMatchObject({ type: 'estimated', addedHalf: true })
  })

  test('in both arms say nothing of a ratio, filled or not', () => {
    const none = { events: 0, people: 10 }
    const all = { events: 10, people: 10 }
    for (const zeroCells of ['name-it', 'add-half'] as const) {
      expect(rateRatio({ events: 0, time: 1 }, { events: 0, time: 2 }, zeroCells)).toEqual({ type: 'no-contrast' })
      expect(riskRatio(none, none, zeroCells)).toEqual({ type: 'no-contrast' })
      expect(oddsRatio(all, all, zeroCells)).toEqual({ type: 'no-contrast' })
    }
  })

  test('are left alone in a study that has none', () => {
    const effect = rateRatio({ events: 3, time: 84 }, { events: 14, time: 84 }, 'add-half')
    expect(effect).toMatchObject({ addedHalf: false })
  })
})

test('a published interval gives back its standard error', () => {
  const { lower, upper } = readStudy({ estimate: -1.44, variance: 0.19 })
  expect(varianceOfInterval({ lower, upper })).toBeCloseTo(0.19, 12)
  expect(() => varianceOfInterval({ lower: 1, upper: 1 })).toThrow('upper end above its lower one; got 1 to 1')
})

test('numbers no study can have are refused with the value', () => {
  const arm = { events: 3, people: 10 }
  expect(() => riskRatio({ events: 11, people: 10 }, arm)).toThrow('11 events among 10 people')
  expect(() => oddsRatio({ events: 1.5, people: 10 }, arm)).toThrow('events must be a whole number, 0 or more; got 1.5')
  expect(() => rateRatio({ events: 1, time: 0 }, { events: 1, time: 1 })).toThrow('time must be above 0; got 0')
  const mean = { mean: 1, sd: 1, people: 10 }
  expect(() => meanDifference({ ...mean, sd: 0 }, mean)).toThrow('sd must be above 0; got 0')
  expect(() => meanDifference(mean, { ...mean, people: 1 })).toThrow('needs two people or more; got 1')
})
