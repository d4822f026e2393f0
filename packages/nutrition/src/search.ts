import type { Food } from './foods.ts'

type Named = Pick<Food, 'name' | 'synonyms'>

export type FoodSearch<F extends Named> = (query: string) => readonly F[]

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Finds foods in which each word of the query begins a word of the name or of a synonym, whatever its accents and case.
 * Foods whose name begins with the query come first, then those found by their name, then by a synonym; the shorter
 * name first. Nothing asked, nothing found. Names are read once, here, and not at each key.
 */
export function foodSearch<F extends Named>(foods: readonly F[]): FoodSearch<F> {
  const entries = foods.map((food) => {
    const name = wordsOf(food.name).join(' ')
    return { food, name: ` ${name}`, all: ` ${[name, ...food.synonyms.flatMap(wordsOf)].join(' ')}` }
  })
  return (query) => {
    const asked = wordsOf(query)
    if (asked.length === 0) return []
    const within = (text: string) => asked.every((word) => text.includes(` ${word}`))
    const start = ` ${asked.join(' ')}`
    return entries
      .filter(({ all }) => within(all))
      .map((entry) => ({ ...entry, rank: entry.name.startsWith(start) ? 0 : within(entry.name) ? 1 : 2 }))
      .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
      .map(({ food }) => food)
  }
}
