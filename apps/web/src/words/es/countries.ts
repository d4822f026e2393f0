import { OTHER, REGIONS } from '../../models/region.ts'

/** Said with an article in a sentence: en el Reino Unido. */
const ARTICLE = /^(?:el|la|los) /
const SHORT: Readonly<Record<string, string>> = {
  DO: 'la República Dominicana',
  GB: 'el Reino Unido',
  HK: 'Hong Kong',
  NL: 'los Países Bajos',
}

/** As it is said in a sentence, after "en". null: no country was named. */
export function countryName(id: string): string | null {
  if (id === OTHER.id) return null
  return SHORT[id] ?? new Intl.DisplayNames(['es'], { type: 'region' }).of(id) ?? id
}

/** As it stands in a list: Reino Unido. */
const listName = (id: string): string => (countryName(id) ?? 'Otro país').replace(ARTICLE, '')

/** Every country of the table, in the order of the alphabet; any other one comes last. */
export const countryChoices = (): readonly { readonly id: string; readonly name: string }[] =>
  REGIONS.map(({ id }) => ({ id, name: listName(id) })).sort(
    (a, b) => Number(a.id === OTHER.id) - Number(b.id === OTHER.id) || a.name.localeCompare(b.name, 'es'),
  )
