import type { KnowWords } from './catalogue.ts'
import { knowWords } from './spoken.ts'

/** What is read on Learn and its pages. */
export const know: KnowWords = knowWords()
