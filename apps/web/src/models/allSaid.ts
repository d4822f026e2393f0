import { type Answers, nextStep } from '@uncramp/safety'

// For tests.
/** The answers of a person with cramps and nothing else, before the rest is asked. */
export const USUAL: Answers = {
  ...{ age: 64, medicines: [], supplements: [], nightsAWeek: 1, distress: 2 },
  questions: {
    ...{
      sudden: 'yes',
      'hard-knot': 'yes',
      'calf-or-foot': 'yes',
      'in-bed': 'yes',
      brief: 'yes',
      'gone-between': 'yes',
    },
    ...{ hurts: 'yes', 'anything-else': 'no', 'weak-or-twitching': 'no', breath: 'no' },
  },
}

/** A person with cramps and nothing else, who has answered the whole safety check: nothing is held back. */
export function allSaid(answers = USUAL): Answers {
  const step = nextStep(answers)
  if (step.type === 'result') return answers
  const open = Object.fromEntries(step.ask.map((id) => [id, 'no']))
  return allSaid({ ...answers, questions: { ...answers.questions, ...open } })
}
