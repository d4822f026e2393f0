import type { TreatmentsWords } from '../treatmentsWords.ts'
import { food } from './treatments/food.ts'
import { medicines } from './treatments/medicines.ts'
import { muscleRelaxants } from './treatments/muscleRelaxants.ts'
import { pills } from './treatments/pills.ts'
import { routines } from './treatments/routines.ts'

export const treatments: TreatmentsWords = {
  verdicts: {
    'may help': 'Puede ayudar',
    'no better than placebo': 'No mejor que pastillas de mentira',
    uncertain: 'Aún no está claro',
    unstudied: 'Nunca se estudió en calambres nocturnos',
    harmful: 'Puede hacer daño',
  },
  certainties: {
    high: 'Lo sabemos bien',
    moderate: 'Lo sabemos bastante bien',
    low: 'No lo sabemos bien',
    'very low': 'Apenas lo sabemos',
    none: 'Nadie lo ha mirado de cerca',
    'not graded': 'Nadie lo ha mirado de cerca',
  },
  startingRange: ({ likely, low, high }) =>
    `De cada 10 calambres de antes, calculamos que quedan unos ${likely}. Pero podrían ser desde ${low} hasta ${high}.`,
  byId: { ...routines, ...food, ...pills, ...medicines, ...muscleRelaxants },
}
