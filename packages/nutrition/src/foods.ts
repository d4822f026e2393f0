import type { OtherFood } from './allFoods.ts'
import { FOOD_TABLE } from './data/foodTable.ts'
import { NUTRIENTS, type Nutrient } from './nutrients.ts'
import { numberOf, rowsOf } from './table.ts'
import type { FoodNames } from './words/foodNames.ts'

export const FOOD_KINDS = [
  'avocado',
  'leafy-greens',
  'papaya',
  'salmon',
  'legumes',
  'broth',
  'oily-fish',
  'fish',
  'meat',
  'dairy-eggs',
  'nuts-seeds',
  'grains',
  'vegetables',
  'fruit',
  'drinks-other',
] as const

export interface Food {
  readonly id: string
  /** Its id in FoodData Central. */
  readonly usda: number
  readonly group: (typeof FOOD_KINDS)[number]
  /** In English; {@link foodsIn} has other languages. */
  readonly name: string
  readonly synonyms: readonly string[]
  readonly portion: { readonly name: string; readonly grams: number }
  /** In 100 g, in {@link UNITS}; null: not measured. */
  readonly per100g: Readonly<Record<Nutrient, number | null>>
  /** How far the record is known to be of SR Legacy. */
  readonly check: 'macros-match' | 'sr-legacy-read'
  /** '' for nothing to say. */
  readonly note: string
}

export const FOODS: readonly Food[] = rowsOf(FOOD_TABLE).map((row) => ({
  id: row.id as string,
  usda: Number(row.usda),
  group: row.group as Food['group'],
  name: row.name as string,
  synonyms: row.synonyms ? row.synonyms.split(';') : [],
  portion: { name: row.portion as string, grams: Number(row.grams) },
  per100g: Object.fromEntries(NUTRIENTS.map((nutrient) => [nutrient, numberOf(row[nutrient])])) as Food['per100g'],
  check: row.check as Food['check'],
  note: row.note as string,
}))

/** The core foods with their names, portions and notes in a language: what `foodNames` of its door has. */
export function foodsIn(names: FoodNames): readonly Food[] {
  return FOODS.map((food) => {
    const own = names[food.id]
    if (own === undefined) throw new RangeError(`no name in this language for the food "${food.id}"`)
    const { portion, ...named } = own
    return { ...food, ...named, portion: { ...food.portion, name: portion } }
  })
}

/** One of the core foods, or of the long table. */
export type AnyFood = Food | OtherFood

/** What a household portion gives, or null where it was not measured or no portion is known. */
export function portionGives({ per100g, portion }: AnyFood, nutrient: Nutrient): number | null {
  const amount = per100g[nutrient]
  return amount === null || portion === null ? null : (amount * portion.grams) / 100
}
