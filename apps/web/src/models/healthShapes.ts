import { isNightDate } from '@uncramp/diary'
import { FACTS, FREQUENCIES, GROUP_IDS, SUBSTANCES } from '@uncramp/nutrition'
import { CONTRAINDICATIONS, QUESTIONS, WARNING_SIGNS } from '@uncramp/safety'
import * as v from 'valibot'

const NotNegative = v.pipe(v.number(), v.finite(), v.minValue(0))
const Text = v.pipe(v.string(), v.maxLength(200))
const DateText = v.custom<string>((value) => typeof value === 'string' && isNightDate(value))
const oneOf = <const T extends string>(choices: readonly T[]) =>
  v.custom<T>((value) => (choices as readonly unknown[]).includes(value))

/** Those that fit: one entry of a newer version must not take the others with it. */
const those = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.filter((one): one is v.InferOutput<Entry> => v.is(entry, one))),
  )
const entries = (key: v.GenericSchema, value: v.GenericSchema) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((all) =>
      Object.fromEntries(Object.entries(all).filter(([k, one]) => v.is(key, k) && v.is(value, one))),
    ),
  )
/** What does not fit is as if it had not been said. */
const unlessUnusable = <Inner extends v.GenericSchema>(inner: Inner) =>
  v.optional(v.fallback(v.optional(inner), undefined))

const Supplement = v.object({
  name: v.optional(Text),
  magnesiumMg: v.optional(NotNegative),
  vitaminDUg: v.optional(NotNegative),
  vitaminB6Mg: v.optional(NotNegative),
})

const Answers = v.object({
  age: unlessUnusable(v.union([v.pipe(NotNegative, v.maxValue(130)), v.literal('not-sure')])),
  egfr: unlessUnusable(NotNegative),
  medicines: unlessUnusable(those(Text)),
  supplements: unlessUnusable(those(Supplement)),
  nightsAWeek: unlessUnusable(v.union([v.pipe(NotNegative, v.maxValue(7)), v.literal('not-sure')])),
  distress: unlessUnusable(v.union([v.pipe(NotNegative, v.maxValue(10)), v.literal('not-sure')])),
  questions: entries(oneOf(QUESTIONS.map(({ id }) => id)), v.picklist(['yes', 'no', 'not-sure'])),
})

const Told = v.object({
  rule: oneOf(CONTRAINDICATIONS.map(({ id }) => id)),
  on: DateText,
  because: v.optional(v.array(v.string())),
})

const Seen = v.object({
  sign: oneOf(WARNING_SIGNS.map(({ id }) => id)),
  on: DateText,
  because: v.array(v.string()),
})

const Blood = v.object({
  lab: Text,
  value: NotNegative,
  unit: Text,
  low: v.nullable(NotNegative),
  high: v.nullable(NotNegative),
  on: v.nullable(DateText),
})

const Product = v.looseObject({
  id: Text,
  kind: v.picklist(['tablet', 'blend', 'antacid', 'laxative', 'salt-substitute']),
  perDay: v.nullable(NotNegative),
  contains: v.array(v.looseObject({ substance: oneOf(SUBSTANCES) })),
})

/** What a stored value must look like to be used. */
export const HEALTH_SHAPES = {
  answers: Answers,
  told: those(Told),
  seen: those(Seen),
  remindOn: v.nullable(DateText),
  askedOn: v.nullable(DateText),
  askedMarks: v.nullable(those(Text)),
  worseNight: v.nullable(DateText),
  sex: v.nullable(v.picklist(['female', 'male'])),
  blood: those(Blood),
  usualWeek: entries(oneOf(GROUP_IDS), oneOf(Object.keys(FREQUENCIES))),
  products: v.nullable(those(Product)),
  diet: v.nullable(v.picklist(['vegan', 'little-animal-food', 'any'])),
  foodFacts: entries(oneOf(FACTS), v.picklist(['yes', 'no', 'not-sure'])),
  system: v.nullable(v.picklist(['US', 'EFSA', 'UK'])),
}
