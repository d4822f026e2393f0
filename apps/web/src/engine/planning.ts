import { fitCounts, peopleLike, type UntreatedPerson } from '@uncramp/stats'
import {
  type PlanOfUnit,
  type PlanQuestion,
  planFromTable,
  refinePlans,
  soonestAnswer,
  type UnitNights,
} from '@uncramp/trial'
import type { Planned, PlannedFor, PlanOfTest, Refined } from './questions.ts'

/** The same people, and the same made-up tests, whenever the same is asked. */
const SEED = 1
/** Four in 100: good enough to choose by, and soon there on a slow phone. */
const STANDARD_ERROR = 0.04
/** Tests between two looks at whether somebody still waits; each takes about a hundredth of a second. */
const BATCH = 3
/** Tests between two reports. */
const REPORT = 30

/** They come in random order; a table that is at times 10 in 100 off gains nothing by more. */
const ENOUGH_PEOPLE = 100

/** As most people in trials and diaries are: spells that last some nights, and one night in ten left blank. */
const TYPICAL = { sigma: 0.8, rho: 0.5, kappa: 0.3, missing: 0.1 }

const NIGHTS_A_WEEK = 7

/** Whom a diary leaves possible; without one, a typical person at the rate she says. */
function peopleOf(who: PlanOfTest['who']): readonly UntreatedPerson[] {
  if (who.type === 'rate') return [{ ...TYPICAL, rate: who.perWeek / NIGHTS_A_WEEK }]
  const none = who.counts.map((): readonly number[] => [])
  return peopleLike(fitCounts({ nights: none.length, counts: who.counts, treatments: none, covariates: none }), SEED)
}

const questionsOf = (
  question: PlanOfTest,
  people: readonly UntreatedPerson[],
  ratio: number,
): readonly PlanQuestion[] => question.units.map((unit) => ({ ...unit, people, effect: { ...question.speed, ratio } }))

const answerFor = (ratio: number, plans: readonly PlanOfUnit[]): PlannedFor => ({
  ratio,
  plans,
  soonest: soonestAnswer(plans, ratio),
})

/** Every chance at once, from the table: well under a second. */
export function plan(question: PlanOfTest): Planned {
  const people = peopleOf(question.who).slice(0, ENOUGH_PEOPLE)
  return question.ratios.map((ratio) => {
    const asked = questionsOf(question, people, ratio)
    return answerFor(
      ratio,
      asked.map((each) => ({ unitNights: each.unitNights, weeks: planFromTable(each) })),
    )
  })
}

/** The chances for the first of the ratios, from made-up tests of this very person. Nothing between two steps. */
export function* refine(question: PlanOfTest, signal: { readonly aborted: boolean }): Generator<Refined | null, void> {
  const [ratio] = question.ratios
  if (ratio === undefined) return
  const units: readonly UnitNights[] = question.units.map(({ unitNights }) => unitNights)
  const asked = questionsOf(question, peopleOf(question.who), ratio)
  let reported = 0
  let last: Refined | null = null
  for (const { tests, plans } of refinePlans(asked, {
    seed: SEED,
    standardError: STANDARD_ERROR,
    batch: BATCH,
    signal,
  })) {
    const all = units.map((unitNights, i) => ({ unitNights, weeks: plans[i] ?? [] }))
    last = { type: 'refined', tests, planned: answerFor(ratio, all) }
    const due = tests - reported >= REPORT
    if (due) reported = tests
    yield due ? { type: 'so-far', tests } : null
  }
  if (!signal.aborted && last !== null) yield last
}
