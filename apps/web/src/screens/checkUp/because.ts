import type { Because } from '@uncramp/safety'
import { safety } from '../../words/safety.ts'

const text = safety.checkUp.result

/** The very answer, as a reason. */
export function becauseWords(because: Because): string {
  switch (because.type) {
    case 'question':
      return `${safety.said.questions[because.id]} ${text.said[because.answer]}`
    case 'medicine':
      return text.medicine(because.name)
    case 'supplement':
      return text.supplement[because.amount](because.total)
    case 'number':
      return because.value === 'not-sure' ? text.numberUnsure[because.of] : text.number[because.of](because.value)
    case 'blood':
      return text.blood(safety.aboutMe.labs[because.of])
    case 'anyone':
      return text.anyone
  }
}
