import type { Chunks } from '../bytes.ts'
import { createNightBook, type MeasuredNight } from '../measuredNight.ts'
import { createTally, type LeftOutReason, type RowTally, type Tally } from '../tally.ts'
import { dateOfDay } from '../wallTime.ts'
import { foldNights } from './foldNights.ts'
import { createRecordStore } from './recordStore.ts'
import { createRecordTaker, type Take } from './records.ts'
import { createAppleScanner, type TagSink } from './scan.ts'
import { createSources } from './sources.ts'
import { createSummaryTaker } from './summaries.ts'

export interface AppleHealth {
  readonly nights: readonly MeasuredNight[]
  /** A row is a `Record` or an `ActivitySummary`. */
  readonly rows: RowTally
  /** False: the file ends in the middle, so the last nights may lack something. */
  readonly isWhole: boolean
}

/** The nights in an `export.xml` of Apple Health, read once from start to end. The whole is never in memory. */
export async function readAppleHealth(chunks: Chunks, hoursLater = 0): Promise<AppleHealth> {
  const tally = createTally()
  const [store, sources, summaries] = [createRecordStore(), createSources(), createNightBook()]
  const takeRecord = createRecordTaker(store, sources, hoursLater)
  const scanner = createAppleScanner(sinkOf(tally, takeRecord, createSummaryTaker(summaries)))
  for await (const chunk of chunks) scanner.push(chunk)
  const isWhole = scanner.end()
  const book = createNightBook()
  tally.takeBack('repeat', foldNights(store, sources.list, book))
  // Records tell more than the summary of their day, which fills in where there are none.
  for (const { day, measure, value } of summaries.all()) if (!book.has(day, measure)) book.put(day, measure, value)
  return { nights: book.nights(dateOfDay), rows: tally.finish(), isWhole }
}

/** Nothing a person could mend, and millions of them. */
const WITHOUT_PLACE: readonly LeftOutReason[] = ['other-kind', 'not-measured', 'in-group']
/** Bytes of a row that are shown. */
const SHOWN = 200

function sinkOf(tally: Tally, takeRecord: Take, takeSummary: Take): TagSink {
  const settle = (reason: LeftOutReason | null, bytes: Uint8Array, from: number, to: number, at: number) => {
    tally.row()
    if (reason === null) tally.read()
    else if (WITHOUT_PLACE.includes(reason)) tally.leaveOut(reason)
    else tally.leaveOut(reason, { byte: at, text: shown(bytes, from, to) })
  }
  return {
    record: (bytes, from, to, at) => settle(takeRecord(bytes, from, to), bytes, from, to, at),
    summary: (bytes, from, to, at) => settle(takeSummary(bytes, from, to), bytes, from, to, at),
    grouped() {
      tally.row()
      tally.leaveOut('in-group')
    },
    tooLong(at) {
      tally.row()
      tally.leaveOut('too-long', { byte: at, text: '' })
    },
  }
}

function shown(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder().decode(bytes.subarray(from, Math.min(to, from + SHOWN))).trim()
}
