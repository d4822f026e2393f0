import {
  type Answer,
  type Answers,
  asksOn,
  CONTRAINDICATIONS,
  type Condition,
  type Field,
  isField,
  LOOK_ALIKES,
  nextStep,
  type QuestionId,
  type ScreenNumber,
  type SignId,
  USUAL_PATTERN,
  WARNING_SIGNS,
} from '@uncramp/safety'

export const SCREENS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const satisfies readonly ScreenNumber[]
/** The result is a screen too. */
export const ALL_SCREENS = SCREENS.length + 1
/** What "Anything new?" goes through. */
export const SIGN_SCREENS = [2, 3, 4] as const satisfies readonly ScreenNumber[]

export const toScreen = (text: string | undefined): ScreenNumber | null =>
  SCREENS.find((screen) => String(screen) === text) ?? null

/** A long screen in parts, so that an eye finds its own line. Elsewhere the screen is one part. */
const PARTS: Readonly<Partial<Record<ScreenNumber, Readonly<Record<string, readonly QuestionId[]>>>>> = {
  4: {
    leg: [
      ...(['one-leg-swollen', 'pregnant-one-leg', 'thinner-calf', 'clot-risk', 'knee-lump', 'popped'] as const),
      ...(['kicked', 'tiptoe', 'lump'] as const),
    ],
    skin: ['hot-skin', 'skin-spreads', 'foot-rest-pain', 'hanging-helps', 'foot-sore'],
    rest: ['holds-on', 'stretch-hurts', 'poison', 'bone-pain', 'vomiting'],
  },
  5: { pattern: [...USUAL_PATTERN, 'hurts'], more: ['anything-else', 'weak-or-twitching'] },
  6: {
    night: ['urge-to-move', 'moving-eases', 'evening-worse', 'kicks', 'jerk'],
    walk: [
      ...(['walking-pain', 'standing-eases', 'cold-feet', 'heavy-upright', 'leaning-helps'] as const),
      ...(['back-to-leg', 'cough-worse', 'after-exercise', 'thighs-for-days', 'stairs'] as const),
    ],
    feel: [
      ...(['numb-feet', 'numb-new', 'numb-always', 'twisting', 'held-long', 'by-medicine-times'] as const),
      ...(['cramps-elsewhere', 'tingling-lips', 'neck-operation'] as const),
    ],
  },
  8: {
    organs: [
      ...(['kidney', 'kidney-severe', 'potassium-limit', 'fluid-limit', 'liver', 'diabetes', 'thyroid'] as const),
      ...(['thyroid-signs', 'parkinsons', 'cancer', 'cancer-back', 'new-or-worse'] as const),
    ],
    heart: [
      ...(['heart-failure', 'heart-failure-bad', 'heart-rhythm', 'heart-unstable', 'blood-pressure'] as const),
      ...(['circulation', 'clot-before', 'clot-recent', 'bleeding', 'veins', 'red-cells'] as const),
    ],
    nerves: ['falls', 'fits', 'muscle-illness', 'ears-or-eyes', 'eye-or-prostate', 'leber', 'misuse'],
    body: [
      ...(['osteoporosis', 'leg-injury', 'broken-skin', 'operation', 'pacemaker', 'lungs', 'reflux'] as const),
      ...(['stones', 'high-calcium', 'calcium-illness'] as const),
    ],
  },
}

export interface Part {
  /** Its heading among the words; null: it needs none. */
  readonly id: string | null
  readonly questions: readonly QuestionId[]
}

/** What a screen asks of this person, answered or not. */
export const fieldsOn = (screen: ScreenNumber, answers: Answers): readonly Field[] =>
  asksOn(screen, answers).filter(isField)

export function partsOn(screen: ScreenNumber, answers: Answers): readonly Part[] {
  const asked = asksOn(screen, answers).filter((id): id is QuestionId => !isField(id))
  const parts = PARTS[screen]
  if (parts === undefined) return asked.length === 0 ? [] : [{ id: null, questions: asked }]
  return Object.entries(parts).flatMap(([id, ids]) => {
    const questions = ids.filter((one) => asked.includes(one))
    return questions.length === 0 ? [] : [{ id, questions }]
  })
}

export const questionsOn = (screen: ScreenNumber, answers: Answers): readonly QuestionId[] =>
  partsOn(screen, answers).flatMap(({ questions }) => questions)

/** How the cramps are, and thoughts of ending one's life: not to be waved through with one tap. */
const ONE_BY_ONE: readonly ScreenNumber[] = [5, 11]
export const isOneByOne = (screen: ScreenNumber): boolean => ONE_BY_ONE.includes(screen)

export type Way = 'begun' | 'done' | 'open' | 'skipped'

export function wayOf(screen: ScreenNumber, answers: Answers): Way {
  const asks = asksOn(screen, answers)
  if (asks.length === 0) return 'skipped'
  const open = openOn(screen, answers)
  return open.length === 0 ? 'done' : open.length < asks.length ? 'begun' : 'open'
}

export const openOn = (screen: ScreenNumber, answers: Answers): readonly (Field | QuestionId)[] =>
  asksOn(screen, answers).filter((id) =>
    isField(id) ? answers[id] === undefined : answers.questions[id] === undefined,
  )

export const withAnswer = (answers: Answers, ids: readonly QuestionId[], answer: Answer): Answers => ({
  ...answers,
  questions: { ...answers.questions, ...Object.fromEntries(ids.map((id) => [id, answer])) },
})

/** Where the questions lead from here. An emergency ends them wherever it is said. */
export function nextPath(answers: Answers): string {
  const step = nextStep(answers)
  return step.type === 'result' ? '/check-up/result' : `/check-up/${step.screen}`
}

export function pathBefore(screen: ScreenNumber, answers: Answers): string {
  const before = SCREENS.filter((one) => one < screen && asksOn(one, answers).length > 0).at(-1)
  return before === undefined ? '/check-up' : `/check-up/${before}`
}

/** Whether the signs that cannot wait were all answered: from then on "anything new?" counts its week. */
export const areSignsAsked = (answers: Answers): boolean => {
  const step = nextStep(answers)
  return step.type === 'result' || step.screen > 4
}

export const isEmergency = (answers: Answers): boolean => {
  const step = nextStep(answers)
  return step.type === 'result' && step.stopped === 'emergency'
}

export type Why = { readonly type: 'signs'; readonly ids: readonly SignId[] } | { readonly type: 'apart' | 'cautions' }

/** Why a question is asked: for the signs it can tell of; else to tell a cramp from other things, or what to hold back. */
export function whyAsked(id: QuestionId): Why {
  const signs = WARNING_SIGNS.filter(({ when }) => mentions(when, id)).map((sign) => sign.id)
  if (signs.length > 0) return { type: 'signs', ids: signs }
  if (LOOK_ALIKES.some(({ tells }) => tells.some(([question]) => question === id))) return { type: 'apart' }
  return { type: CONTRAINDICATIONS.some(({ when }) => mentions(when, id)) ? 'cautions' : 'apart' }
}

function mentions(condition: Condition, id: QuestionId): boolean {
  if (typeof condition === 'string') return condition === id
  if ('any' in condition) return condition.any.some((one) => mentions(one, id))
  return 'all' in condition && condition.all.some((one) => mentions(one, id))
}
