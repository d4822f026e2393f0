import type { Cause } from '@uncramp/evidence'
import { type Case, gateFor, type RuleId, SUBSTANCES } from '@uncramp/nutrition'
import type { Caution, ContraindicationId } from '@uncramp/safety'
import { foodCase } from './foodCase.ts'
import { holding } from './foodOffer.ts'
import { gatesFor } from './gates.ts'
import type { HealthData } from './health.ts'
import { gatedAs } from './whatHelps.ts'

/** Whether what a cause advises may be read by her. */
export type CauseAdvice =
  | {
      readonly type: 'shown'
      /** Where a question is asked that may still speak against it. null: nothing is left to ask. */
      readonly open: 'check-up' | 'food' | null
      /** What to take care with, by her answers. */
      readonly mind: readonly ContraindicationId[]
    }
  | {
      readonly type: 'held'
      readonly level: 'never' | 'ask-first'
      /** The rules that hold it back, of the safety check and of the food check; their words say why. */
      readonly cautions: readonly ContraindicationId[]
      readonly foodRules: readonly RuleId[]
    }

interface Holding {
  readonly level: 'never' | 'ask-first' | null
  readonly cautions: readonly ContraindicationId[]
  readonly foodRules: readonly RuleId[]
  readonly open: 'check-up' | 'food' | null
  readonly mind: readonly ContraindicationId[]
}

/** Held back as soon as one thing that it involves is `never` for her, or is to be asked first. */
export function causeAdvice({ involves }: Pick<Cause, 'involves'>, health: HealthData): CauseAdvice {
  const all = involves.map((one) => (one.startsWith('food:') ? ofFood(one, health) : ofTreatment(one, health)))
  const levels = all.map(({ level }) => level)
  const level = (['never', 'ask-first'] as const).find((one) => levels.includes(one))
  if (level === undefined) {
    const open = (['check-up', 'food'] as const).find((one) => all.some((each) => each.open === one)) ?? null
    return { type: 'shown', open, mind: [...new Set(all.flatMap(({ mind }) => mind))] }
  }
  return {
    type: 'held',
    level,
    cautions: [...new Set(all.flatMap(({ cautions }) => cautions))],
    foodRules: [...new Set(all.flatMap(({ foodRules }) => foodRules))],
  }
}

const FREE: Holding = { level: null, cautions: [], foodRules: [], open: null, mind: [] }

function ofTreatment(involved: string, health: HealthData): Holding {
  const id = gatedAs(involved)
  if (id === null) return FREE
  const { level, because, toAsk } = gatesFor(health)[id]
  const open = toAsk.length > 0 ? 'check-up' : null
  if (level === 'free' || level === 'care') {
    return { ...FREE, open, mind: because.filter(isHers).map((caution) => caution.id) }
  }
  const cautions = because.filter(({ severity }) => severity === level).map((caution) => caution.id)
  return { ...FREE, level, cautions, open }
}

/** What holds for everyone stands in the advice itself. */
const isHers = ({ because }: Caution): boolean => because.some(({ type }) => type !== 'anyone')

/** As a food: what a rule forbids is not advised, and what is not answered yet stays open. */
function ofFood(involved: string, health: HealthData): Holding {
  const substance = SUBSTANCES.find((one) => involved === `food:${one}`)
  if (substance === undefined) return FREE
  const { because, unanswered } = gateFor(substance, 'food', caseOf(health))
  const against = holding(because)
  const open = unanswered.length > 0 ? 'food' : null
  if (against.length === 0) return { ...FREE, open }
  const level = against.some((one) => one.level === 'never') ? 'never' : 'ask-first'
  return { ...FREE, level, foodRules: against.map(({ rule }) => rule), open }
}

/** Age, sex and country stand in where they are not known: what holds a food back asks for none of them. */
const STAND_IN = { age: 70, sex: 'female', system: 'EFSA' } as const

function caseOf(health: HealthData): Case {
  const { age = STAND_IN.age } = health.answers
  const given = foodCase(
    { ...health, sex: health.sex ?? STAND_IN.sex, answers: { ...health.answers, age } },
    health.system ?? STAND_IN.system,
  )
  if (given === null) throw new Error('a food case with an age and a sex was not made')
  return given
}
