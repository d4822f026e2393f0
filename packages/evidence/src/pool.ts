import { poolRandomEffects, type RandomEffects, type StudyEffect, varianceOfInterval } from '@uncramp/stats'
import { type Contrast, contrastsOf, isReview, isTrial } from './contrasts.ts'
import { MEASURES } from './measures.ts'
import type { NotPooled, NotPooledBecause, Pool, Pooled } from './pooled.ts'
import { isStanding, type StandingStudy, type Study } from './study.ts'
import type { Treatment } from './treatment.ts'

/**
 * Pools what trials found of the same treatment, in the same measure, against the same thing. Everything else is named
 * with its reason. A study that was withdrawn enters nothing; reviews do not either, since they hold the same trials.
 */
export function poolTrials(studies: readonly Study[], treatments: readonly Treatment[]): Pool {
  const byId = new Map(studies.map((study) => [study.id, study]))
  const parts = treatments.map(({ id, studyIds }) =>
    poolTreatment(
      id,
      studyIds.map((study) => byId.get(study)!),
    ),
  )
  return { pooled: parts.flatMap(({ pooled }) => pooled), notPooled: parts.flatMap(({ notPooled }) => notPooled) }
}

function poolTreatment(treatmentId: string, studies: readonly Study[]): Pool {
  const found = studies
    .filter(isTrial)
    .filter(isStanding)
    .flatMap((study) => contrastsOf(treatmentId, study))
  const alike = (one: Contrast) => found.filter((other) => kindOf(other) === kindOf(one))
  const pooled = found
    .filter((one) => alike(one)[0] === one && !MEASURES[one.measure].unitNotSaid)
    .map(alike)
    .filter((group) => group.length > 1)
  const alone = found.filter((one) => !pooled.some((group) => group.includes(one)))
  return {
    pooled: pooled.map((group) => poolGroup(treatmentId, group)),
    notPooled: [
      ...alone.map((one) => ({ ...named(treatmentId, one.studyId, because(one, found)), outcome: one.outcome })),
      ...studies
        .filter(({ id }) => found.every(({ studyId }) => studyId !== id))
        .map((study) => named(treatmentId, study.id, withoutContrast(study, found))),
    ],
  }
}

const kindOf = ({ measure, against }: Contrast) => `${measure} against ${against}`

function named(treatmentId: string, studyId: string, because: NotPooledBecause): NotPooled {
  return { treatmentId, studyId, outcome: null, because }
}

function because(one: Contrast, found: readonly Contrast[]): NotPooledBecause {
  const others = found.filter(({ studyId }) => studyId !== one.studyId)
  if (MEASURES[one.measure].unitNotSaid) return 'unit-not-said'
  if (others.some(({ measure }) => measure === one.measure)) return 'different-comparators'
  return others.length > 0 ? 'different-outcomes' : 'one-trial'
}

function withoutContrast(study: Study, found: readonly Contrast[]): NotPooledBecause {
  if (!isStanding(study)) return 'retracted'
  if (isReview(study)) return 'review'
  if (!isTrial(study)) return 'no-trial'
  if (!comparesMeans(study)) return 'no-numbers'
  return found.length > 0 ? 'different-outcomes' : 'one-trial'
}

/** Two of its arms print mean and SD, of an outcome that no other trial counts. */
function comparesMeans({ arms }: StandingStudy): boolean {
  const printed = arms.filter(({ outcomes }) => outcomes.some(({ when, sd }) => when === 'end' && sd !== undefined))
  return printed.length > 1
}

function poolGroup(treatmentId: string, group: readonly Contrast[]): Pooled {
  const [{ measure, against }] = group as [Contrast]
  const ratio = MEASURES[measure].scale === 'ratio'
  const inward = ratio ? Math.log : same
  const outward = ratio ? Math.exp : same
  const fit = poolRandomEffects(group.map((one) => effectOf(one, inward)))
  if (fit.type === 'not-poolable') throw new Error(`${treatmentId}: ${fit.because} to pool`)
  const { by, ...shown } = shownOf(fit)
  const { q, degreesOfFreedom, pValue, iSquared } = fit.heterogeneity
  return {
    treatmentId,
    measure,
    against,
    k: group.length,
    people: summed(group),
    trials: group.map(({ studyId, outcome, times, people, estimate, interval: [from, to] }, i) => ({
      studyId,
      outcome,
      times,
      people,
      estimate: short(estimate),
      interval: [short(from), short(to)],
      weight: short(fit.rows[i]!.weight),
    })),
    estimate: short(outward(shown.estimate)),
    interval: [short(outward(shown.lower)), short(outward(shown.upper))],
    intervalBy: by,
    p: short(shown.pValue),
    heterogeneity: {
      q: short(q),
      degreesOfFreedom,
      p: short(pValue),
      iSquared: short(iSquared),
      tauSquared: short(fit.tauSquared),
    },
    prediction: [short(outward(fit.prediction.lower)), short(outward(fit.prediction.upper))],
  }
}

const same = (value: number) => value

function effectOf({ estimate, interval: [lower, upper] }: Contrast, inward: (value: number) => number): StudyEffect {
  return { estimate: inward(estimate), variance: varianceOfInterval({ lower: inward(lower), upper: inward(upper) }) }
}

/** The wider of the two intervals: few trials that happen to agree do not make a narrow one. */
function shownOf({ pooled, hartungKnapp }: RandomEffects) {
  return hartungKnapp === null || hartungKnapp.narrowerThanNormal
    ? { ...pooled, by: 'normal' as const }
    : { ...hartungKnapp, by: 'hartung-knapp' as const }
}

function summed(group: readonly Contrast[]): number | null {
  return group.reduce<number | null>((sum, { people }) => (sum === null || people === null ? null : sum + people), 0)
}

/** Six digits: what is left is a difference worth reading, not of one machine from another. */
const short = (value: number) => Number(value.toPrecision(6))
