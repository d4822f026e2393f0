import type { FirstWords, LaterWords } from './catalogue.ts'
import { CATALOGUES } from './catalogues.ts'
import { language } from './language.ts'

let first: FirstWords | undefined
let later: LaterWords | undefined

/** Must be over before a module that imports `words.ts` runs. */
export async function loadFirst(): Promise<void> {
  first ??= (await CATALOGUES[language].first()).first
}

/** Must be over before a module that imports `words/later.ts` runs. */
export async function loadLater(): Promise<void> {
  later ??= (await CATALOGUES[language].later()).later
}

function loaded<T>(words: T | undefined): T {
  if (words === undefined) throw new Error('words were read before they were loaded')
  return words
}

export const firstWords = (): FirstWords => loaded(first)
export const laterWords = (): LaterWords => loaded(later)
