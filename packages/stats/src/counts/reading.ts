/** A posterior density as a curve to draw: even steps, integrating to 1. */
export interface DensityCurve {
  readonly from: number
  readonly step: number
  readonly heights: Float64Array
}

/** As much of a treatment's posterior as a verdict reads. Plain data: it survives a trip to a worker and back. */
export type TreatmentReading =
  | {
      readonly type: 'estimated'
      /** P(ratio < 1), strictly between 0 and 1. */
      readonly probHelps: number
      /** Posterior density of the log rate ratio. */
      readonly density: DensityCurve
    }
  /** The column is the same on every recorded night: there is nothing to compare. */
  | { readonly type: 'not-testable'; readonly because: 'never-varies' }

export const NEVER_VARIES = { type: 'not-testable', because: 'never-varies' } as const
