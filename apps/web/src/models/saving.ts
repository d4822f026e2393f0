import { type ReadonlySignal, signal } from '@preact/signals'
import { type DiaryStore, type Edit, type OnlyIf, StoreError, type StoreFault } from '@uncramp/diary'

export type SaveState =
  | { readonly type: 'idle' }
  | { readonly type: 'saving' }
  | { readonly type: 'saved' }
  | { readonly type: 'failed'; readonly fault: StoreFault }

export interface Saving {
  readonly state: ReadonlySignal<SaveState>
  /**
   * Resolves true only when the edits would survive a power cut; false leaves them waiting for `retry`, or says that
   * `onlyIf` said no.
   */
  save(edits: readonly Edit[], onlyIf?: OnlyIf): Promise<boolean>
  /** Tries again everything that could not be saved, in order. */
  retry(): Promise<boolean>
}

interface Write {
  readonly edits: readonly Edit[]
  readonly onlyIf: OnlyIf | undefined
}

/** One way to the store for every screen, so a failed save is never lost or shown as saved. */
export function createSaving(store: DiaryStore, onSaved: (edits: readonly Edit[]) => void): Saving {
  const state = signal<SaveState>({ type: 'idle' })
  let waiting: readonly Write[] = []
  let last: Promise<boolean> = Promise.resolve(true)

  async function writeAll(): Promise<boolean> {
    let all = true
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const written = await store.write(next.edits, next.onlyIf)
      waiting = waiting.slice(1)
      if (written) onSaved(next.edits)
      all = written && all
    }
    return all
  }
  async function flush(write: Write): Promise<boolean> {
    waiting = [...waiting, write]
    state.value = { type: 'saving' }
    try {
      const all = await writeAll()
      state.value = { type: 'saved' }
      return all
    } catch (error) {
      state.value = { type: 'failed', fault: error instanceof StoreError ? error.fault : 'store-unavailable' }
      return false
    }
  }
  /** One after the other: a save that works must not make one forgotten that is just failing. */
  function save(edits: readonly Edit[], onlyIf?: OnlyIf): Promise<boolean> {
    last = last.then(() => flush({ edits, onlyIf }))
    return last
  }

  return { state, save, retry: () => save([]) }
}
