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

/** In these, 112 calls the ambulance: European Commission, "112 in the EU", and the list that Android phones dial by. */
const CALL_112 = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IN IS IT LT LU LV MT NL PL PT RO SE SI SK TR'

/**
 * In these, another number does, or is the one people know. A country stands here only where two lists name the same
 * number for an ambulance: the one that Android phones dial by (AOSP, packages/services/Telephony, eccdata.txt) and
 * Wikipedia's "List of emergency telephone numbers". In South Korea Android's has 119 under fire, which sends ambulances
 * too; in South Africa it has 112, which is for mobile phones.
 */
const CALL_OTHER: Readonly<Record<string, string>> = {
  AR: '107',
  AU: '000',
  BO: '118',
  BR: '192',
  CA: '911',
  CH: '144',
  CL: '131',
  CO: '123',
  CR: '911',
  CU: '104',
  DO: '911',
  EC: '911',
  GB: '999',
  HK: '999',
  IL: '101',
  JP: '119',
  KR: '119',
  MX: '911',
  NI: '128',
  NO: '113',
  NZ: '111',
  PA: '911',
  PH: '911',
  SG: '995',
  US: '911',
  UY: '105',
  ZA: '10177',
}

/** Day of the week and order of a date: Unicode CLDR 48, as English writes them there. */
const MONTH_FIRST = 'CA JP KR PH US'.split(' ')
const FROM_SUNDAY = 'BR CA CO DO HK IL IN IS JP KR MT MX NI PA PH PT SG US ZA'.split(' ')

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

/** By the countries that speak it and call another number. */
const AT_HOME_IN_MANY = ['en', 'es']

/**
 * The first country that the browser's languages name, such as en-GB. A language alone tells its country only when
 * it is not English or Spanish, which are at home in too many to bet a life on.
 */
export function guessRegion(languages: readonly string[]): Region {
  const locales = languages.flatMap(readLocale)
  const named = locales.find(({ region }) => region !== undefined)?.region
  const likely = locales.find(({ language }) => !AT_HOME_IN_MANY.includes(language))?.maximize().region
  return findRegion(named ?? likely) ?? OTHER
}

function readLocale(tag: string): readonly Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)]
  } catch {
    return []
  }
}
