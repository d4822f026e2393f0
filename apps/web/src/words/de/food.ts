import { words as said } from '@uncramp/nutrition/de'
import type { FoodWords } from '../catalogue.ts'
import { foodCheck } from './foodCheck.ts'
import { foodFind } from './foodFind.ts'
import { foodTablets } from './foodTablets.ts'

/** What is read in the food check. `said`: the package's own words. */
export const food: FoodWords = {
  title: 'Essens-Check',
  said,
  check: foodCheck,
  tablets: foodTablets,
  find: foodFind,
}
