import { type ReadonlySignal, signal } from '@preact/signals'
import type { Edit, NightDate } from '@uncramp/diary'
import type { Product, Sex, UsualWeek } from '@uncramp/nutrition'
import type { Answers, ToldYes } from '@uncramp/safety'
import * as v from 'valibot'
import type { Deps } from './deps.ts'
import { HEALTH_SHAPES } from './healthShapes.ts'
import type { Saving } from './saving.ts'

/** A blood result as her laboratory wrote it. */
export interface BloodResult {
  /** Of nutrition's LABS, or egfr. */
  readonly lab: string
  readonly value: number
  /** As written on the letter, such as mmol/L or mg/dL. */
  readonly unit: string
  /** The laboratory's own range, in the same unit; it wins. null: not given. */
  readonly low: number | null
  readonly high: number | null
  /** The day of the test. null: not given. */
  readonly on: NightDate | null
}

/** What she has said of herself. Kept in the diary's settings, so that a copy takes it along. */
export interface HealthData {
  /** Of the safety check. What is absent was not asked. */
  readonly answers: Answers
  /** "I asked and was told yes", rule by rule, with the date. */
  readonly told: readonly ToldYes[]
  /** The day "anything new?" was last answered. null: never. */
  readonly askedOn: NightDate | null
  /** null: not said. */
  readonly sex: Sex | null
  readonly blood: readonly BloodResult[]
  readonly usualWeek: UsualWeek
  /** Tablets, antacids and laxatives, as on their labels. null: not asked yet. */
  readonly products: readonly Product[] | null
  /** Vegan, or little food from animals. null: not said. */
  readonly diet: 'vegan' | 'little-animal-food' | 'any' | null
}

export type HealthKey = keyof HealthData

export const NOTHING_SAID: HealthData = {
  answers: { questions: {} },
  told: [],
  askedOn: null,
  sex: null,
  blood: [],
  usualWeek: {},
  products: null,
  diet: null,
}

/** Names of the settings: other versions may add keys of their own. */
const settingOf = (key: HealthKey) => `health.${key}`

export interface Health {
  /** false until the first load is over. */
  readonly ready: ReadonlySignal<boolean>
  readonly data: ReadonlySignal<HealthData>
  load(): Promise<void>
  /** For a write together with others. The data change at once. */
  edit<K extends HealthKey>(key: K, value: HealthData[K]): Edit
  set<K extends HealthKey>(key: K, value: HealthData[K]): Promise<boolean>
}

const keys = Object.keys(NOTHING_SAID) as readonly HealthKey[]

export function createHealth({ store }: Pick<Deps, 'store'>, saving: Saving): Health {
  const ready = signal(false)
  const data = signal<HealthData>(NOTHING_SAID)
  const edit = <K extends HealthKey>(key: K, value: HealthData[K]): Edit => {
    data.value = { ...data.value, [key]: value }
    return { type: 'put-setting', key: settingOf(key), value }
  }
  return {
    ready,
    data,
    async load() {
      data.value = readHealth(await store.settings())
      ready.value = true
    },
    edit,
    set: (key, value) => saving.save([edit(key, value)]),
  }
}

/** What does not fit is left out rather than trusted. It stays where it is stored. */
export function readHealth(settings: Readonly<Record<string, unknown>>): HealthData {
  const known = keys.flatMap((key) => {
    const read = v.safeParse(HEALTH_SHAPES[key] as v.GenericSchema, settings[settingOf(key)])
    return read.success ? [[key, read.output]] : []
  })
  return { ...NOTHING_SAID, ...Object.fromEntries(known) }
}
