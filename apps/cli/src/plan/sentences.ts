import type { UnitNights } from '@uncramp/trial'
import type { Chances, PlanAnswer, SoonestAnswer, WeekAnswer } from './answer.ts'

const COLUMNS = ['helps', 'nothing worth having', 'makes it worse', 'cannot tell yet'] as const
const FIRST = 26

/** A plan as a person reads it: for each true ratio a sentence, then chances in 100. */
export function toPlanSentences(answer: PlanAnswer): string {
  return `${[...answer.soonest.map((soonest) => ratioPart(answer, soonest)), basis(answer)].join('\n\n')}\n`
}

function ratioPart(answer: PlanAnswer, soonest: SoonestAnswer): string {
  const head = `${'chances in 100'.padEnd(FIRST)}${COLUMNS.map((name) => `  ${name}`).join('')}`
  const plans = answer.plans.filter(({ ratio }) => ratio === soonest.ratio)
  const rows = plans.flatMap(({ unit_nights, weeks }) => weeks.map((week) => row(unit_nights, week)))
  return [sentence(answer, soonest), '', head, ...rows].join('\n')
}

function sentence({ rate_per_week }: PlanAnswer, soonest: SoonestAnswer): string {
  const start = `With ${Number(rate_per_week.toPrecision(3))} cramps a week, and a treatment that ${doing(soonest.ratio)}, `
  if ('none_in_half_a_year' in soonest) {
    return `${start}no test is likelier than not to say so within half a year. ${capital(switching(soonest.nearest))} comes nearest: ${inHundred(soonest.chance)} in 100.`
  }
  return `${start}${switching(soonest.unit_nights)} answers soonest: by week ${soonest.week} it has said so ${inHundred(soonest.chance)} times in 100.`
}

function doing(ratio: number): string {
  if (ratio === 1) return 'does nothing'
  if (ratio === 0.5) return 'halves them'
  const change = Math.round(100 * Math.abs(1 - ratio))
  return ratio < 1 ? `takes away ${change} in 100` : `adds ${change} in 100`
}

function switching(unitNights: UnitNights): string {
  return unitNights === 1 ? 'switching every night' : `switching every ${unitNights} nights`
}

const capital = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`

function row(unitNights: UnitNights, answer: WeekAnswer): string {
  const name = `units of ${unitNights}`.padEnd(14)
  const start = `${name}week ${answer.week}`.padEnd(FIRST)
  if ('too_early' in answer) return `${start}  cannot tell yet, always: before the first look`
  return `${start}${cells(answer.chances)}`
}

function cells({ helps, nothing_worth_having, makes_it_worse, cannot_tell_yet }: Chances): string {
  const chances = [helps, nothing_worth_having, makes_it_worse, cannot_tell_yet]
  return chances.map((chance, i) => `  ${inHundred(chance).padStart(COLUMNS[i]!.length)}`).join('')
}

/** Never 0 and never 100. */
function inHundred(chance: number): string {
  if (chance < 0.01) return '<1'
  return chance > 0.99 ? '>99' : String(Math.round(100 * chance))
}

function basis({ source, tests, standard_error }: PlanAnswer): string {
  const weeks = 'Weeks count from the first night of the test; no test answers before week 8 and four pairs.'
  if (source === 'table' || tests === null || standard_error === null) {
    return `${weeks}\nRead from a table of simulated tests, mostly within 5 in 100, at times 10 off. Without --quick it is simulated for this very case.`
  }
  return `${weeks}\n${tests} tests were simulated; the standard error of each figure is at most ${Math.ceil(1000 * standard_error) / 10} in 100.`
}
