export type { CandidateOrder, CoinBlock, FaceDownBlock } from './coin/block.ts'
export { type CoinRun, type CoinTest, coinTest, evidenceOf } from './coin/coinTest.ts'
export {
  type Assignment,
  type RandomisationTest,
  randomisationTest,
  sampledRandomisationTest,
  type UnitCounts,
  type WeightedAssignment,
} from './coin/randomisationTest.ts'
export type { Direction } from './coin/workingModel.ts'
export { coarseReader, readCoarsely } from './counts/coarse.ts'
export type { Draw } from './counts/draws.ts'
export {
  type CountFit,
  fitCounts,
  probabilityRatioBelow,
  readTreatments,
  type TreatmentEffect,
} from './counts/fit.ts'
export { type PredictiveCheck, type PredictiveChecks, predictiveChecks } from './counts/predictive.ts'
export { type CountProblem, type NormalPrior, ProblemError, type ProblemFault } from './counts/problem.ts'
export type { DensityCurve, TreatmentReading } from './counts/reading.ts'
export {
  type ArmMean,
  type ArmRate,
  type ArmShare,
  type EmptyCell,
  meanDifference,
  oddsRatio,
  type RatioEffect,
  rateRatio,
  riskRatio,
  type ZeroCells,
} from './meta/effects.ts'
export { type ExactRateRatio, exactRateRatio } from './meta/exactRateRatio.ts'
export { type ExactShare, exactShare } from './meta/exactShare.ts'
export {
  type CommonEffect,
  type ForestRow,
  type HartungKnapp,
  type Heterogeneity,
  type NotPoolable,
  poolCommonEffect,
  poolRandomEffects,
  type RandomEffects,
  type TauMethod,
} from './meta/pool.ts'
export { type Estimated, type Interval, readStudy, type StudyEffect, varianceOfInterval } from './meta/study.ts'
export type { PosteriorSummary } from './numeric/summary.ts'
export {
  type EstimatedOutcome,
  type EstimatedReading,
  fitOutcome,
  glanceAtOutcome,
  type OutcomeEffect,
  type OutcomeNotTestable,
  type OutcomeReading,
  readOutcome,
} from './outcomes/fit.ts'
export { LEAST_MINUTES, MOST_MINUTES } from './outcomes/minutes.ts'
export type { MinutesProblem, MinutesRange, OutcomeProblem, PainProblem, WokenProblem } from './outcomes/problem.ts'
export { CURVE_BETAS, type LikelihoodCurve, likelihoodCurve } from './pool/curve.ts'
export { COARSE_GRID, LEAST_TAU, type PoolGrid } from './pool/grid.ts'
export { type PersonEffect, type Pool, pool, type SteadiedEffect, steady } from './pool/pool.ts'
export { finerGrid, MU_PRIOR, type PoolPosterior, poolPosterior } from './pool/posterior.ts'
export { type PoolRow, rowMaker } from './pool/row.ts'
export { addPerson, addSums, emptySum, type PoolSum, removePerson, sumOf } from './pool/sum.ts'
export { type EffectSpeed, rampedDoses } from './simulate/doses.ts'
export { peopleLike, type UntreatedPerson } from './simulate/peopleLike.ts'
export { type SimulatedNights, type SimulatedPerson, simulateNights } from './simulate/simulateNights.ts'
