import * as evidence from '@uncramp/evidence/es'
import { words } from '@uncramp/safety/es'
import type { KnownWords } from '../knownWords.ts'

export const known: KnownWords = { ...evidence, cautions: words.cautions, unknownMedicine: words.unknownMedicines }
