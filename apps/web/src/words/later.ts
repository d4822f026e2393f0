import type { LaterWords } from './catalogue.ts'
import { laterWords } from './spoken.ts'

/** What is read on screens that come when they are asked for. */
export const later: LaterWords = laterWords()
