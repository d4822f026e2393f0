import { type ReadonlySignal, signal } from '@preact/signals'
import type { NightDate, Snapshot } from '@uncramp/diary'
import { type BringIn, createBringIn } from './bringIn.ts'
import type { Deps } from './deps.ts'
import type { Saving } from './saving.ts'
import type { Undo } from './undo.ts'

/** The past states, and the way back to one: as a copy that is brought in. */
export interface Earlier {
  /** null: not read yet. */
  readonly list: ReadonlySignal<readonly Snapshot[] | null>
  /** The place they are kept would not open, or one could not be read. */
  readonly failed: ReadonlySignal<boolean>
  readonly bringIn: BringIn
  load(): Promise<void>
  /** Compares a state with the diary. Nothing is stored before `bringIn.confirm`. */
  look(date: NightDate): Promise<void>
}

export function createEarlier(deps: Deps, saving: Saving, undo: Undo): Earlier {
  const list = signal<readonly Snapshot[] | null>(null)
  const failed = signal(false)
  const bringIn = createBringIn(deps, saving, undo)
  const fail = () => {
    failed.value = true
  }
  return {
    list,
    failed,
    bringIn,
    async load() {
      const found = await deps.snapshots.list().catch(fail)
      list.value = found ?? []
    },
    async look(date) {
      const copy = await deps.snapshots.read(date).catch(() => null)
      if (copy === null) fail()
      else await bringIn.read(new Blob([copy]))
    },
  }
}
