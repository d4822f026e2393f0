import type { CausesWords } from '../causesWords.ts'
import { body } from './causes/body.ts'
import { days } from './causes/days.ts'
import { food } from './causes/food.ts'
import { illnesses } from './causes/illnesses.ts'
import { medicines } from './causes/medicines.ts'

export const causes: CausesWords = {
  verdicts: {
    linked: 'Goes with cramps',
    'slightly linked': 'Goes with cramps a little',
    'may be linked': 'May go with cramps',
    unclear: 'Not clear',
    'no link found': 'No link was found',
  },
  certainties: {
    high: 'We are sure',
    moderate: 'Fairly sure',
    low: 'Not very sure',
    'very low': 'Very unsure',
  },
  kinds: {
    lifestyle: 'How you live',
    condition: 'Illness',
    nutrient: 'Salts and vitamins',
    physiologic: 'Age and body',
    environment: 'What is around you',
    medicine: 'Medicines',
  },
  statuses: {
    'not-checked': 'Nobody has checked since whether it still stands.',
    published: 'Published. We know of no notice against it.',
    preprint: 'Not yet checked by other experts.',
    'not-found': 'We could not find the paper itself.',
    retracted: 'Withdrawn by the journal.',
    'retracted-and-replaced': 'Withdrawn by the journal. A new version took its place.',
  },
  numbersNotSeen: 'We have not seen its numbers.',
  generalKnowledge: 'We know it from general knowledge. We have read no page on it.',
  byId: { ...days, ...body, ...illnesses, ...food, ...medicines },
}
