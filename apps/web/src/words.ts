import { bedtime } from './words/bedtime.ts'
import { bringIn } from './words/bringIn.ts'
import { check } from './words/check.ts'
import { common } from './words/common.ts'
import { copies } from './words/copies.ts'
import { cramp } from './words/cramp.ts'
import { diary } from './words/diary.ts'
import { findNights } from './words/findNights.ts'
import { findOut } from './words/findOut.ts'
import { goesWith } from './words/goesWith.ts'
import { help } from './words/help.ts'
import { home } from './words/home.ts'
import { learn } from './words/learn.ts'
import { madeUp } from './words/madeUp.ts'
import { me } from './words/me.ts'
import { morning } from './words/morning.ts'
import { ownThings } from './words/ownThings.ts'
import { result } from './words/result.ts'
import { tour } from './words/tour.ts'

/** Everything a person reads, in one place. Plain words, grade 6 or lower. */
export const words = {
  common,
  home,
  cramp,
  help,
  check,
  morning,
  diary,
  copies,
  bringIn,
  findNights,
  goesWith,
  findOut,
  result,
  learn,
  me,
  ownThings,
  madeUp,
  tour,
  bedtime,
}
