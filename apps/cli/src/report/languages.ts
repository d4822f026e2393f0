import { treatments as deTreatments } from '@uncramp/evidence/de'
import { treatments as enTreatments } from '@uncramp/evidence/en'
import { treatments as esTreatments } from '@uncramp/evidence/es'
import { words as deFood } from '@uncramp/nutrition/de'
import { words as enFood } from '@uncramp/nutrition/en'
import { words as esFood } from '@uncramp/nutrition/es'
import type { PageWords } from '@uncramp/report'
import { words as dePage } from '@uncramp/report/de'
import { words as enPage } from '@uncramp/report/en'
import { words as esPage } from '@uncramp/report/es'
import type { SafetyWords } from '@uncramp/safety'
import { words as deSafety } from '@uncramp/safety/de'
import { words as enSafety } from '@uncramp/safety/en'
import { words as esSafety } from '@uncramp/safety/es'

/** All that stands on a page in one language. */
export interface LanguageWords {
  readonly page: PageWords
  readonly safety: SafetyWords
  readonly labs: Readonly<Record<string, string>>
  readonly treatments: ReadonlyMap<string, string>
}

const namesOf = ({ byId }: typeof enTreatments): ReadonlyMap<string, string> =>
  new Map(Object.entries(byId).map(([id, { name }]) => [id, name]))

export type PageLanguage = 'en' | 'es' | 'de'

export const LANGUAGES: Readonly<Record<PageLanguage, LanguageWords>> = {
  en: { page: enPage, safety: enSafety, labs: enFood.labs, treatments: namesOf(enTreatments) },
  es: { page: esPage, safety: esSafety, labs: esFood.labs, treatments: namesOf(esTreatments) },
  de: { page: dePage, safety: deSafety, labs: deFood.labs, treatments: namesOf(deTreatments) },
}
