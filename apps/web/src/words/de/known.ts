import { causes, claims, studies, treatments } from '@uncramp/evidence/de'
import type { KnownWords } from '../knownWords.ts'

export const known: KnownWords = { causes, treatments, claims, studies }
