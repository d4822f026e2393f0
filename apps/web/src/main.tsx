import { StoreError } from '@uncramp/diary'
import { createIndexedDbSnapshots, openIndexedDbStore } from '@uncramp/diary-indexeddb'
import { render } from 'preact'
import { App, fetchLater } from './app.tsx'
import { createSystemClock } from './clock.ts'
import { createEngine } from './engine/client.ts'
import { createLocker } from './locker/client.ts'
import { createAppModel } from './models/app.ts'
import { CannotOpen } from './parts/CannotOpen.tsx'
import { createBrowserPlatform } from './platform.ts'
import { keepOffline } from './pwa.ts'
import './styles/index.css'
import { applyLook } from './theme.ts'

const startWorker = () => new Worker(new URL('./engine/worker.ts', import.meta.url), { type: 'module' })
const startLocker = () => new Worker(new URL('./locker/lockWorker.ts', import.meta.url), { type: 'module' })

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

async function start(root: HTMLElement): Promise<void> {
  const store = await openIndexedDbStore({ name: 'uncramp', indexedDB })
  const model = createAppModel({
    store,
    snapshots: createIndexedDbSnapshots({ name: 'uncramp-earlier', indexedDB }),
    clock: createSystemClock(),
    engine: createEngine(startWorker),
    locker: createLocker(startLocker),
    platform: createBrowserPlatform(),
    newId: () => hex(crypto.getRandomValues(new Uint8Array(16))),
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]!,
  })
  await model.load()
  applyLook(model)
  render(<App model={model} />, root)
  setTimeout(fetchLater, 1500)
}

const root = document.getElementById('app')
if (root === null) throw new Error('the page has no #app')
start(root).catch((error: unknown) => {
  render(<CannotOpen fault={error instanceof StoreError ? error.fault : 'store-unavailable'} />, root)
})
void keepOffline()
