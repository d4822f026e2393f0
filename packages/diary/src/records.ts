import * as v from 'valibot'
import { isJson, isPlainKeyed } from './json.ts'
import { isNightDate, type NightDate } from './nightDate.ts'

export const MUSCLES = ['calf', 'foot', 'front-thigh', 'back-thigh'] as const
export const SIDES = ['left', 'right'] as const
/** How long a cramp lasted, as far as a person can say it afterwards. In minutes. */
export const ROUGH_MINUTES = ['under-2', '2-to-10', 'over-10'] as const
/** Things of the day before, and of the night itself, that a person can tap. Her own factors join them by id. */
export const EXPOSURES = [
  'stood-a-lot',
  'sat-a-lot',
  'exercised',
  'drank-alcohol',
  'slept-on-front',
  'heavy-covers',
] as const
/** What else a person can mark on a night: each leads to the questions of the safety check. */
export const NIGHT_SIGNS = ['swollen', 'weak', 'numb', 'skin'] as const
export type NightSign = (typeof NIGHT_SIGNS)[number]
/** Most cramps one night can hold. */
export const MAX_COUNT = 100

const NightDateSchema = v.custom<NightDate>(isNightDate, 'must be a calendar date such as 2026-04-02')

const IdSchema = v.pipe(v.string('must be a text'), v.minLength(1, 'must not be empty'))
const RECORD = 'must be a record with exactly the fields of this kind'
const FLAGS = 'must be a list of names with true or false'
/** Names -> true or false. */
const FlagsSchema = v.pipe(
  v.custom<Record<string, boolean>>(isPlainKeyed, FLAGS),
  v.record(v.string(FLAGS), v.boolean('must be true or false'), FLAGS),
)

/** What a watch or phone can have measured around a night, each with the most it can be. Whole steps, hours, minutes. */
export const MEASURES = {
  steps: 200_000,
  standHours: 24,
  standMinutes: 1560,
  exerciseMinutes: 1560,
  sedentaryMinutes: 1560,
  asleepMinutes: 1560,
  awakeMinutes: 1560,
  inBedMinutes: 1560,
} as const
export type Measure = keyof typeof MEASURES

const measure = (most: number) => {
  const text = `must be a whole number from 0 to ${most}`
  return v.exactOptional(v.pipe(v.number(text), v.integer(text), v.minValue(0, text), v.maxValue(most, text)))
}
/** Movement of the day before, and sleep of the night. What is absent was not measured: unknown, never zero. */
const MeasuredSchema = v.strictObject(
  {
    /** The app that the numbers came from, such as apple-health. */
    source: IdSchema,
    steps: measure(MEASURES.steps),
    /** Hours with at least a minute of standing. */
    standHours: measure(MEASURES.standHours),
    standMinutes: measure(MEASURES.standMinutes),
    exerciseMinutes: measure(MEASURES.exerciseMinutes),
    sedentaryMinutes: measure(MEASURES.sedentaryMinutes),
    asleepMinutes: measure(MEASURES.asleepMinutes),
    /** Between falling asleep and rising. */
    awakeMinutes: measure(MEASURES.awakeMinutes),
    inBedMinutes: measure(MEASURES.inBedMinutes),
  },
  RECORD,
)
export type Measured = v.InferOutput<typeof MeasuredSchema>

const COUNT = `must be a whole number from 0 to ${MAX_COUNT}, or null`
/**
 * One night, known by the morning it ended on. A night without a record is unknown, never zero;
 * `count: null` is a night the person looked at and said "I do not know".
 */
