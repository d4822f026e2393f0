import { words as said } from '@uncramp/safety/es'
import type { SafetyWords } from '../catalogue.ts'
import { aboutMe, mayPlay } from './aboutMe.ts'
import { healthFields } from './healthFields.ts'

export const safety: SafetyWords = {
  title: 'Control de seguridad',
  said,
  fields: healthFields,
  aboutMe,
  mayPlay,
}
