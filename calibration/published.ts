/** People of a hundred told that it helps, by the rule that ours was chosen beside: spells with sd 0.8, lag-1 0.5. */
export interface PublishedPower {
  readonly perWeek: number
  readonly unitNights: number
  readonly ratio: number
  readonly week12: number
  readonly week26: number
}

export const PUBLISHED_PEOPLE = 600

export const PUBLISHED_POWER: readonly PublishedPower[] = [
  { perWeek: 2.65, unitNights: 1, ratio: 0.5, week12: 24, week26: 60 },
  { perWeek: 2.65, unitNights: 7, ratio: 0.5, week12: 20, week26: 49 },
  { perWeek: 7, unitNights: 1, ratio: 0.5, week12: 52, week26: 91 },
  { perWeek: 7, unitNights: 7, ratio: 0.5, week12: 39, week26: 76 },
  { perWeek: 2.65, unitNights: 1, ratio: 0.36, week12: 42, week26: 85 },
  { perWeek: 2.65, unitNights: 7, ratio: 0.36, week12: 32, week26: 76 },
  { perWeek: 7, unitNights: 1, ratio: 0.36, week12: 82, week26: 99 },
  { perWeek: 7, unitNights: 7, ratio: 0.36, week12: 68, week26: 96 },
]
