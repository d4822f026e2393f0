import type { Cramp } from '@uncramp/diary'
import { clockTime } from '../dates.ts'
import { cramp as crampWords } from './cramp.ts'

/** Whole minutes are enough the morning after. */
function lengthOf(cramp: Cramp): string | null {
  if (cramp.minutes === null) return crampWords.lengthOf(cramp)
  return cramp.minutes < 1 ? 'under 1 min' : `${Math.round(cramp.minutes)} min`
}

export const morning = {
  title: 'How was last night?',
  count: 'How many cramps',
  none: 'None',
  many: '3+',
  howMany: 'How many?',
  more: 'One more',
  fewer: 'One fewer',
  crampTitle: (cramp: Cramp) => {
    const place = crampWords.placeOf(cramp)
    return cramp.start === null ? place : `${clockTime(cramp.start)}, ${place.charAt(0).toLowerCase()}${place.slice(1)}`
  },
  deleteIt: 'Delete it',
  deleteOf: (cramp: string) => `Delete: ${cramp}`,
  crampDeleted: 'The cramp was deleted.',
  crampDetail: (cramp: Cramp) => {
    const parts = [
      cramp.state === 'running' ? 'still open' : null,
      lengthOf(cramp),
      cramp.pain === null ? null : `pain ${cramp.pain}`,
    ].filter((part) => part !== null)
    return parts.length === 0 ? 'No details' : parts.join(', ')
  },
  change: 'Change',
  recall: {
    add: 'Add where and how bad',
    addAnother: 'Add another',
    title: (nth: number) => (nth === 1 ? 'The cramp' : `Cramp ${nth}`),
    how: 'Only what you recall. The rest can stay blank.',
    where: 'Where was it?',
    leaveOut: 'Leave this out',
  },
  sleptBadly: 'Slept badly?',
  didBag: (n: number) => `Taken last night, from bag ${n}?`,
  didTest: (name: string) => `Done last night: ${name}?`,
  didStretch: 'Did your stretch?',
  yesterday: 'Yesterday I…',
  inBed: 'In bed I…',
  exposure: {
    'stood-a-lot': 'Stood a lot',
    'sat-a-lot': 'Sat a lot',
    exercised: 'Exercised',
    'drank-alcohol': 'Drank alcohol',
    'slept-on-front': 'Slept on my front',
    'heavy-covers': 'Had heavy or tight covers',
  } as Readonly<Record<string, string>>,
  tooFew: (logged: number) =>
    logged === 1
      ? 'There is 1 cramp written down for this night. Delete it first if it was not there.'
      : `There are ${logged} cramps written down for this night. Delete the wrong ones first.`,
  chooseFirst: 'Tap how many cramps you had first.',
}
