import { NUTRIENTS, type Nutrient } from './nutrients.ts'
import { numberOf, rowsOf } from './table.ts'

export const OTHER_CHECKS = ['macros-match', 'energy-differs', 'sr-legacy-read'] as const

/** A food of the long USDA table, `@uncramp/nutrition/all-foods.txt`. */
export interface OtherFood {
  readonly id: `usda-${number}`
  /** Its id in FoodData Central. */
  readonly usda: number
  /** As USDA sorts it, in English. */
  readonly category: string
  /** As USDA has it, in English: the plain food first, then what sets it apart. */
  readonly name: string
  /** USDA's own; null: it names none. */
  readonly portion: { readonly name: string; readonly grams: number } | null
  /** In 100 g, in {@link UNITS}; null: not measured. */
  readonly per100g: Readonly<Record<Nutrient, number | null>>
  /** How far the record is known to be of SR Legacy. */
  readonly check: (typeof OTHER_CHECKS)[number]
}

/**
 * The foods of the long table.
 *
 * @throws RangeError on a line that has not its columns.
 */
export function readAllFoods(table: string): readonly OtherFood[] {
  return rowsOf(table.trimEnd()).map((row) => ({
    id: `usda-${Number(row.usda)}`,
    usda: Number(row.usda),
    category: row.category as string,
    name: row.name as string,
    portion: row.portion ? { name: row.portion, grams: Number(row.grams) } : null,
    per100g: Object.fromEntries(
      NUTRIENTS.map((nutrient) => [nutrient, numberOf(row[nutrient])]),
    ) as OtherFood['per100g'],
    check: row.check as OtherFood['check'],
  }))
}
