import * as evidence from '@uncramp/evidence/de'
import { words } from '@uncramp/safety/de'
import type { KnownWords } from '../knownWords.ts'

export const known: KnownWords = { ...evidence, cautions: words.cautions, unknownMedicine: words.unknownMedicines }
