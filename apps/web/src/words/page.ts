import type { PageWords } from '@uncramp/report'
import { pageWords } from './spoken.ts'

/** What is read on the doctor's page. */
export const page: PageWords = pageWords()
