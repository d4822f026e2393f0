import type { FoodWords } from '../catalogue.ts'

export const food: FoodWords = {
  title: 'Essens-Check',
}
