import type { PageWords } from '@uncramp/report'
import type { FirstWords, FoodWords, KnowWords, LaterWords, SafetyWords } from './catalogue.ts'
import { CATALOGUES } from './catalogues.ts'
import type { KnownWords } from './knownWords.ts'
import { language } from './language.ts'

let first: FirstWords | undefined
let later: LaterWords | undefined
let know: KnowWords | undefined
let known: KnownWords | undefined
let safety: SafetyWords | undefined
let food: FoodWords | undefined
let page: PageWords | undefined

/** Must be over before a module that imports `words.ts` runs. */
export async function loadFirst(): Promise<void> {
  first ??= (await CATALOGUES[language].first()).first
}

/** Must be over before a module that imports `words/later.ts` runs. */
export async function loadLater(): Promise<void> {
  later ??= (await CATALOGUES[language].later()).later
}

/** Each must be over before a module that imports `words/know.ts`, `words/known.ts`, `words/safety.ts`, `words/food.ts` or `words/page.ts` runs. */
export async function loadKnow(): Promise<void> {
  know ??= (await CATALOGUES[language].know()).know
}
export async function loadKnown(): Promise<void> {
  known ??= (await CATALOGUES[language].known()).known
}
export async function loadSafety(): Promise<void> {
  safety ??= (await CATALOGUES[language].safety()).safety
}
export async function loadFood(): Promise<void> {
  food ??= (await CATALOGUES[language].food()).food
}
export async function loadPage(): Promise<void> {
  page ??= (await CATALOGUES[language].page()).page
}

function loaded<T>(words: T | undefined): T {
  if (words === undefined) throw new Error('words were read before they were loaded')
  return words
}

export const firstWords = (): FirstWords => loaded(first)
export const laterWords = (): LaterWords => loaded(later)
export const knowWords = (): KnowWords => loaded(know)
export const knownWords = (): KnownWords => loaded(known)
export const safetyWords = (): SafetyWords => loaded(safety)
export const foodWords = (): FoodWords => loaded(food)
export const pageWords = (): PageWords => loaded(page)
