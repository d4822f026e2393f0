import { bringIn } from './words/bringIn.ts'
import { common } from './words/common.ts'
import { copies } from './words/copies.ts'
import { cramp } from './words/cramp.ts'
import { diary } from './words/diary.ts'
import { earlier } from './words/earlier.ts'
import { findOut } from './words/findOut.ts'
import { help } from './words/help.ts'
import { home } from './words/home.ts'
import { learn } from './words/learn.ts'
import { me } from './words/me.ts'
import { morning } from './words/morning.ts'
import { result } from './words/result.ts'

/** Everything a person reads, in one place. Plain words, grade 6 or lower. */
export const words = { common, home, cramp, help, morning, diary, copies, bringIn, earlier, findOut, result, learn, me }
