import { predictiveChecks, probabilityRatioBelow } from '@uncramp/stats'
import {
  type Analysis,
  analyse,
  analyseWithEvidence,
  drawSchedule,
  monitor,
  type Reading,
  recordingDiffers,
  toCountProblem,
  verifyTrial,
} from '@uncramp/trial'
import { associate } from './associate.ts'
import { plan } from './planning.ts'
import type { Answers, PlainAnalysis, Question, Readings } from './questions.ts'
import { secondOpinions } from './secondOpinions.ts'

type AnalyseQuestion = Extract<Question, { type: 'analyse' }>

/** Answers one question. Pure: the same question has the same answer. */
export function answer(question: Question): Answers[keyof Answers] {
  switch (question.type) {
    case 'draw':
      return drawSchedule(question.protocol, question.seed)
    case 'monitor':
      return monitor(question.trial, question.nights, question.looks, question.asOfNight)
    case 'planned': {
      const { trial, nights, asOfNight } = question
      return toPlain(analyse(trial, nights, 'as-planned', asOfNight), trial.protocol.worthwhileRatio)
    }
    case 'analyse':
      return readBoth(question)
    case 'second-opinions':
      return secondOpinions(question)
    case 'verify':
      return verifyTrial(question.trial)
    case 'associate':
      return associate(question.problem, question.tail)
    case 'plan':
      return plan(question)
  }
}

function readBoth({ trial, nights, asOfNight }: AnalyseQuestion): Readings {
  const as = (reading: Reading) => analyse(trial, nights, reading, asOfNight)
  const plain = (analysis: Analysis) => toPlain(analysis, trial.protocol.worthwhileRatio)
  const problem = toCountProblem(trial, nights, 'as-planned', asOfNight)
  const planned = as('as-planned')
  const { evidencePrior } = trial.protocol
  return {
    'as-planned': plain(planned),
    'as-done': plain(as('as-done')),
    withEvidence:
      evidencePrior === undefined ? null : plain(analyseWithEvidence(trial, nights, evidencePrior, asOfNight)),
    recording: recordingDiffers(trial, nights, asOfNight),
    verification: verifyTrial(trial),
    cramps: problem.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    checks: planned.type === 'fitted' ? predictiveChecks(problem, planned.fit, trial.seed) : null,
  }
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
