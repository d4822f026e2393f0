import { type ReadonlySignal, signal } from '@preact/signals'
import type { Edit, NightDate } from '@uncramp/diary'
import type { Answer, Fact, Product, Sex, System, UsualWeek } from '@uncramp/nutrition'
import { type Answers, conclude, type SeenSign, stillSeen, stillTold, type ToldYes } from '@uncramp/safety'
import * as v from 'valibot'
import type { Deps } from './deps.ts'
import { answersOf, heldOf } from './gates.ts'
import { HEALTH_SHAPES } from './healthShapes.ts'
import type { Saving } from './saving.ts'
import type { Settings } from './settings.ts'

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
  /** "A doctor has seen this", sign by sign, with the date. */
  readonly seen: readonly SeenSign[]
  /** The day she asked to be reminded of what the check came to. null: not asked. */
  readonly remindOn: NightDate | null
  /** The day "anything new?" was last answered. null: never. */
  readonly askedOn: NightDate | null
  /** What was marked on the nights around it by then, as text: a mark that is not among them came later. null: not known. */
  readonly askedMarks: readonly string[] | null
  /** The latest night on which an answer in a cramp named a sign, since it was last asked. null: none. */
  readonly worseNight: NightDate | null
  /** null: not said. */
  readonly sex: Sex | null
  readonly blood: readonly BloodResult[]
  readonly usualWeek: UsualWeek
  /** Tablets, antacids and laxatives, as on their labels. null: not asked yet. */
  readonly products: readonly Product[] | null
  /** Vegan, or little food from animals. null: not said. */
  readonly diet: 'vegan' | 'little-animal-food' | 'any' | null
  /** What the food check asks and the safety check does not. */
  readonly foodFacts: Readonly<Partial<Record<Fact, Answer>>>
  /** Whose advice food is held against. null: as the region tells. */
  readonly system: System | null
}

export type HealthKey = keyof HealthData

export const NOTHING_SAID: HealthData = {
  answers: { questions: {} },
  told: [],
  seen: [],
  remindOn: null,
  askedOn: null,
  askedMarks: null,
  worseNight: null,
  sex: null,
  blood: [],
  usualWeek: {},
  products: null,
  diet: null,
  foodFacts: {},
  system: null,
}

/** Names of the settings: other versions may add keys of their own. */
const settingOf = (key: HealthKey) => `health.${key}`

export interface Health {
  /** false until the first load is over. */
  readonly ready: ReadonlySignal<boolean>
  readonly data: ReadonlySignal<HealthData>
  load(): Promise<void>
  /** What `set` would write; the data do not change. For a way back, or a write together with others. */
  editsFor<K extends HealthKey>(key: K, value: HealthData[K]): readonly Edit[]
  /** The same for several things at once. */
  editsForSome(change: Partial<HealthData>): readonly Edit[]
  set<K extends HealthKey>(key: K, value: HealthData[K]): Promise<boolean>
  setSome(change: Partial<HealthData>): Promise<boolean>
}

const keys = Object.keys(NOTHING_SAID) as readonly HealthKey[]

/** What tells which treatments are held back. */
const HOLDING: readonly HealthKey[] = ['answers', 'told', 'seen', 'blood', 'products']

/** What says something of the same person at the same time: it travels as one. */
export const SAID_TOGETHER = [
  ...(['answers', 'told', 'seen', 'remindOn', 'askedOn', 'askedMarks'] as const),
  ...(['sex', 'blood', 'products', 'foodFacts'] as const),
] as const

const heldFor = (data: HealthData): Edit => ({ type: 'put-setting', key: 'held', value: heldOf(data) })

/** @param after all she has said, with the change */
export function healthEdits(change: Partial<HealthData>, after: HealthData): readonly Edit[] {
  const changed = keys.filter((key) => key in change)
  const own = changed.map((key): Edit => ({ type: 'put-setting', key: settingOf(key), value: change[key] }))
  return changed.some((key) => HOLDING.includes(key)) ? [...own, heldFor(after)] : own
}

/** What a doctor said of an answer goes when the answer goes: should it come back, it is new. */
function withStill(change: Partial<HealthData>, data: HealthData): Partial<HealthData> {
  const after = { ...data, ...change }
  const isSilent = after.told.length === 0 && after.seen.length === 0
  if (isSilent || !(['answers', 'blood', 'products'] as const).some((key) => key in change)) return change
  const { signs, cautions } = conclude(answersOf(after))
  return { ...change, told: stillTold(after.told, cautions), seen: stillSeen(after.seen, signs) }
}

/** @param settings what is held back is there at once, even while the device is full. */
export function createHealth({ store }: Pick<Deps, 'store'>, saving: Saving, settings?: Settings): Health {
  const ready = signal(false)
  const data = signal<HealthData>(NOTHING_SAID)
  const onTheWay = new Map<HealthKey, number>()
  const editsForSome = (asked: Partial<HealthData>) => {
    const change = withStill(asked, data.value)
    return healthEdits(change, { ...data.value, ...change })
  }
  const count = (change: Partial<HealthData>, by: 1 | -1) => {
    for (const key of keys) if (key in change) onTheWay.set(key, (onTheWay.get(key) ?? 0) + by)
  }
  async function setSome(asked: Partial<HealthData>): Promise<boolean> {
    const change = withStill(asked, data.value)
    const edits = healthEdits(change, { ...data.value, ...change })
    data.value = { ...data.value, ...change }
    if (HOLDING.some((key) => key in change)) settings?.edit('held', heldOf(data.value))
    count(change, 1)
    try {
      return await saving.save(edits)
    } finally {
      count(change, -1)
    }
  }
  return {
    ready,
    data,
    async load() {
      const stored = readHealth(await store.settings())
      // An answer on its way to the store must not be lost to what lay there before.
      const kept = keys.filter((key) => (onTheWay.get(key) ?? 0) > 0).map((key) => [key, data.value[key]])
      data.value = { ...stored, ...Object.fromEntries(kept) }
      ready.value = true
    },
    editsFor: (key, value) => editsForSome({ [key]: value }),
    editsForSome,
    set: (key, value) => setSome({ [key]: value }),
    setSome,
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
