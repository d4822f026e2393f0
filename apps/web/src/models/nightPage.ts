import { computed, type ReadonlySignal, signal } from '@preact/signals'
import {
  addCramp,
  type Cramp,
  checkCount,
  type DamagedRow,
  type Edit,
  invertEdits,
  type Night,
  type NightDate,
  removeCramp,
} from '@uncramp/diary'
import type { Deps } from './deps.ts'
import { wasByDay } from './nightClock.ts'
import type { Saving } from './saving.ts'
import type { Settings } from './settings.ts'
import { stretchingOn, uncheckedNight } from './uncheckedNight.ts'
import type { Undo } from './undo.ts'

export interface NightPage {
  readonly date: NightDate
  readonly ready: ReadonlySignal<boolean>
  /** null: nothing recorded. */
  readonly night: ReadonlySignal<Night | null>
  readonly cramps: ReadonlySignal<readonly Cramp[]>
  /** How many of them are of the night itself, and not of the day after it. */
  readonly logged: ReadonlySignal<number>
  /** A count below the cramps written down was pressed; they have to go first. */
  readonly tooFew: ReadonlySignal<boolean>
  /** Something of this night lies in the diary and cannot be read. */
  readonly unreadable: ReadonlySignal<boolean>
  load(): Promise<void>
  setCount(count: number | null, said: string): Promise<void>
  change(changes: Partial<Pick<Night, 'sleepLost' | 'taken' | 'exposures' | 'signs'>>, said: string): Promise<void>
  putCramp(cramp: Cramp, said: string): Promise<void>
  deleteCramp(id: string, said: string): Promise<void>
  /** Deletes the night and its cramps; it is blank again. */
  clear(said: string): Promise<void>
  newCramp(): Cramp
}

export function createNightPage(
  deps: Deps,
  saving: Saving,
  settings: Settings,
  undo: Undo,
  date: NightDate,
  testedOn = stretchingOn,
): NightPage {
  const ready = signal(false)
  const night = signal<Night | null>(null)
  const cramps = signal<readonly Cramp[]>([])
  const tooFew = signal(false)
  const isByDay = (cramp: Cramp) => wasByDay(deps.clock, cramp)
  const ofNight = computed(() => cramps.value.filter((cramp) => !isByDay(cramp)))
  const unreadable = signal(false)

  async function load(): Promise<void> {
    const range = { from: date, to: date }
    const [nights, found] = await Promise.all([deps.store.nights(range), deps.store.cramps(range)])
    night.value = nights[0] ?? null
    cramps.value = found
    ready.value = true
    // After the night itself: it reads the whole diary.
    const damaged = await deps.store.damaged().catch(() => [])
    unreadable.value = damaged.some((row) => row.apart !== true && isOf(row, date))
  }
  async function make(edits: readonly Edit[], said: string): Promise<void> {
    const before = { nights: night.value === null ? [] : [night.value], cramps: cramps.value }
    if (await saving.save(edits, undefined, () => undo.show(said, invertEdits(edits, before)))) await load()
  }
  function putNight(changes: Partial<Night>): Edit {
    const unchecked = uncheckedNight(date, settings, testedOn)
    const before = night.value ?? unchecked
    return { type: 'put-night', night: { ...before, taken: { ...unchecked.taken, ...before.taken }, ...changes } }
  }
  return {
    date,
    ready,
    night,
    cramps,
    logged: computed(() => ofNight.value.length),
    tooFew,
    unreadable,
    load,
    setCount(count, said) {
      tooFew.value = checkCount(count, date, ofNight.value, night.value?.count ?? null).type !== 'agrees'
      return tooFew.value ? Promise.resolve() : make([putNight({ count })], said)
    },
    change: (changes, said) => make([putNight(changes)], said),
    putCramp(cramp, said) {
      tooFew.value = false
      if (isByDay(cramp)) return make([{ type: 'put-cramp', cramp }], said)
      return make(addCramp(cramp, night.value ?? undefined, ofNight.value), said)
    },
    async deleteCramp(id, said) {
      const cramp = cramps.value.find((each) => each.id === id)
      tooFew.value = false
      if (cramp === undefined) return
      // A cramp of the day was never in the night's count, so it takes nothing from it.
      if (isByDay(cramp)) await make([{ type: 'delete-cramp', id }], said)
      else await make(removeCramp(cramp, night.value ?? undefined, ofNight.value), said)
    },
    clear(said) {
      tooFew.value = false
      const gone = cramps.value.map(({ id }): Edit => ({ type: 'delete-cramp', id }))
      return make([{ type: 'delete-night', date }, ...gone], said)
    },
    newCramp: () => ({
      id: deps.newId(),
      night: date,
      start: null,
      minutes: null,
      muscle: null,
      side: null,
      pain: null,
      state: 'over',
    }),
  }
}

/** What cannot be read may be no record at all, as far as anyone knows. */
const isOf = ({ store, key, row }: DamagedRow, date: NightDate): boolean =>
  store === 'nights' ? key === date : store === 'cramps' && (row as { readonly night?: unknown } | null)?.night === date
