import { GROUP_IDS } from '@uncramp/nutrition'
import { expect, test } from 'vitest'
import { answeredIn, firstOpen, groupAt, nextStep, pathOf, withFrequency } from './foodSteps.ts'
import { NOTHING_SAID } from './health.ts'

test('a group that she is not sure of is not answered, and never zero', () => {
  const week = withFrequency(withFrequency({}, 'nuts', 'never'), 'eggs', 'once-a-day')
  expect(answeredIn(week)).toBe(2)
  expect(withFrequency(week, 'nuts', null)).toEqual({ eggs: 'once-a-day' })
})

test('after a rest it goes on at the first group that is open, and leads on to the tablets and the answer', () => {
  const known = { ...NOTHING_SAID, sex: 'male', answers: { age: 66, questions: {} } } as const
  expect(pathOf(nextStep(NOTHING_SAID), NOTHING_SAID)).toBe('/food/about')
  expect(pathOf(nextStep(known), known)).toBe('/food/week/1')
  const some = { ...known, usualWeek: { 'wholegrain-bread': 'never' } } as const
  expect(pathOf(nextStep(some), some)).toBe('/food/week/2')
  const whole = { ...known, usualWeek: Object.fromEntries(GROUP_IDS.map((id) => [id, 'never'] as const)) }
  expect(firstOpen(whole.usualWeek)).toBeNull()
  expect(pathOf(nextStep(whole), whole)).toBe('/food/tablets')
  expect(nextStep({ ...some, products: [] })).toBe('result')
})

test('an address that is no group of the 26 is none', () => {
  expect(['0', '27', '1.5', 'x', undefined].map(groupAt)).toEqual([null, null, null, null, null])
  expect([groupAt('1'), groupAt('26')]).toEqual([GROUP_IDS[0], GROUP_IDS[25]])
})
