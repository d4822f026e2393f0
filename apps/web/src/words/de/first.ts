import type { FirstWords } from '../catalogue.ts'
import { common } from './common.ts'
import { countryChoices, countryName } from './countries.ts'
import { cramp } from './cramp.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { madeUp } from './madeUp.ts'
import { morning } from './morning.ts'
import { ownThings } from './ownThings.ts'
import { tour } from './tour.ts'

/** In German, as it is read in Germany, Austria and Switzerland. */
export const first: FirstWords = {
  common,
  home,
  cramp,
  help,
  morning,
  countries: { countryChoices, countryName },
  ownThings,
  madeUp,
  tour,
}
