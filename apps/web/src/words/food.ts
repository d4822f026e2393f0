import type { FoodWords } from './catalogue.ts'
import { foodWords } from './spoken.ts'

/** What is read in the food check. */
export const food: FoodWords = foodWords()
