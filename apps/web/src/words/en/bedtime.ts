import type { NightDate } from '@uncramp/diary'
import { dayMonth } from '../dates.ts'

/** 9:30 pm, out of 21:30 */
function timeOfDay(time: string): string {
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3)]
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`
}

const LEGS = ['First leg', 'Other leg'] as const
const CLOT = 'Not on a leg that is swollen, hot or red, or sore on one side only. Call a doctor today.'

export const bedtime = {
  title: 'Bedtime',
  learnLine: 'Guided, step by step',
  lead: 'A few calm minutes for your legs.',
  offer: {
    planned: 'Tonight is a stretch night.',
    done: 'Stretch done. Sleep well.',
    usual: 'Tonight is a usual night. No stretching.',
    paused: 'Your test is paused.',
  },
  offerHow: {
    planned: 'Do it just before bed.',
    done: 'That is all for your test tonight.',
    usual: 'Usual nights are half of the test. They count just as much.',
    paused: 'Stretch or not, as you like. Leave these nights blank, and they do not count.',
  },
  keepSame: 'A test is going on. Rub or warm your legs only if you did so before it. So all else stays the same.',
  toTest: 'See your test',
  remind: 'Remind me',
  remindLine: 'A calendar file that rings at bedtime',
  before: 'Before you start',
  stopIf: 'Stop if',
  start: 'Start',
  pause: 'Pause',
  goOn: 'Go on',
  stepBack: 'Step back',
  paused: 'Paused',
  finish: 'Done',
  seconds: (n: number) => (n === 1 ? 'second.' : 'seconds.'),
  minutes: (n: number) => (n === 1 ? 'minute.' : 'minutes.'),
  leftSeconds: (n: number) => `${n} ${n === 1 ? 'second' : 'seconds'} left`,
  leftMinutes: (n: number) => `${n} ${n === 1 ? 'minute' : 'minutes'} left`,
  helpLink: 'When to get help',
  stretch: {
    title: 'Stretch your calves',
    line: '3 minutes',
    known: 'It may help. We are not very sure yet.',
    cautions: [
      'Hold on to a wall or a heavy chair. Wear no socks on a smooth floor.',
      'Not steady on your feet? Sit in bed instead. Leg straight, toes pulled towards you.',
      'Have you torn a calf, hurt a heel cord, or had a clot or a new joint in a leg? Ask a doctor first.',
      CLOT,
    ],
    stops: ['you feel a sharp pain', 'you feel dizzy', 'a calf swells or turns hot or red'],
    hold: 'Lean in. Heel down. Hold.',
    rest: 'Rest. Let it loosen.',
    swap: 'Rest. Swap legs.',
    part: (leg: 0 | 1, round: number) => `${LEGS[leg]}. Hold ${round} of 3.`,
    over: 'All done. Sleep well.',
    did: 'I have done it',
    breathe: 'Breathe out slowly.',
  },
  massage: {
    title: 'Rub your calves',
    line: '3 minutes, sitting',
    known: 'It can feel good. No trial has shown that it keeps night cramps away.',
    cautions: [
      CLOT,
      'Had a clot in a leg? Ask a doctor before you rub it.',
      'Go very lightly if you take a blood thinner, bruise with ease, or have thin skin.',
      'Keep off sores, cuts and veins that bulge. Keep out of the hollow behind the knee.',
    ],
    stops: ['it hurts', 'you see a bruise', 'a calf swells or gets sore'],
    ready: 'Sit down. Bend your knee, foot flat.',
    strokes: [
      'Both hands. Stroke up, from heel to knee.',
      'Squeeze the calf softly. Let go. Move up.',
      'Small slow rounds with your thumbs.',
      'Stroke up again, light and slow.',
    ],
    leg: (leg: 0 | 1) => `${LEGS[leg]}.`,
    over: 'All done. Sleep well.',
    breathe: 'Breathe out slowly.',
  },
  heat: {
    title: 'Warm your calves',
    line: '15 minutes, sitting up',
    known: 'It can feel good. No trial has shown that it keeps night cramps away.',
    cautions: [
      'Never on skin that is numb, or that does not feel warm and cold well.',
      'Never if diabetes or a nerve illness has dulled the feeling in your feet or legs. You may not feel a burn.',
      'Not with poor blood flow in your legs, or thin or broken skin.',
      CLOT,
      'Never fall asleep on a heating pad. Take it off before bed.',
      'Wrap a hot water bottle in a towel. Fill it with warm water, never boiling. Throw out one that is old or leaks.',
      'Not over a medicine patch or a warming cream.',
    ],
    stops: ['your skin turns red or sore', 'you see a blister', 'your skin goes numb'],
    how: 'Warm, not hot. Through cloth, on the calf. 15 minutes are plenty. Warm socks do as well.',
    warm: 'Rest it on your calf. Stay awake.',
    look: 'Lift it. Look at your skin. Red or sore? Stop.',
    part: { first: 'Until you look at your skin.', look: 'Look.', rest: 'Then take it off.' },
    over: 'Take it off now. Sleep well.',
    breathe: 'Warm, never hot.',
  },
  reminders: {
    title: 'Remind me',
    lead: 'Uncramp makes a file for your calendar. Your calendar then rings, with Uncramp shut too.',
    whyCalendar:
      'Why not Uncramp itself? A web page cannot wake a phone once it is shut. Your calendar can. So we do not ask to send you alerts.',
    test: (last: NightDate) =>
      `It rings each night until ${dayMonth(last)}, the last night your test can have. It never tells what a night is for. Uncramp does, in the evening.`,
    noTest: 'It rings each night until you take it out.',
    bedtime: 'When do you get ready for bed?',
    alsoMorning: 'Also ask in the morning?',
    morning: 'At what time?',
    timeOfDay,
    get: 'Get the calendar file',
    got: 'Saved to your downloads.',
    howTitle: 'How it works',
    how: [
      'Open the file. Your calendar asks to add it. Say yes.',
      'Tap one of the new lines. See that an alert is set.',
      'New time? Get a new file and add it. If both ring, take the old one out.',
      'To take it out, tap a line in your calendar, then delete all of them.',
    ],
    privacy: 'Is your calendar kept online? Then its maker can read these lines. They tell nothing of your nights.',
    fileName: 'uncramp-reminders.ics',
    event: {
      test: { title: "Look at tonight's plan", note: 'Open Uncramp. It says what to do tonight.' },
      routine: { title: 'Bedtime for your legs', note: 'Open Uncramp and choose Bedtime. Stretch, rub or warm.' },
      morning: { title: 'How was last night?', note: 'Open Uncramp and tap how it was. It takes ten seconds.' },
      remove: 'To take this out, delete all of these lines in your calendar.',
    },
  },
}
