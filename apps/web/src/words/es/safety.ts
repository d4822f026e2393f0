import type { SafetyWords } from '../catalogue.ts'

export const safety: SafetyWords = {
  title: 'Control de seguridad',
}
