import type { TreatmentsWords } from '../treatmentsWords.ts'
import { food } from './treatments/food.ts'
import { medicines } from './treatments/medicines.ts'
import { muscleRelaxants } from './treatments/muscleRelaxants.ts'
import { pills } from './treatments/pills.ts'
import { routines } from './treatments/routines.ts'

export const treatments: TreatmentsWords = {
  verdicts: {
    'may help': 'Hilft vielleicht',
    'no better than placebo': 'Nicht besser als Scheintabletten',
    uncertain: 'Noch unklar',
    unstudied: 'Bei nächtlichen Krämpfen nie geprüft',
    harmful: 'Kann schaden',
  },
  certainties: {
    high: 'Das wissen wir gut',
    moderate: 'Das wissen wir ziemlich gut',
    low: 'Das wissen wir nicht gut',
    'very low': 'Das wissen wir kaum',
    none: 'Niemand hat genau hingesehen',
    'not graded': 'Niemand hat genau hingesehen',
  },
  startingRange: ({ likely, low, high }) =>
    `Von 10 Krämpfen wie bisher bleiben, so vermuten wir, etwa ${likely}. Es könnten aber auch ${low} bis ${high} sein.`,
  byId: { ...routines, ...food, ...pills, ...medicines, ...muscleRelaxants },
}
