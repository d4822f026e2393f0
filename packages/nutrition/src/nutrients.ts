/** In the order of the food table. */
export const NUTRIENTS = [
  'magnesium',
  'potassium',
  'calcium',
  'vitamin-d',
  'thiamin',
  'riboflavin',
  'vitamin-b6',
  'folate',
  'vitamin-b12',
  'sodium',
] as const

export type Nutrient = (typeof NUTRIENTS)[number]

/** The unit in which foods and totals are counted. Folate is in micrograms of dietary folate equivalents. */
export const UNITS = {
  magnesium: 'mg',
  potassium: 'mg',
  calcium: 'mg',
  'vitamin-d': 'ug',
  thiamin: 'mg',
  riboflavin: 'mg',
  'vitamin-b6': 'mg',
  folate: 'ug',
  'vitamin-b12': 'ug',
  sodium: 'mg',
} as const satisfies Record<Nutrient, 'mg' | 'ug'>

const IU_PER_UG = 40

export const vitaminDToUg = (iu: number): number => iu / IU_PER_UG
export const vitaminDToIu = (ug: number): number => ug * IU_PER_UG
