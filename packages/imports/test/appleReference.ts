import { SaxesParser } from 'saxes'

/**
 * The same answer by the longest way round: a general XML parser, dates by `Date`, and devices merged second by
 * second. It shares no code with the importer.
 */
interface Row {
  readonly kind: string
  readonly source: string
  readonly start: number
  readonly end: number
  /** Seconds of the wall clock at the start. */
  readonly local: number
  readonly value: number
}

export interface ReferenceAnswer {
  readonly rows: number
  readonly nights: Readonly<Record<string, Readonly<Record<string, number>>>>
}

type Attributes = Readonly<Record<string, string>>

const SLEEP: Readonly<Record<string, number>> = {
  HKCategoryValueSleepAnalysisInBed: 0,
  HKCategoryValueSleepAnalysisAwake: 1,
  HKCategoryValueSleepAnalysisAsleep: 2,
  HKCategoryValueSleepAnalysisAsleepUnspecified: 2,
  HKCategoryValueSleepAnalysisAsleepCore: 2,
  HKCategoryValueSleepAnalysisAsleepDeep: 2,
  HKCategoryValueSleepAnalysisAsleepREM: 2,
}
const STAND: Readonly<Record<string, number>> = {
  HKCategoryValueAppleStandHourStood: 1,
  HKCategoryValueAppleStandHourIdle: 0,
}

export function referenceAnswer(xml: string): ReferenceAnswer {
  const rows = new Map<string, Row>()
  const ranks = new Map<string, number>()
  const summaries = new Map<string, Record<string, number>>()
  let [count, depth] = [0, 0]
  const parser = new SaxesParser()
  parser.on('error', () => {})
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'Correlation') depth += 1
    if (name === 'Record' || name === 'ActivitySummary') count += 1
    if (name === 'ActivitySummary') takeSummary(attributes, summaries)
    if (name === 'Record' && depth === 0) takeRecord(attributes, rows, ranks)
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'Correlation') depth -= 1
  })
  parser.write(xml).close()
  return { rows: count, nights: fold([...rows.values()], ranks, summaries) }
}

function takeSummary(a: Attributes, summaries: Map<string, Record<string, number>>): void {
  const [hours, exercise] = [Number(a.appleStandHours), Number(a.appleExerciseTime)]
  if (hours === 0 && exercise === 0) return
  summaries.set(dayAfter(Date.parse(`${a.dateComponents}T00:00:00Z`) / 1000), {
    standHours: hours,
    exerciseMinutes: exercise,
  })
}

function takeRecord(a: Attributes, rows: Map<string, Row>, ranks: Map<string, number>): void {
  const kind = /^HK(?:Quantity|Category)TypeIdentifier(.*)$/.exec(a.type ?? '')?.[1] ?? ''
  const unit = { StepCount: 'count', AppleStandTime: 'min', AppleExerciseTime: 'min' }[kind]
  if (unit === undefined && kind !== 'SleepAnalysis' && kind !== 'AppleStandHour') return
  const [start, end] = [seconds(a.startDate), seconds(a.endDate)]
  const value = unit === undefined ? (SLEEP[a.value!] ?? STAND[a.value!]) : Number(a.value)
  if (start === null || end === null || end < start || a.unit !== unit) return
  if (value === undefined || Number.isNaN(value)) return
  const device = `${a.sourceName} ${a.device ?? ''}`
  const rank = /watch/i.test(device) ? 0 : /iphone/i.test(device) ? 1 : 2
  ranks.set(a.sourceName!, rank)
  const row = { kind, source: a.sourceName!, start, end, local: wall(a.startDate!), value }
  rows.set(JSON.stringify({ ...row, local: 0 }), row)
}

