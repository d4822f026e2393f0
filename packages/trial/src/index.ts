export { type Analysis, analyse, analyseWithEvidence, type FitCounts } from './analyse.ts'
export { type BlindReading, type BlindSays, type PairGuess, readGuesses } from './blinding.ts'
export { type CoinReading, type CoinStep, coinTestSoFar } from './coin.ts'
export { type ConcurrentDraw, type ConcurrentNight, type OtherTest, withConcurrent } from './concurrent.ts'
export { type Design, type DesignBlock, parseDesign } from './designs/design.ts'
export {
  type DesignedOrder,
  type DrawnDesign,
  drawDesign,
  parseDrawnDesign,
  verifyDesign,
} from './designs/drawnDesign.ts'
export { designOf } from './designs/fromTrial.ts'
export type { ArmOrder } from './designs/orders.ts'
export { drawSchedule, type Verification, verifyTrial } from './draw.ts'
export type { Ending, Leaning, Look, StillOpen } from './endings.ts'
export { lookAt, lookNight, lookWeeks, type ReadTreatments } from './looks.ts'
export { type Monitoring, monitor } from './monitor.ts'
export type { TrialNight, TrialNights } from './nights.ts'
export {
  lookAtOutcome,
  monitorOutcomes,
  type OutcomeLook,
  type OutcomeMonitoring,
  type ReadOutcome,
} from './outcomes/monitor.ts'
export type { OutcomeCramp, OutcomeNight, OutcomeNights } from './outcomes/nights.ts'
export { SECOND_OUTCOMES, type SecondOutcome, toOutcomeProblem } from './outcomes/problem.ts'
export { answeringDiffers } from './outcomes/recording.ts'
export { outcomeEndingOf } from './outcomes/rule.ts'
export { packedId, takenOn } from './packed.ts'
export { type NightPlan, planFor, type RandomisedNight } from './plan.ts'
export type { EndingChances, PlannedWeek } from './planner/chances.ts'
export { informationPerWeek } from './planner/information.ts'
export type { PlanQuestion } from './planner/question.ts'
export { type Refinement, type RefineOptions, refinePlans } from './planner/refine.ts'
export { simulateTrial, type TrialEnd, type TrialSeeds, type TrueEffect } from './planner/simulatedTrial.ts'
export { type PlanOfUnit, type Soonest, soonestAnswer } from './planner/soonest.ts'
export { planFromTable } from './planner/table.ts'
export { type Reading, toCountProblem } from './problem.ts'
export { type Progress, progress } from './progress.ts'
export {
  type NormalPrior,
  type Protocol,
  type ProtocolInput,
  parseProtocol,
  UNIT_NIGHTS,
  type UnitNights,
} from './protocol.ts'
export { randomisationTestSoFar } from './randomisation.ts'
export { type Arm, type DrawnOrder, parseTrial, type Trial, type TrialUnit } from './record.ts'
export { type ArmRecording, type RecordingDifference, recordingDiffers } from './recording.ts'
export type { Refused } from './refused.ts'
export { falseHelpsOverTests } from './severalTests.ts'
export { parseCoinSteps } from './storedCoinSteps.ts'
export { parseLooks, parseOutcomeLooks } from './storedLooks.ts'
export { type ExpectedUntreated, expectUntreated, type RecentNights } from './untreated.ts'
export { type Chances, endingOf } from './verdict.ts'
