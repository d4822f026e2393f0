import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { snapshotContract, storeContract } from '@uncramp/testkit'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sirv from 'sirv'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BROWSER, launchBrowser } from './browser.ts'
import type { OldDatabase } from './store-contract/page.ts'

let folder: string
let server: Server
let browser: Browser
/** A profile of its own a group, so that its databases are its own. Within a group they differ by name. */
let context: BrowserContext
let page: Page

async function freshProfile(): Promise<void> {
  context = await browser.newContext()
  page = await openPage()
}
const leaveProfile = () => context.close()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uncramp-contract-'))
  const root = fileURLToPath(new URL('./store-contract', import.meta.url))
  await build({ root, configFile: false, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } })
  server = createServer(sirv(folder))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  if (folder) await rm(folder, { recursive: true })
})

async function openPage(inside = context): Promise<Page> {
  const opened = await inside.newPage()
  await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await opened.waitForFunction(() => 'contract' in window)
  return opened
}

/** The page where there is no more room than this, in bytes. Firefox must know it as it starts. */
async function openOnSmallDevice(room: number): Promise<Page> {
  if (BROWSER === 'firefox') return openPage(await (await launchBrowser({ room })).newContext())
  const protocol = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: room })
  return page
}

describe('a diary in a real browser', () => {
  beforeAll(freshProfile)
  afterAll(leaveProfile)

  test.each(storeContract.map(({ promise }, index) => ({ promise, index })))('$promise', async ({ index }) => {
    await page.evaluate((i) => window.contract.runCase(i), index)
  })
})

describe('past states in a real browser', () => {
  beforeAll(freshProfile)
  afterAll(leaveProfile)

  test.each(snapshotContract.map(({ promise }, index) => ({ promise, index })))('$promise', async ({ index }) => {
    await page.evaluate((i) => window.contract.runSnapshotCase(i), index)
  })
})

const OLD = fileURLToPath(new URL('../packages/diary-indexeddb/fixtures', import.meta.url))

describe('a database made by any Uncramp that was ever released', () => {
  beforeAll(freshProfile)
  afterAll(leaveProfile)

  test.each(readdirSync(OLD))('%s opens, and gives every row it had', async (file) => {
    const old = JSON.parse(readFileSync(join(OLD, file), 'utf8')) as OldDatabase
    const { diary, damaged } = await page.evaluate(async (database) => {
      const { openIndexedDbStore, rawMake, readDiary } = window.contract
      const name = `old ${database.version}`
      await rawMake(name, database)
      const store = await openIndexedDbStore({ name })
      return { diary: await readDiary(store), damaged: await store.damaged() }
    }, old)
    expect(damaged).toEqual((old.rows.apart ?? []).map((row) => ({ ...(row as object), apart: true })))
    expect(diary.nights).toHaveLength(old.rows.nights?.length ?? 0)
    expect(diary.cramps).toHaveLength(old.rows.cramps?.length ?? 0)
    expect(diary.trials).toHaveLength(old.rows.trials?.length ?? 0)
    expect(diary.settings).toMatchObject({ text: 'xl', lastCopy: '2026-01-01' })
  })
})

