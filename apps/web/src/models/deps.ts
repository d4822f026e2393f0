import type { DiaryStore, SnapshotStore } from '@uncramp/diary'
import type { Clock } from '../clock.ts'
import type { Engine } from '../engine/client.ts'
import type { Locker } from '../locker/client.ts'
import type { Platform } from '../platform.ts'

/** Everything from outside that a model may touch. `main.tsx` passes the real ones, a test its own. */
export interface Deps {
  readonly store: DiaryStore
  readonly snapshots: SnapshotStore
  readonly clock: Clock
  readonly engine: Engine
  readonly locker: Locker
  readonly platform: Platform
  /** A made-up diary to look around in: nothing of it is kept. */
  readonly madeUp?: boolean
  /** A fresh id, never used before. */
  readonly newId: () => string
  /** An unsigned 32-bit integer from a good source of chance. */
  readonly newSeed: () => number
}
