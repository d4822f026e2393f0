import type { SafetyWords } from './catalogue.ts'
import { safetyWords } from './spoken.ts'

/** What is read in the safety check, and where she says something of herself. */
export const safety: SafetyWords = safetyWords()
