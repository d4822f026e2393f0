import type { DiaryStore } from '@uncramp/diary'
import type { Clock } from '../clock.ts'
import { readHealth } from './health.ts'
import { type MayStart, mayGoOn, mayStartTest } from './mayStart.ts'
import { today } from './nightClock.ts'

/** By what is stored now: another tab may have answered since. */
export async function mayStartNow(store: DiaryStore, clock: Clock, treatment: string): Promise<MayStart> {
  return mayStartTest(readHealth(await store.settings()), treatment, today(clock))
}

export const mayGoOnNow = async (store: DiaryStore, treatment: string): Promise<boolean> =>
  mayGoOn(readHealth(await store.settings()), treatment)
