import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import {
  addNights,
  type Cramp,
  type DiaryStore,
  type Edit,
  invertEdits,
  type Night,
  type NightDate,
} from '@uncramp/diary'
import type { Clock } from '../clock.ts'
import { isNightOver, lastNightOver, wasByDay } from './nightClock.ts'
import type { Saving } from './saving.ts'
import type { Settings } from './settings.ts'
import { stretchingOn, uncheckedNight } from './uncheckedNight.ts'
import type { Undo } from './undo.ts'

/** Nights read on Home: enough to know whether a diary was being kept. */
const LOOK_BACK = 14

export interface Home {
  readonly lastNight: NightDate
  readonly ready: ReadonlySignal<boolean>
  /** The diary was read, or could not be: what stands below the cards moves no more. */
  readonly settled: ReadonlySignal<boolean>
  readonly night: ReadonlySignal<Night | null>
  /** Cramps logged last night, and not by day after it. */
  readonly cramps: ReadonlySignal<readonly Cramp[]>
  /** The night before last, when it was not checked and a diary was being kept. */
  readonly blank: ReadonlySignal<NightDate | null>
  /** Cramps logged on that night. */
  readonly blankLogged: ReadonlySignal<number>
  /** Nothing was ever written down. */
  readonly isNew: ReadonlySignal<boolean>
  /** In the small hours "last night" would be the one before: nothing is asked until this one is over. */
  readonly asks: boolean
  load(): Promise<void>
  /** Saves it, and offers the way back. Resolves false when not saved. */
  fillBlank(count: number | null, said: string): Promise<boolean>
  /** Not now: that night is never asked about again. */
  putOffBlank(): Promise<boolean>
}

export function createHome(
  store: DiaryStore,
  clock: Clock,
  saving: Saving,
  settings: Settings,
  undo: Undo,
  testedOn = stretchingOn,
): Home {
  const lastNight = lastNightOver(clock)
  const before = addNights(lastNight, -1)
  const ready = signal(false)
  const settled = signal(false)
  const nights = signal<readonly Night[]>([])
  const cramps = signal<readonly Cramp[]>([])
  const isNew = signal(false)
  const loggedOn = (date: NightDate) => cramps.value.filter((each) => each.night === date && !wasByDay(clock, each))

  return {
    lastNight,
    asks: isNightOver(clock),
    ready,
    settled,
    isNew,
    night: computed(() => nights.value.find(({ date }) => date === lastNight) ?? null),
    cramps: computed(() => loggedOn(lastNight)),
    blank: computed(() => {
      const kept = nights.value.some(({ date }) => date < before) || cramps.value.some(({ night }) => night <= before)
      const asked = settings.data.value.blankPutOff === before || nights.value.some(({ date }) => date === before)
      return kept && !asked ? before : null
    }),
    blankLogged: computed(() => loggedOn(before).length),
    async load() {
      try {
        const range = { from: addNights(lastNight, -LOOK_BACK), to: lastNight }
        const [foundNights, foundCramps] = await Promise.all([store.nights(range), store.cramps(range)])
        const empty = foundNights.length + foundCramps.length === 0 && (await isEmpty(store))
        // At once: a card that came after the others would push them down under a finger.
        batch(() => {
          nights.value = foundNights
          cramps.value = foundCramps
          isNew.value = empty
          ready.value = true
        })
      } finally {
        settled.value = true
      }
    },
    async fillBlank(count, said) {
      const edits: readonly Edit[] = [
        { type: 'put-night', night: { ...uncheckedNight(before, settings, testedOn), count } },
      ]
      return saving.save(edits, undefined, () => undo.show(said, invertEdits(edits, {})))
    },
    putOffBlank: () => settings.set('blankPutOff', before),
  }
}

/** Cramps after the last night over count too: the first may be of today. */
async function isEmpty(store: DiaryStore): Promise<boolean> {
  const [nights, cramps] = await Promise.all([store.nights(), store.cramps()])
  return nights.length + cramps.length === 0
}
