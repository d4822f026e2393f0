import { type ReadonlySignal, signal } from '@preact/signals'
import { type DiaryStore, type Edit, StoreError, type StoreFault } from '@uncramp/diary'

export type SaveState =
  | { readonly type: 'idle' }
  | { readonly type: 'saving' }
  | { readonly type: 'saved' }
  | { readonly type: 'failed'; readonly fault: StoreFault }

export interface Saving {
  readonly state: ReadonlySignal<SaveState>
  /** Resolves true only when the edits would survive a power cut; false leaves them waiting for `retry`. */
  save(edits: readonly Edit[]): Promise<boolean>
  /** Tries again everything that could not be saved, in order. */
  retry(): Promise<boolean>
}

/** One way to the store for every screen, so a failed save is never lost or shown as saved. */
export function createSaving(store: DiaryStore, onSaved: (edits: readonly Edit[]) => void): Saving {
  const state = signal<SaveState>({ type: 'idle' })
  let waiting: readonly Edit[] = []

  async function save(edits: readonly Edit[]): Promise<boolean> {
    const all = [...waiting, ...edits]
    state.value = { type: 'saving' }
    try {
      await store.write(all)
    } catch (error) {
      waiting = all
      state.value = { type: 'failed', fault: error instanceof StoreError ? error.fault : 'store-unavailable' }
      return false
    }
    waiting = []
    state.value = { type: 'saved' }
    onSaved(all)
    return true
  }

  return { state, save, retry: () => save([]) }
}