describe('a row that does not fit its schema', () => {
  beforeEach(freshProfile)
  afterEach(leaveProfile)

  const BAD_NIGHT = { date: '2026-04-03', count: 'three', sleepLost: null, exposures: {}, taken: {} }
  const BAD_CRAMP = { id: 'odd', night: 20260403 }

  async function damage(): Promise<void> {
    await page.evaluate(
      async ({ night, cramp }) => {
        const { openIndexedDbStore, rawPut, sampleNight } = window.contract
        const store = await openIndexedDbStore({ name: 'd' })
        await store.write([{ type: 'put-night', night: sampleNight('2026-04-02', { count: 1 }) }])
        await store.close()
        await rawPut('d', 'nights', [night])
        await rawPut('d', 'cramps', [cramp])
      },
      { night: BAD_NIGHT, cramp: BAD_CRAMP },
    )
  }

  test('is named, and the good rows are still read', async () => {
    await damage()
    const { diary, damaged } = await page.evaluate(async () => {
      const store = await window.contract.openIndexedDbStore({ name: 'd' })
      return { diary: await window.contract.readDiary(store), damaged: await store.damaged() }
    })
    expect(diary.nights.map(({ date }) => date)).toEqual(['2026-04-02'])
    expect(diary.cramps).toEqual([])
    expect(damaged).toEqual([
      {
        store: 'nights',
        key: '2026-04-03',
        why: 'count must be a whole number from 0 to 100, or null',
        row: BAD_NIGHT,
      },
      { store: 'cramps', key: 'odd', why: 'night must be a calendar date such as 2026-04-02', row: BAD_CRAMP },
    ])
  })

  test('stays on disk as it is, and is kept apart when the person saves that night again', async () => {
    await damage()
    const rows = await page.evaluate(async () => {
      const { openIndexedDbStore, rawGetAll, sampleNight } = window.contract
      const store = await openIndexedDbStore({ name: 'd' })
      await store.nights()
      await store.damaged()
      const before = await rawGetAll('d', 'nights')
      await store.write([{ type: 'put-night', night: sampleNight('2026-04-03', { count: 3 }) }])
      return { before, after: await store.nights(), damaged: await store.damaged() }
    })
    expect(rows.before).toContainEqual(BAD_NIGHT)
    expect(rows.after.map(({ count }) => count)).toEqual([1, 3])
    expect(rows.damaged.map(({ store }) => store)).toEqual(['cramps', 'nights'])
    expect(rows.damaged.at(-1)).toMatchObject({ row: BAD_NIGHT, apart: true })
  })
})

