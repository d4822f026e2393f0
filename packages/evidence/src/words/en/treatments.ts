import type { TreatmentsWords } from '../treatmentsWords.ts'
import { food } from './treatments/food.ts'
import { medicines } from './treatments/medicines.ts'
import { muscleRelaxants } from './treatments/muscleRelaxants.ts'
import { pills } from './treatments/pills.ts'
import { routines } from './treatments/routines.ts'

export const treatments: TreatmentsWords = {
  verdicts: {
    'may help': 'May help',
    'no better than placebo': 'No better than dummy pills',
    uncertain: 'Nobody can tell yet',
    unstudied: 'Never tested for night cramps',
    harmful: 'Can do harm',
  },
  certainties: {
    high: 'We are sure',
    moderate: 'Fairly sure',
    low: 'Not very sure',
    'very low': 'Very unsure',
    none: 'Nobody has looked closely',
    'not graded': 'Nobody has looked closely',
  },
  startingRange: ({ likely, low, high }) =>
    `Where 10 cramps came, we guess that about ${likely} still come. But it could be any number from ${low} to ${high}.`,
  byId: { ...routines, ...food, ...pills, ...medicines, ...muscleRelaxants },
}
