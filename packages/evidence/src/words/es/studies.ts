import type { StudiesWords } from '../studiesWords.ts'
import { medicines } from './studies/medicines.ts'
import { otherIllnesses } from './studies/otherIllnesses.ts'
import { people } from './studies/people.ts'
import { pills } from './studies/pills.ts'
import { routines } from './studies/routines.ts'

export const studies: StudiesWords = {
  statuses: {
    published: 'Publicado. No conocemos ningún aviso en contra.',
    preprint: 'Aún no lo han revisado otros expertos.',
    'not-found': 'No encontramos el artículo original.',
    retracted: 'Retirado por la revista.',
    'retracted-and-replaced': 'Retirado por la revista y sustituido por una versión nueva.',
  },
  numbersNotSeen: 'No hemos visto sus cifras.',
  studies: { ...routines, ...pills, ...medicines, ...otherIllnesses, ...people },
}
