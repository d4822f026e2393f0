import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { addNights, type Cramp, EXPOSURES, type Night, type NightDate, nightsBetween } from '@uncramp/diary'
import { yearOf } from './calendarMonth.ts'
import type { Deps } from './deps.ts'
import { lastNightOver } from './nightClock.ts'
import { ANY_NIGHT, type DiaryNight, findNights, type NightFilter } from './nightFilter.ts'

/** Nights shown at a time. */
export const PAGE = 30

export interface FindNights {
  readonly ready: ReadonlySignal<boolean>
  readonly filter: ReadonlySignal<NightFilter>
  /** How many are shown, from 1 on. */
  readonly pages: ReadonlySignal<number>
  /** Every night that fits, newest first. */
  readonly found: ReadonlySignal<readonly DiaryNight[]>
  /** Nights of the diary. */
  readonly total: ReadonlySignal<number>
  /** The first of those that fit, as many as were asked for. */
  readonly shown: ReadonlySignal<readonly DiaryNight[]>
  /** Years of the diary, newest first. */
  readonly years: ReadonlySignal<readonly number[]>
  /** Ids of what can be asked for: the usual ones, then any other of the diary. */
  readonly exposures: ReadonlySignal<readonly string[]>
  readonly empty: ReadonlySignal<boolean>
  readonly tested: ReadonlySignal<boolean>
  load(): Promise<void>
  ask(changes: Partial<NightFilter>): void
  clear(): void
  more(): void
}

type ArmOf = (date: NightDate) => 'treatment' | 'control' | null

export function createFindNights({ store, clock }: Deps, armOf: ArmOf, asked: NightFilter, from = 1): FindNights {
  const ready = signal(false)
  const filter = signal(asked)
  const nights = signal<readonly DiaryNight[]>([])
  const pages = signal(from)
  const found = computed(() => findNights(nights.value, filter.value))
  const set = (next: NightFilter) => {
    filter.value = next
    pages.value = 1
  }
  return {
    ready,
    filter,
    pages,
    found,
    total: computed(() => nights.value.length),
    shown: computed(() => found.value.slice(0, pages.value * PAGE)),
    years: computed(() => [...new Set(nights.value.map(({ date }) => yearOf(date)))]),
    exposures: computed(() => exposuresOf(nights.value)),
    empty: computed(() => nights.value.length === 0),
    tested: computed(() => nights.value.some(({ arm }) => arm !== null)),
    async load() {
      // A diary is searched whole: read once, then filtered in memory.
      const [stored, cramps] = await Promise.all([store.nights(), store.cramps()])
      nights.value = newestFirst(stored, cramps, lastNightOver(clock), armOf)
      ready.value = true
    },
    ask: (changes) => set({ ...filter.value, ...changes }),
    clear: () => set(ANY_NIGHT),
    more: () => {
      pages.value += 1
    },
  }
}

/** Every night from the first of the diary to the latest; those without a record are there, not known. */
export function newestFirst(
  stored: readonly Night[],
  cramps: readonly Cramp[],
  last: NightDate,
  armOf: ArmOf,
): readonly DiaryNight[] {
  const byDate = new Map(stored.map((night) => [night.date, night]))
  const crampsOf = new Map<NightDate, Cramp[]>()
  for (const cramp of cramps) {
    const known = crampsOf.get(cramp.night)
    if (known === undefined) crampsOf.set(cramp.night, [cramp])
    else known.push(cramp)
  }
  const written = [...byDate.keys(), ...crampsOf.keys()].toSorted()
  const first = written[0]
  if (first === undefined) return []
  const latest = written.at(-1)! > last ? written.at(-1)! : last
  return Array.from({ length: nightsBetween(first, latest) + 1 }, (_, i) => {
    const date = addNights(latest, -i)
    return { date, night: byDate.get(date) ?? null, cramps: crampsOf.get(date) ?? [], arm: armOf(date) }
  })
}

function exposuresOf(nights: readonly DiaryNight[]): readonly string[] {
  const own = new Set(nights.flatMap(({ night }) => Object.keys(night?.exposures ?? {})))
  for (const usual of EXPOSURES) own.delete(usual)
  return [...EXPOSURES, ...[...own].toSorted()]
}
