import type { StudiesWords } from '../studiesWords.ts'
import { medicines } from './studies/medicines.ts'
import { otherIllnesses } from './studies/otherIllnesses.ts'
import { people } from './studies/people.ts'
import { pills } from './studies/pills.ts'
import { routines } from './studies/routines.ts'

export const studies: StudiesWords = {
  statuses: {
    published: 'Veröffentlicht. Wir kennen keinen Hinweis dagegen.',
    preprint: 'Noch nicht von anderen Fachleuten geprüft.',
    'not-found': 'Den Artikel selbst haben wir nicht gefunden.',
    retracted: 'Von der Zeitschrift zurückgezogen.',
    'retracted-and-replaced': 'Von der Zeitschrift zurückgezogen und durch eine neue Fassung ersetzt.',
  },
  numbersNotSeen: 'Die Zahlen dazu haben wir nicht gesehen.',
  studies: { ...routines, ...pills, ...medicines, ...otherIllnesses, ...people },
}
