import type { FirstWords } from '../catalogue.ts'
import { common } from './common.ts'
import { copies } from './copies.ts'
import { cramp } from './cramp.ts'
import { diary } from './diary.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { madeUp } from './madeUp.ts'
import { me } from './me.ts'
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
  diary,
  copies,
  me,
  ownThings,
  madeUp,
  tour,
}
