import type { ReportCramp } from '../diary.ts'

/** Cramps of one muscle on one side. Medians are of the cramps that tell; null: none does. */
export interface Place {
  /** null: the place is not known. */
  readonly muscle: string | null
  readonly side: string | null
  readonly cramps: number
  /** 0 to 10. */
  readonly pain: number | null
  /** By the clock. */
  readonly minutes: number | null
}

/** The most frequent first. */
export function placesOf(cramps: readonly ReportCramp[]): readonly Place[] {
  const groups = new Map<string, ReportCramp[]>()
  for (const cramp of cramps) {
    const key = JSON.stringify([cramp.muscle, cramp.side])
    groups.set(key, [...(groups.get(key) ?? []), cramp])
  }
  return [...groups.values()]
    .map((group) => ({ muscle: group[0]!.muscle, side: group[0]!.side, cramps: group.length, ...typical(group) }))
    .toSorted((a, b) => b.cramps - a.cramps)
}

/** Median pain and minutes. */
export function typical(cramps: readonly ReportCramp[]): Pick<Place, 'pain' | 'minutes'> {
  return {
    pain: median(cramps.flatMap(({ pain }) => pain ?? [])),
    minutes: median(cramps.flatMap(({ minutes }) => minutes ?? [])),
  }
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}
