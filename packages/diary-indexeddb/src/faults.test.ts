import { StoreError, type StoreFault } from '@uncramp/diary'
import { describe, expect, test } from 'vitest'
import { isConnectionLost, toStoreError } from './faults.ts'

const browserError = (name: string) => new DOMException('as the browser says it', name)

describe("the browser's own errors", () => {
  const faults: readonly (readonly [name: string, fault: StoreFault])[] = [
    ['QuotaExceededError', 'store-full'],
    ['VersionError', 'store-newer'],
    ['InvalidStateError', 'store-lost'],
    ['UnknownError', 'store-lost'],
    ['AbortError', 'store-lost'],
    ['SecurityError', 'store-unavailable'],
    ['NotAllowedError', 'store-unavailable'],
  ]
  test.each(faults)('%s is told as %s, with itself as the cause', (name, fault) => {
    const cause = browserError(name)
    const error = toStoreError(cause)
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({ fault, cause })
  })

  test('that mean a lost connection are worth a new one, and no others', () => {
    const lost = faults.map(([name]) => name).filter((name) => isConnectionLost(browserError(name)))
    expect(lost).toEqual(['InvalidStateError', 'UnknownError', 'AbortError'])
  })
})

test('a person who forbids pages to keep anything is not told that a connection was lost', () => {
  const denied = new DOMException('The user denied permission to access the database.', 'UnknownError')
  expect(toStoreError(denied)).toMatchObject({ fault: 'store-unavailable', cause: denied })
})

test('a bug passes through as it is, whatever its name', () => {
  const bug = Object.assign(new Error('a bug'), { name: 'UnknownError' })
  expect(toStoreError(bug)).toBe(bug)
  expect(isConnectionLost(bug)).toBe(false)
})
