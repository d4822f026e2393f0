import { type Food, type FoodNames, foodsIn, type OtherWords } from '@uncramp/nutrition'
import { language } from './language.ts'
import type { Language } from './languages.ts'

interface Names {
  readonly foodNames: FoodNames
  readonly otherWords: OtherWords
}

const NAMES: Readonly<Record<Language, () => Promise<Names>>> = {
  en: () => import('@uncramp/nutrition/en'),
  es: () => import('@uncramp/nutrition/es'),
  de: () => import('@uncramp/nutrition/de'),
}

export interface Foods {
  /** The everyday foods, with their names in the language of the page. */
  readonly core: readonly Food[]
  readonly otherWords: OtherWords
}

/** For the pages that name foods. */
export async function loadFoods(of: Language = language): Promise<Foods> {
  const { foodNames, otherWords } = await NAMES[of]()
  return { core: foodsIn(foodNames), otherWords }
}
