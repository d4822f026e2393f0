import type { CrampNowQuestion } from '@uncramp/safety'

interface QuestionWords {
  readonly ask: string
  /** Other signs that a yes would mean as well. */
  readonly or: readonly string[]
  readonly why: string
  /** The answer, as a reason on the last page. */
  readonly reason: string
}

const QUESTIONS: Readonly<Record<CrampNowQuestion, QuestionWords>> = {
  breath: {
    ask: 'Do you have chest pain, or are you short of breath?',
    or: ['you fainted', 'you coughed up blood'],
    why: 'A clot from the leg can move to the lungs. It needs help at once.',
    reason: 'chest pain, short of breath, or fainting',
  },
  'cold-leg': {
    ask: 'Has a leg turned cold, pale, blue or numb?',
    or: ['you can not move the leg'],
    why: 'The blood may not get through. A leg can be saved only in the first hours.',
    reason: 'a cold, pale or numb leg, or one you can not move',
  },
  mind: {
    ask: 'Is one side of you weak, or is your speech slurred?',
    or: [
      'you feel confused, or had a fit',
      'your heart pounds or skips',
      'you are almost too weak to move',
      'you just quit heavy drinking, and you shake',
    ],
    why: 'The brain, the heart or the salts in the blood may need help fast.',
    reason: 'weak on one side, slurred, confused, or a pounding heart',
  },
  nerves: {
    ask: 'Is it numb between your legs, or hard to pass water?',
    or: [
      'new trouble with your bowels',
      'both legs grew weak in the last days or weeks',
      'cancer, now or before, and a weak or numb leg',
    ],
    why: 'Nerves in the back may be pressed. Hours count.',
    reason: 'numb between the legs, trouble with water or bowels, or weak legs',
  },
  locked: {
    ask: 'Are your hands, jaw, face or back locked in a cramp too?',
    or: ['your lips or hands tingle and your throat is tight'],
    why: 'The salts in the blood may be far too low. A germ from a wound can do it too.',
    reason: 'hands, jaw, face or back locked in a cramp',
  },
  muscle: {
    ask: 'Is your urine dark like tea, or is there hardly any?',
    or: [
      'after a blow, a cast or hard work: the muscle is tight, swollen and numb',
      'hot, red skin that spreads, and you shake or have a fever',
    ],
    why: 'A muscle may be breaking down, or a germ may be in the blood.',
    reason: 'dark urine, a tight swollen muscle, or hot red skin with fever',
  },
  'one-leg': {
    ask: 'Is one leg swollen, hot, red or sore all the time?',
    or: ['hot, red skin that hurts and spreads', 'on a blood thinner: the calf swelled up or is bruised'],
    why: 'It can go with a blood clot. A doctor can check with a scan.',
    reason: 'one leg swollen, hot, red or sore all the time',
  },
  foot: {
    ask: 'Is there a new sore, a blister or a black toe on a foot?',
    or: ['foot pain in bed that stops when you hang the leg down', 'a hot, swollen foot, and you have diabetes'],
    why: 'The foot may get too little blood.',
    reason: 'a sore, a black toe, or foot pain in bed',
  },
  ill: {
    ask: 'Were you very sick, or did you have bad loose stools?',
    or: ['no drink stays down', 'a wound with dirt in it', 'you touched lead or some other poison'],
    why: 'The body may have lost too much salt and water.',
    reason: 'very sick, loose stools, a dirty wound, or poison',
  },
  'holds-on': {
    ask: 'Does it still hold on, with all you try?',
    or: [],
    why: 'Most cramps let go within 10 minutes. This one may need a doctor.',
    reason: 'more than 10 minutes, and it will not let go',
  },
}

/** The questions for a person in a cramp, and what to do. They never say what a person has. */
export const check = {
  questions: QUESTIONS,
  staySitting: 'Stay sitting. A few short questions.',
  orAny: 'Or any of these?',
  notSure: 'Not sure',
  whyWeAsk: 'Why we ask',
  of: (at: number, all: number) => `${at} of ${all}`,
  lastQuestion: 'Last question',
  callNow: (call: string) => `${call} now`,
  callWhile: 'Stay sitting. Tell someone near you. Unlock the door.',
  today: 'Call a doctor today',
  todayHow: 'Call your own doctor. At night, call your health line.',
  leaveLeg: 'Until then: do not stretch, rub or warm this leg.',
  nothing: 'Nothing urgent found',
  nothingHow: 'You entered no warning sign. If anything changes, check again.',
  why: 'Why',
  saidYes: (reason: string) => `You said yes: ${reason}.`,
  saidNotSure: (reason: string) => `You are not sure: ${reason}.`,
  sooner: 'Call for help at once if you get',
  again: 'Check again',
}
