import type { FirstWords, LaterWords } from './catalogue.ts'
import type { Language } from './languages.ts'

interface Catalogue {
  readonly first: () => Promise<{ readonly first: FirstWords }>
  readonly later: () => Promise<{ readonly later: LaterWords }>
}

/** Each language in files of its own: nobody loads one that she does not read. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: { first: () => import('./en/first.ts'), later: () => import('./en/later.ts') },
  es: { first: () => import('./es/first.ts'), later: () => import('./es/later.ts') },
  de: { first: () => import('./de/first.ts'), later: () => import('./de/later.ts') },
}
