import { groupBy } from '../groupBy.ts'
import { lengthOf, lengthOutside, union } from '../intervals.ts'
import { createNightBook, isPossible, type NightBook } from '../measuredNight.ts'
import { type NamedRow, openDatabase } from '../sqlite/tables.ts'
import { createTally, type LeftOutReason, type Tally } from '../tally.ts'
import { DAY, dateOfDay, nightDayOf } from '../wallTime.ts'
import { epochTime } from '../zone.ts'
import type { Measured } from './measured.ts'

const STEPS = 'steps_record_table'
const SESSIONS = 'sleep_session_record_table'
const STAGES = 'sleep_stages_table'
/** Stage types: 0 unknown, 3 out of bed. */
const AWAKE = 1
const ASLEEP: readonly number[] = [2, 4, 5, 6]
const LONGEST = 2 * DAY

/**
 * The database in an export of Health Connect. Apps repeat each other there, so the app that measured most counts on
 * each day and each night. null: it is another database.
 */
export function readHealthConnect(bytes: Uint8Array, hoursLater = 0): Measured | null {
  const database = openDatabase(bytes)
  if (!database.has(STEPS) && !database.has(SESSIONS)) return null
  const [tally, book] = [createTally(), createNightBook()]
  takeSteps(database.rows(STEPS), tally, book)
  takeSleep(database.rows(SESSIONS), database.rows(STAGES), { tally, book, hoursLater })
  return { nights: book.nights(dateOfDay), rows: tally.finish() }
}

interface Span {
  readonly app: number
  readonly from: number
  readonly to: number
  /** Seconds of the wall clock at the start. */
  readonly local: number
}

/** Epoch milliseconds with the offset of the wall clock in seconds. */
function spanOf(row: NamedRow): Span | LeftOutReason {
  const [start, end, offset] = ['start_time', 'end_time', 'start_zone_offset'].map(row)
  if (typeof start !== 'number' || typeof end !== 'number' || typeof offset !== 'number') return 'no-date'
  const time = Math.abs(offset) <= 14 * 3600 ? epochTime(start / 1000, () => offset / 60) : null
  if (time === null) return 'no-date'
  const [from, to] = [Math.floor(start / 1000), Math.floor(end / 1000)]
  if (to < from || to - from > LONGEST) return 'odd-length'
  const app = row('app_info_id')
  return { app: typeof app === 'number' ? app : -1, from, to, local: time.local }
}

function takeAll(rows: Iterable<NamedRow>, table: string, tally: Tally, take: (row: NamedRow) => LeftOutReason | null) {
  let number = 0
  for (const row of rows) {
    number += 1
    tally.row()
    const reason = take(row)
    if (reason === null) tally.read()
    else tally.leaveOut(reason, { file: table, row: number, text: String(row('row_id') ?? '') })
  }
}

function takeSteps(rows: Iterable<NamedRow>, tally: Tally, book: NightBook): void {
  const sums = new Map<number, Map<number, number>>()
  takeAll(rows, STEPS, tally, (row) => {
    const span = spanOf(row)
    if (typeof span === 'string') return span
    const count = row('count')
    if (typeof count !== 'number') return 'no-number'
    if (!isPossible('steps', count)) return 'out-of-range'
    const apps = sums.get(Math.floor(span.local / DAY)) ?? new Map<number, number>()
    sums.set(Math.floor(span.local / DAY), apps)
    apps.set(span.app, (apps.get(span.app) ?? 0) + count)
    return null
  })
  for (const [day, apps] of sums) {
    const most = Math.max(...apps.values())
    if (most > 0) book.put(day + 1, 'steps', most)
  }
}

interface Session extends Span {
  readonly id: number
  readonly asleep: { from: number; to: number }[]
  readonly awake: { from: number; to: number }[]
}

interface SleepTaken {
  readonly tally: Tally
  readonly book: NightBook
  readonly hoursLater: number
}

function takeSleep(
  rows: Iterable<NamedRow>,
  stages: Iterable<NamedRow>,
  { tally, book, hoursLater }: SleepTaken,
): void {
  const sessions = new Map<number, Session>()
  takeAll(rows, SESSIONS, tally, (row) => {
    const span = spanOf(row)
    if (typeof span === 'string') return span
    const id = row('row_id')
    if (typeof id !== 'number') return 'broken'
    sessions.set(id, { ...span, id, asleep: [], awake: [] })
    return null
  })
  takeAll(stages, STAGES, tally, (row) => takeStage(row, sessions))
  const nightOf = ({ local, from, to }: Session) => nightDayOf(local + (to - from) / 2, hoursLater)
  for (const [night, all] of groupBy([...sessions.values()], nightOf)) putBest(night, all, book)
}

function takeStage(row: NamedRow, sessions: ReadonlyMap<number, Session>): LeftOutReason | null {
  const [parent, start, end, type] = ['parent_key', 'stage_start_time', 'stage_end_time', 'stage_type'].map(row)
  const session = typeof parent === 'number' ? sessions.get(parent) : undefined
  if (session === undefined) return 'broken'
  if (typeof start !== 'number' || typeof end !== 'number') return 'no-date'
  if (typeof type !== 'number') return 'no-value'
  if (end < start || (end - start) / 1000 > LONGEST) return 'odd-length'
  const span = { from: Math.floor(start / 1000), to: Math.floor(end / 1000) }
  if (ASLEEP.includes(type)) session.asleep.push(span)
  else if (type === AWAKE) session.awake.push(span)
  else return 'other-kind'
  return null
}

/** Some apps write a session a minute: put together they are one sleep. One without stages was slept through. */
function putBest(night: number, sessions: readonly Session[], book: NightBook): void {
  let best: { asleep: number; awake: number | null } | null = null
  for (const [, own] of groupBy(sessions, ({ app }) => app)) {
    const hasStages = (session: Session) => session.asleep.length + session.awake.length > 0
    const asleep = union(
      [],
      own.flatMap((session) => (hasStages(session) ? session.asleep : [session])),
    )
    const awake = union(
      [],
      own.flatMap((session) => session.awake),
    )
    const found = {
      asleep: lengthOf(asleep) / 60,
      awake: own.some(hasStages) ? lengthOutside(awake, asleep) / 60 : null,
    }
    if (best === null || found.asleep > best.asleep) best = found
  }
  if (best === null || best.asleep === 0) return
  book.put(night, 'asleepMinutes', best.asleep)
  if (best.awake !== null) book.put(night, 'awakeMinutes', best.awake)
}
