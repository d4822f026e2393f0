import type { Food } from '../foods.ts'
import { rowsOf } from '../table.ts'

/** The core foods in one language, by id. A portion and a note are as long as in English, and the grams the same. */
export type FoodNames = Readonly<
  Record<string, Pick<Food, 'name' | 'synonyms' | 'note'> & { readonly portion: string }>
>

export const namesOf = (table: string): FoodNames =>
  Object.fromEntries(
    rowsOf(table).map((row) => [
      row.id,
      {
        name: row.name as string,
        synonyms: row.synonyms ? row.synonyms.split(';') : [],
        portion: row.portion as string,
        note: row.note as string,
      },
    ]),
  )
