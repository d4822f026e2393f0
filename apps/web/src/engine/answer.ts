import { probabilityRatioBelow } from '@uncramp/stats'
import {
  type Analysis,
  analyse,
  drawSchedule,
  monitor,
  type Reading,
  recordingDiffers,
  verifyTrial,
} from '@uncramp/trial'
import type { Answers, PlainAnalysis, Question } from './questions.ts'

type AnalyseQuestion = Extract<Question, { type: 'analyse' }>

/** Answers one question. Pure: the same question has the same answer. */
export function answer(question: Question): Answers[keyof Answers] {
  switch (question.type) {
    case 'draw':
      return drawSchedule(question.protocol, question.seed)
    case 'monitor':
      return monitor(question.trial, question.nights, question.looks, question.asOfNight)
    case 'analyse':
      return {
        'as-planned': read(question, 'as-planned'),
        'as-done': read(question, 'as-done'),
        recording: recordingDiffers(question.trial, question.nights, question.asOfNight),
        verification: verifyTrial(question.trial),
      }
  }
}

function read({ trial, nights, asOfNight }: AnalyseQuestion, reading: Reading): PlainAnalysis {
  return toPlain(analyse(trial, nights, reading, asOfNight), trial.protocol.worthwhileRatio)
}

/** The numbers the result page shows, flat; the line is the person's own. */
function toPlain(analysis: Analysis, worthwhileRatio: number): PlainAnalysis {
  if (analysis.type !== 'fitted') return { type: analysis.type }
  const { fit, effect } = analysis
  return {
    type: 'fitted',
    logRatio: effect.logRatio,
    probHelps: effect.probHelps,
    probWorthwhile: probabilityRatioBelow(effect.density, worthwhileRatio),
    weeklyWith: effect.weeklyWith,
    weeklyWithout: fit.weeklyWithout,
    alpha: fit.alpha,
    sigma: fit.sigma,
    rho: fit.rho,
    kappa: fit.kappa,
    nightsRecorded: fit.nightsRecorded,
    nightsMissing: fit.nightsMissing,
  }
}
