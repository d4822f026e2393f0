import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import {
  type Cramp,
  checkCount,
  type Edit,
  invertEdits,
  type Night,
  type NightDate,
  type NightSign,
} from '@uncramp/diary'
import type { Deps } from './deps.ts'
import { wasByDay } from './nightClock.ts'
import { createRecalled, type Recalled } from './recalled.ts'
import type { Saving } from './saving.ts'
import type { Settings } from './settings.ts'
import {
  andTaps,
  isContested,
  layOver,
  noTaps,
  ofCount,
  ofExposures,
  ofSigns,
  ofSleep,
  ofTaken,
  stillOpen,
  type Taps,
} from './taps.ts'
import { stretchingOn, uncheckedNight } from './uncheckedNight.ts'
import type { Undo } from './undo.ts'

export interface Morning {
  readonly date: NightDate
  readonly ready: ReadonlySignal<boolean>
  /** The night as it will be saved; its count is null until chosen. */
  readonly draft: ReadonlySignal<Night>
  /** "3+" was pressed: ask how many. */
  readonly many: ReadonlySignal<boolean>
  readonly cramps: ReadonlySignal<readonly Cramp[]>
  /** Those of the night itself: a cramp of the day after it is no part of the count. */
  readonly nightCramps: ReadonlySignal<readonly Cramp[]>
  /** Where and how bad, of cramps that were not logged at night. */
  readonly recalled: Recalled
  /** The count is below the cramps written down. */
  readonly tooFew: ReadonlySignal<boolean>
  /** Reads the night and its cramps, again after a change of the diary; what was tapped stays. */
  load(): Promise<void>
  /** She is back from another screen. What was tapped stays, but for what was answered elsewhere since. */
  comeBack(): Promise<void>
  /** Something tapped before she went to another screen is still here, and not saved. */
  readonly isKept: ReadonlySignal<boolean>
  /** Takes a cramp out that was not there, and offers the way back. The count is the draft's own. */
  deleteCramp(id: string, said: string): Promise<void>
  choose(count: number): void
  chooseMany(): void
  answerSlept(badly: boolean): void
  /** @param treatment one of those under test that night */
  answerTaken(treatment: string, done: boolean): void
  noteExposures(exposures: Night['exposures']): void
  noteSigns(signs: readonly NightSign[]): void
  /**
   * Saves what was tapped over the night as it is by then, offers the way back, and goes on. Resolves false when not
   * saved: the draft stays, and `retry` goes on.
   * @param contested said when another page has answered something of it otherwise meanwhile
   */
  save(said: string, contested?: string, then?: () => void): Promise<boolean>
}

/** @param first a count chosen on the way in, from the Home card. */
export function createMorning(
  deps: Deps,
  saving: Saving,
  settings: Settings,
  undo: Undo,
  date: NightDate,
  first: number | null,
  testedOn = stretchingOn,
): Morning {
  const ready = signal(false)
  const stored = signal<Night | null>(null)
  const cramps = signal<readonly Cramp[]>([])
  const nightCramps = computed(() => cramps.value.filter((each) => !wasByDay(deps.clock, each)))
  const taps = signal<Taps>(noTaps)
  const unchecked = computed(() => uncheckedNight(date, settings, testedOn))
  /** As it is without anything tapped here. */
  const given = computed((): Night => {
    const night = stored.value
    if (night === null) return { ...unchecked.value, count: nightCramps.value.length || null }
    return { ...night, taken: { ...unchecked.value.taken, ...night.taken } }
  })
  const draft = computed(() => layOver(given.value, taps.value))
  const isKept = signal(false)
  const recorded = () => stored.value ?? unchecked.value
  let opened = recorded()
  const tap = (made: Taps) => {
    taps.value = andTaps(taps.value, made)
  }
  const recalled = createRecalled(() => (draft.value.count ?? 0) - nightCramps.value.length, deps.newId)
  const tooFew = computed(
    () => checkCount(draft.value.count, date, nightCramps.value, stored.value?.count ?? null).type !== 'agrees',
  )

  async function read(): Promise<void> {
    const range = { from: date, to: date }
    const [nights, found] = await Promise.all([deps.store.nights(range), deps.store.cramps(range)])
    batch(() => {
      stored.value = nights[0] ?? null
      cramps.value = found
    })
  }
  function write(said: string, contested: string, then?: () => void): Promise<boolean> {
    const [night, tapped, told] = [draft.value, taps.value, recalled.tapped.value]
    const edits: readonly Edit[] = [{ type: 'put-night', night }, ...recalled.edits(date)]
    const before = { nights: stored.value === null ? [] : [stored.value], cramps: cramps.value }
    const text = isContested(taps.value, opened, recorded()) ? contested : said
    return saving.save(edits, undefined, () => {
      undo.show(text, invertEdits(edits, before))
      stored.value = night
      opened = night
      // What she changed while this waited is not saved yet, and would be gone with the form.
      if (taps.value !== tapped || recalled.tapped.value !== told) return
      batch(() => {
        taps.value = noTaps
        isKept.value = false
        recalled.clear()
      })
      then?.()
    })
  }

  return {
    date,
    ready,
    draft,
    many: computed(() => (draft.value.count ?? 0) >= 3),
    cramps,
    nightCramps,
    recalled,
    tooFew,
    async load() {
      await read()
      if (ready.value) return
      opened = recorded()
      // The address may be older than the night: a count that was saved since is not the one tapped on the way in.
      if (first !== null && opened.count === null) tap(ofCount(first))
      ready.value = true
    },
    async comeBack() {
      await read()
      batch(() => {
        taps.value = stillOpen(taps.value, opened, recorded())
        // A count alone on a night that has none yet is seen, and cannot be taken for a saved one.
        const shown = recorded().count === null ? 'count' : null
        isKept.value = [...taps.value.keys()].some((name) => name !== shown) || recalled.cramps.value.length > 0
      })
      opened = recorded()
    },
    isKept,
    async deleteCramp(id, said) {
      const edits: readonly Edit[] = [{ type: 'delete-cramp', id }]
      const back = invertEdits(edits, { cramps: cramps.value })
      await saving.save(edits, undefined, () => undo.show(said, back))
    },
    choose: (count) => tap(ofCount(count)),
    chooseMany: () => tap(ofCount(Math.max(3, draft.value.count ?? 0))),
    answerSlept: (badly) => tap(ofSleep(badly)),
    answerTaken: (treatment, done) => tap(ofTaken(treatment, done)),
    noteExposures: (exposures) => tap(ofExposures(draft.value.exposures, exposures)),
    noteSigns: (signs) => tap(ofSigns(draft.value.signs ?? [], signs)),
    async save(said, contested = said, then) {
      // A store that cannot be read takes no write either, and that is said.
      await read().catch(() => undefined)
      return draft.value.count !== null && !tooFew.value && write(said, contested, then)
    },
  }
}
