import { words as said } from '@uncramp/safety/es'
import type { SafetyWords } from '../catalogue.ts'
import { aboutMe, mayPlay } from './aboutMe.ts'
import { checkUp } from './checkUp.ts'
import { healthFields } from './healthFields.ts'
import { seen } from './seen.ts'

export const safety: SafetyWords = {
  title: 'Control de seguridad',
  said,
  checkUp,
  fields: healthFields,
  aboutMe,
  mayPlay,
  seen,
}
