import { expect, test } from 'vitest'
import { breathAt, momentAt } from './hold.ts'

const PLAN = { hold: 30, rest: 10 }

test('thirty seconds are held, ten are rested, then again', () => {
  expect(momentAt(PLAN, 0)).toMatchObject({ phase: 'hold', left: 30, round: 0 })
  expect(momentAt(PLAN, 12)).toMatchObject({ phase: 'hold', left: 18, share: 0.4 })
  expect(momentAt(PLAN, 30)).toMatchObject({ phase: 'rest', left: 10 })
  expect(momentAt(PLAN, 40)).toMatchObject({ phase: 'hold', left: 30, round: 1 })
})

test('the breath is never faster than six a minute, and starts on the way out', () => {
  const ways = Array.from({ length: 120 }, (_, i) => breathAt(PLAN, momentAt(PLAN, i / 4)).way)
  const starts = ways.flatMap((way, i) => (way === 'out' && ways[i - 1] !== 'out' ? [i / 4] : []))
  expect(starts).toEqual([0, 10, 20])
})

test('the line moves on while breathing out, waits while breathing in, and is through at the end of the hold', () => {
  const easedAt = (seconds: number) => breathAt(PLAN, momentAt(PLAN, seconds)).eased
  expect(easedAt(0)).toBe(0)
  expect(easedAt(3)).toBeCloseTo(1 / 6)
  expect(easedAt(6)).toBeCloseTo(1 / 3)
  expect(easedAt(9.75)).toBeCloseTo(1 / 3)
  expect(easedAt(29.75)).toBeCloseTo(1)
})
