export type { Draw } from './counts/draws.ts'
export {
  type CountFit,
  type DensityCurve,
  fitCounts,
  probabilityRatioBelow,
  type TreatmentEffect,
} from './counts/fit.ts'
export { type PredictiveCheck, type PredictiveChecks, predictiveChecks } from './counts/predictive.ts'
export { type CountProblem, type NormalPrior, ProblemError, type ProblemFault } from './counts/problem.ts'
export type { PosteriorSummary } from './numeric/summary.ts'
