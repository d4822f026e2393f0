import type { Condition } from './condition.ts'

/** Screens 1 to 11 ask; 12 is the result. */
export const LAST_SCREEN = 12
export type ScreenNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11

/** Yes to all of these is the usual pattern of a night-time leg cramp. */
export const USUAL_PATTERN = ['sudden', 'hard-knot', 'calf-or-foot', 'in-bed', 'brief', 'gone-between'] as const

const IDS = {
  1: ['pregnant', 'after-birth', 'breastfeeding'],
  2: ['breath', 'breath-flat', 'one-side-weak', 'collapse', 'heat', 'withdrawal', 'jaw'],
  3: ['cold-leg', 'saddle', 'dark-urine', 'both-legs', 'hands-locked', 'after-injury', 'skin-fever', 'cancer-leg'],
  4: [
    'one-leg-swollen',
    'pregnant-one-leg',
    'holds-on',
    'poison',
    'foot-rest-pain',
    'foot-sore',
    'hot-skin',
    'skin-spreads',
    'lump',
    'bone-pain',
    'vomiting',
    'thinner-calf',
    'clot-risk',
    'hanging-helps',
    'stretch-hurts',
    'knee-lump',
    'popped',
    'kicked',
    'tiptoe',
  ],
  5: [...USUAL_PATTERN, 'hurts', 'anything-else', 'weak-or-twitching'],
  6: [
    'urge-to-move',
    'moving-eases',
    'evening-worse',
    'kicks',
    'jerk',
    'walking-pain',
    'standing-eases',
    'cold-feet',
    'heavy-upright',
    'leaning-helps',
    'back-to-leg',
    'cough-worse',
    'numb-feet',
    'numb-new',
    'numb-always',
    'twisting',
    'held-long',
    'by-medicine-times',
    'cramps-elsewhere',
    'tingling-lips',
    'neck-operation',
    'after-exercise',
    'thighs-for-days',
    'stairs',
  ],
  7: ['weaker', 'swallowing', 'one-leg-weak'],
  8: [
    'kidney',
    'kidney-severe',
    'potassium-limit',
    'fluid-limit',
    'liver',
    'diabetes',
    'thyroid',
    'parkinsons',
    'cancer',
    'heart-failure',
    'heart-failure-bad',
    'heart-rhythm',
    'heart-unstable',
    'blood-pressure',
    'circulation',
    'clot-before',
    'clot-recent',
    'stones',
    'high-calcium',
    'calcium-illness',
    'falls',
    'muscle-illness',
    'ears-or-eyes',
    'lungs',
    'fits',
    'eye-or-prostate',
    'red-cells',
    'reflux',
    'leber',
    'osteoporosis',
    'bleeding',
    'veins',
    'broken-skin',
    'leg-injury',
    'pacemaker',
    'operation',
    'misuse',
    'new-or-worse',
    'cancer-back',
    'thyroid-signs',
  ],
  9: ['medicine-new', 'statin-pain', 'quinine', 'quinine-before', 'quinine-reaction'],
  10: ['too-much-calcium', 'b6-tingling', 'alcohol-heavy'],
  11: ['too-tired', 'self-harm'],
} as const satisfies Record<ScreenNumber, readonly string[]>

export type QuestionId = (typeof IDS)[ScreenNumber][number]

export interface ScreenQuestion {
  readonly id: QuestionId
  readonly screen: ScreenNumber
  /** Asked only when this holds; left out: always asked. */
  readonly when?: Condition
}

const ILLNESS: Condition = { any: ['kidney', 'liver', 'diabetes', 'thyroid', 'parkinsons', 'cancer'] }
const MAY_BE_PREGNANT: Condition = { age: { below: 56 } }
const QUININE: Condition = { any: ['quinine', 'quinine-before'] }

/** Follow-ups and the questions that only some people are asked. */
const WHEN: Readonly<Partial<Record<QuestionId, Condition>>> = {
  pregnant: MAY_BE_PREGNANT,
  'after-birth': MAY_BE_PREGNANT,
  breastfeeding: MAY_BE_PREGNANT,
  'pregnant-one-leg': { any: ['pregnant', 'after-birth'] },
  'skin-spreads': 'hot-skin',
  'clot-risk': { any: ['one-leg-swollen', 'pregnant-one-leg', 'thinner-calf'] },
  'knee-lump': { any: ['one-leg-swollen', 'thinner-calf'] },
  popped: { any: ['one-leg-swollen', 'thinner-calf'] },
  kicked: { any: ['one-leg-swollen', 'thinner-calf'] },
  tiptoe: 'kicked',
  'hanging-helps': 'foot-rest-pain',
  'stretch-hurts': 'holds-on',
  'moving-eases': 'urge-to-move',
  'evening-worse': 'urge-to-move',
  'standing-eases': 'walking-pain',
  'cold-feet': 'walking-pain',
  'leaning-helps': 'heavy-upright',
  'cough-worse': 'back-to-leg',
  'numb-new': 'numb-feet',
  'numb-always': 'numb-feet',
  'held-long': 'twisting',
  'by-medicine-times': 'twisting',
  'neck-operation': 'tingling-lips',
  stairs: 'thighs-for-days',
  'kidney-severe': 'kidney',
  'clot-recent': 'clot-before',
  'potassium-limit': 'kidney',
  'heart-failure-bad': 'heart-failure',
  'new-or-worse': ILLNESS,
  'cancer-back': 'cancer',
  'quinine-reaction': QUININE,
  'b6-tingling': { supplement: 'vitaminB6Mg', above: 0 },
  'self-harm': { distress: 8 },
}

/** Every question, in the order of the screens. */
export const QUESTIONS: readonly ScreenQuestion[] = Object.entries(IDS).flatMap(([screen, ids]) =>
  ids.map((id: QuestionId): ScreenQuestion => {
    const when = WHEN[id]
    return { id, screen: Number(screen) as ScreenNumber, ...(when === undefined ? {} : { when }) }
  }),
)
