import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exactRateRatio } from './exactRateRatio.ts'

interface Row {
  events: number
  time: number
  controlEvents: number
  controlTime: number
  ratio: number | null
  lower: number
  upper: number | null
  p: number
}

/** R's poisson.test; fixtures/meta/make.R writes it. `null` stands for infinity. */
const { rateRatio }: { rateRatio: Row[] } = JSON.parse(
  readFileSync(new URL('../../fixtures/meta/distributions.json', import.meta.url), 'utf8'),
)

describe('as poisson.test has it', () => {
  test.each(rateRatio)('$events in $time v $controlEvents in $controlTime', (row) => {
    const { events, time, controlEvents, controlTime } = row
    const ours = exactRateRatio({ events, time }, { events: controlEvents, time: controlTime })
    if (ours.type !== 'estimated') throw new Error('expected an estimate')
    expect(ours.ratio).toBeCloseTo(row.ratio ?? Infinity, 10)
    expect(ours.lower).toBeCloseTo(row.lower, 9)
    expect(ours.upper).toBeCloseTo(row.upper ?? Infinity, 9)
    expect(ours.pValue).toBeCloseTo(row.p, 9)
    expect(ours.pValue > 0 && ours.pValue < 1).toBe(true)
  })
})

test('without any event there is no ratio', () => {
  expect(exactRateRatio({ events: 0, time: 10 }, { events: 0, time: 10 })).toEqual({ type: 'no-contrast' })
})

test('events that are not whole and time that is not above 0 are refused with the value', () => {
  expect(() => exactRateRatio({ events: 1.5, time: 1 }, { events: 1, time: 1 })).toThrow(
    'events must be whole; got 1.5',
  )
  expect(() => exactRateRatio({ events: 1, time: 1 }, { events: 1, time: -1 })).toThrow('time must be above 0; got -1')
})