/** `Date` takes the 29th of February of any year for the 1st of March, so the day is asked for back. */
function seconds(text: string | undefined): number | null {
  const found = /^(\S+) (\S+) ([+-]\d\d)(\d\d)$/.exec(text ?? '')
  if (found === null) return null
  const day = new Date(`${found[1]}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== found[1]) return null
  return Date.parse(`${found[1]}T${found[2]}${found[3]}:${found[4]}`) / 1000
}

const wall = (text: string): number => Date.parse(`${text.slice(0, 10)}T${text.slice(11, 19)}Z`) / 1000
const dateOf = (local: number): string => new Date(local * 1000).toISOString().slice(0, 10)
const dayAfter = (local: number): string => dateOf(local + 86_400)

function fold(
  rows: readonly Row[],
  ranks: ReadonlyMap<string, number>,
  summaries: Map<string, Record<string, number>>,
) {
  const nights: Record<string, Record<string, number>> = {}
  const put = (date: string, name: string, value: number) => {
    nights[date] = { ...nights[date], [name]: Math.round(value) }
  }
  const days = new Map<string, Row[]>()
  for (const row of rows.flatMap(split)) days.set(nightOf(row), [...(days.get(nightOf(row)) ?? []), row])
  for (const [date, all] of days) {
    const of = (kind: string) => all.filter((row) => row.kind === kind)
    for (const [kind, name] of Object.entries(SUMS)) if (of(kind).length > 0) put(date, name, merged(of(kind), ranks))
    const hours = of('AppleStandHour')
    if (hours.length > 0)
      put(date, 'standHours', new Set(hours.filter(({ value }) => value === 1).map(({ start }) => start)).size)
    foldSleep(of('SleepAnalysis'), ranks, (name, value) => put(date, name, value))
  }
  for (const [date, values] of summaries)
    for (const [name, value] of Object.entries(values)) if (nights[date]?.[name] === undefined) put(date, name, value)
  return nights
}

const SUMS = { StepCount: 'steps', AppleStandTime: 'standMinutes', AppleExerciseTime: 'exerciseMinutes' }

function nightOf(row: Row): string {
  return row.kind === 'SleepAnalysis' ? dateOf(row.local + (row.end - row.start) / 2 + 6 * 3600) : dayAfter(row.local)
}

function split(row: Row): Row[] {
  if (!Object.hasOwn(SUMS, row.kind)) return [row]
  const midnight = (Math.floor(row.local / 86_400) + 1) * 86_400
  const first = midnight - row.local
  if (row.end - row.start <= first) return [row]
  const share = first / (row.end - row.start)
  const next = { ...row, start: row.start + first, local: midnight, value: row.value * (1 - share) }
  return [{ ...row, end: row.start + first, value: row.value * share }, ...split(next)]
}

function ordered(rows: readonly Row[], ranks: ReadonlyMap<string, number>): readonly (readonly Row[])[] {
  const names = [...new Set(rows.map(({ source }) => source))]
  const own = (name: string) => rows.filter(({ source }) => source === name)
  const sum = (name: string) => own(name).reduce((total, { value }) => total + value, 0)
  names.sort((a, b) => ranks.get(a)! - ranks.get(b)! || sum(b) - sum(a) || (a < b ? -1 : 1))
  return names.map(own)
}

function merged(rows: readonly Row[], ranks: ReadonlyMap<string, number>): number {
  const covered = new Set<number>()
  let [sum, largest] = [0, 0]
  for (const own of ordered(rows, ranks)) {
    for (const { start, end, value } of own) {
      let free = 0
      for (let second = start; second < end; second += 1) if (!covered.has(second)) free += 1
      sum += start === end ? (covered.has(start) ? 0 : value) : (value * free) / (end - start)
    }
    for (const { start, end } of own) for (let second = start; second < end; second += 1) covered.add(second)
    largest = Math.max(
      largest,
      own.reduce((total, { value }) => total + value, 0),
    )
  }
  return Math.max(sum, largest)
}

function foldSleep(
  rows: readonly Row[],
  ranks: ReadonlyMap<string, number>,
  put: (name: string, value: number) => void,
): void {
  const state = new Map<number, number>()
  const inBed = new Set<number>()
  for (const own of ordered(rows, ranks)) {
    const mine = new Map<number, number>()
    for (const { start, end, value } of own) {
      for (let second = start; second < end; second += 1) {
        if (value > 0) mine.set(second, Math.max(value, mine.get(second) ?? 0))
        if (value !== 1) inBed.add(second)
      }
    }
    for (const [second, value] of mine) if (!state.has(second)) state.set(second, value)
  }
  const minutes = (value: number) => [...state.values()].filter((found) => found === value).length / 60
  if (rows.some(({ value }) => value === 2)) {
    put('asleepMinutes', minutes(2))
    put('awakeMinutes', minutes(1))
  }
  if (inBed.size > 0) put('inBedMinutes', inBed.size / 60)
}
