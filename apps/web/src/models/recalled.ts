import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Cramp, Edit, NightDate } from '@uncramp/diary'

/** A cramp that was not logged at night, as she recalls it in the morning. */
export type RecalledCramp = Pick<Cramp, 'id' | 'muscle' | 'side' | 'pain'>

export interface Recalled {
  /** Cramps of the count that are not written down one by one. */
  readonly unlogged: ReadonlySignal<number>
  readonly cramps: ReadonlySignal<readonly RecalledCramp[]>
  /** All she tapped, whatever the count: changed by her alone. */
  readonly tapped: ReadonlySignal<readonly RecalledCramp[]>
  add(): void
  change(id: string, changes: Partial<Omit<RecalledCramp, 'id'>>): void
  remove(id: string): void
  /** They are written down now. */
  clear(): void
  /** Those of which anything is known; the others stay a number in the count. */
  edits(night: NightDate): readonly Edit[]
}

export function createRecalled(unloggedNow: () => number, newId: () => string): Recalled {
  const all = signal<readonly RecalledCramp[]>([])
  const unlogged = computed(() => Math.max(0, unloggedNow()))
  // A count set lower again leaves the later ones out, and keeps them for when it goes up.
  const cramps = computed(() => all.value.slice(0, unlogged.value))
  return {
    unlogged,
    cramps,
    tapped: all,
    add() {
      if (cramps.value.length < unlogged.value)
        all.value = [...cramps.value, { id: newId(), muscle: null, side: null, pain: null }]
    },
    change(id, changes) {
      all.value = all.value.map((each) => (each.id === id ? { ...each, ...changes } : each))
    },
    remove(id) {
      all.value = all.value.filter((each) => each.id !== id)
    },
    clear() {
      all.value = []
    },
    edits: (night) =>
      cramps.value
        .filter(({ muscle, pain }) => muscle !== null || pain !== null)
        .map((each) => ({ type: 'put-cramp', cramp: { ...each, night, start: null, minutes: null, state: 'over' } })),
  }
}
