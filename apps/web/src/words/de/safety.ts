import { words as said } from '@uncramp/safety/de'
import type { SafetyWords } from '../catalogue.ts'
import { aboutMe, mayPlay } from './aboutMe.ts'
import { checkUp } from './checkUp.ts'
import { healthFields } from './healthFields.ts'
import { seen } from './seen.ts'

export const safety: SafetyWords = {
  title: 'Sicherheits-Check',
  said,
  checkUp,
  fields: healthFields,
  aboutMe,
  mayPlay,
  seen,
}
