import type { MedicinesWords } from '../medicinesWords.ts'
import { interactions } from './medicines/interactions.ts'
import { withCramps } from './medicines/withCramps.ts'

export const medicines: MedicinesWords = {
  relations: {
    'may cause cramps':
      'Puede ir unido a los calambres. No lo deje por su cuenta. Pregunte a su médico o en la farmacia.',
    interacts: 'Tenga cuidado con lo que prueba contra los calambres. Pregunte a su médico o en la farmacia.',
  },
  strengths: {
    strong: 'Relación firme con los calambres',
    moderate: 'Relación bastante clara con los calambres',
    weak: 'Relación floja con los calambres',
    indirect: 'Relación a través de la pérdida de magnesio',
    established: 'Bien conocido',
    likely: 'Es de esperar',
    possible: 'Posible',
    'general knowledge': 'Se sabe en general. No hemos leído ninguna fuente',
    'not expected': 'No se espera',
  },
  byId: { ...withCramps, ...interactions },
}
