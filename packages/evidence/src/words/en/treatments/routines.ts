import type { TreatmentWords } from '../../treatmentsWords.ts'

export const routines: Readonly<Record<string, TreatmentWords>> = {
  stretching: {
    name: 'Stretching before bed',
    oneLine: 'A few slow stretches may make cramps milder, and perhaps fewer.',
    forWhom: 'Most people over 50 who can stand well, or stretch in a chair.',
    how: [
      'Do it just before bed, each night, for six weeks.',
      'Lean on a wall with one leg back and the heel down. Feel the calf pull.',
      'Then stretch the back of the thigh.',
      'Then sit, with the leg straight, and pull the toes to you.',
      'Hold each for 10 seconds, rest for 10, and do it three times. Do both legs.',
      'Pull gently, never until it hurts. Keep breathing.',
    ],
    cautions: [
      'Hold on to a wall or a chair. A fall is the main risk.',
      'Sit down to stretch if you are not steady.',
      'Ask first after a torn calf, a sore heel cord, a leg clot or a new joint.',
    ],
    stopIf: ['You feel a sharp pain.', 'One calf turns swollen, red or hot.', 'You feel dizzy, or you fall.'],
    effect: 'Give it six weeks. That is how long it was tested.',
    washout: 'We guess it lingers for two weeks after you stop.',
    peopleSay: 'Many people swear by it. It also ends a cramp that has begun.',
    trialsFound:
      'In one test, people who stretched had about one cramp a night less than those who did not. They knew what they did, which can sway the count. Two careful tests found no gain over other care.',
    whoWasStudied: 'Older people with cramps, people who took quinine, and people with liver disease or diabetes.',
    notKnown: 'Nobody knows who gains from it, or how long to go on.',
    startingGuess: 'One test was good news and two were not. So we start from a small gain, and leave much open.',
  },
}
