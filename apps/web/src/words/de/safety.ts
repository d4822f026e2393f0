import { en as said } from '@uncramp/safety'
import type { SafetyWords } from '../catalogue.ts'
import { healthFields } from './healthFields.ts'

export const safety: SafetyWords = {
  title: 'Sicherheits-Check',
  said,
  fields: healthFields,
}
