import { claims, studies, treatments } from '@uncramp/evidence/de'
import { causes } from '@uncramp/evidence/en'
import type { KnownWords } from '../knownWords.ts'

export const known: KnownWords = { causes, treatments, claims, studies }
