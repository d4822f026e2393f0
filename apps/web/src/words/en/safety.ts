import { words as said } from '@uncramp/safety/en'
import { aboutMe, mayPlay } from './aboutMe.ts'
import { checkUp } from './checkUp.ts'
import { healthFields } from './healthFields.ts'
import { seen } from './seen.ts'

/** The safety check, and where she says something of herself. `said`: the package's own words. */
export const safety = {
  title: 'Safety check',
  said,
  checkUp,
  fields: healthFields,
  aboutMe,
  mayPlay,
  seen,
}
