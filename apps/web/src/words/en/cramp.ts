import type { Cramp, RoughMinutes } from '@uncramp/diary'
import type { Place } from '../../models/settings.ts'
import { duration } from '../dates.ts'
import { placeName } from './common.ts'

/** 1 hour 15 min */
function hoursAndMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours === 0 ? '' : hours === 1 ? '1 hour' : `${hours} hours`, rest === 0 ? '' : `${rest} min`]
  return parts.filter((part) => part !== '').join(' ')
}

const DO: Readonly<Record<Place['muscle'], string>> = {
  calf: 'Leg straight. Pull your toes towards you.',
  foot: 'Hold your toes. Bend them up, towards your shin.',
  'back-thigh': 'Sit on the edge. Leg out straight, heel down. Lean forward.',
  'front-thigh': 'Hold a chair. Bend your knee. Hold your ankle behind you. Not steady? Lie on your side.',
}
const PICTURE: Readonly<Record<Place['muscle'], string>> = {
  calf: 'A person sits in bed, leg straight, and pulls the toes back with a towel. The calf is marked.',
  foot: 'A person sits in bed, knee bent, and pulls the toes up by hand.',
  'back-thigh': 'A person sits on the edge of a bed, one leg out straight, and leans forward.',
  'front-thigh': 'A person holds a chair and pulls one ankle up behind.',
}
const SORE: Readonly<Record<Place['muscle'], string>> = {
  calf: 'calf',
  foot: 'foot',
  'front-thigh': 'thigh',
  'back-thigh': 'thigh',
}

const ROUGH: Readonly<Record<RoughMinutes, string>> = {
  'under-2': 'under 2 min',
  '2-to-10': '2 to 10 min',
  'over-10': 'more than 10 min',
}

/** How long it lasted, as exactly as it is known; null when nobody knows. */
const lengthOf = ({ minutes, roughMinutes }: Cramp): string | null => {
  if (roughMinutes !== undefined) return ROUGH[roughMinutes]
  return minutes === null ? null : duration(minutes * 60)
}

const placeOf = ({ muscle, side }: Cramp): string =>
  muscle === null || side === null ? 'Place not known' : placeName({ muscle, side })

export const cramp = {
  placeOf,
  lengthOf,
  rough: ROUGH,
  where: 'Where is it? Tap.',
  whereWas: 'Where was it? Tap.',
  likeLastTime: (place: Place) => `${placeName(place)}, like last time`,
  legs: 'Your legs, seen from the side. Left leg on the left.',
  left: 'Left',
  right: 'Right',
  zone: { calf: 'Calf', foot: 'Foot', 'front-thigh': 'Front thigh', 'back-thigh': 'Back thigh' } as const,
  elsewhere: 'Somewhere else, or not sure',
  soFar: (seconds: number) => `${duration(seconds)} so far`,
  yourCramp: 'Your cramp',
  instruction: (muscle: Place['muscle']) => DO[muscle],
  picture: (muscle: Place['muscle']) => PICTURE[muscle],
  rest: 'Rest. Let it loosen.',
  seconds: 'seconds.',
  breathe: 'Breathe out slowly.',
  breatheIn: 'Breathe in.',
  leftToHold: (n: number) => `${n} seconds left to hold`,
  leftToRest: (n: number) => `${n} seconds left to rest`,
  spoken: {
    hold: 'Hold for 30 seconds. Breathe out slowly.',
    half: '15 seconds left.',
    five: '5 seconds left.',
    rest: 'Rest for 10 seconds.',
  },
  readAloud: 'Read aloud',
  buzz: 'Buzz at each step',
  rubAndWarm: 'Rub and warm',
  rubHow: 'Rub the muscle, firm and slow.',
  warmHow: 'Then keep it warm: a warm towel or a wrapped hot water bottle.',
  /** What to mind of heat, of a rub, and of both. */
  warmCare: ['Warm, not hot. Not on numb or broken skin.', 'Take the heat off before you sleep.'],
  rubCare: ['Pregnant, or on a blood thinner? Stroke it softly.'],
  legCare: ['One leg swollen, hot or red? Do not rub or warm it. Get help.'],
  rubOnly: 'Rub it',
  warmOnly: 'Warm it',
  standAndWalk: 'Stand and walk',
  standHow: 'Only if you feel steady. Stand up slowly and hold on to something.',
  walkHow: 'Press your heel to the floor. Then take a few slow steps.',
  standPicture: 'A person leans on a wall with one leg back and the heel down.',
  walkCare: ['Dizzy, weak or sleepy from pills? Stay in bed.', 'Turn on a dim light. Watch for rugs and shoes.'],
  different: 'Something is different',
  backToStretch: 'Back to the stretch',
  getHelp: 'Get help',
  itLetGo: 'It let go',
  done: 'It let go.',
  noted: 'Noted.',
  summary: (cramp: Cramp) =>
    [placeOf(cramp), lengthOf(cramp)]
      .filter((part) => part !== null)
      .join(', ')
      .concat('.'),
  countStays: "Last night's count stays.",
  howBad: 'How bad was the pain?',
  painNone: '0 = none',
  painWorst: '10 = the worst',
  sore: (muscle: Place['muscle'] | null) =>
    `A sore ${muscle === null ? 'muscle' : SORE[muscle]} tomorrow is common. It should fade within a day.`,
  notOver: 'It is not over',
  fix: 'Fix a detail',
  backToSleep: 'Back to sleep',
  sleepWell: 'Sleep well.',
  wake: 'Back home',
  whenWasIt: 'When was it?',
  justNow: 'Just now',
  hourAgo: 'An hour ago',
  ago: (minutes: number) => (minutes === 0 ? 'Just now' : `${hoursAndMinutes(minutes)} ago`),
  pickATime: 'Pick a time',
  earlier: '15 min earlier',
  later: '15 min later',
  useThisTime: 'Use this time',
  takeOut: 'Take this cramp out',
  takenOut: 'The cramp was taken out.',
  lasted: 'How long did it last?',
  ready: 'Done',
}
