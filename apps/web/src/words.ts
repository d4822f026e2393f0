import { common } from './words/common.ts'
import { copies } from './words/copies.ts'
import { cramp } from './words/cramp.ts'
import { diary } from './words/diary.ts'
import { help } from './words/help.ts'
import { home } from './words/home.ts'
import { madeUp } from './words/madeUp.ts'
import { me } from './words/me.ts'
import { morning } from './words/morning.ts'
import { ownThings } from './words/ownThings.ts'
import { tour } from './words/tour.ts'

/** Everything a person reads, in one place. Plain words, grade 6 or lower. */
export const words = {
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
