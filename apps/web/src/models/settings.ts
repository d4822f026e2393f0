import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { DiaryStore, Edit, NightDate } from '@uncramp/diary'
import { isKeptCheck, type KeptCheck } from './crampNow.ts'
import type { Evenings } from './evenings.ts'
import { type Held, isHeldShape, UNREADABLE } from './held.ts'
import { areFactors, type OwnFactor } from './ownFactors.ts'
import { findRegion, OTHER, type Region } from './region.ts'
import type { Saving } from './saving.ts'
import { createToldEvenings, type ToldEvenings } from './toldEvenings.ts'

export type ThemeChoice = 'auto' | 'day' | 'night'
export type TextSize = 'm' | 'l' | 'xl'
export interface Place {
  readonly muscle: 'calf' | 'foot' | 'front-thigh' | 'back-thigh'
  readonly side: 'left' | 'right'
}

export interface SettingsData {
  readonly theme: ThemeChoice
  readonly text: TextSize
  readonly buzz: boolean
  readonly voice: boolean
  /** Where the last cramp was. */
  readonly lastPlace: Place | null
  /** What was answered to the questions that cannot wait, until that cramp is over. */
  readonly crampCheck: KeptCheck | null
  /** Evening answers by night, kept until the morning check-in takes them over; told by way of `Settings.evenings`. */
  readonly evenings: Evenings
  /** The question after the first check-in was answered. */
  readonly askedToTest: boolean
  /** The tour was seen, or put off. */
  readonly tourSeen: boolean
  /** Date of the last saved copy. */
  readonly lastCopy: NightDate | null
  /** The blank night that she did not want to be asked about. */
  readonly blankPutOff: NightDate | null
  /** Id of the chosen region; null: as the browser's language tells. */
  readonly region: string | null
  /** 12 hours with am and pm, or 24; null: as is usual in the language and the country. */
  readonly clock: 12 | 24 | null
  /** Her own things to note, hidden ones too. */
  readonly ownFactors: readonly OwnFactor[]
  /** The hour she gets up, 12 to 21, when she sleeps by day; null: in the morning. Her nights are told by it. */
  readonly risesAt: number | null
  /** When the calendar rings at bedtime, and in the morning if it does: 21:30. */
  readonly bedtimeAt: string
  readonly morningAt: string | null
  /** Rings here too, while the app is open. */
  readonly alertHere: boolean
  /** Told apart by it, this person's reminders are replaced and not doubled. */
  readonly calendarId: string | null
  /** What her answers hold back. null: she was not asked. Made from the answers, and never by itself. */
  readonly held: Held | null
}

const DEFAULTS: SettingsData = {
  theme: 'auto',
  text: 'm',
  buzz: true,
  voice: false,
  lastPlace: null,
  crampCheck: null,
  evenings: {},
  askedToTest: false,
  tourSeen: false,
  lastCopy: null,
  blankPutOff: null,
  region: null,
  clock: null,
  ownFactors: [],
  risesAt: null,
  bedtimeAt: '21:30',
  morningAt: null,
  alertHere: false,
  calendarId: null,
  held: null,
}

type Key = keyof SettingsData
/** Those that show as set at once. */
type SetKey = Exclude<Key, 'evenings'>

/** What comes and goes with use: no copy is the worse for having it otherwise. */
export const FLEETING: readonly Key[] = [
  'lastCopy',
  'lastPlace',
  'crampCheck',
  'evenings',
  'askedToTest',
  'tourSeen',
  'blankPutOff',
  'calendarId',
]

export interface Settings {
  readonly data: ReadonlySignal<Omit<SettingsData, 'evenings'>>
  /** The chosen region, or the guessed one. */
  readonly region: ReadonlySignal<Region>
  readonly evenings: ToldEvenings
  load(store: DiaryStore): Promise<void>
  edit<K extends SetKey>(key: K, value: SettingsData[K]): Edit
  set<K extends SetKey>(key: K, value: SettingsData[K]): Promise<boolean>
}

/** Hours at which who sleeps by day may get up. */
export const RISING_HOURS = [12, 13, 14, 15, 16, 17, 18, 19, 20, 21] as const
/** When who sleeps at night gets up: her day is the measure of the others. */
const USUAL_RISING_HOUR = 7

/** Hours by which her day runs later than most people's. */
export const hoursLaterOf = (risesAt: number | null): number => (risesAt === null ? 0 : risesAt - USUAL_RISING_HOUR)

const isTime = (value: unknown): boolean => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
const isOneOf = (value: unknown, choices: readonly unknown[]): boolean => choices.includes(value)

/** A value written by another version is left out rather than trusted. */
function isUsable(key: Key, value: unknown): boolean {
  switch (key) {
    case 'theme':
      return isOneOf(value, ['auto', 'day', 'night'])
    case 'text':
      return isOneOf(value, ['m', 'l', 'xl'])
    case 'buzz':
    case 'voice':
    case 'alertHere':
    case 'askedToTest':
    case 'tourSeen':
      return typeof value === 'boolean'
    case 'risesAt':
      return value === null || isOneOf(value, RISING_HOURS)
    case 'bedtimeAt':
      return isTime(value)
    case 'morningAt':
      return value === null || isTime(value)
    case 'lastCopy':
    case 'blankPutOff':
    case 'calendarId':
      return value === null || typeof value === 'string'
    case 'ownFactors':
      return areFactors(value)
    case 'region':
      return value === null || findRegion(value) !== null
    case 'clock':
      return isOneOf(value, [12, 24, null])
    case 'lastPlace':
      return value === null || (typeof value === 'object' && 'muscle' in value && 'side' in value)
    case 'crampCheck':
      return value === null || isKeptCheck(value)
    case 'held':
      return isHeldShape(value)
    case 'evenings':
      return typeof value === 'object' && value !== null
  }
}

const keys = Object.keys(DEFAULTS) as readonly Key[]

/** @param guessed the region until one is chosen. */
export function createSettings(saving: Saving, guessed: Region = OTHER): Settings {
  const data = signal<SettingsData>(DEFAULTS)
  const show = <K extends Key>(key: K, value: SettingsData[K]) => {
    data.value = { ...data.value, [key]: value }
  }
  const edit = <K extends SetKey>(key: K, value: SettingsData[K]): Edit => {
    show(key, value)
    return { type: 'put-setting', key, value }
  }
  return {
    data,
    region: computed(() => findRegion(data.value.region) ?? guessed),
    evenings: createToldEvenings(
      saving,
      computed(() => data.value.evenings),
      (evenings) => show('evenings', evenings),
    ),
    async load(store) {
      const stored = await store.settings()
      const known = keys.filter((key) => key in stored && isUsable(key, stored[key]))
      // Answers without a summary are of a version that made none.
      const hasSaid = 'held' in stored || 'health.answers' in stored || 'health.blood' in stored
      const held = hasSaid && !known.includes('held') ? { held: UNREADABLE } : {}
      data.value = { ...DEFAULTS, ...Object.fromEntries(known.map((key) => [key, stored[key]])), ...held }
    },
    edit,
    set: (key, value) => saving.save([edit(key, value)]),
  }
}
