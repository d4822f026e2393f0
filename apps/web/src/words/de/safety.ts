import { en as said } from '@uncramp/safety'
import type { SafetyWords } from '../catalogue.ts'
import { checkUp } from './checkUp.ts'
import { healthFields } from './healthFields.ts'

export const safety: SafetyWords = {
  title: 'Sicherheits-Check',
  said,
  checkUp,
  fields: healthFields,
}
