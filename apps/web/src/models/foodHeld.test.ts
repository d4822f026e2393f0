import { expect, test } from 'vitest'
import { heldOf } from './gates.ts'
import { NOTHING_SAID } from './health.ts'
import { isHeld } from './held.ts'

test('what the food check asks holds back no stretch, rub, warmth or test', () => {
  const answers = { age: 72, medicines: [], questions: { kidney: 'no', stones: 'no', 'high-calcium': 'no' } } as const
  const held = heldOf({ ...NOTHING_SAID, answers, products: [] })
  expect(held).toMatchObject({ mayStart: 'diary-and-trials', shut: expect.not.arrayContaining(['stretching']) })
  expect((['stretching', 'massage', 'heat'] as const).filter((one) => isHeld(held, one))).toEqual([])
})
