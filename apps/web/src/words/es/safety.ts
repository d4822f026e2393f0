import { en as said } from '@uncramp/safety'
import type { SafetyWords } from '../catalogue.ts'
import { checkUp } from './checkUp.ts'
import { healthFields } from './healthFields.ts'

export const safety: SafetyWords = {
  title: 'Control de seguridad',
  said,
  checkUp,
  fields: healthFields,
}
