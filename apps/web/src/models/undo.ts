import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Edit } from '@uncramp/diary'
import type { Clock } from '../clock.ts'
import type { Saving } from './saving.ts'

export const UNDO_SECONDS = 10

export interface UndoOffer {
  readonly text: string
  readonly edits: readonly Edit[]
  /** For a change that a write of what was there before could not take back alone. Resolves false when not saved. */
  readonly takeBack?: (() => Promise<boolean>) | undefined
}

export const leadsBack = ({ edits, takeBack }: UndoOffer): boolean => edits.length > 0 || takeBack !== undefined

export interface Undo {
  readonly offer: ReadonlySignal<UndoOffer | null>
  /** Says what was done, for ten seconds. A way back stays longer: until she goes on, however slow her hands are. */
  show(text: string, edits: readonly Edit[], takeBack?: () => Promise<boolean>): void
  /** Takes back, and then says so. */
  undo(said: string): Promise<void>
  /** She went to another screen. */
  moved(): void
  dismiss(): void
}

export function createUndo(clock: Clock, saving: Saving): Undo {
  const offer = signal<UndoOffer | null>(null)
  let stop = () => {}
  let due = false

  function dismiss(): void {
    stop()
    due = false
    offer.value = null
  }
  function grow(): void {
    stop()
    due = true
    if (offer.value?.edits.length === 0) dismiss()
  }
  function show(text: string, edits: readonly Edit[], takeBack?: () => Promise<boolean>): void {
    dismiss()
    offer.value = { text, edits, takeBack }
    stop = clock.every(UNDO_SECONDS * 1000, grow)
  }
  function goOn(): void {
    if (due) dismiss()
  }
  // A way back from behind a later change would take that one along.
  effect(() => {
    const { type } = saving.state.value
    const told = offer.peek()
    if (type === 'saving') goOn()
    // Said before, it would stand beside "not saved".
    else if (type === 'failed' && told !== null && !leadsBack(told)) dismiss()
  })
  return {
    offer,
    show,
    async undo(said) {
      const taken = offer.value
      dismiss()
      if (taken === null || !leadsBack(taken)) return
      if (await (taken.takeBack?.() ?? saving.save(taken.edits))) show(said, [])
    },
    moved: goOn,
    dismiss,
  }
}
