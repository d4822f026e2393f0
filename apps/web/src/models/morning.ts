import { computed, type ReadonlySignal, signal } from '@preact/signals'
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
import { createRecalled, type Recalled } from './recalled.ts'
import type { Saving } from './saving.ts'
import type { Settings } from './settings.ts'
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
  /** Where and how bad, of cramps that were not logged at night. */
  readonly recalled: Recalled
  /** The count is below the cramps written down. */
  readonly tooFew: ReadonlySignal<boolean>
  load(): Promise<void>
  /** Reads the cramps again; what was tapped stays. */
  refreshCramps(): Promise<void>
  /** Takes a cramp out that was not there, and offers the way back. The count is the draft's own. */
  deleteCramp(id: string, said: string): Promise<void>
  choose(count: number): void
  chooseMany(): void
  answerSlept(badly: boolean): void
  /** @param treatment one of those under test that night */
  answerTaken(treatment: string, done: boolean): void
  noteExposures(exposures: Night['exposures']): void
  noteSigns(signs: readonly NightSign[]): void
  /** Saves, offers the way back, and goes on. Resolves false when not saved: the draft stays, and `retry` goes on. */
  save(saidText: string, then?: () => void): Promise<boolean>
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
  const draft = signal<Night>(uncheckedNight(date, settings, testedOn))
  const many = signal((first ?? 0) >= 3)
  const cramps = signal<readonly Cramp[]>([])
  const before = signal<Night | null>(null)
  const change = (changes: Partial<Night>) => {
    draft.value = { ...draft.value, ...changes }
  }

  const recalled = createRecalled(() => (draft.value.count ?? 0) - cramps.value.length, deps.newId)

  return {
    date,
    ready,
    draft,
    many,
    cramps,
    recalled,
    tooFew: computed(
      () => checkCount(draft.value.count, date, cramps.value, before.value?.count ?? null).type !== 'agrees',
    ),
    async load() {
      const range = { from: date, to: date }
      const [nights, found] = await Promise.all([deps.store.nights(range), deps.store.cramps(range)])
      before.value = nights[0] ?? null
      cramps.value = found
      const unchecked = uncheckedNight(date, settings, testedOn)
      const start = before.value ?? { ...unchecked, count: found.length > 0 ? found.length : null }
      draft.value = { ...start, taken: { ...unchecked.taken, ...start.taken }, count: first ?? start.count }
      many.value = (draft.value.count ?? 0) >= 3
      ready.value = true
    },
    async refreshCramps() {
      cramps.value = await deps.store.cramps({ from: date, to: date })
    },
    async deleteCramp(id, said) {
      const edits: readonly Edit[] = [{ type: 'delete-cramp', id }]
      const back = invertEdits(edits, { cramps: cramps.value })
      await saving.save(edits, undefined, () => undo.show(said, back))
    },
    choose(count) {
      many.value = count >= 3
      change({ count })
    },
    chooseMany() {
      many.value = true
      change({ count: Math.max(3, draft.value.count ?? 0) })
    },
    answerSlept: (badly) => change({ sleepLost: badly }),
    answerTaken: (treatment, done) => change({ taken: { ...draft.value.taken, [treatment]: done } }),
    noteExposures: (exposures) => change({ exposures }),
    noteSigns: (signs) => change({ signs: [...signs] }),
    save(saidText, then) {
      const [night, tapped] = [draft.value, recalled.tapped.value]
      const edits: readonly Edit[] = [{ type: 'put-night', night }, ...recalled.edits(date)]
      const back = invertEdits(edits, { nights: before.value === null ? [] : [before.value] })
      return saving.save(edits, undefined, () => {
        undo.show(saidText, back)
        // What she changed while this waited is not saved yet, and would be gone with the form.
        if (draft.value === night && recalled.tapped.value === tapped) then?.()
      })
    },
  }
}
