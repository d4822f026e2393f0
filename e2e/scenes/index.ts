import { ABOUT } from './aboutScenes.ts'
import { CHECK_UP } from './checkScenes.ts'
import { COPIES, DIARY } from './diaryScenes.ts'
import { FIND_OUT } from './findOutScenes.ts'
import { FOOD } from './foodScenes.ts'
import { LEARN } from './learnScenes.ts'
import { CHECK_IN, HOME } from './morningScenes.ts'
import { HELP, TONIGHT } from './nightScenes.ts'
import { BEDTIME, FAULTS, ME } from './otherScenes.ts'
import type { Flow } from './scene.ts'

/** Every screen of the app and the states that change how it looks, in the order a person meets them. */
export const FLOWS: readonly Flow[] = [
  TONIGHT,
  HELP,
  HOME,
  CHECK_IN,
  DIARY,
  COPIES,
  FIND_OUT,
  BEDTIME,
  CHECK_UP,
  LEARN,
  FOOD,
  ME,
  ABOUT,
  FAULTS,
]
