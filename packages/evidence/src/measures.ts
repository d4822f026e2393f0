interface Measure {
  /** A ratio and a difference never share an axis. */
  readonly scale: 'difference' | 'ratio'
  /** Which side of no effect helps. */
  readonly better: 'lower' | 'higher'
  /** The outcomes as studies record them, each with what brings it to the unit of this measure. */
  readonly from: Readonly<Record<string, number>>
  /** No study of it says its unit, so that none can be put beside another. */
  readonly unitNotSaid?: true
}

/** What treatments are compared by, the one that matters most first. */
const measures = {
  'cramps-a-week': {
    scale: 'difference',
    better: 'lower',
    from: { cramps_per_week: 1, cramps_per_night: 7, cramps_per_2_weeks: 1 / 2, cramps_per_4_weeks: 1 / 4 },
  },
  'cramp-days-a-week': { scale: 'difference', better: 'lower', from: { cramp_days_or_nights_per_2_weeks: 1 / 2 } },
  'cramps-time-not-said': { scale: 'difference', better: 'lower', from: { NLC_episodes: 1 }, unitNotSaid: true },
  /** Hundredths of the cramps at the start. */
  'change-from-start': { scale: 'difference', better: 'lower', from: { percent_change_from_baseline: 1 } },
  /** People to people, as are the next three. */
  'no-cramps': { scale: 'ratio', better: 'higher', from: { no_cramps_after_treatment: 1 } },
  'a-quarter-fewer': { scale: 'ratio', better: 'higher', from: { responders_25pct: 1 } },
  'half-as-many': { scale: 'ratio', better: 'higher', from: { halved_cramp_frequency: 1 } },
  'half-the-pain': { scale: 'ratio', better: 'higher', from: { halved_pain: 1 } },
  /** Odds. */
  'any-cramps': { scale: 'ratio', better: 'lower', from: { cramping: 1 } },
  'pain-0-10': { scale: 'difference', better: 'lower', from: { severity_0_10: 1 } },
  'pain-1-3': { scale: 'difference', better: 'lower', from: { cramp_intensity_1_3: 1 } },
  /** Over all cramps of two weeks. */
  'pain-total': { scale: 'difference', better: 'lower', from: { pain_total_score: 1 } },
} as const satisfies Readonly<Record<string, Measure>>

export type MeasureId = keyof typeof measures
export const MEASURES: Readonly<Record<MeasureId, Measure>> = measures
export const MEASURE_IDS = Object.keys(measures) as readonly MeasureId[]

/** The measure of a recorded outcome, and what brings it to its unit; none where it cannot be drawn. */
export function measureOf(outcome: string): { readonly measure: MeasureId; readonly times: number } | undefined {
  const measure = MEASURE_IDS.find((id) => Object.hasOwn(MEASURES[id].from, outcome))
  return measure === undefined ? undefined : { measure, times: MEASURES[measure].from[outcome]! }
}

const SCALES: Readonly<Record<string, Measure['scale']>> = {
  MD: 'difference',
  MD_percentage_points: 'difference',
  RR: 'ratio',
  OR: 'ratio',
}

/** Of an effect as it is recorded, such as MD or RR. */
export const scaleOf = (recorded: string): Measure['scale'] | undefined => SCALES[recorded]
