import { isUrgent, totals } from '@uncramp/nutrition'
import {
  type Answers,
  type BloodAnswer,
  type Caution,
  conclude,
  countingYes,
  type Gate,
  gates,
  mayStartOnceSeen,
  type Severity,
  type Supplement,
  TREATMENTS,
  type TreatmentId,
} from '@uncramp/safety'
import { gravest, kidneyValues, latestResults, readBlood } from './blood.ts'
import type { HealthData } from './health.ts'
import { type Held, type HeldBack, type Holdable, RULES_VERSION } from './held.ts'

/** Those that may be held back: whoever knows no more of her than this can ask. */
export type Known = Pick<HealthData, 'answers' | 'told' | 'seen' | 'blood' | 'products'>

/** What she said, with what her blood results and the labels of her tablets add to it. */
export function answersOf({ answers, blood, products }: Known): Answers {
  const egfr = lowest([answers.egfr, ...kidneyValues(blood)])
  const supplements = joined(answers.supplements, products)
  const known = bloodOf(blood)
  return {
    ...answers,
    ...(egfr === null ? {} : { egfr }),
    ...(Object.keys(known).length === 0 ? {} : { blood: known }),
    ...(supplements === null ? {} : { supplements }),
  }
}

/** Of her results, those that a rule of safety looks at. */
const HOLDING_BLOOD: readonly string[] = ['magnesium', 'potassium', 'calcium', 'vitamin-d'] satisfies BloodAnswer[]

/** The one of each test that counts, in SI units. A unit that is not known says nothing. */
function bloodOf(blood: Known['blood']): NonNullable<Answers['blood']> {
  const read = latestResults(blood)
    .filter(({ lab }) => HOLDING_BLOOD.includes(lab))
    .flatMap((result) => {
      const reading = readBlood(result)
      return reading?.type === 'read' ? [[result.lab, reading.value] as const] : []
    })
  return Object.fromEntries(read)
}

/** What may be offered of everything that people try. Never offer what is `never`; ask what is in `toAsk` first. */
export const gatesFor = (health: Known): Readonly<Record<TreatmentId, Gate>> => gates(answersOf(health), health.told)

/** null: nothing of the safety check was answered, and nothing else holds anything back. A blood result of today does. */
export function heldOf(health: Known): Held | null {
  const answers = answersOf(health)
  const { blood: _, ...others } = answers
  const isEmpty = Object.keys(others.questions).length === 0 && Object.keys(others).length === 1
  const isBloodUrgent = isUrgent(gravest(health.blood).action)
  if (isEmpty && !isBloodUrgent) return null
  const all = gates(answers, health.told)
  const back = (treatment: Holdable): HeldBack => summary(all[treatment], health)
  return {
    rules: RULES_VERSION,
    stretching: back('stretching'),
    massage: back('massage'),
    heat: back('heat'),
    shut: TREATMENTS.filter((treatment) => SHUTS.includes(all[treatment].level)),
    mayStart: isBloodUrgent ? 'nothing' : mayStartOnceSeen(conclude(answers), health.seen),
  }
}

const SHUTS: readonly Gate['level'][] = ['never', 'ask-first']
const STRICTEST: readonly Severity[] = ['never', 'ask-first', 'care']

function summary({ level, because, toAsk }: Gate, { told }: Known): HeldBack {
  const opened = (caution: Caution) => caution.severity === 'ask-first' && countingYes(caution, told) !== null
  const rank = (caution: Caution) => STRICTEST.indexOf(opened(caution) ? 'care' : caution.severity)
  const ids = because.toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => id)
  return { level, because: ids, open: toAsk.length > 0 }
}

function lowest(values: readonly (number | undefined)[]): number | null {
  const given = values.filter((value) => value !== undefined)
  return given.length === 0 ? null : Math.min(...given)
}

const SUBSTANCE_OF = { magnesiumMg: 'magnesium', vitaminDUg: 'vitamin-d', vitaminB6Mg: 'vitamin-b6' } as const

/** The same tablets may have been given both ways: the larger sum counts, and nothing twice. */
function joined(supplements: Answers['supplements'], products: Known['products']): readonly Supplement[] | null {
  if (products === null) return supplements ?? null
  const onLabels = totals(products)
  const amounts = Object.entries(SUBSTANCE_OF).flatMap(([amount, substance]) => {
    const said = (supplements ?? []).reduce((sum, one) => sum + (one[amount as keyof typeof SUBSTANCE_OF] ?? 0), 0)
    const labelled = onLabels.find((total) => total.substance === substance)?.atLeast ?? 0
    const most = Math.max(said, labelled)
    return most === 0 ? [] : [[amount, most] as const]
  })
  return amounts.length === 0 ? [] : [Object.fromEntries(amounts)]
}
