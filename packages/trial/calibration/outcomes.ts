import { glanceAtOutcome, type OutcomeProblem, readOutcome } from '@uncramp/stats'
import { randomLogistic, randomNormal, randomPoisson } from 'd3-random'
import { drawSchedule } from '../src/draw.ts'
import { lookNight, lookWeeks } from '../src/looks.ts'
import type { OutcomeCramp, OutcomeNight } from '../src/outcomes/nights.ts'
import { SECOND_OUTCOMES, type SecondOutcome, toOutcomeProblem } from '../src/outcomes/problem.ts'
import { BETTER_FROM } from '../src/outcomes/rule.ts'
import { LAST_LOOK_WEEK, type UnitNights } from '../src/protocol.ts'
import type { Trial } from '../src/record.ts'
import { chance } from './chance.ts'

/** People of one kind whose treatment changes nothing at all. */
export interface OutcomeCell {
  readonly perWeek: number
  readonly unitNights: UnitNights
  /** Lag-1 correlation of good and bad spells; 0 with `spells` false. */
  readonly rho: number
  readonly spells: boolean
}

/** The largest chances a person sees over all her looks, of each outcome. */
export interface OutcomeExtremes {
  readonly better: Readonly<Record<SecondOutcome, number>>
  readonly worse: Readonly<Record<SecondOutcome, number>>
}

/** Of people whose treatment changes nothing, the share told so by week 26, with its standard error. */
export interface OutcomeRow extends OutcomeCell {
  readonly outcome: SecondOutcome | 'any'
  readonly people: number
  readonly better: number
  readonly betterError: number
  readonly worse: number
  readonly worseError: number
}

export const OUTCOME_CELLS: readonly OutcomeCell[] = [2.65, 7].flatMap((perWeek) =>
  ([1, 7] as const).map((unitNights) => ({ perWeek, unitNights, rho: 0.5, spells: true })),
)

/**
 * How often each second outcome, and any of them, is called better or worse by week 26 when nothing changes.
 *
 * @param people a cell
 * @param onProgress share of the work that is done, 0 to 1
 * @param round seeds of two rounds never meet: bars are set on rounds 1 and 2 and confirmed on round 3
 */
export function outcomesStudy(
  people: number,
  onProgress: (share: number) => void = () => {},
  round = 3,
): readonly OutcomeRow[] {
  return OUTCOME_CELLS.flatMap((cell, c) => {
    const seen = Array.from({ length: people }, (_, number) => {
      onProgress((c * people + number) / (OUTCOME_CELLS.length * people))
      return outcomeExtremes(cell, number, round)
    })
    return rowsOf(cell, seen)
  })
}

export function rowsOf(cell: OutcomeCell, seen: readonly OutcomeExtremes[]): readonly OutcomeRow[] {
  const reaches = (side: 'better' | 'worse', outcome: SecondOutcome) => (person: OutcomeExtremes) =>
    person[side][outcome] >= BETTER_FROM[outcome][cell.unitNights]
  const shares = (outcome: OutcomeRow['outcome'], side: 'better' | 'worse') => {
    const some = outcome === 'any' ? SECOND_OUTCOMES : [outcome]
    const told = seen.filter((person) => some.some((one) => reaches(side, one)(person))).length
    const share = told / seen.length
    return { share, error: Math.sqrt((share * (1 - share)) / seen.length) }
  }
  return ([...SECOND_OUTCOMES, 'any'] as const).map((outcome) => {
    const better = shares(outcome, 'better')
    const worse = shares(outcome, 'worse')
    return {
      ...cell,
      outcome,
      people: seen.length,
      better: better.share,
      betterError: better.error,
      worse: worse.share,
      worseError: worse.error,
    }
  })
}

