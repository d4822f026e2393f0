import { describe, expect, test } from 'vitest'
import { rampedDoses } from './doses.ts'

const on = (nights: number) => Array.from({ length: nights }, () => 1)
const off = (nights: number) => Array.from({ length: nights }, () => 0)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('a dose that comes and goes slowly', () => {
  test('is the dose given when it comes and goes at once', () => {
    expect(rampedDoses([0, 1, 0.5, 1, 0], { onset: 0, offset: 0 })).toEqual([0, 1, 0.5, 1, 0])
  })

  test('averages 1 - (tau / P)(1 - exp(-P / tau)) over P nights on, from none', () => {
    for (const [nights, tau] of [
      [14, 3],
      [7, 3],
      [28, 10],
    ] as const) {
      const expected = 1 - (tau / nights) * (1 - Math.exp(-nights / tau))
      expect(mean(rampedDoses(on(nights), { onset: tau, offset: 1 }))).toBeCloseTo(expected, 12)
    }
  })

  test('leaves as slowly as its offset says, whatever its onset', () => {
    const [first, second] = rampedDoses([...on(60), ...off(2)], { onset: 1, offset: 5 }).slice(60)
    expect(second! / first!).toBeCloseTo(Math.exp(-1 / 5), 12)
  })

  test('stays between none and all of it, and never reaches all', () => {
    const doses = rampedDoses([...on(5), ...off(3), ...on(90)], { onset: 2, offset: 9 })
    expect(Math.min(...doses)).toBeGreaterThan(0)
    expect(doses.every((dose) => dose <= 1)).toBe(true)
  })

  test('hardly moves when it is slower than the nights change', () => {
    const nightly = Array.from({ length: 400 }, (_, night) => night % 2)
    const late = rampedDoses(nightly, { onset: 10, offset: 10 }).slice(200)
    expect(Math.max(...late) - Math.min(...late)).toBeLessThan(0.06)
  })

  test('is refused when a time is below 0', () => {
    expect(() => rampedDoses([1], { onset: -1, offset: 0 })).toThrow('onset must be 0 nights or more; got -1')
  })
})
