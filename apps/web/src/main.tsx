import { computed, effect } from '@preact/signals'
import { StoreError } from '@uncramp/diary'
import { createIndexedDbSnapshots, openIndexedDbStore } from '@uncramp/diary-indexeddb'
import { render } from 'preact'
import { App, fetchLater, fetchTab } from './app.tsx'
import { createSystemClock } from './clock.ts'
import { createEngine } from './engine/client.ts'
import { createLocker } from './locker/client.ts'
import { type AppModel, createAppModel } from './models/app.ts'
import { AFTER_DELETE } from './models/deleteAll.ts'
import type { Deps } from './models/deps.ts'
import { habitsOf } from './models/habits.ts'
import { UNREADABLE } from './models/held.ts'
import { endMadeUpInTime, forgetMadeUp, madeUpSession } from './models/madeUp.ts'
import { guessRegion } from './models/region.ts'
import { CannotOpen } from './parts/CannotOpen.tsx'
import { noteMove } from './parts/Title.tsx'
import { createBrowserPlatform } from './platform.ts'
import { keepOffline } from './pwa.ts'
import { beginCramp } from './screens/home/CrampDisc.tsx'
import { applyLook, notePicture } from './theme.ts'
import { habits } from './words/locale.ts'
import { loadLater } from './words/spoken.ts'

const startWorker = () => new Worker(new URL('./engine/worker.ts', import.meta.url), { type: 'module' })
const startLocker = () => new Worker(new URL('./locker/lockWorker.ts', import.meta.url), { type: 'module' })

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const outside: Omit<Deps, 'store' | 'snapshots'> = {
  clock: createSystemClock(),
  engine: createEngine(startWorker),
  locker: createLocker(startLocker),
  platform: createBrowserPlatform(),
  newId: () => hex(crypto.getRandomValues(new Uint8Array(16))),
  newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]!,
}

/** A made-up diary never opens the real one, so nothing of it can get there. */
async function openDeps(): Promise<Deps> {
  const session = madeUpSession(outside)
  if (session === null) {
    const snapshots = createIndexedDbSnapshots({ name: 'uncramp-earlier', indexedDB })
    return { ...outside, store: await openIndexedDbStore({ name: 'uncramp', indexedDB }), snapshots }
  }
  const { madeUpDeps } = await import('./models/madeUpDiary.ts')
  return madeUpDeps(outside, session)
}

async function sayWhatWasDeleted({ undo }: AppModel): Promise<void> {
  if (location.pathname + location.search !== AFTER_DELETE) return
  history.replaceState(null, '', '/')
  await loadLater()
  const { later } = await import('./words/later.ts')
  undo.show(later.me.deleted, [])
}

/** What rings is fetched only by those who asked for it. */
function ringWhenAsked(model: AppModel): void {
  const asked = computed(() => model.settings.data.value.alertHere && model.deps.madeUp !== true)
  let stop: Promise<() => void> | null = null
  effect(() => {
    void stop?.then((end) => end())
    stop = asked.value ? import('./models/alerts.ts').then(({ watchAlerts }) => watchAlerts(model)) : null
  })
}

/** What was pressed in the first picture, by `head.ts`, while the app was on its way. */
function takeEarlyPress(model: AppModel, { crampAt, fullApp }: DOMStringMap): void {
  if (fullApp !== undefined) model.look.openFullApp()
  if (crampAt === undefined) return
  noteMove()
  history.pushState(null, '', beginCramp(model, Number(crampAt)))
}

async function start(root: HTMLElement): Promise<void> {
  const model = createAppModel(await openDeps())
  await model.load()
  await sayWhatWasDeleted(model)
  // A phone that slept must not wake up in a made-up diary: its timers were asleep too.
  document.addEventListener('visibilitychange', () => {
    if (model.deps.madeUp === true) endMadeUpInTime(model.deps)
  })
  applyLook(model)
  notePicture(model)
  effect(() => {
    habits.value = habitsOf(model.settings)
  })
  takeEarlyPress(model, root.dataset)
  if (root.dataset.picture !== undefined) await fetchTab(location.pathname)
  render(<App model={model} />, root)
  // What holds back by older rules is worked out at once.
  setTimeout(() => fetchLater(model), model.settings.data.value.held === UNREADABLE ? 0 : 1500)
  ringWhenAsked(model)
}

const root = document.getElementById('app')
if (root === null) throw new Error('the page has no #app')
start(root)
  .catch((error: unknown) => {
    forgetMadeUp(outside)
    // The first picture has nothing in common with this, and would stay beside it.
    render(null, root)
    root.replaceChildren()
    const fault = error instanceof StoreError ? error.fault : 'store-unavailable'
    // What had the focus has just gone.
    noteMove()
    render(<CannotOpen fault={fault} region={guessRegion(outside.platform.languages())} />, root)
  })
  .finally(() => {
    for (const key of ['picture', 'crampAt', 'fullApp']) delete root.dataset[key]
  })
void keepOffline()
