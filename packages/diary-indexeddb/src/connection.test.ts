import { describe, expect, test } from 'vitest'
import { createConnection } from './connection.ts'

/** A browser whose database cannot be opened, each time for the next of these reasons. What works is tested in one that can. */
function brokenBrowser(...names: readonly string[]) {
  let opened = 0
  const open = () => {
    const name = names[opened] ?? 'no more tries were expected'
    opened += 1
    throw new DOMException('as the browser says it', name)
  }
  return { factory: { open } as unknown as IDBFactory, opened: () => opened }
}
const nothing = async () => undefined

describe('a connection', () => {
  test('that is lost is opened once more, and no further', async () => {
    const { factory, opened } = brokenBrowser('UnknownError', 'InvalidStateError')
    await expect(createConnection(factory, 'diary').run(nothing)).rejects.toMatchObject({ fault: 'store-lost' })
    expect(opened()).toBe(2)
  })

  test('tells the reason of its second try', async () => {
    const { factory } = brokenBrowser('AbortError', 'QuotaExceededError')
    await expect(createConnection(factory, 'diary').run(nothing)).rejects.toMatchObject({ fault: 'store-full' })
  })

  test('is not tried again when a second try cannot help', async () => {
    const { factory, opened } = brokenBrowser('VersionError')
    await expect(createConnection(factory, 'diary').run(nothing)).rejects.toMatchObject({ fault: 'store-newer' })
    expect(opened()).toBe(1)
  })

  test('that failed is forgotten: the next call opens anew', async () => {
    const { factory, opened } = brokenBrowser('SecurityError', 'QuotaExceededError')
    const connection = createConnection(factory, 'diary')
    await expect(connection.run(nothing)).rejects.toMatchObject({ fault: 'store-unavailable' })
    await expect(connection.run(nothing)).rejects.toMatchObject({ fault: 'store-full' })
    expect(opened()).toBe(2)
  })

  test('in a browser without IndexedDB says that there is none', async () => {
    await expect(createConnection(undefined, 'diary').run(nothing)).rejects.toMatchObject({
      fault: 'store-unavailable',
      message: 'this browser has no IndexedDB',
    })
  })

  test('that was closed never opens again', async () => {
    const { factory, opened } = brokenBrowser()
    const connection = createConnection(factory, 'diary')
    await connection.close()
    await expect(connection.run(nothing)).rejects.toThrow('the diary "diary" is closed')
    expect(opened()).toBe(0)
  })
})
