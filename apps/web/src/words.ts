import type { FirstWords } from './words/catalogue.ts'
import { firstWords } from './words/spoken.ts'

/** Everything a person reads on Home, in a cramp and in the morning, in her language. */
export const words: FirstWords = firstWords()
