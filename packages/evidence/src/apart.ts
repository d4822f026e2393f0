import * as v from 'valibot'
import { faultsOfCited } from './citedFaults.ts'
import type { Source } from './source.ts'
import { Id, Text } from './study.ts'
import type { Treatment } from './treatment.ts'

/** Why two treatments must not be tested at the same time. `unknown`: nobody knows what is in one of them. */
export const APART_BECAUSE = ['same-kind', 'same-substance', 'two-products', 'unknown'] as const
export type ApartBecause = (typeof APART_BECAUSE)[number]

/** Treatments of which no two are to be tested at the same time. */
export const Apart = v.strictObject({
  id: Id,
  treatmentIds: v.pipe(v.array(Id), v.minLength(1)),
  because: v.picklist(APART_BECAUSE),
  basis: Text,
  sourceIds: v.pipe(v.array(Id), v.minLength(1)),
  /** Nor one of them beside something that is not among the treatments. */
  unknownToo: v.optional(v.literal(true)),
})
export type Apart = v.InferOutput<typeof Apart>

/**
 * Why two treatments must not be tested at the same time; null: nothing speaks against it. Two that are not among the
 * treatments are never tested together: nobody knows what they share. What a person's own answers forbid is not asked here.
 */
export function apartBecause(
  { apart, treatments }: { readonly apart: readonly Apart[]; readonly treatments: readonly Pick<Treatment, 'id'>[] },
  one: string,
  other: string,
): ApartBecause | null {
  if (one === other) return 'same-kind'
  const isKnown = (id: string) => treatments.some((treatment) => treatment.id === id)
  if (!isKnown(one) && !isKnown(other)) return 'unknown'
  const between = apart.find(({ treatmentIds }) => treatmentIds.includes(one) && treatmentIds.includes(other))
  if (between !== undefined) return between.because
  if (isKnown(one) && isKnown(other)) return null
  const known = isKnown(one) ? one : other
  return apart.some(({ treatmentIds, unknownToo }) => unknownToo === true && treatmentIds.includes(known))
    ? 'unknown'
    : null
}

export function faultsOfApart(
  apart: readonly Apart[],
  treatments: readonly Treatment[],
  sources: readonly Source[],
): readonly string[] {
  const tried = new Set(treatments.map(({ id }) => id))
  return [
    ...faultsOfCited(apart, sources),
    ...apart.flatMap(({ id, treatmentIds }) =>
      treatmentIds.filter((one) => !tried.has(one)).map((one) => `${id}: there is no treatment ${one}`),
    ),
  ]
}