const NightSchema = v.strictObject(
  {
    date: NightDateSchema,
    count: v.nullable(v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(0, COUNT), v.maxValue(MAX_COUNT, COUNT))),
    /** Slept badly because of cramps. null: not asked. */
    sleepLost: v.nullable(v.boolean('must be true, false or null')),
    /** Absent: nothing was marked. That is no "no". */
    signs: v.exactOptional(
      v.array(v.picklist(NIGHT_SIGNS, `must be one of ${NIGHT_SIGNS.join(', ')}`), 'must be a list of signs'),
    ),
    /** Exposure id -> present yesterday. An absent id was not asked. */
    exposures: FlagsSchema,
    /** Treatment id -> truly done that night; of a packed test, `<id>-packed` -> what was packed was taken. Absent: unknown. */
    taken: FlagsSchema,
    /** Brought in from a watch or phone. Absent: nothing was. */
    measured: v.exactOptional(MeasuredSchema),
  },
  RECORD,
)
export type Night = v.InferOutput<typeof NightSchema>

/** A day that exists, a time, and the wall clock's own offset. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const START = 'must be a time with offset such as 2026-04-02T03:10:00+02:00, or null'
const StartSchema = v.pipe(
  v.string(START),
  v.check((text) => INSTANT.test(text) && isNightDate(text.slice(0, 10)), START),
)
const MINUTES = 'must be a number from 0 to 1440, or null'
const PAIN = 'must be a whole number from 0 to 10, or null'

const CrampSchema = v.strictObject(
  {
    id: IdSchema,
    night: NightDateSchema,
    /** ISO 8601 instant with the wall clock's own offset, e.g. 2026-04-02T03:10:00+02:00. null: not known. */
    start: v.nullable(StartSchema),
    /** Minutes it lasted, fractions allowed. null: still running, or not known. */
    minutes: v.nullable(v.pipe(v.number(MINUTES), v.minValue(0, MINUTES), v.maxValue(1440, MINUTES))),
    /** Said afterwards, without a clock. `minutes` is null then: nobody measured them. Absent: not said. */
    roughMinutes: v.exactOptional(v.picklist(ROUGH_MINUTES, `must be one of ${ROUGH_MINUTES.join(', ')}`)),
    muscle: v.nullable(v.picklist(MUSCLES, `must be one of ${MUSCLES.join(', ')}, or null`)),
    side: v.nullable(v.picklist(SIDES, `must be ${SIDES.join(' or ')}, or null`)),
    /** 0 to 10. */
    pain: v.nullable(v.pipe(v.number(PAIN), v.integer(PAIN), v.minValue(0, PAIN), v.maxValue(10, PAIN))),
    state: v.picklist(['running', 'over'], 'must be running or over'),
  },
  RECORD,
)
export type Cramp = v.InferOutput<typeof CrampSchema>
export type RoughMinutes = (typeof ROUGH_MINUTES)[number]

const JsonSchema = v.custom<unknown>((value) => isJson(value), 'must be plain JSON data')

/** A trial as plain data. The diary keeps it whole and knows nothing of its inside; the trial package checks it. */
const StoredTrialSchema = v.strictObject({ id: IdSchema, record: JsonSchema }, RECORD)
export type StoredTrial = v.InferOutput<typeof StoredTrialSchema>

/** One remembered choice of the person. */
const SettingSchema = v.strictObject(
  {
    key: v.pipe(
      IdSchema,
      v.check((key) => isPlainKeyed({ [key]: true }), 'must not be a reserved name'),
    ),
    value: JsonSchema,
  },
  RECORD,
)
export type Setting = v.InferOutput<typeof SettingSchema>

/** What is wrong with a record: the field, and what is allowed in it. */
function describeIssue(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue)
  if (issue.type !== 'strict_object' || field === null)
    return field === null ? issue.message : `${field} ${issue.message}`
  return issue.expected === 'never' ? `${field} is not a field of this kind of record` : `${field} is missing`
}

const SCHEMAS = { nights: NightSchema, cramps: CrampSchema, trials: StoredTrialSchema, settings: SettingSchema }
/** The four kinds of record a diary holds; also the names of their stores. */
export type RecordKind = keyof typeof SCHEMAS

/** What is wrong with a record, as field and what is allowed in it; `null` when nothing is. */
export function faultOf(kind: RecordKind, value: unknown): string | null {
  const result = v.safeParse(SCHEMAS[kind], value, { abortEarly: true })
  return result.success ? null : describeIssue(result.issues[0])
}
