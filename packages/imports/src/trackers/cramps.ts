import { type Cramp, compareCramps, type Diary, emptyNight, MAX_COUNT, type NightDate } from '@uncramp/diary'
import { groupBy } from '../groupBy.ts'
import { createTally, type LeftOutReason, type RowTally } from '../tally.ts'
import { nightOfEntry, startOf, type Tracked, type TrackedEntry, type Unclocked } from './tracked.ts'

/** What the person said about her other app. Nothing of this is assumed. */
export interface CrampChoices {
  /** Names there that mean night cramps. */
  readonly names: readonly string[]
  /** What one entry says. A pain or a count of 0 says: no cramp that night. */
  readonly meaning: 'one-cramp' | 'count' | 'pain'
  /** Days on which she wrote something, but no cramp. Days without a word stay unknown in any case. */
  readonly quietDays: 'unknown' | 'none'
  readonly unclocked: Unclocked
  /** Hours by which her day runs later than most people's. Absent: none. */
  readonly hoursLater?: number
}

export interface CrampImport {
  readonly diary: Diary
  /** A row is an entry of the other app, whatever it noted. */
  readonly entries: RowTally
}

/** What is known of one night. */
interface Known {
  count: number
  readonly cramps: Cramp[]
}

const LONGEST_MINUTES = 1440

/**
 * A diary out of another app's entries, to be laid beside the one that is here. The same file brought in twice makes
 * the same records.
 *
 * @param prefix goes before the ids of the cramps, such as `daylio`
 */
export function crampsFrom(tracked: Tracked, choices: CrampChoices, prefix: string): CrampImport {
  const [tally, nights] = [createTally(), new Map<NightDate, Known>()]
  for (const entry of tracked.entries) {
    tally.row()
    const reason = choices.names.includes(entry.name) ? takeEntry(entry, choices, nights) : 'other-kind'
    if (reason === null) tally.read()
    else tally.leaveOut(reason, reason === 'other-kind' ? undefined : { row: entry.row, text: entry.name })
  }
  if (choices.quietDays === 'none') addQuietNights(tracked, choices, nights)
  const sorted = [...nights].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    diary: {
      nights: sorted.map(([date, { count }]) => ({ ...emptyNight(date), count })),
      cramps: sorted.flatMap(([date, { cramps }]) => numbered(cramps, `${prefix}-${date}`)),
      trials: [],
      settings: {},
    },
    entries: tally.finish(),
  }
}

function takeEntry(
  entry: TrackedEntry,
  { meaning, unclocked, hoursLater }: CrampChoices,
  nights: Map<NightDate, Known>,
): LeftOutReason | null {
  const added = meaning === 'one-cramp' ? 1 : meaning === 'pain' ? painCount(entry.value) : entry.value
  if (added === null || !Number.isInteger(added) || added < 0) return 'no-number'
  if (meaning === 'pain' && entry.value! > 10) return 'out-of-range'
  const night = nightOfEntry(entry, unclocked, hoursLater)
  const known = nights.get(night) ?? { count: 0, cramps: [] }
  if (known.count + added > MAX_COUNT) return 'out-of-range'
  known.count += added
  nights.set(night, known)
  const pain = meaning === 'pain' ? entry.value : null
  if (added > 0 && meaning !== 'count') addCramp(entry, night, pain, known)
  return null
}

/** 0 on a scale of pain: no cramp. A half is not rounded: nobody said to which side. */
function painCount(pain: number | null): number | null {
  if (pain === null || !Number.isInteger(pain) || pain < 0) return null
  return pain === 0 ? 0 : 1
}

/** A cramp of which nothing but the night is known is in the count already. */
function addCramp(entry: TrackedEntry, night: NightDate, pain: number | null, known: Known): void {
  const minutes = entry.minutes !== null && entry.minutes <= LONGEST_MINUTES ? entry.minutes : null
  const start = startOf(entry)
  if (start === null && pain === null && minutes === null) return
  known.cramps.push({ id: '', night, start, minutes, muscle: null, side: null, pain, state: 'over' })
}

/** In the order of the night, so that a file turned round makes the same ids. */
function numbered(cramps: readonly Cramp[], id: string): readonly Cramp[] {
  return cramps.toSorted(inOrder).map((cramp, i) => ({ ...cramp, id: `${id}-${i + 1}` }))
}

function inOrder(a: Cramp, b: Cramp): number {
  return compareCramps(a, b) || (a.pain ?? -1) - (b.pain ?? -1) || (a.minutes ?? -1) - (b.minutes ?? -1)
}

function addQuietNights(tracked: Tracked, { unclocked }: CrampChoices, nights: Map<NightDate, Known>): void {
  for (const day of tracked.writtenDays) {
    const night = nightOfEntry({ day, clock: null }, unclocked)
    if (!nights.has(night)) nights.set(night, { count: 0, cramps: [] })
  }
}

/** A name with this in it means cramps, unless it also names another place. */
const CRAMP = /cramp|krampf|krämpf|calambr|charley/i
const ELSEWHERE = /abdom|stomach|tummy|belly|menstru|period|bauch|magen|unterleib|regel|estómag|vientre|barriga/i

/** Names that may mean leg cramps, the most used first, to be offered and never taken without asking. */
export function suggestNames(tracked: Tracked): readonly string[] {
  const groups = [...groupBy(tracked.entries, ({ name }) => name)]
  const fitting = groups.filter(([name]) => CRAMP.test(name) && !ELSEWHERE.test(name))
  return fitting.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
}

/** All names with how many entries each has, the most used first. */
export function namesIn(tracked: Tracked): readonly { readonly name: string; readonly entries: number }[] {
  const groups = [...groupBy(tracked.entries, ({ name }) => name)]
  return groups
    .map(([name, { length }]) => ({ name, entries: length }))
    .sort((a, b) => b.entries - a.entries || (a.name < b.name ? -1 : 1))
}
