import { type ReadonlySignal, signal } from '@preact/signals'
import {
  type CopyCheck,
  checkCopy,
  type Diary,
  nightCount,
  type Problem,
  parseDiary,
  type Refused,
  readDiary,
} from '@uncramp/diary'
import { isLocked } from '@uncramp/diary-age'
import type { Deps } from './deps.ts'
import { FLEETING } from './settings.ts'
import { type AskingPassphrase, askPassphrase, unlock } from './unlock.ts'

export type CheckStep =
  | { readonly type: 'choose'; readonly refused: Problem | null }
  | { readonly type: 'reading' }
  | AskingPassphrase
  | { readonly type: 'told'; readonly nights: number; readonly check: CopyCheck }

/** Says how a copy stands beside the diary. It never changes anything. */
export interface CheckCopy {
  readonly step: ReadonlySignal<CheckStep>
  read(file: Blob): Promise<void>
  unlock(passphrase: string): Promise<void>
}

export function createCheckCopy(deps: Deps): CheckCopy {
  const step = signal<CheckStep>({ type: 'choose', refused: null })
  let locked: Uint8Array | undefined

  async function tell(copy: { readonly type: 'read'; readonly diary: Diary } | Refused): Promise<void> {
    if (copy.type === 'refused') {
      step.value = { type: 'choose', refused: copy.problem }
      return
    }
    const { diary } = copy
    step.value = {
      type: 'told',
      nights: nightCount(diary),
      check: checkCopy(await readDiary(deps.store), diary, FLEETING),
    }
  }
  return {
    step,
    async read(file) {
      step.value = { type: 'reading' }
      const bytes = new Uint8Array(await file.arrayBuffer())
      locked = isLocked(bytes) ? bytes : undefined
      if (locked === undefined) await tell(parseDiary(bytes))
      else step.value = askPassphrase()
    },
    async unlock(passphrase) {
      if (locked === undefined) return
      step.value = { type: 'unlocking' }
      const opened = await unlock(deps.locker, locked, passphrase)
      if (opened.type === 'passphrase') step.value = opened
      else await tell(opened)
    },
  }
}
