interface Spoken {
  /** ISO 639 code. */
  readonly id: string
  /** Its name, said in itself. */
  readonly name: string
  /** For a browser that runs no scripts. */
  readonly needsScript: string
}

/** The languages Uncramp speaks. A new one is a line here, a line in catalogues.ts and a folder of its own. */
export const LANGUAGES = [
  { id: 'en', name: 'English', needsScript: 'Uncramp needs JavaScript. It runs on this device only.' },
  { id: 'es', name: 'Español', needsScript: 'Uncramp necesita JavaScript. Funciona solo en este dispositivo.' },
  { id: 'de', name: 'Deutsch', needsScript: 'Uncramp braucht JavaScript. Es läuft nur auf diesem Gerät.' },
] as const satisfies readonly Spoken[]

export type Language = (typeof LANGUAGES)[number]['id']

/** Where the choice is kept: known before the diary can be read. */
export const LANGUAGE_KEY = 'uncramp.language'

const find = (tag: string): Language | undefined => {
  const [id] = tag.toLowerCase().split('-')
  return LANGUAGES.find((language) => language.id === id)?.id
}

/**
 * The chosen language; else the first of the person's own that Uncramp speaks; else English.
 *
 * @param wanted language tags, the best first, such as en-GB
 */
export function chooseLanguage(chosen: string | null, wanted: readonly string[]): Language {
  const tags = chosen === null ? wanted : [chosen, ...wanted]
  return tags.map(find).find((found) => found !== undefined) ?? 'en'
}