/** Follows one person through all her looks. "Nothing worth having" is not counted as a stop: bars must hold without it. */
export function outcomeExtremes(cell: OutcomeCell, number: number, round: number): OutcomeExtremes {
  const seed = seedOf(cell, number, round)
  const trial = drawSchedule(
    {
      treatment: 'treatment',
      unitNights: cell.unitNights,
      pairs: Math.floor((LAST_LOOK_WEEK * 7) / (2 * cell.unitNights)),
      baselineNights: 0,
      washoutNights: 0,
      firstNight: '2026-01-01',
    },
    seed,
  )
  const nights = livedNights(cell, trial, seed)
  const better = { woken: 0, minutes: 0, pain: 0 }
  const worse = { woken: 0, minutes: 0, pain: 0 }
  for (const outcome of SECOND_OUTCOMES) {
    for (const week of lookWeeks(trial)) {
      const problem = toOutcomeProblem(trial, nights, outcome, lookNight(trial, week))
      if (!worthReading(problem)) continue
      const reading = readOutcome(problem)
      if (reading.type !== 'estimated') continue
      better[outcome] = Math.max(better[outcome], reading.probBetter)
      worse[outcome] = Math.max(worse[outcome], reading.probWorse)
    }
  }
  return { better, worse }
}

const PLAIN_Z = 1.1
const GLANCE = 0.96

/**
 * Whether a chance near a bar is possible at all. A plain comparison of nights and a glance at the mode are far from
 * exact, but a bar of 0.99 or more is out of reach of what they leave out.
 */
function worthReading(problem: OutcomeProblem): boolean {
  if (Math.abs(plainZ(problem)) < PLAIN_Z) return false
  const glance = glanceAtOutcome(problem)
  return glance !== null && Math.max(glance, 1 - glance) > GLANCE
}

/** Difference of the arms' mean nights over its standard error, nights taken as independent. */
function plainZ({ answers, doses }: OutcomeProblem): number {
  const values = answers.map(valueOfNight)
  const arm = (wanted: number) => {
    const own = values.filter((value, t): value is number => value !== null && doses[t] === wanted)
    const mean = own.reduce((a, b) => a + b, 0) / own.length
    const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (own.length - 1)
    return { mean, error: variance / own.length }
  }
  const [treated, usual] = [arm(1), arm(0)]
  const error = treated.error + usual.error
  return error > 0 ? (treated.mean - usual.mean) / Math.sqrt(error) : Number.POSITIVE_INFINITY
}

function valueOfNight(answer: OutcomeProblem['answers'][number]): number | null {
  if (answer === null || typeof answer === 'boolean') return answer === null ? null : Number(answer)
  const numbers = [...answer].filter((one): one is number => typeof one === 'number')
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + Math.log(1 + one), 0) / numbers.length
}

function seedOf({ perWeek, unitNights, rho }: OutcomeCell, number: number, round: number): number {
  let hash = 2166136261
  for (const letter of `outcomes/${perWeek}/${unitNights}/${rho}/${round}/${number}`) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619)
  }
  return hash >>> 0
}

/**
 * Cramps from a Poisson rate around spells (sd 0.8 on the log scale); lengths round 2.5 minutes and pain round 6 with
 * spells of their own, longer tails for lengths and whole scores for pain; each cramp wakes four times in five.
 */
function livedNights(cell: OutcomeCell, trial: Trial, seed: number): readonly OutcomeNight[] {
  const uniform = chance(seed ^ 0x5bd1e995)
  const normal = randomNormal.source(uniform)(0, 1)
  const logistic = randomLogistic.source(uniform)(0, 1)
  const nights = trial.units.flatMap(({ arm, nights }) => Array.from({ length: nights }, () => arm === 'treatment'))
  const spell = (sd: number) => spells(nights.length, cell.spells ? sd : 0, cell.rho, normal)
  const [often, long, sore] = [spell(0.8), spell(0.5), spell(1)]
  return nights.map((taken, t) => {
    const count = randomPoisson.source(uniform)((cell.perWeek / 7) * Math.exp(often[t]! - (cell.spells ? 0.32 : 0)))()
    const cramps = Array.from(
      { length: count },
      (): OutcomeCramp => ({
        minutes: Math.exp(Math.log(2.5) + long[t]! + 0.45 * logistic()),
        pain: Math.min(10, Math.max(0, Math.round(6 + sore[t]! + 1.5 * normal()))),
      }),
    )
    return { count, taken, woken: cramps.filter(() => uniform() < 0.8).length > 0, cramps }
  })
}

function spells(nights: number, sd: number, rho: number, normal: () => number): readonly number[] {
  let spell = sd * normal()
  return Array.from({ length: nights }, (_, t) => {
    if (t > 0) spell = rho * spell + Math.sqrt(1 - rho * rho) * sd * normal()
    return spell
  })
}