describe('when the world below breaks', () => {
  beforeEach(freshProfile)
  afterEach(leaveProfile)

  test('a write waits for the disk itself, not for the cache of the system', async () => {
    const durabilities = await page.evaluate(async () => {
      const { openIndexedDbStore, sampleNight, watchedFactory } = window.contract
      const { factory, given } = watchedFactory()
      const store = await openIndexedDbStore({ name: 'strict', indexedDB: factory })
      const begin = given[0]!.transaction.bind(given[0]!)
      const seen: string[] = []
      given[0]!.transaction = (...parameters: Parameters<IDBDatabase['transaction']>) => {
        const transaction = begin(...parameters)
        seen.push(transaction.durability)
        return transaction
      }
      await store.write([{ type: 'put-night', night: sampleNight('2026-04-02') }])
      return seen
    })
    expect(durabilities).toEqual(['strict'])
  })

  test('a diary written by a newer version is left alone, and says so', async () => {
    const fault = await page.evaluate(async () => {
      const { raw, faultOf, openIndexedDbStore } = window.contract
      ;(await raw('newer', 99)).close()
      return faultOf(() => openIndexedDbStore({ name: 'newer' }))
    })
    expect(fault).toBe('store-newer')
  })

  test('a browser without a place to keep things says so', async () => {
    const fault = await page.evaluate(() => {
      const denied = () => {
        throw new DOMException('denied', 'SecurityError')
      }
      const factory = { open: denied } as unknown as IDBFactory
      return window.contract.faultOf(() => window.contract.openIndexedDbStore({ name: 'd', indexedDB: factory }))
    })
    expect(fault).toBe('store-unavailable')
  })

  test('a full device refuses the write whole and keeps what was there', async () => {
    const small = await openOnSmallDevice(2_000_000)
    const { fault, nights, settings } = await small.evaluate(async () => {
      const { faultOf, openIndexedDbStore, sampleNight } = window.contract
      const store = await openIndexedDbStore({ name: 'full' })
      await store.write([{ type: 'put-night', night: sampleNight('2026-04-02') }])
      const noise = Array.from({ length: 2_000_000 }, (_, i) => String.fromCharCode((i * 7919) % 55_000)).join('')
      const fault = await faultOf(() =>
        store.write([
          { type: 'put-night', night: sampleNight('2026-04-03') },
          { type: 'put-setting', key: 'big', value: noise },
        ]),
      )
      return { fault, nights: await store.nights(), settings: await store.settings() }
    })
    expect(fault).toBe('store-full')
    expect(nights.map(({ date }) => date)).toEqual(['2026-04-02'])
    expect(settings).toEqual({})
    if (small !== page) await small.context().browser()?.close()
  })

  test('a connection lost while nobody looked is opened again, and the write lands', async () => {
    const { dates, opened } = await page.evaluate(async () => {
      const { openIndexedDbStore, sampleNight, watchedFactory } = window.contract
      const { factory, given } = watchedFactory()
      const store = await openIndexedDbStore({ name: 'lost', indexedDB: factory })
      given[0]!.close()
      await store.write([{ type: 'put-night', night: sampleNight('2026-04-02') }])
      given[1]!.close()
      given[1]!.dispatchEvent(new Event('close'))
      await Promise.all([store.nights(), store.cramps(), store.settings()])
      return { dates: (await store.nights()).map(({ date }) => date), opened: given.length }
    })
    expect(dates).toEqual(['2026-04-02'])
    expect(opened).toBe(3)
  })

  test('a connection that breaks in the middle of a write is opened again, and the write lands once', async () => {
    const nights = await page.evaluate(async () => {
      const { openIndexedDbStore, sampleNight, watchedFactory } = window.contract
      const { factory, given } = watchedFactory()
      const store = await openIndexedDbStore({ name: 'broken', indexedDB: factory })
      const database = given[0]!
      const begin = database.transaction.bind(database)
      database.transaction = (...parameters: Parameters<IDBDatabase['transaction']>) => {
        const transaction = begin(...parameters)
        queueMicrotask(() => transaction.abort())
        return transaction
      }
      await store.write([{ type: 'put-night', night: sampleNight('2026-04-02', { count: 2 }) }])
      return store.nights()
    })
    expect(nights.map(({ count }) => count)).toEqual([2])
  })

  test('a connection that is lost again and again is reported, not tried for ever', async () => {
    const { fault, opened } = await page.evaluate(async () => {
      const { faultOf, openIndexedDbStore, sampleNight, watchedFactory } = window.contract
      const { factory, given } = watchedFactory()
      const dying = (name: string, version?: number) => {
        const request = factory.open(name, version)
        request.addEventListener('success', () => request.result.close())
        return request
      }
      const store = await openIndexedDbStore({ name: 'dying', indexedDB: { open: dying } as unknown as IDBFactory })
      const night = sampleNight('2026-04-02')
      return { fault: await faultOf(() => store.write([{ type: 'put-night', night }])), opened: given.length }
    })
    expect(fault).toBe('store-lost')
    expect(opened).toBe(2)
  })

  test('a tab steps aside when a newer version wants to upgrade, and then says so', async () => {
    const fault = await page.evaluate(async () => {
      const { faultOf, openIndexedDbStore, raw } = window.contract
      const store = await openIndexedDbStore({ name: 'old tab' })
      ;(await raw('old tab', 99)).close()
      return faultOf(() => store.nights())
    })
    expect(fault).toBe('store-newer')
  })

  test('a browser that does not answer is not waited for, and once it does the write lands', async () => {
    const { fault, counts } = await page.evaluate(async () => {
      const { faultOf, openIndexedDbStore, raw, sampleNight } = window.contract
      const store = await openIndexedDbStore({ name: 'stalled' })
      // As a tab that sleeps: it does not step aside, and nothing opens behind a deletion that waits for it.
      const asleep = await raw('stalled')
      const deletion = indexedDB.deleteDatabase('stalled')
      await new Promise((resolve) => {
        deletion.onblocked = resolve
      })
      const put = () => store.write([{ type: 'put-night', night: sampleNight('2026-04-02', { count: 3 }) }])
      const fault = await faultOf(put)
      asleep.close()
      await put()
      return { fault, counts: (await store.nights()).map(({ count }) => count) }
    })
    expect(fault).toBe('store-lost')
    expect(counts).toEqual([3])
  })

  test('a write is heard in another tab', async () => {
    const other = await openPage()
    const heard = await other.evaluateHandle(async () => {
      const store = await window.contract.openIndexedDbStore({ name: 'shared' })
      return { change: new Promise<void>((resolve) => store.onChange(resolve)).then(() => store.nights()) }
    })
    await page.evaluate(async () => {
      const store = await window.contract.openIndexedDbStore({ name: 'shared' })
      await store.write([{ type: 'put-night', night: window.contract.sampleNight('2026-04-02', { count: 3 }) }])
    })
    const nights = await heard.evaluate(({ change }) => change)
    expect(nights.map(({ count }) => count)).toEqual([3])
  })
})
