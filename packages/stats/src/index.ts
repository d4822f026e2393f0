export type { Draw } from './draws.ts'
export {
  type CountFit,
  type DensityCurve,
  fitCounts,
  probabilityRatioBelow,
  type TreatmentEffect,
} from './fit.ts'
export { type PredictiveCheck, type PredictiveChecks, predictiveChecks } from './predictive.ts'
export { type CountProblem, type NormalPrior, ProblemError, type ProblemFault } from './problem.ts'
export type { PosteriorSummary } from './summary.ts'
