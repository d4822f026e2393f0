import { expect, test } from 'vitest'
import { momentAt } from './hold.ts'

const PLAN = { hold: 30, rest: 10 }

test('thirty seconds are held, ten are rested, then again', () => {
  expect(momentAt(PLAN, 0)).toMatchObject({ phase: 'hold', left: 30, round: 0 })
  expect(momentAt(PLAN, 12)).toMatchObject({ phase: 'hold', left: 18, share: 0.4 })
  expect(momentAt(PLAN, 30)).toMatchObject({ phase: 'rest', left: 10 })
  expect(momentAt(PLAN, 40)).toMatchObject({ phase: 'hold', left: 30, round: 1 })
})

test('a plan with an end is over after its last rest', () => {
  expect(momentAt({ ...PLAN, holds: 2 }, 79)).toMatchObject({ phase: 'rest' })
  expect(momentAt({ ...PLAN, holds: 2 }, 80)).toMatchObject({ phase: 'over', left: 0 })
})
