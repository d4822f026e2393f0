import { type Answers, QUESTIONS, type QuestionId, type SignId, WARNING_SIGNS } from '@uncramp/safety'
import * as v from 'valibot'
import { InputError } from '../fault.ts'

const between = (least: number, most: number) => {
  const message = `is not a number from ${least} to ${most}`
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message))
}
const orNotSure = (least: number, most: number) =>
  v.custom<number | 'not-sure'>(
    (value) => value === 'not-sure' || (typeof value === 'number' && value >= least && value <= most),
    `is not a number from ${least} to ${most}, or "not-sure"`,
  )

const amount = between(0, 100_000)
const SupplementSchema = v.strictObject(
  {
    name: v.exactOptional(v.string('is not a text')),
    magnesiumMg: v.exactOptional(amount),
    vitaminDUg: v.exactOptional(amount),
    vitaminB6Mg: v.exactOptional(amount),
  },
  (issue) => (issue.expected === 'never' ? 'is not a key known here' : 'is not an object'),
)

/** Whoever has a sign of today or of now is to be seen again, whatever was said before. */
const TO_BE_SEEN = WARNING_SIGNS.filter(({ urgency }) => urgency === 'two-weeks').map(({ id }) => id)

const SeenSchema = v.strictObject(
  {
    sign: v.picklist(TO_BE_SEEN, `is not a sign that can wait two weeks (${TO_BE_SEEN.join(', ')})`),
    on: v.pipe(v.string('is not a date such as 2026-03-01'), v.isoDate('is not a date such as 2026-03-01')),
    because: v.exactOptional(v.array(v.string('is not a text'), 'is not a list')),
  },
  (issue) => (issue.expected === 'never' ? 'is not a key known here' : 'is not an object'),
)

const level = v.exactOptional(between(0, 1_000))
const BloodSchema = v.strictObject(
  { magnesium: level, potassium: level, calcium: level, 'vitamin-d': level },
  (issue) => (issue.expected === 'never' ? 'is not a blood test known here' : 'is not an object'),
)

const QUESTION_IDS = QUESTIONS.map(({ id }) => id)
const ANSWERS = {
  age: v.exactOptional(orNotSure(0, 120)),
  egfr: v.exactOptional(between(0, 250)),
  blood: v.exactOptional(BloodSchema),
  medicines: v.exactOptional(v.array(v.string('is not a name'), 'is not a list of names')),
  supplements: v.exactOptional(v.array(SupplementSchema, 'is not a list')),
  nightsAWeek: v.exactOptional(orNotSure(0, 7)),
  distress: v.exactOptional(orNotSure(0, 10)),
  questions: v.record(
    v.picklist(QUESTION_IDS, 'is not a question. uncramp check --questions lists them'),
    v.picklist(['yes', 'no', 'not-sure'], 'is not "yes", "no" or "not-sure"'),
    'is not an object of answers',
  ),
}
const orUnknown = (issue: v.StrictObjectIssue) =>
  issue.expected === 'never' ? 'is not a key known here. uncramp check --help names them' : 'is not an object'
const AnswersSchema = v.strictObject(ANSWERS, orUnknown)
const CheckSchema = v.strictObject(
  { ...ANSWERS, seen: v.exactOptional(v.array(SeenSchema, 'is not a list'), []) },
  orUnknown,
)

/**
 * A key that is not known is refused, never passed over: a slip of the pen must not hide a warning sign.
 *
 * @throws InputError naming the key and what is wrong with it
 */
export function toAnswers(value: unknown): Answers {
  return asAnswers(read(AnswersSchema, value))
}

/** What was said, and which signs a doctor has seen. */
export interface CheckFile {
  readonly answers: Answers
  readonly seen: readonly Seen[]
}

export interface Seen {
  readonly sign: SignId
  /** Calendar date. */
  readonly on: string
  /** The answers it rested on then, as the app keeps them. Absent: those of the file. */
  readonly because?: readonly string[]
}

/** The same, with what a doctor has seen. @throws InputError */
export function toCheckFile(value: unknown): CheckFile {
  const { seen, ...answers } = read(CheckSchema, value)
  return { answers: asAnswers(answers), seen: seen as readonly Seen[] }
}

function read<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) throw new InputError(sentence(parsed.issues[0]))
  return parsed.output
}

function asAnswers({ questions, ...others }: v.InferOutput<typeof AnswersSchema>): Answers {
  return { ...others, questions: questions as Readonly<Record<QuestionId, 'yes' | 'no' | 'not-sure'>> }
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
  const where = path.join('').replace(/^\./, '') || 'the file'
  if (issue.input === undefined) return `${where} is missing.`
  const isKey = (issue.path?.at(-1) as { origin?: string } | undefined)?.origin === 'key'
  if (isKey) return `${where} ${issue.message}.`
  const given = JSON.stringify(issue.input) ?? String(issue.input)
  return `${where} ${issue.message}: ${given.length > 40 ? `${given.slice(0, 40)}...` : given}.`
}
