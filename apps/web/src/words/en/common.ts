import type { StoreFault } from '@uncramp/diary'
import type { Place } from '../../models/settings.ts'

export const MUSCLE = { calf: 'calf', foot: 'foot', 'front-thigh': 'front thigh', 'back-thigh': 'back thigh' } as const

export const cramps = (n: number): string => (n === 0 ? 'no cramps' : n === 1 ? '1 cramp' : `${n} cramps`)
export const nights = (n: number): string => (n === 1 ? '1 night' : `${n} nights`)

/** Left calf */
export const placeName = ({ muscle, side }: Place): string => `${side === 'left' ? 'Left' : 'Right'} ${MUSCLE[muscle]}`

const NOT_SAVED: Readonly<Record<StoreFault, string>> = {
  'store-full': 'Not saved. This phone is full. Your answer is still here.',
  'store-lost': 'Not saved. The diary closed for a moment. Your answer is still here.',
  'store-newer': 'Not saved. A newer Uncramp is open. Close the other tabs, then try again.',
  'store-unavailable': 'Not saved. This browser keeps the diary shut. Your answer is still here.',
}

const CANNOT_OPEN: Readonly<Record<StoreFault, string>> = {
  'store-full': 'This phone has no room left. Free some space, then try again. Nothing was lost or changed.',
  'store-lost': 'The browser let it go. Close other pages, then try again. Nothing was lost or changed.',
  'store-newer':
    'A newer Uncramp saved it. This page is an older one. Close all its pages, go online, then try again. Nothing was lost or changed.',
  'store-unavailable': 'This browser keeps it shut. A private window may be the cause. Nothing was lost or changed.',
}

export const common = {
  appName: 'Uncramp',
  title: (screen: string) => `${screen} – Uncramp`,
  tabs: { label: 'Main', home: 'Home', diary: 'Diary', findOut: 'Find out', learn: 'Learn', me: 'Me' },
  back: 'Back',
  save: 'Save',
  saved: 'Saved.',
  undo: 'Undo',
  undone: 'Undone.',
  yes: 'Yes',
  no: 'No',
  notNow: 'Not now',
  keep: 'Keep it',
  oneMoment: 'One moment.',
  tryAgain: 'Try again',
  saveCopy: 'Save a copy',
  notSaved: (fault: StoreFault) => NOT_SAVED[fault],
  newVersion: 'New version ready',
  useIt: 'Use it now',
  later: 'Later',
  showAsTable: 'Show as table',
  /** From one date to another. */
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  cramps,
  nights,
  placeName,
  notFound: 'This page is not here.',
  backHome: 'Back home',
  cannotOpen: 'The diary will not open.',
  /** For who came in a cramp while the diary will not open. */
  crampNow: 'A cramp now?',
  cannotOpenWhy: CANNOT_OPEN,
}
