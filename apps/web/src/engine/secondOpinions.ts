import { fitOutcome } from '@uncramp/stats'
import {
  coinTestSoFar,
  designOf,
  expectUntreated,
  monitorOutcomes,
  randomisationTestSoFar,
  type SecondOutcome,
  toOutcomeProblem,
} from '@uncramp/trial'
import type { PlainOutcome, Question, SecondOpinions } from './questions.ts'

type Asked = Extract<Question, { type: 'second-opinions' }>

/** All of it on the nights up to the latest look, as the answer. */
export function secondOpinions(asked: Asked): SecondOpinions {
  const { trial, nights, looks, steps, before, asOfNight } = asked
  const order = designOf(trial)
  const effectOf = (outcome: SecondOutcome): PlainOutcome => {
    const effect = fitOutcome(toOutcomeProblem(trial, nights, outcome, asOfNight))
    if (effect.type === 'not-testable') return { type: 'not-testable' }
    return { type: 'estimated', without: effect.without, with: effect.with }
  }
  const randomised = asOfNight + 1 - trial.protocol.baselineNights
  return {
    outcomes: monitorOutcomes(trial, nights, looks, asOfNight),
    effects: { woken: effectOf('woken'), minutes: effectOf('minutes'), pain: effectOf('pain') },
    coin: coinTestSoFar(order, nights, steps, asOfNight),
    orders: randomisationTestSoFar(order, nights, asOfNight, trial.seed),
    expected: expectUntreated(before, Math.max(1, randomised), trial.seed),
  }
}
