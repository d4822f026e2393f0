import type { Edit, NightDate } from '@uncramp/diary'
import { lockDiary, openLocked } from '@uncramp/diary-age'
import { createMemorySnapshots, createMemoryStore } from '@uncramp/diary-memory'
import { localIso } from '../clock.ts'
import { answer } from '../engine/answer.ts'
import type { Engine } from '../engine/client.ts'
import { refine } from '../engine/planning.ts'
import { plainCopy } from '../locker/plainCopy.ts'
import type { Alert } from '../platform.ts'
import type { Language } from '../words/languages.ts'
import { allSaid } from './allSaid.ts'
import type { AppModel } from './app.ts'
import { createAppModel } from './app.ts'
import type { Deps } from './deps.ts'
import { today } from './nightClock.ts'
import type { Started, TestPlan } from './trial.ts'

export interface TestDeps extends Deps {
  /** Moves the clock on and runs what was waiting for it. */
  pass(seconds: number): void
  /** The page goes out of sight. */
  hide(): void
  readonly downloads: readonly (string | Uint8Array<ArrayBuffer>)[]
  readonly alerts: readonly Alert[]
  /** Paths the app was started anew at. */
  readonly starts: readonly string[]
  /** Languages chosen, the last one last. */
  readonly chosen: readonly Language[]
  /** How often all was erased. */
  readonly erased: () => number
  /** The days on which the browser was asked to keep the diary. */
  readonly askedToKeep: readonly NightDate[]
}

interface Waiting {
  readonly every: number
  readonly run: () => void
  next: number
}

/** Cheap to guess, and quick. */
const QUICK_LOCK = 2

/** Real models on a memory store, the real engine without a worker, and a clock that moves only when told. */
export function testDeps(at: string): TestDeps {
  let now = Date.parse(at)
  let ids = 0
  const waiting = new Set<Waiting>()
  const downloads: (string | Uint8Array<ArrayBuffer>)[] = []
  const alerts: Alert[] = []
  const starts: string[] = []
  const chosen: Language[] = []
  const asked: NightDate[] = []
  const inTab = new Map<string, string>()
  const hidden: (() => void)[] = []
  let erased = 0
  const engine: Engine = {
    ask: (question) => Promise.resolve(answer(question) as never),
    async stream(question, onPart, signal) {
      for (const part of refine(question, signal)) {
        if (part !== null) onPart(part as never)
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
    },
  }
  return {
    store: createMemoryStore(),
    snapshots: createMemorySnapshots(),
    engine,
    locker: {
      copy: async (diary) => plainCopy(diary),
      lock: (diary, passphrase) => lockDiary(diary, passphrase, QUICK_LOCK),
      open: openLocked,
    },
    clock: {
      now: () => now,
      local: (moment) => localIso(moment ?? now),
      hoursLater: () => 0,
      every(every, run) {
        const timer: Waiting = { every, run, next: now + every }
        waiting.add(timer)
        return () => waiting.delete(timer)
      },
    },
    platform: {
      keepAwake: () => () => {},
      buzz: () => {},
      speak: () => {},
      hush: () => {},
      onHidden: (run) => {
        hidden.push(run)
      },
      download: (_name, _type, content) => {
        downloads.push(content)
      },
      alerts: () => 'allowed',
      askForAlerts: () => Promise.resolve(),
      alert: (given) => {
        alerts.push(given)
      },
      askToKeep: (day) => {
        asked.push(day)
      },
      askedToKeep: () => asked.at(-1) ?? null,
      print: () => {},
      copyText: () => Promise.resolve(true),
      prefersStillness: () => false,
      rememberInTab: (key, value) => {
        if (value === null) inTab.delete(key)
        else inTab.set(key, value)
      },
      recallInTab: (key) => inTab.get(key) ?? null,
      keepLanguage: (language) => {
        chosen.push(language)
      },
      eraseAll: () => {
        erased += 1
        return Promise.resolve()
      },
      startAgain: (path) => {
        starts.push(path)
      },
      languages: () => ['en'],
    },
    newId: () => {
      ids += 1
      return `id-${ids}`
    },
    newSeed: () => 20260402,
    downloads,
    alerts,
    starts,
    chosen,
    askedToKeep: asked,
    erased: () => erased,
    hide() {
      for (const run of hidden) run()
    },
    pass(seconds) {
      now += seconds * 1000
      for (const timer of [...waiting]) {
        if (timer.next > now) continue
        timer.next = now + timer.every
        timer.run()
      }
    },
  }
}

/** Lets every write and read that is under way come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
  await new Promise((resolve) => setTimeout(resolve, 0))
}

export async function openApp(deps: Deps): Promise<AppModel> {
  const app = createAppModel(deps)
  await app.load()
  return app
}

/** A test of a person who has answered the safety check, as it comes before every test. */
export async function startTest(app: AppModel, plan: TestPlan): Promise<Started> {
  const said = { 'health.answers': allSaid(), 'health.askedOn': today(app.deps.clock) }
  await app.deps.store.write(Object.entries(said).map(([key, value]): Edit => ({ type: 'put-setting', key, value })))
  return app.trials.start(plan)
}
