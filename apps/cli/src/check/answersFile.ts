import { type Answers, QUESTIONS, type QuestionId } from '@uncramp/safety'
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

const QUESTION_IDS = QUESTIONS.map(({ id }) => id)
const AnswersSchema = v.strictObject(
  {
    age: v.exactOptional(orNotSure(0, 120)),
    egfr: v.exactOptional(between(0, 250)),
    medicines: v.exactOptional(v.array(v.string('is not a name'), 'is not a list of names')),
    supplements: v.exactOptional(v.array(SupplementSchema, 'is not a list')),
    nightsAWeek: v.exactOptional(orNotSure(0, 7)),
    distress: v.exactOptional(orNotSure(0, 10)),
    questions: v.record(
      v.picklist(QUESTION_IDS, 'is not a question. uncramp check --questions lists them'),
      v.picklist(['yes', 'no', 'not-sure'], 'is not "yes", "no" or "not-sure"'),
      'is not an object of answers',
    ),
  },
  (issue) =>
    issue.expected === 'never' ? 'is not a key known here. uncramp check --help names them' : 'is not an object',
)

/**
 * A key that is not known is refused, never passed over: a slip of the pen must not hide a warning sign.
 *
 * @throws InputError naming the key and what is wrong with it
 */
export function toAnswers(value: unknown): Answers {
  const parsed = v.safeParse(AnswersSchema, value)
  if (!parsed.success) throw new InputError(sentence(parsed.issues[0]))
  const { questions, ...others } = parsed.output
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
