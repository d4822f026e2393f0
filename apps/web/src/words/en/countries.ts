import { OTHER, REGIONS } from '../../models/region.ts'

/** Said with "the" in a sentence. */
const WITH_THE = ['the Dominican Republic', 'the Netherlands', 'the Philippines', 'the UK', 'the US']
const SHORT: Readonly<Record<string, string>> = {
  CZ: 'Czechia',
  DO: 'the Dominican Republic',
  GB: 'the UK',
  HK: 'Hong Kong',
  NL: 'the Netherlands',
  PH: 'the Philippines',
  TR: 'Turkey',
  US: 'the US',
}

/** As it is said in a sentence: in the UK. null: no country was named. */
export function countryName(id: string): string | null {
  if (id === OTHER.id) return null
  return SHORT[id] ?? new Intl.DisplayNames(['en'], { type: 'region' }).of(id) ?? id
}

/** As it stands in a list: UK. */
function listName(id: string): string {
  const name = countryName(id) ?? 'Another country'
  return WITH_THE.includes(name) ? name.slice('the '.length) : name
}

/** Every country of the table, in the order of the alphabet; any other one comes last. */
export const countryChoices = (): readonly { readonly id: string; readonly name: string }[] =>
  REGIONS.map(({ id }) => ({ id, name: listName(id) })).sort(
    (a, b) => Number(a.id === OTHER.id) - Number(b.id === OTHER.id) || a.name.localeCompare(b.name, 'en'),
  )
