import type { DrawnOrder } from '../record.ts'
import type { DesignedOrder } from './drawnDesign.ts'

/** The design behind a test of one treatment: randomised pairs of units, in each a fair coin says which comes first. */
export function designOf({ protocol, units }: DrawnOrder): DesignedOrder {
  const { pairs, unitNights, baselineNights, washoutNights } = protocol
  return {
    design: {
      treatments: 1,
      blocks: Array.from({ length: pairs }, () => ({ type: 'permuted', perArm: [1, 1] })),
      longestRun: null,
      unitNights,
      baselineNights,
      washoutNights,
    },
    arms: units.map(({ arm }) => (arm === 'treatment' ? 1 : 0)),
  }
}
