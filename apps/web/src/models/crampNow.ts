import type { ReadonlySignal, Signal } from '@preact/signals'
import type { Cramp, Lasted } from '@uncramp/diary'
import type { Answer, CrampNowQuestion } from '@uncramp/safety'
import type { Place } from './settings.ts'

/** What was answered to the questions that cannot wait. */
export interface CrampCheck {
  /** With the questions of a long cramp. */
  readonly long: boolean
  /** In the order of the questions. */
  readonly given: readonly { readonly id: CrampNowQuestion; readonly answer: Answer }[]
  /** These answers call for an ambulance, or for the leg to be left alone. */
  readonly stopsStretch: boolean
}

/** As stored: with the id of its cramp. */
export interface KeptCheck {
  readonly id: string
  readonly check: CrampCheck
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** As stored, and perhaps by another version. */
export function isKeptCheck(value: unknown): boolean {
  if (!isRecord(value) || typeof value.id !== 'string' || !isRecord(value.check)) return false
  const { long, given, stopsStretch } = value.check
  return (
    typeof long === 'boolean' &&
    typeof stopsStretch === 'boolean' &&
    Array.isArray(given) &&
    given.every((each) => isRecord(each) && typeof each.id === 'string' && ANSWERS.includes(each.answer))
  )
}

const ANSWERS: readonly unknown[] = ['yes', 'no', 'not-sure'] satisfies Answer[]

/** The cramp a person is in, or was in a moment ago. */
export interface CrampNow {
  /** The cramp on the screen: running, or just over. */
  readonly current: ReadonlySignal<Cramp | null>
  /** All that was said of it would survive a power cut. */
  readonly stored: ReadonlySignal<boolean>
  /** Seconds since it began. */
  readonly seconds: ReadonlySignal<number>
  /** A cramp left running, here or in another tab; of several, the one that began last. */
  readonly leftOpen: ReadonlySignal<Cramp | null>
  readonly leftOpenIsOld: ReadonlySignal<boolean>
  /** It was running, and "It let go" was pressed. */
  readonly sawItGo: ReadonlySignal<boolean>
  /** It was pressed so late that the clock does not say how long it lasted. */
  readonly asksLength: ReadonlySignal<boolean>
  /** The cramp on the screen was never running: it was noted as passed. */
  readonly wasPassed: ReadonlySignal<boolean>
  /** The night was checked before this cramp, and keeps its count. */
  readonly countStays: ReadonlySignal<boolean>
  /** The ten-minute page came once; it does not come again by itself. */
  readonly helpShown: Signal<boolean>
  /** Of this cramp, and stored with it until it is over; null before the first answer. */
  readonly check: ReadonlySignal<CrampCheck | null>
  keepCheck(check: CrampCheck): void
  /** Reads what is stored now, at the start and after each change of the diary. */
  load(): Promise<void>
  /**
   * Starts a cramp; or goes on with the one left open, if that began a moment ago. After ten minutes it is another one:
   * it needs relief first, not the questions of a long cramp. Not so where an answer forbids relief.
   *
   * @param at milliseconds since 1970; now when absent.
   */
  start(at?: number): void
  /**
   * Notes a cramp that has passed; or corrects when it was, of the one just noted.
   *
   * @param at milliseconds since 1970
   */
  passed(at: number): void
  place(place: Place | null): void
  letGo(): void
  /** "It let go" was too early: the cramp runs on, from the same start. */
  notOver(): void
  rate(pain: number | null): void
  /** Says how long the cramp on the screen lasted. */
  fixLength(lasted: Lasted): void
  mistake(text: string): void
  /** The cramp left open is still there: back to the stretch. */
  resume(): void
  /** Closes the cramp left open, which let go just now: its end is known. */
  closeNow(): void
  /** Closes the cramp left open, which was over before. */
  close(lasted: Lasted): void
  /**
   * Leaves the cramp's screens. One that is still running is asked about; nothing is lost.
   *
   * @param saved said, with a way back, of a cramp noted as passed whose last page was not reached
   */
  leave(saved: string): void
}
