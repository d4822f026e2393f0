import { FOODS } from '../foods.ts'
import type { FoodNames } from './foodNames.ts'

/** As they stand in the table of foods. */
export const foodNames: FoodNames = Object.fromEntries(
  FOODS.map(({ id, name, synonyms, note, portion }) => [id, { name, synonyms, note, portion: portion.name }]),
)
