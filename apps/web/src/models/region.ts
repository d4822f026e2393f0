/** What depends on where a person lives: whom to call, and how dates are written. */
export interface Region {
  /** ISO 3166 country, or `other`. */
  readonly id: string
  /** What an ambulance is called by. */
  readonly emergency: string
  /** April 2 rather than 2 April. */
  readonly monthFirst: boolean
  /** The day a week begins on in a calendar: 0 is Sunday, 1 Monday. */
  readonly firstDay: 0 | 1
}

/** In these, 112 calls the ambulance. EU: European Commission, "112 in the EU". */
const CALL_112 = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IN IS IT LT LU LV MT NL PL PT RO SE SI SK TR'

/**
 * In these, another number does, or is the one people know. After the US Department of State's "911 Abroad" list and
 * each country's own name for its service: 999 in the UK, 000 in Australia (Triple Zero), 111 in New Zealand.
 */
const CALL_OTHER: Readonly<Record<string, string>> = {
  AU: '000',
  BR: '192',
  CA: '911',
  CH: '144',
  GB: '999',
  HK: '999',
  IL: '101',
  JP: '119',
  KR: '119',
  MX: '911',
  NO: '113',
  NZ: '111',
  PH: '911',
  SG: '995',
  US: '911',
  ZA: '10177',
}

/** Day of the week and order of a date: Unicode CLDR 48, as English writes them there. */
const MONTH_FIRST = 'CA JP KR PH US'.split(' ')
const FROM_SUNDAY = 'BR CA HK IL IN IS JP KR MT MX PH PT SG US ZA'.split(' ')

/** Anywhere else. Most mobile phones reach help by 112, and most of the world starts its weeks on Monday. */
export const OTHER: Region = { id: 'other', emergency: '112', monthFirst: false, firstDay: 1 }

const regionOf = (id: string, emergency: string): Region => ({
  id,
  emergency,
  monthFirst: MONTH_FIRST.includes(id),
  firstDay: FROM_SUNDAY.includes(id) ? 0 : 1,
})

export const REGIONS: readonly Region[] = [
  ...CALL_112.split(' ').map((id) => regionOf(id, '112')),
  ...Object.entries(CALL_OTHER).map(([id, emergency]) => regionOf(id, emergency)),
  OTHER,
]

export const findRegion = (id: unknown): Region | null => REGIONS.find((region) => region.id === id) ?? null

/**
 * The first country that the browser's languages name, such as en-GB. A language alone tells its country only when
 * it is not English, which is at home in too many to bet a life on.
 */
export function guessRegion(languages: readonly string[]): Region {
  const locales = languages.flatMap(readLocale)
  const named = locales.find(({ region }) => region !== undefined)?.region
  const likely = locales.find(({ language }) => language !== 'en')?.maximize().region
  return findRegion(named ?? likely) ?? OTHER
}

function readLocale(tag: string): readonly Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)]
  } catch {
    return []
  }
}
