import { addNights, isNightDate, type NightDate } from '@uncramp/diary'
import * as v from 'valibot'

/**
 * Why a test rests. `bother`: something the treatment may have done; `safety`: an answer of the safety check; `packing`:
 * a helper has not packed yet.
 */
export const PAUSE_REASONS = ['ill', 'away', 'other', 'bother', 'safety', 'packing'] as const
export type PauseReason = (typeof PAUSE_REASONS)[number]
/** Those she is asked for; the others come by themselves. */
export const ASKED_REASONS = ['ill', 'away', 'other'] as const satisfies readonly PauseReason[]

/** Why a plan was changed. */
export const CHANGE_REASONS = ['too-long', 'hard-to-keep', 'advised', 'other'] as const
export type ChangeReason = (typeof CHANGE_REASONS)[number]

export const HOW_BAD = ['bit', 'quite', 'very'] as const
export type HowBad = (typeof HOW_BAD)[number]

/** Letters of what a person may write in her own words. */
export const MOST_LETTERS = 200

const Text = v.pipe(v.string(), v.maxLength(MOST_LETTERS))
const DateText = v.custom<NightDate>((value) => typeof value === 'string' && isNightDate(value))

const PauseSchema = v.strictObject({
  /** Its first night, and its last; null while it goes on. */
  from: DateText,
  to: v.nullable(DateText),
  why: v.picklist(PAUSE_REASONS),
})
/** Something that bothered her while she tested, caused by it or not. */
const BotherSchema = v.strictObject({
  id: v.string(),
  night: DateText,
  /** What she tapped, as it was worded to her. */
  signs: v.array(Text),
  howBad: v.picklist(HOW_BAD),
  words: Text,
  /** One of the signs was one to stop at, or it was very bad: the test was paused. */
  stops: v.boolean(),
})
const LogSchema = v.strictObject({
  pauses: v.array(PauseSchema),
  bothers: v.array(BotherSchema),
  /** Evenings on which she did something else than the plan or its opposite. */
  otherwise: v.array(v.strictObject({ night: DateText, words: Text })),
  /** The test whose plan was changed into this one; null: it is the first. */
  follows: v.nullable(
    v.strictObject({ id: v.string(), reason: v.picklist(CHANGE_REASONS), words: Text, on: DateText }),
  ),
})

export type Pause = Readonly<v.InferOutput<typeof PauseSchema>>
export type Bother = Readonly<v.InferOutput<typeof BotherSchema>>
export type Follows = Readonly<NonNullable<v.InferOutput<typeof LogSchema>['follows']>>
/** What happened while a test ran, beside its nights. It never touches the drawn plan. */
export interface TrialLog {
  readonly pauses: readonly Pause[]
  readonly bothers: readonly Bother[]
  readonly otherwise: readonly { readonly night: NightDate; readonly words: string }[]
  readonly follows: Follows | null
}

export const EMPTY_LOG: TrialLog = { pauses: [], bothers: [], otherwise: [], follows: null }

/** As stored; absent in tests from before it was kept. null: not one this version can read. */
export function readLog(stored: unknown): TrialLog | null {
  if (stored === undefined) return EMPTY_LOG
  const read = v.safeParse(LogSchema, stored)
  return read.success ? read.output : null
}

/** Nights of a pause are missing for every answer, whatever was written down. */
export const isPausedNight = ({ pauses }: TrialLog, night: NightDate): boolean =>
  pauses.some(({ from, to }) => night >= from && (to === null || night <= to))

/**
 * The pauses after a change of standing. None reaches back: a night that has begun stays what it was, so that nobody
 * can leave out a bad one.
 *
 * @param next the first night that has not begun
 */
export function pausesAfter(log: TrialLog, why: PauseReason | null, next: NightDate): readonly Pause[] {
  const isOpen = log.pauses.some(({ to }) => to === null)
  if (why !== null) return isOpen ? log.pauses : [...log.pauses, { from: next, to: null, why }]
  const closed = log.pauses.map((pause) => (pause.to === null ? { ...pause, to: addNights(next, -1) } : pause))
  return closed.filter(({ from, to }) => to === null || to >= from)
}
