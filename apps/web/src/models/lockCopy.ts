import { type ReadonlySignal, signal } from '@preact/signals'
import { later } from '../words/later.ts'
import type { AppModel } from './app.ts'
import { type CopyResult, saveLockedCopy } from './copy.ts'

/** Characters a passphrase has at least: four short words. */
export const SHORTEST = 12

export type LockStep =
  | { readonly type: 'ask'; readonly fault: 'short' | 'not-the-same' | 'failed' | null }
  | { readonly type: 'locking' }
  | Extract<CopyResult, { type: 'checked' }>

export interface LockCopy {
  readonly step: ReadonlySignal<LockStep>
  /** @param again the passphrase typed a second time */
  lock(passphrase: string, again: string): Promise<void>
  /** She went to another screen: what comes of a lock that is under way is said there. */
  leave(): void
}

export function createLockCopy(app: Pick<AppModel, 'deps' | 'settings' | 'saving' | 'undo'>): LockCopy {
  const step = signal<LockStep>({ type: 'ask', fault: null })
  let left = false
  return {
    step,
    async lock(passphrase, again) {
      if (passphrase.trim().length < SHORTEST) step.value = { type: 'ask', fault: 'short' }
      else if (passphrase.trim() !== again.trim()) step.value = { type: 'ask', fault: 'not-the-same' }
      else {
        step.value = { type: 'locking' }
        const result = await saveLockedCopy(app, passphrase)
        step.value = result.type === 'checked' ? result : { type: 'ask', fault: 'failed' }
        if (left) app.undo.show(result.type === 'checked' ? later.copies.told(result) : later.copies.failed, [])
      }
    },
    leave() {
      left = true
    },
  }
}
