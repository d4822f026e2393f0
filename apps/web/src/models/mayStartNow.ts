import type { DiaryStore } from '@uncramp/diary'
import { apartBecause, evidence } from '@uncramp/evidence'
import type { Clock } from '../clock.ts'
import { heldOf } from './gates.ts'
import { readHealth } from './health.ts'
import { isTestToPause } from './held.ts'
import { type MayStart, mayStartTest } from './mayStart.ts'
import { today } from './nightClock.ts'
import { isOwn } from './trialRecord.ts'

/** What must not be tested alone is not, whatever page asks for it. */
const isForHerAlone = (treatment: string): boolean =>
  isOwn(treatment) || evidence().treatments.some(({ id, selfTest }) => id === treatment && selfTest.allowed)

/** By what is stored now: another tab may have answered since. */
export async function mayStartNow(store: DiaryStore, clock: Clock, treatment: string): Promise<MayStart> {
  if (!isForHerAlone(treatment)) return 'held'
  return mayStartTest(readHealth(await store.settings()), treatment, today(clock))
}

/** Whether two things may be tested at the same time. */
export const mayTestTogether = (one: string, other: string): boolean => apartBecause(evidence(), one, other) === null

/** Whether a test of something that rests may be taken up, by what is stored now. */
export async function mayGoOnNow(store: DiaryStore, treatment: string): Promise<boolean> {
  return !isTestToPause(heldOf(readHealth(await store.settings())), treatment)
}
