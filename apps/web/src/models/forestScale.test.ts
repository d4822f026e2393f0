import { expect, test } from 'vitest'
import { drawable, forestScale } from './forestScale.ts'

const rows = (...intervals: readonly (readonly [number, number])[]) => intervals.map((interval) => ({ interval }))

test('a difference keeps its order, and the line of no change lies inside', () => {
  const { at, ticks } = forestScale({ scale: 'difference', rows: rows([-12.6, -4.2], [-9, -2]) })
  expect(at(-12.6)).toBeLessThan(at(-4.2))
  expect(at(0)).toBeGreaterThan(at(-2))
  expect(at(0)).toBeLessThan(0.95)
  expect(ticks).toContain(0)
})

test('half as many lies as far from the line as twice as many', () => {
  const { at, ticks } = forestScale({ scale: 'ratio', rows: rows([0.25, 4]) })
  expect(at(1) - at(0.5)).toBeCloseTo(at(2) - at(1), 10)
  expect(ticks).toEqual([0.5, 1, 2])
})

test('all of an interval is drawn, and no mark lies on an edge', () => {
  for (const scale of ['difference', 'ratio'] as const) {
    const { at } = forestScale({ scale, rows: rows([0.1, 9]) })
    for (const value of [0.1, 9]) {
      expect(at(value)).toBeGreaterThan(0.03)
      expect(at(value)).toBeLessThan(0.97)
    }
  }
})

test('names on the axis stand apart, and no change always has its name', () => {
  for (const ends of [
    [-0.1, 30],
    [-12.6, 0.2],
    [0, 0.3],
  ] as const) {
    const { at, ticks } = forestScale({ scale: 'difference', rows: rows(ends) })
    expect(ticks).toContain(0)
    for (const [i, tick] of ticks.entries()) if (i > 0) expect(at(tick) - at(ticks[i - 1]!)).toBeGreaterThan(0.17)
  }
})

test('what was pooled too widely is not drawn; a study always is', () => {
  const panel = { scale: 'ratio', range: [0.8, 2] } as const
  expect(drawable(panel, { kind: 'pooled', interval: [0.5, 3] })).toBe(true)
  expect(drawable(panel, { kind: 'pooled', interval: [0.00001, 300000] })).toBe(false)
  expect(drawable(panel, { kind: 'trial', interval: [0.00001, 300000] })).toBe(true)
})
