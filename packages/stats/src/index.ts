export { type CountFit, fitCounts, type PosteriorSummary, type TreatmentEffect } from './fit.ts'
export { type CountProblem, type NormalPrior, ProblemError, type ProblemFault } from './problem.ts'
