import type { KnownWords } from './knownWords.ts'
import { knownWords } from './spoken.ts'

/** What is known of treatments, claims, causes and the like. */
export const known: KnownWords = knownWords()
