import { OTHER, REGIONS } from '../../models/region.ts'

/** Said with an article in a sentence, in the dative. */
const IN: Readonly<Record<string, string>> = {
  CH: 'in der Schweiz',
  CU: 'auf Kuba',
  DO: 'in der Dominikanischen Republik',
  MT: 'auf Malta',
  NL: 'in den Niederlanden',
  PH: 'auf den Philippinen',
  SK: 'in der Slowakei',
  TR: 'in der Türkei',
  US: 'in den USA',
}
/** Where people say another name than the list of the browser has. */
const SHORT: Readonly<Record<string, string>> = {
  CZ: 'Tschechien',
  GB: 'Großbritannien',
  HK: 'Hongkong',
  US: 'USA',
}

const names = new Intl.DisplayNames(['de'], { type: 'region' })

/** As it stands in a list: Schweiz. */
const listName = (id: string): string => (id === OTHER.id ? 'Ein anderes Land' : (SHORT[id] ?? names.of(id) ?? id))

/** As it is said in a sentence: in der Schweiz. null: no country was named. */
export const countryName = (id: string): string | null => (id === OTHER.id ? null : (IN[id] ?? `in ${listName(id)}`))

/** Every country of the table, in the order of the alphabet; any other one comes last. */
export const countryChoices = (): readonly { readonly id: string; readonly name: string }[] =>
  REGIONS.map(({ id }) => ({ id, name: listName(id) })).sort(
    (a, b) => Number(a.id === OTHER.id) - Number(b.id === OTHER.id) || a.name.localeCompare(b.name, 'de'),
  )
