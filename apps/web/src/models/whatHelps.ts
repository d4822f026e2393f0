import type { Treatment } from '@uncramp/evidence'
import {
  type Answers,
  type Caution,
  type ContraindicationId,
  type Gate,
  gates,
  type ToldYes,
  TREATMENTS,
  type TreatmentId,
} from '@uncramp/safety'

/** What her answers of the safety check say of one treatment. `not-alone`: never by oneself, whoever she is. */
export type Standing = 'free' | 'care' | 'ask-first' | 'not-alone' | 'never'

export interface Helper {
  readonly treatment: Treatment
  readonly standing: Standing
  /** The rules that make it so; their words say why. */
  readonly because: readonly ContraindicationId[]
  /** Something she said makes it so, and not the rules for everyone alone. */
  readonly hers: boolean
  /** A question nobody has asked her yet may still speak against it. */
  readonly open: boolean
}

/** `not-alone`: not without a doctor. `in-cramp`: it ends a cramp and prevents none, so a count of nights cannot tell. */
export type TestOffer = 'now' | 'ask-first' | 'never' | 'not-alone' | 'in-cramp'

const VERDICTS = ['may help', 'uncertain', 'unstudied', 'no better than placebo', 'harmful'] as const
const CERTAINTIES = ['high', 'moderate', 'low', 'very low', 'none'] as const
const STANDINGS: readonly Standing[] = ['free', 'care', 'ask-first', 'not-alone', 'never']
const AGAINST: readonly Treatment['verdict'][] = ['no better than placebo', 'harmful']

/** The gate of a treatment has its own name in the safety rules; null: they know no such treatment. */
export function gatedAs(id: string): TreatmentId | null {
  return TREATMENTS.find((known) => known === id) ?? null
}

/**
 * The best first: by verdict, what she can do herself before what takes a doctor, then by how sure it is, then by what her
 * answers say. Where a verdict speaks against, the surest stands last. What nothing tells apart stays in the order of the
 * evidence.
 */
export function whatHelps(
  treatments: readonly Treatment[],
  answers: Answers,
  told: readonly ToldYes[],
): readonly Helper[] {
  const all = gates(answers, told)
  const helpers = treatments.map((treatment) => {
    const id = gatedAs(treatment.id)
    return helper(treatment, id === null ? null : all[id])
  })
  return helpers.toSorted(
    (a, b) =>
      rank(VERDICTS, a.treatment.verdict) - rank(VERDICTS, b.treatment.verdict) ||
      reach(a.treatment) - reach(b.treatment) ||
      sureness(a.treatment) - sureness(b.treatment) ||
      rank(STANDINGS, a.standing) - rank(STANDINGS, b.standing),
  )
}

/** Most tests of what a doctor gives were of people with another illness: they say less of an ordinary cramp. */
const REACHES = ['alone', 'in-cramp', 'with-doctor'] as const
export type Reach = (typeof REACHES)[number]

/** `alone`: what keeps cramps away, and a person can do by herself. `in-cramp`: the same, for a cramp under way. */
export function reachOf({ selfTest, duringCrampOnly }: Treatment): Reach {
  if (duringCrampOnly) return 'in-cramp'
  return selfTest.allowed ? 'alone' : 'with-doctor'
}

/** Where a verdict speaks against, it is the same for whoever tries it. */
export const headingReach = (treatment: Treatment): Reach =>
  AGAINST.includes(treatment.verdict) ? 'alone' : reachOf(treatment)

export function testOffer({ treatment, standing }: Helper): TestOffer {
  if (!treatment.selfTest.allowed || standing === 'not-alone') return 'not-alone'
  if (treatment.duringCrampOnly) return 'in-cramp'
  return standing === 'never' || standing === 'ask-first' ? standing : 'now'
}

/** Bars out of four. */
export const barsOf = (certainty: Treatment['certainty'] | 'not graded'): number =>
  certainty === 'not graded' ? 0 : 4 - rank(CERTAINTIES, certainty)

const rank = <T>(order: readonly T[], one: T): number => order.indexOf(one)

const reach = (treatment: Treatment): number => rank(REACHES, headingReach(treatment))

function sureness({ verdict, certainty }: Treatment): number {
  const place = rank(CERTAINTIES, certainty)
  return AGAINST.includes(verdict) ? -place : place
}

function helper(treatment: Treatment, gate: Gate | null): Helper {
  const free = { treatment, standing: 'free', because: [], hers: false } as const
  if (gate === null) return { ...free, open: false }
  const open = gate.toAsk.length > 0
  if (gate.level === 'free') return { ...free, open }
  const decisive = gate.because.filter(({ severity }) => gate.level === 'care' || severity === gate.level)
  const own = decisive.filter((one) => !isForAnyone(one))
  const hers = own.length > 0
  const standing = gate.level === 'never' && !hers ? 'not-alone' : gate.level
  const because = (standing === 'never' ? own : decisive).map(({ id }) => id)
  return { treatment, standing, because, hers, open }
}

const isForAnyone = ({ because }: Caution): boolean => because.every(({ type }) => type === 'anyone')
