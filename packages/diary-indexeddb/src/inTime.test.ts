import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTime } from './inTime.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function slowDatabase() {
  const database = { isOpen: true, close: () => (database.isOpen = false) }
  let answer = (_: typeof database) => {}
  const opening = new Promise<typeof database>((resolve) => {
    answer = resolve
  })
  return { database, opening, answer: () => answer(database) }
}

test('a database that opens in time is had, and stays open', async () => {
  const { database, opening, answer } = slowDatabase()
  const waiting = inTime(opening)
  await vi.advanceTimersByTimeAsync(9000)
  answer()
  expect(await waiting).toBe(database)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(database.isOpen).toBe(true)
})

test('one that does not is not waited for, and is closed should it come yet', async () => {
  const { database, opening, answer } = slowDatabase()
  const waiting = expect(inTime(opening)).rejects.toMatchObject({ fault: 'store-lost' })
  await vi.advanceTimersByTimeAsync(10_000)
  await waiting
  answer()
  await vi.advanceTimersByTimeAsync(0)
  expect(database.isOpen).toBe(false)
})

test('one that cannot be opened says why', async () => {
  const denied = new DOMException('no', 'SecurityError')
  await expect(inTime(Promise.reject(denied))).rejects.toBe(denied)
})
