import type { StudiesWords } from '../studiesWords.ts'
import { medicines } from './studies/medicines.ts'
import { otherIllnesses } from './studies/otherIllnesses.ts'
import { people } from './studies/people.ts'
import { pills } from './studies/pills.ts'
import { routines } from './studies/routines.ts'

export const studies: StudiesWords = {
  statuses: {
    published: 'Published. We know of no notice against it.',
    preprint: 'Not yet checked by other experts.',
    'not-found': 'We could not find the paper itself.',
    retracted: 'Withdrawn by the journal.',
    'retracted-and-replaced': 'Withdrawn by the journal. A new version took its place.',
  },
  numbersNotSeen: 'We have not seen its numbers.',
  studies: { ...routines, ...pills, ...medicines, ...otherIllnesses, ...people },
}
