import * as evidence from '@uncramp/evidence/en'
import { words } from '@uncramp/safety/en'
import type { KnownWords } from '../knownWords.ts'

export const known: KnownWords = { ...evidence, cautions: words.cautions, unknownMedicine: words.unknownMedicines }
