import { chooseLanguage, type Language } from './languages.ts'

/** The language of this page: `head.ts` chose it before the first paint. A change takes a new start. */
export const language: Language = chooseLanguage(globalThis.document?.documentElement.lang ?? null, [])
