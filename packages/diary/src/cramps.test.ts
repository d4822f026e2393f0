import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { describe, expect, test } from 'vitest'
import {
  addCramp,
  checkCount,
  emptyNight,
  endCramp,
  nightWithCramps,
  removeCramp,
  startCramp,
  withLength,
} from './cramps.ts'
import type { Edit } from './edits.ts'
import { toNightDate } from './nightDate.ts'
import type { Night } from './records.ts'

const DATE = toNightDate('2026-04-02')
const A = sampleCramp('a', DATE)
const B = sampleCramp('b', DATE)
const night = (change: Partial<Night>) => sampleNight(DATE, change)
const savedNight = (edits: readonly Edit[]) => edits.flatMap((edit) => (edit.type === 'put-night' ? [edit.night] : []))

describe('a cramp', () => {
  const running = startCramp('a', '2026-04-02T03:10:00+02:00')

  test('starts running, on the night that ends that morning, with nothing else known', () => {
    expect(running).toEqual(
      sampleCramp('a', DATE, { start: '2026-04-02T03:10:00+02:00', muscle: null, state: 'running' }),
    )
  })

  test('that lets go lasted from its start until now', () => {
    expect(endCramp(running, '2026-04-02T03:14:30+02:00')).toEqual({ ...running, minutes: 4.5, state: 'over' })
  })

  test('lasts its true minutes when the clocks change meanwhile', () => {
    const before = startCramp('a', '2026-10-25T02:55:00+02:00')
    expect(endCramp(before, '2026-10-25T02:05:00+01:00').minutes).toBe(10)
  })

  test.each([
    ['the clock went backwards', running, '2026-04-02T03:09:00+02:00'],
    ['it ran for more than a day', running, '2026-04-03T03:11:00+02:00'],
    ['nobody knows its start', { ...running, start: null }, '2026-04-02T03:14:00+02:00'],
  ])('is over with unknown minutes when %s', (_why, cramp, at) => {
    expect(endCramp(cramp, at)).toEqual({ ...cramp, minutes: null, state: 'over' })
  })
})

describe('how long a cramp lasted', () => {
  test('stays rough when it was said afterwards: no minutes are made up', () => {
    expect(withLength(A, 'over-10')).toEqual({ ...A, minutes: null, roughMinutes: 'over-10' })
  })

  test('is one answer: minutes take the place of a rough one, and not knowing takes the place of both', () => {
    const rough = withLength(A, '2-to-10')
    expect(withLength(rough, 4)).toEqual({ ...A, minutes: 4 })
    expect(withLength(rough, null)).toEqual({ ...A, minutes: null })
  })
})

describe('the count of a night', () => {
  test('that was confirmed is raised to the number of its cramps, and a running one counts', () => {
    const cramps = [A, sampleCramp('b', DATE, { state: 'running' }), sampleCramp('c', '2026-04-03')]
    expect(nightWithCramps(night({ count: 0 }), cramps).count).toBe(2)
    expect(nightWithCramps(night({ count: 1 }), cramps).count).toBe(2)
  })

  test('stays unknown until the person checks the night, whatever was logged', () => {
    expect(nightWithCramps(emptyNight(DATE), [A, B]).count).toBeNull()
  })

  test('stays what the person said when that is more', () => {
    expect(nightWithCramps(night({ count: 3 }), [A, B]).count).toBe(3)
  })

  test('agrees with its cramps or higher, and always when the person does not know', () => {
    for (const count of [2, 3, null]) expect(checkCount(count, DATE, [A, B])).toEqual({ type: 'agrees' })
  })

  test('of none is a contradiction when a cramp is recorded, for the screen to ask about', () => {
    expect(checkCount(0, DATE, [A])).toEqual({ type: 'fewer-than-cramps', count: 0, cramps: 1 })
    expect(checkCount(1, DATE, [A, B])).toEqual({ type: 'fewer-than-cramps', count: 1, cramps: 2 })
    expect(checkCount(0, DATE, [sampleCramp('c', '2026-04-03')])).toEqual({ type: 'agrees' })
  })

  test('agrees with what was confirmed before, when a cramp was logged by day since', () => {
    expect(checkCount(1, DATE, [A, B], 1)).toEqual({ type: 'agrees' })
    expect(checkCount(0, DATE, [A, B], 1)).toEqual({ type: 'fewer-than-cramps', count: 0, cramps: 2 })
  })
})

describe('adding a cramp', () => {
  test('to a night nobody has checked leaves its count unknown', () => {
    expect(addCramp(A, undefined, [])).toEqual([{ type: 'put-cramp', cramp: A }])
    expect(addCramp(A, night({ count: null, sleepLost: true }), [])).toEqual([{ type: 'put-cramp', cramp: A }])
  })

  test('to a checked night raises its count, and keeps what else is known of the night', () => {
    const known = night({ count: 1, sleepLost: true, taken: { stretching: true } })
    expect(savedNight(addCramp(B, known, [A]))).toEqual([{ ...known, count: 2 }])
  })

  test('that is already there changes only the cramp', () => {
    const changed = { ...A, pain: 6 }
    expect(addCramp(changed, night({ count: 1 }), [A])).toEqual([{ type: 'put-cramp', cramp: changed }])
    expect(addCramp(changed, night({ count: 0 }), [A])).toEqual([{ type: 'put-cramp', cramp: changed }])
  })
})

describe('deleting a cramp', () => {
  test('lowers a count that was the number of cramps', () => {
    expect(savedNight(removeCramp(B, night({ count: 2 }), [A, B]))).toEqual([night({ count: 1 })])
  })

  test('leaves a higher count, which is what the person said', () => {
    expect(removeCramp(B, night({ count: 3 }), [A, B])).toEqual([{ type: 'delete-cramp', id: 'b' }])
  })

  test('of a night nobody has checked leaves it unknown', () => {
    expect(removeCramp(A, undefined, [A])).toEqual([{ type: 'delete-cramp', id: 'a' }])
  })

  test('never leaves a zero nobody said: the night is unknown again', () => {
    const expected = [
      { type: 'delete-cramp', id: 'a' },
      { type: 'delete-night', date: DATE },
    ]
    expect(removeCramp(A, night({ count: 1 }), [A])).toEqual(expected)
  })

  test('keeps what else is known of the night, with an unknown count', () => {
    const known = night({ count: 1, taken: { stretching: true } })
    expect(savedNight(removeCramp(A, known, [A]))).toEqual([{ ...known, count: null }])
  })

  test('that is gone already leaves its night as it is: a "none" confirmed since stays', () => {
    expect(removeCramp(A, night({ count: 0 }), [])).toEqual([{ type: 'delete-cramp', id: 'a' }])
    expect(removeCramp(A, night({ count: 1 }), [B])).toEqual([{ type: 'delete-cramp', id: 'a' }])
  })
})
