import type { DamagedRow } from '@uncramp/diary'
import { later } from '../words/later.ts'
import type { Deps } from './deps.ts'
import { today } from './nightClock.ts'

/** Hands over the records that could not be read, each as it lies there and with what is wrong with it. */
export function saveDamaged({ platform, clock }: Deps, rows: readonly DamagedRow[]): void {
  platform.download(later.me.damagedFile(today(clock)), 'application/json', `${JSON.stringify(rows, null, 1)}\n`)
}
