import type { TreatmentsWords } from '../treatmentsWords.ts'
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
    likely === 10
      ? `We start from no change: where 10 cramps came, 10 still come. But it could be any number from ${low} to ${high}.`
      : `We start from this: where 10 cramps came, about ${likely} still come. But it could be any number from ${low} to ${high}.`,
  byId: { ...routines },
}
