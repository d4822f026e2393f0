import type { Helper } from '../../models/whatHelps.ts'
import { known } from '../../words/known.ts'

/** Why something is not to be tested by oneself. */
export function notAloneLines({ treatment, because }: Helper): readonly string[] {
  const line = known.treatments.byId[treatment.id]?.notTestable
  return line === undefined ? because.map((id) => known.cautions[id]) : [line]
}
