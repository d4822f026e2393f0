import type { CausesWords } from '../causesWords.ts'
import { body } from './causes/body.ts'
import { days } from './causes/days.ts'
import { food } from './causes/food.ts'
import { illnesses } from './causes/illnesses.ts'
import { medicines } from './causes/medicines.ts'

export const causes: CausesWords = {
  verdicts: {
    linked: 'Va unido a los calambres',
    'slightly linked': 'Va un poco unido a los calambres',
    'may be linked': 'Quizá va unido a los calambres',
    unclear: 'No está claro',
    'no link found': 'No se vio relación',
  },
  certainties: {
    high: 'Lo sabemos bien',
    moderate: 'Lo sabemos bastante bien',
    low: 'No lo sabemos bien',
    'very low': 'Apenas lo sabemos',
  },
  kinds: {
    lifestyle: 'Su forma de vida',
    condition: 'Enfermedades',
    nutrient: 'Sales y vitaminas',
    physiologic: 'La edad y el cuerpo',
    environment: 'Lo que le rodea',
    medicine: 'Medicamentos',
  },
  statuses: {
    'not-checked': 'Nadie ha mirado después si sigue siendo válido.',
    published: 'Publicado. No conocemos ningún aviso en contra.',
    preprint: 'Aún no lo han revisado otros expertos.',
    'not-found': 'No encontramos el artículo original.',
    retracted: 'Retirado por la revista.',
    'retracted-and-replaced': 'Retirado por la revista y sustituido por una versión nueva.',
  },
  numbersNotSeen: 'No hemos visto sus cifras.',
  generalKnowledge: 'Es de conocimiento general. No hemos leído ninguna página sobre ello.',
  byId: { ...days, ...body, ...illnesses, ...food, ...medicines },
}
