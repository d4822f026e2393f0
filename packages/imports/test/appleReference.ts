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

/** A place for every second from the first record to the last. */
function secondsOf(rows: readonly Row[]): { readonly base: number; readonly list: Uint8Array } {
  const base = Math.min(...rows.map(({ start }) => start))
  return { base, list: new Uint8Array(Math.max(...rows.map(({ end }) => end)) - base + 1) }
}

function merged(rows: readonly Row[], ranks: ReadonlyMap<string, number>): number {
  const { base, list: covered } = secondsOf(rows)
  let [sum, largest] = [0, 0]
  for (const own of ordered(rows, ranks)) {
    for (const { start, end, value } of own) {
      const free = covered.subarray(start - base, end - base).reduce((count, taken) => count + 1 - taken, 0)
      sum += start === end ? value * (1 - covered[start - base]!) : (value * free) / (end - start)
    }
    for (const { start, end } of own) covered.fill(1, start - base, end - base)
    const total = own.reduce((all, { value }) => all + value, 0)
    largest = Math.max(largest, total)
  }
  return Math.max(sum, largest)
}

function foldSleep(
  rows: readonly Row[],
  ranks: ReadonlyMap<string, number>,
  put: (name: string, value: number) => void,
): void {
  if (rows.length === 0) return
  const { base, list: state } = secondsOf(rows)
  const inBed = new Uint8Array(state.length)
  for (const own of ordered(rows, ranks)) {
    const mine = new Uint8Array(state.length)
    for (const { start, end, value } of own) {
      for (let second = start - base; second < end - base; second += 1) mine[second] = Math.max(value, mine[second]!)
      if (value !== 1) inBed.fill(1, start - base, end - base)
    }
    for (let second = 0; second < state.length; second += 1) if (state[second] === 0) state[second] = mine[second]!
  }
  const minutes = (list: Uint8Array, value: number) =>
    list.reduce((count, found) => count + Number(found === value), 0) / 60
  if (rows.some(({ value }) => value === 2)) {
    put('asleepMinutes', minutes(state, 2))
    put('awakeMinutes', minutes(state, 1))
  }
  if (minutes(inBed, 1) > 0) put('inBedMinutes', minutes(inBed, 1))
}
