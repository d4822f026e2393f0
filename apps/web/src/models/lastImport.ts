import {
  type Cramp,
  type Diary,
  type Edit,
  faultOf,
  isNightDate,
  type Measured,
  type Night,
  type NightDate,
  nightTexts,
  sortedJson,
  withEdits,
} from '@uncramp/diary'
import * as v from 'valibot'
import { byNight } from './importedDiary.ts'

/** What tells a night that was left alone since from one that was changed: eight letters, as ten years of them are kept. */
function mark(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

const isRow = (kind: 'nights' | 'cramps') => (row: unknown) => faultOf(kind, row) === null
const TouchedSchema = v.strictObject({
  date: v.custom<NightDate>(isNightDate),
  /** Of the night as the import left it. */
  after: v.string(),
  /** As they were before. Absent: there was none. */
  night: v.exactOptional(v.custom<Night>(isRow('nights'))),
  cramps: v.exactOptional(v.array(v.custom<Cramp>(isRow('cramps')))),
})
const LastImportSchema = v.strictObject({
  app: v.string(),
  /** The day it was brought in. */
  on: v.custom<NightDate>(isNightDate),
  /** Whole nights, or only what was measured on them. */
  kind: v.picklist(['nights', 'measured']),
  nights: v.array(TouchedSchema),
})
type Touched = v.InferOutput<typeof TouchedSchema>

/** What is needed to take the last import back, also days later. It lies in the settings and travels with a copy. */
export type LastImport = v.InferOutput<typeof LastImportSchema>

const KEY = 'lastImport'

/** null: nothing was brought in, or it is no longer readable. */
export function lastImportIn(settings: Readonly<Record<string, unknown>>): LastImport | null {
  const read = v.safeParse(LastImportSchema, settings[KEY])
  return read.success ? read.output : null
}

type Named = Pick<LastImport, 'app' | 'on'>

/** To be written in one transaction with the edits of an import. */
export function rememberNights(named: Named, edits: readonly Edit[], mine: Diary): readonly Edit[] {
  const [before, after] = [nightTexts(mine), nightTexts(withEdits(mine, edits))]
  const touched = [...new Set([...before.keys(), ...after.keys()])].filter(
    (date) => before.get(date) !== after.get(date),
  )
  const cramps = byNight(mine.cramps)
  const nights = new Map(mine.nights.map((night) => [night.date, night]))
  return remember({
    ...named,
    kind: 'nights',
    nights: touched.toSorted().map((date): Touched => {
      const [night, own] = [nights.get(date), cramps.get(date)]
      return {
        date,
        after: mark(after.get(date) ?? ''),
        ...(night === undefined ? {} : { night }),
        ...(own === undefined ? {} : { cramps: [...own] }),
      }
    }),
  })
}

/** The same for nights of which only what was measured is new. */
export function rememberMeasured(named: Named, puts: readonly Night[], mine: Diary): readonly Edit[] {
  const before = new Map(mine.nights.map((night) => [night.date, night]))
  return remember({
    ...named,
    kind: 'measured',
    nights: puts.map(({ date, measured }) => {
      const night = before.get(date)
      return { date, after: markOf(measured), ...(night?.measured === undefined ? {} : { night }) }
    }),
  })
}

const markOf = (measured: Measured | undefined): string => mark(measured === undefined ? '' : sortedJson(measured))

const remember = (value: LastImport): readonly Edit[] =>
  value.nights.length === 0 ? [] : [{ type: 'put-setting', key: KEY, value }]

export interface WayBack {
  readonly edits: readonly Edit[]
  /** Nights that go back. */
  readonly nights: number
  /** Nights that were changed since: they stay as they are. */
  readonly kept: number
}

/** The edits that take an import back, on the diary as it stands now. */
export function wayBack(last: LastImport, now: Diary): WayBack {
  const found = last.kind === 'nights' ? nightsBack(last, now) : measuredBack(last, now)
  const back = found.filter((edits) => edits !== null)
  return {
    edits: [...back.flat(), { type: 'delete-setting', key: KEY }],
    nights: back.length,
    kept: found.length - back.length,
  }
}

/** null: changed since. */
type Back = readonly Edit[] | null

function nightsBack({ nights }: LastImport, now: Diary): readonly Back[] {
  const texts = nightTexts(now)
  const cramps = byNight(now.cramps)
  const places = new Map(now.cramps.map(({ id, night }) => [id, night]))
  return nights.map((touched) => {
    const { date, after, night, cramps: own = [] } = touched
    const isElsewhere = own.some(({ id }) => (places.get(id) ?? date) !== date)
    if (isElsewhere || mark(texts.get(date) ?? '') !== after) return null
    return [
      ...(cramps.get(date) ?? []).map(({ id }): Edit => ({ type: 'delete-cramp', id })),
      night === undefined ? { type: 'delete-night', date } : { type: 'put-night', night },
      ...own.map((cramp): Edit => ({ type: 'put-cramp', cramp })),
    ]
  })
}

function measuredBack({ nights }: LastImport, now: Diary): readonly Back[] {
  const byDate = new Map(now.nights.map((night) => [night.date, night]))
  return nights.map(({ date, after, night: before }) => {
    const night = byDate.get(date)
    if (night === undefined || markOf(night.measured) !== after) return null
    const { measured: _gone, ...rest } = night
    const measured = before?.measured
    return [{ type: 'put-night', night: measured === undefined ? rest : { ...rest, measured } }]
  })
}
