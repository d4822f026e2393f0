import { emptyNight } from '../cramps.ts'
import { addNights, type NightDate } from '../nightDate.ts'
import type { Night } from '../records.ts'
import type { ImportedNights } from './importNights.ts'

/**
 * The recorded nights as records of a diary; a treatment's label is its id, and any amount of it counts as done.
 * Nights without a count get no record: they are unknown. Pain and minutes stay out, as they belong to a cramp.
 *
 * @param firstNight `imported.firstNight`, or the night the person names when the rows are only numbered
 */
export function nightRecords(imported: ImportedNights, firstNight: NightDate): readonly Night[] {
  return imported.nights.flatMap(({ count, treatments }, night) => {
    if (count === null) return []
    const taken = imported.treatmentLabels.map((label, k) => [label, (treatments[k] ?? 0) > 0] as const)
    return [{ ...emptyNight(addNights(firstNight, night)), count, taken: Object.fromEntries(taken) }]
  })
}
