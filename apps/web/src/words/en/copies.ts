import type { CopyCheck } from '@uncramp/diary'
import type { CopyResult } from '../../models/copy.ts'
import { nights } from './common.ts'

const has = (n: number, one: string, many: string): string => `${nights(n)} ${n === 1 ? one : many}`

const leftOut = (n: number): string =>
  n === 1 ? 'But 1 note that cannot be read is not in it.' : `But ${n} notes that cannot be read are not in it.`

export const copies = {
  fileName: (date: string) => `uncramp-${date}.json`,
  lockedName: (date: string) => `uncramp-${date}.age`,
  told: (result: CopyResult) =>
    result.type === 'checked'
      ? [
          `Saved and checked: ${nights(result.nights)}.`,
          ...(result.leftOut > 0 ? [leftOut(result.leftOut)] : []),
          'Look in your downloads.',
        ].join(' ')
      : 'No copy was made: the diary could not be read back. Nothing was lost. Try again.',
  save: 'Save a copy',
  saveHow: 'One file with all of it. Anyone who has the file can read it.',
  lock: 'Save a locked copy',
  lockHow: 'The same file, but only your passphrase opens it.',
  lockLead: 'Choose a passphrase: four words or more that no one would guess.',
  passphrase: 'Passphrase',
  again: 'The same once more',
  show: 'Show it',
  hide: 'Hide it',
  writeDown: 'Write it down. Nobody can open the file without it. We do not keep it.',
  lockNow: 'Lock and save',
  locking: 'Locking, then checking. This can take half a minute.',
  short: 'Make it longer: at least 12 letters.',
  notTheSame: 'The two are not the same. Type them again.',
  failed: 'No copy was made. This device may be short of room to work. Nothing was lost. Try again.',
  done: 'Saved and checked',
  doneHow: (n: number) => `We opened the locked file again. It gave back all of your diary: ${nights(n)}.`,
  leftOut,
  downloads: 'Look in your downloads. Put it where you will find it if you lose this phone.',
  lockedWith: 'This copy is locked.',
  open: 'Open it',
  opening: 'Opening. This can take a few seconds.',
  wrong: 'This passphrase does not open it. Check small and capital letters. Nothing was changed.',
  noMemory: 'This device could not open it. Close other pages, then try again. Nothing was changed.',
  check: 'Check a copy',
  checkHow: 'See if a file still holds all of your diary.',
  checkLead: 'Choose a copy you saved. We look at it and change nothing.',
  checkAnother: 'Check another',
  choose: 'Choose a file',
  whole: 'This copy holds all of your diary, as it is today.',
  notWhole: 'This copy is not your diary of today.',
  holds: (n: number) => `It holds ${nights(n)}.`,
  differences: ({ lacking, differing, extra, sameTests, sameSettings }: CopyCheck): readonly string[] => [
    ...(lacking > 0 ? [`${has(lacking, 'of yours is', 'of yours are')} not in it.`] : []),
    ...(differing > 0 ? [`${has(differing, 'differs', 'differ')} from yours.`] : []),
    ...(extra > 0 ? [`${has(extra, 'in it is', 'in it are')} not in your diary.`] : []),
    ...(sameTests ? [] : ['Your test stands at another point in it.']),
    ...(sameSettings ? [] : ['What you said of yourself, or a setting, is not the same in it.']),
  ],
  saveNew: 'Save a new copy now and then. Bring in this one only if you need it.',
  back: 'Print, save, bring in',
}
