import type { PageWords } from '@uncramp/report'
import type { FirstWords, FoodWords, KnowWords, LaterWords, SafetyWords } from './catalogue.ts'
import type { KnownWords } from './knownWords.ts'
import type { Language } from './languages.ts'

export interface Catalogue {
  readonly first: () => Promise<{ readonly first: FirstWords }>
  readonly later: () => Promise<{ readonly later: LaterWords }>
  readonly know: () => Promise<{ readonly know: KnowWords }>
  readonly known: () => Promise<{ readonly known: KnownWords }>
  readonly safety: () => Promise<{ readonly safety: SafetyWords }>
  readonly food: () => Promise<{ readonly food: FoodWords }>
  readonly page: () => Promise<{ readonly page: PageWords }>
}

/** Each language in files of its own: nobody loads one that she does not read. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: {
    first: () => import('./en/first.ts'),
    later: () => import('./en/later.ts'),
    know: () => import('./en/know.ts'),
    known: () => import('./en/known.ts'),
    safety: () => import('./en/safety.ts'),
    food: () => import('./en/food.ts'),
    page: () => import('./en/page.ts'),
  },
  es: {
    first: () => import('./es/first.ts'),
    later: () => import('./es/later.ts'),
    know: () => import('./es/know.ts'),
    known: () => import('./es/known.ts'),
    safety: () => import('./es/safety.ts'),
    food: () => import('./es/food.ts'),
    page: () => import('./es/page.ts'),
  },
  de: {
    first: () => import('./de/first.ts'),
    later: () => import('./de/later.ts'),
    know: () => import('./de/know.ts'),
    known: () => import('./de/known.ts'),
    safety: () => import('./de/safety.ts'),
    food: () => import('./de/food.ts'),
    page: () => import('./de/page.ts'),
  },
}
