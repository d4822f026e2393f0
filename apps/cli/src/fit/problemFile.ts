import type { CountProblem } from '@uncramp/stats'
import * as v from 'valibot'
import { InputError } from '../fault.ts'

/** Priors the model fixes (statistics of the count model); a file may repeat them, not change them. */
const FIXED = {
  alpha: { mean: -0.9, sd: 1.5 },
  gamma_sd: 0.5,
  sigma_sd: 0.5,
  rho: [2, 2],
  kappa_sd: 0.5,
} as const

/** About 55 years. More is a mistake, and would keep the machine busy for minutes. */
const MOST_NIGHTS = 20_000

const Number_ = v.number('is not a number')
const Rows = v.array(v.array(Number_, 'is not a list of numbers'), 'is not a list with one list a night')
const Normal = v.object({ mean: Number_, sd: Number_ }, 'is not an object with mean and sd')

const PriorSchema = v.object(
  {
    alpha: v.optional(Normal),
    beta: v.optional(v.array(Normal, 'is not a list with one {mean, sd} a treatment')),
    gamma_sd: v.optional(Number_),
    sigma_sd: v.optional(Number_),
    rho: v.optional(v.array(Number_, 'is not a list of two numbers')),
    kappa_sd: v.optional(Number_),
  },
  'is not an object',
)

const ProblemSchema = v.object(
  {
    nights: v.pipe(
      Number_,
      v.integer('is not a whole number'),
      v.minValue(1, 'is less than 1'),
      v.maxValue(MOST_NIGHTS, `is more than ${MOST_NIGHTS} nights`),
    ),
    counts: v.array(v.nullable(Number_), 'is not a list with a number or null a night'),
    treatments: v.optional(Rows, []),
    covariates: v.optional(Rows, []),
    prior: v.optional(PriorSchema, {}),
  },
  'is not an object',
)

/**
 * A problem in the format of the reference posteriors. Other keys are ignored.
 *
 * @throws InputError naming the key and what is wrong with it.
 */
export function toProblem(value: unknown): CountProblem {
  const parsed = v.safeParse(ProblemSchema, value)
  if (!parsed.success) throw new InputError(sentence(parsed.issues[0]))
  const { nights, counts, treatments, covariates, prior } = parsed.output
  refuseOtherPriors(prior)
  return { nights, counts, treatments, covariates, ...(prior.beta ? { treatmentPriors: prior.beta } : {}) }
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
  const where = path.join('').replace(/^\./, '') || 'the problem'
  if (issue.input === undefined) return `${where} is missing.`
  return `${where} ${issue.message}: ${shortJson(issue.input)}.`
}

function shortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 40 ? `${text.slice(0, 40)}...` : text
}

function refuseOtherPriors(prior: v.InferOutput<typeof PriorSchema>): void {
  for (const [key, fixed] of Object.entries(FIXED)) {
    const given = prior[key as keyof typeof FIXED]
    if (given === undefined || sameNumbers(given, fixed)) continue
    throw new InputError(
      `prior.${key} is ${JSON.stringify(given)}, but the model fixes it at ${JSON.stringify(fixed)}. Leave it out; only prior.beta may differ.`,
    )
  }
}

function sameNumbers(a: unknown, b: unknown): boolean {
  return (
    JSON.stringify(Object.values(Object(a))) === JSON.stringify(Object.values(Object(b))) &&
    (typeof a !== 'number' || a === b)
  )
}
