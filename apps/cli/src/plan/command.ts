import { type PlannedWeek, type PlanQuestion, planFromTable, refinePlans, soonestAnswer } from '@uncramp/trial'
import type { Io } from '../io.ts'
import { type PlanAnswer, toSoonestAnswer, toWeekAnswer } from './answer.ts'
import { type PlanOptions, parsePlanOptions } from './options.ts'
import { peopleOf } from './people.ts'
import { toPlanSentences } from './sentences.ts'

/** Milliseconds between two lines for the person who waits. */
const PATIENCE = 1000

interface Planned {
  readonly plans: readonly (readonly PlannedWeek[])[]
  readonly tests: number | null
  readonly standardError: number | null
}

/** `uncramp plan`: exit code 0. @throws InputError */
export async function runPlan(args: readonly string[], io: Io): Promise<number> {
  const start = io.now()
  const options = parsePlanOptions(args)
  const draws = !(options.quick && options.known.type === 'rate')
  const seed = options.seed ?? (draws ? io.randomSeed() : 0)
  const people = await peopleOf(options.known, seed, io)
  if (options.seed === null && draws) io.err(`--seed ${seed} gives the same again.\n`)
  const questions = questionsOf(options, people)
  const planned = options.quick ? fromTable(questions) : refined(questions, options, seed, io)
  const answer: PlanAnswer = {
    rate_per_week: (7 * people.reduce((sum, { rate }) => sum + rate, 0)) / people.length,
    seed: draws ? seed : null,
    source: options.quick ? 'table' : 'simulation',
    tests: planned.tests,
    standard_error: planned.standardError,
    ...plansOf(options, questions, planned.plans),
    milliseconds: Math.round((io.now() - start) * 1000) / 1000,
  }
  await io.out(options.json ? `${JSON.stringify(answer)}\n` : toPlanSentences(answer))
  return 0
}

function questionsOf({ ratios, units, washout, onset, offset }: PlanOptions, people: PlanQuestion['people']) {
  return ratios.flatMap((ratio) =>
    units.map(
      (unitNights): PlanQuestion => ({ people, unitNights, washoutNights: washout, effect: { ratio, onset, offset } }),
    ),
  )
}

function fromTable(questions: readonly PlanQuestion[]): Planned {
  return { plans: questions.map(planFromTable), tests: null, standardError: null }
}

function refined(questions: readonly PlanQuestion[], { mostTests }: PlanOptions, seed: number, io: Io): Planned {
  let latest: Planned = { plans: [], tests: 0, standardError: 1 }
  let said = io.now()
  let any = false
  for (const { plans, tests, standardError } of refinePlans(questions, { seed, mostTests })) {
    latest = { plans, tests, standardError }
    if (!io.terminal || io.now() - said < PATIENCE) continue
    said = io.now()
    any = true
    io.err(`\r${tests} tests simulated, within ${Math.ceil(100 * standardError)} in 100 so far `)
  }
  if (any) io.err('\n')
  return latest
}

function plansOf({ weeks }: PlanOptions, questions: readonly PlanQuestion[], plans: Planned['plans']) {
  const all = questions.map(({ unitNights, effect }, i) => ({ unitNights, ratio: effect.ratio, weeks: plans[i]! }))
  const ratios = [...new Set(all.map(({ ratio }) => ratio))]
  return {
    plans: all.map((plan) => ({
      ratio: plan.ratio,
      unit_nights: plan.unitNights,
      weeks: plan.weeks.filter(({ week }) => weeks.includes(week)).map(toWeekAnswer),
    })),
    soonest: ratios.map((ratio) => {
      const ofRatio = all.filter((plan) => plan.ratio === ratio)
      return toSoonestAnswer(ratio, soonestAnswer(ofRatio, ratio))
    }),
  }
}
