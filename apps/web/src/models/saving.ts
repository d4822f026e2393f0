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
   *
   * @param edits or how they are made of what is kept by the time they are written, each time it is tried
   * @param after what comes of it once it is written, now or by `retry`; not when another save was written behind it
   */
  save(edits: readonly Edit[] | (() => readonly Edit[]), onlyIf?: OnlyIf, after?: () => void): Promise<boolean>
  /** Tries again everything that could not be saved, in order. */
  retry(): Promise<boolean>
  /** What could not be saved yet, in order. */
  waiting(): readonly Write[]
}

interface Write {
  readonly edits: () => readonly Edit[]
  readonly onlyIf: OnlyIf | undefined
  readonly after: (() => void) | undefined
}

/** One way to the store for every screen, so a failed save is never lost or shown as saved. */
export function createSaving(store: DiaryStore, onSaved: (edits: readonly Edit[]) => void): Saving {
  const state = signal<SaveState>({ type: 'idle' })
  let waiting: readonly Write[] = []
  let last: Promise<boolean> = Promise.resolve(true)

  async function writeAll(): Promise<{ readonly all: boolean; readonly after: Write['after'] }> {
    let all = true
    let after: Write['after']
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const edits = next.edits()
      const written = await store.write(edits, next.onlyIf)
      waiting = waiting.slice(1)
      if (written) onSaved(edits)
      all = written && all
      after = written ? next.after : undefined
    }
    return { all, after }
  }
  async function flush(): Promise<boolean> {
    state.value = { type: 'saving' }
    try {
      const { all, after } = await writeAll()
      state.value = { type: 'saved' }
      after?.()
      return all
    } catch (error) {
      state.value = { type: 'failed', fault: error instanceof StoreError ? error.fault : 'store-unavailable' }
      return false
    }
  }
  /** One after the other: a save that works must not make one forgotten that is just failing. */
  function inTurn(run: () => Promise<boolean>): Promise<boolean> {
    last = last.then(run)
    return last
  }
  const save: Saving['save'] = (edits, onlyIf, after) =>
    inTurn(() => {
      waiting = [...waiting, { edits: typeof edits === 'function' ? edits : () => edits, onlyIf, after }]
      return flush()
    })

  return { state, save, retry: () => inTurn(flush), waiting: () => waiting }
}
