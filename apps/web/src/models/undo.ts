import { type ReadonlySignal, signal } from '@preact/signals'
import type { Edit } from '@uncramp/diary'
import type { Clock } from '../clock.ts'
import type { Saving } from './saving.ts'

export const UNDO_SECONDS = 10

export interface UndoOffer {
  readonly text: string
  readonly edits: readonly Edit[]
}

export interface Undo {
  readonly offer: ReadonlySignal<UndoOffer | null>
  /** Says what was done and holds the way back for ten seconds. */
  show(text: string, edits: readonly Edit[]): void
  undo(): Promise<void>
  dismiss(): void
}

export function createUndo(clock: Clock, saving: Saving): Undo {
  const offer = signal<UndoOffer | null>(null)
  let stop = () => {}

  function dismiss(): void {
    stop()
    offer.value = null
  }
  return {
    offer,
    show(text, edits) {
      dismiss()
      offer.value = { text, edits }
      stop = clock.every(UNDO_SECONDS * 1000, dismiss)
    },
    async undo() {
      const edits = offer.value?.edits
      dismiss()
      if (edits !== undefined && edits.length > 0) await saving.save(edits)
    },
    dismiss,
  }
}
