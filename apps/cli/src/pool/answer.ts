import type { PersonEffect, Pool, PosteriorSummary, SteadiedEffect } from '@uncramp/stats'

/** Median, and the interval that holds 95 of 100 chances. */
interface Interval {
  readonly q025: number
  readonly q50: number
  readonly q975: number
}

interface Summary extends Interval {
  readonly mean: number
  readonly sd: number
}

export interface EffectAnswer {
  /** Rate ratio: 0.6 reads "40 in 100 fewer". */
  readonly ratio: Interval
  readonly prob_ratio_below_1: number
}

/** What `uncramp pool --json` prints. */
export interface PoolAnswer {
  readonly people: number
  /** Log rate ratio of the typical person. */
  readonly mu: Summary
  /** Standard deviation of people's log rate ratios around mu. */
  readonly tau: Summary
  readonly typical_person: { readonly ratio: Interval }
  readonly new_person: EffectAnswer
  /** One person's result, alone and with the others as her prior; null when none was asked for. */
  readonly one_person: { readonly own: EffectAnswer; readonly steadied: EffectAnswer; readonly others: number } | null
  /** What to keep in mind, in sentences. */
  readonly notes: readonly string[]
  readonly milliseconds: number
}

export interface OnePerson {
  readonly effect: SteadiedEffect
  readonly others: number
}

export function toAnswer(
  { posterior, newPerson }: Pool,
  one: OnePerson | null,
  more: Pick<PoolAnswer, 'notes' | 'milliseconds'>,
): PoolAnswer {
  return {
    people: posterior.people,
    mu: toSummary(posterior.mu),
    tau: toSummary(posterior.tau),
    typical_person: { ratio: toRatio(posterior.mu) },
    new_person: toEffect(newPerson),
    one_person: one && {
      own: toEffect(one.effect.own),
      steadied: toEffect(one.effect.steadied),
      others: one.others,
    },
    notes: more.notes,
    milliseconds: Math.round(more.milliseconds * 1000) / 1000,
  }
}

function toSummary({ mean, sd, q025, q50, q975 }: PosteriorSummary): Summary {
  return { mean, sd, q025, q50, q975 }
}

function toEffect({ logRatio, probHelps }: PersonEffect): EffectAnswer {
  return { ratio: toRatio(logRatio), prob_ratio_below_1: probHelps }
}

/** Quantiles go through exp unchanged; means would not. */
function toRatio({ q025, q50, q975 }: PosteriorSummary): Interval {
  return { q025: Math.exp(q025), q50: Math.exp(q50), q975: Math.exp(q975) }
}
