/** Columns of a night, before those of its exposures and treatments. */
export const NIGHT_COLUMNS = ['date', 'count', 'sleep_lost'] as const
/** In front of an id: what was so that day or night, and what was truly done. */
export const EXPOSURE = 'exposure:'
export const TAKEN = 'taken:'

export const CRAMP_COLUMNS = [
  'id',
  'night',
  'start',
  'minutes',
  'rough_minutes',
  'muscle',
  'side',
  'pain',
  'state',
] as const
export type CrampColumn = (typeof CRAMP_COLUMNS)[number]
