import { type OtherFood, readAllFoods } from './allFoods.ts'
import { type AnyFood, FOODS, type Food } from './foods.ts'
import { wordsOf } from './searchWords.ts'
import { createVocabulary, type Vocabulary, WHOLE } from './vocabulary.ts'

type Named = Pick<Food, 'name' | 'synonyms'>

export type FoodSearch<F> = (query: string) => readonly F[]

/** A word as USDA writes it, in lower case, and what else people call it: `eggplant` is also `aubergine`. */
export type OtherWords = Readonly<Record<string, readonly string[]>>

/** By what a food is found, first to last. */
const RANKS = [
  'begins',
  'begins-in-part',
  'name',
  'synonym',
  'other-begins',
  'other-begins-in-part',
  'other',
  'usda',
] as const

/** Texts as the numbers of their words. */
interface Entry<F> {
  readonly food: F
  readonly isOther: boolean
  readonly name: readonly number[]
  readonly synonyms: readonly number[]
  /** How USDA calls a core food: it finds the food, after all others. */
  readonly usda: readonly number[]
}

/**
 * Finds foods in which each word of the query begins a word of the name or of a synonym, as one or as many, whatever its
 * accents and case. Foods whose name begins with the query come first, whole words before parts, then those found by
 * their name, then by a synonym; the shorter name first. Nothing asked, nothing found. Names are read once, here, and not
 * at each key.
 */
export function foodSearch<F extends Named>(foods: readonly F[]): FoodSearch<F> {
  const vocabulary = createVocabulary()
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
  const vocabulary = createVocabulary()
  const all = readAllFoods(table)
  const usdaNames = new Map(all.map(({ usda, name }) => [usda, name]))
  const ofCore = new Set(core.map(({ usda }) => usda))
  const others = all.filter(({ usda }) => !ofCore.has(usda)).sort((a, b) => costOf(a) - costOf(b) || byLength(a, b))
  return among<AnyFood>(vocabulary, [
    ...[...core].sort(byLength).map(coreEntry(vocabulary, usdaNames)),
    ...others.map((food) => {
      const synonyms = vocabulary.read(alsoCalled(food.name, words))
      return { food, isOther: true, name: vocabulary.read(food.name), synonyms, usda: [] }
    }),
  ])
}

const coreEntry =
  <F extends Named & { readonly usda?: number }>(vocabulary: Vocabulary, usdaNames?: ReadonlyMap<number, string>) =>
  (food: F): Entry<F> => ({
    food,
    isOther: false,
    name: vocabulary.read(food.name),
    synonyms: vocabulary.read(food.synonyms.join(' ')),
    usda: vocabulary.read((food.usda && usdaNames?.get(food.usda)) || ''),
  })

const alsoCalled = (name: string, words: OtherWords): string =>
  wordsOf(name)
    .flatMap((word) => (Object.hasOwn(words, word) ? (words[word] as readonly string[]) : []))
    .join(' ')

/** Entries come in the order in which equally good ones are found. */
function among<F>(vocabulary: Vocabulary, entries: readonly Entry<F>[]): FoodSearch<F> {
  return (query) => {
    const asked = wordsOf(query).map(vocabulary.meet)
    if (asked.length === 0) return []
    const found = RANKS.map((): F[] => [])
    for (const entry of entries) {
      const rank = rankOf(entry, asked)
      if (rank !== null) found[RANKS.indexOf(rank)]?.push(entry.food)
    }
    return found.flat()
  }
}

/** Runs for each food at each key: no list is made before a food is found. */
function rankOf<F>({ isOther, name, synonyms, usda }: Entry<F>, asked: readonly Uint8Array[]): Rank | null {
  let isByName = true
  let isByUsda = false
  for (const meets of asked) {
    if (meetsAny(name, meets)) continue
    isByName = false
    if (meetsAny(synonyms, meets)) continue
    if (!meetsAny(usda, meets)) return null
    isByUsda = true
  }
  if (isByUsda) return 'usda'
  if (!isByName) return isOther ? 'other' : 'synonym'
  const begins = Math.min(...asked.map((meets, i) => meets[name[i] ?? -1] ?? 0))
  if (begins === WHOLE) return isOther ? 'other-begins' : 'begins'
  if (begins > 0) return isOther ? 'other-begins-in-part' : 'begins-in-part'
  return isOther ? 'other' : 'name'
}

function meetsAny(words: readonly number[], meets: Uint8Array): boolean {
  for (const word of words) if (meets[word]) return true
  return false
}

type Rank = (typeof RANKS)[number]

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
