import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { contentPolicy, type Serving, serve } from './server.mjs'

type Running = Extract<Serving, { type: 'serving' }>

const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const task of cleanUp.splice(0)) await task()
})

function builtApp(page = '<h1>Uncramp</h1>'): string {
  const folder = mkdtempSync(join(tmpdir(), 'uncramp-server-'))
  cleanUp.push(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'sw.js'), '')
  writeFileSync(join(folder, 'assets', 'index-B3k9_xQ2.js'), '')
  return folder
}

async function running(folder = builtApp(), port = 0): Promise<Running> {
  const server = await serve(folder, port)
  if (server.type !== 'serving') throw new Error(server.type)
  cleanUp.push(server.stop)
  return server
}

test('every address of the app gives the page, a missing file does not', async () => {
  const { address } = await running()
  for (const path of ['', 'diary', 'trial/result']) {
    expect(await (await fetch(address + path)).text()).toBe('<h1>Uncramp</h1>')
  }
  expect((await fetch(`${address}assets/gone-12345678.js`)).status).toBe(404)
})

test('files named by their content are kept for ever, all else is asked for anew', async () => {
  const { address } = await running()
  const caching = async (path: string) => (await fetch(address + path)).headers.get('cache-control')
  expect(await caching('assets/index-B3k9_xQ2.js')).toBe('public, max-age=31536000, immutable')
  expect(await caching('')).toBe('no-cache')
  expect(await caching('diary')).toBe('no-cache')
  expect(await caching('sw.js')).toBe('no-cache')
})

test('a file that lies there packed too is sent packed, under its own name and kind, and kept as long', async () => {
  const folder = builtApp()
  writeFileSync(join(folder, 'assets', 'index-B3k9_xQ2.js.gz'), gzipSync('let packed = true'))
  writeFileSync(join(folder, 'index.html.gz'), gzipSync('<h1>Packed</h1>'))
  const { address } = await running(folder)
  const script = await fetch(`${address}assets/index-B3k9_xQ2.js`)
  expect(await script.text()).toBe('let packed = true')
  expect(script.headers.get('content-encoding')).toBe('gzip')
  expect(script.headers.get('content-type')).toMatch(/javascript/)
  expect(script.headers.get('cache-control')).toMatch(/immutable/)
  for (const path of ['', 'diary']) expect(await (await fetch(address + path)).text()).toBe('<h1>Packed</h1>')
})

test('tells the browser to load nothing from elsewhere and to say nothing elsewhere', async () => {
  const { address } = await running()
  const { headers } = await fetch(address)
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/,
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

test("the page's own policy is used when it has one", () => {
  const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'sha256-x='">`
  expect(contentPolicy(page)).toBe("default-src 'self'; script-src 'self' 'sha256-x='; frame-ancestors 'none'")
})

test('a policy whose quotes the build has escaped is read as it was meant', () => {
  const page = '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">'
  expect(contentPolicy(page)).toBe("default-src 'none'; frame-ancestors 'none'")
})

test('a taken port is said, not fallen over', async () => {
  const { port } = await running()
  expect(await serve(builtApp(), port)).toEqual({ type: 'port-taken' })
})

test('stops at once, also with a browser still connected', async () => {
  const { address, stop } = await running()
  await fetch(address)
  await stop()
  await expect(fetch(address)).rejects.toThrow()
})
