import { type OtherFood, readAllFoods } from './allFoods.ts'
import { type Findable, foodRank, RANKS } from './foodRank.ts'
import { type AnyFood, FOODS, type Food } from './foods.ts'
import { wordsOf } from './searchWords.ts'
import { createVocabulary, type OtherWords, type Vocabulary } from './vocabulary.ts'

type Named = Pick<Food, 'name' | 'synonyms'>

export type FoodSearch<F> = (query: string) => readonly F[]

interface Entry<F> extends Findable {
  readonly food: F
}

/**
 * Finds foods in which each word of the query begins a word of the name or of a synonym, as one or as many, whatever its
 * accents and case. Foods found by whole words come first; among them those whose name begins with the query, then those
 * found by their name, then by a synonym; the shorter name first. Nothing asked, nothing found. Names are read once, here,
 * and not at each key.
 */
export function foodSearch<F extends Named>(foods: readonly F[]): FoodSearch<F> {
  const vocabulary = createVocabulary({})
  return among(vocabulary, [...foods].sort(byLength).map(coreEntry(vocabulary)))
}

/**
 * Finds in the core foods first and then in the long table, in one list. A food of both is found once, as the core one.
 * Of the others, short plain names come before brands and ready meals.
 *
 * @param table  the text of `@uncramp/nutrition/all-foods.txt`.
 * @param core   the core foods, with names in the person's language.
 * @param words  what else people call the words of the table, in that language.
 */
export function allFoodsSearch(
  table: string,
  core: readonly Food[] = FOODS,
  words: OtherWords = {},
): FoodSearch<AnyFood> {
  const vocabulary = createVocabulary(words)
  const all = readAllFoods(table)
  const usdaNames = new Map(all.map(({ usda, name }) => [usda, name]))
  const ofCore = new Set(core.map(({ usda }) => usda))
  const others = all.filter(({ usda }) => !ofCore.has(usda)).sort((a, b) => costOf(a) - costOf(b) || byLength(a, b))
  return among<AnyFood>(vocabulary, [
    ...[...core].sort(byLength).map(coreEntry(vocabulary, usdaNames)),
    ...others.map((food) => ({ food, isOther: true, texts: [vocabulary.read(food.name)] })),
  ])
}

const coreEntry =
  <F extends Named & { readonly usda?: number }>(vocabulary: Vocabulary, usdaNames?: ReadonlyMap<number, string>) =>
  (food: F): Entry<F> => ({
    food,
    isOther: false,
    texts: [food.name, food.synonyms.join(' '), (food.usda && usdaNames?.get(food.usda)) || ''].map(vocabulary.read),
  })

/** Entries come in the order in which equally good ones are found. */
function among<F>(vocabulary: Vocabulary, entries: readonly Entry<F>[]): FoodSearch<F> {
  return (query) => {
    const asked = wordsOf(query).map(vocabulary.meet)
    if (asked.length === 0) return []
    const found = Array.from({ length: RANKS }, (): F[] => [])
    for (const entry of entries) {
      const rank = foodRank(entry, asked)
      if (rank !== null) found[rank]?.push(entry.food)
    }
    return found.flat()
  }
}

const byLength = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.length - b.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** Brands are in capitals in the table. */
const BRAND = /\b[A-Z]{3}/
const NOT_PLAIN: readonly string[] = [
  'Baby Foods',
  'Fast Foods',
  'Restaurant Foods',
  'American Indian/Alaska Native Foods',
]

const costOf = ({ name, category }: OtherFood): number => Number(BRAND.test(name) || NOT_PLAIN.includes(category))
