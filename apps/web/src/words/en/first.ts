import { common } from './common.ts'
import { countryChoices, countryName } from './countries.ts'
import { cramp } from './cramp.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { madeUp } from './madeUp.ts'
import { morning } from './morning.ts'
import { ownThings } from './ownThings.ts'
import { tour } from './tour.ts'

/** Everything a person reads, in one place. Plain words, grade 6 or lower. */
export const first = {
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
