import { type ReadonlySignal, signal } from '@preact/signals'
import { addNights } from '@uncramp/diary'
import { evidence } from '@uncramp/evidence'
import type { Deps } from './deps.ts'
import { type HealthData, readHealth } from './health.ts'
import { type MayPlayAPart, mayPlayAPart } from './mayPlay.ts'
import { lastNightOver } from './nightClock.ts'
import { profileOf } from './profile.ts'

/** Nights of the diary that are looked at: a season. */
const LOOK_BACK = 84

export interface NearbyData extends MayPlayAPart {
  readonly health: HealthData
}

export interface Nearby {
  /** null: not read yet. */
  readonly data: ReadonlySignal<NearbyData | null>
  load(): Promise<void>
}

/** What may play a part, from all she has said and from the last weeks of her diary. */
export function createNearby({ store, clock }: Deps): Nearby {
  const data = signal<NearbyData | null>(null)
  return {
    data,
    async load() {
      const to = lastNightOver(clock)
      const [settings, nights] = await Promise.all([
        store.settings(),
        store.nights({ from: addNights(to, 1 - LOOK_BACK), to }),
      ])
      const health = readHealth(settings)
      data.value = { health, ...mayPlayAPart(evidence(), profileOf(health, nights)) }
    },
  }
}
