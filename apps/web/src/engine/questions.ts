import type { CountProblem, PosteriorSummary, PredictiveChecks, RandomisationTest } from '@uncramp/stats'
import type {
  CoinReading,
  CoinStep,
  ExpectedUntreated,
  Look,
  Monitoring,
  OutcomeLook,
  OutcomeMonitoring,
  OutcomeNights,
  PlanOfUnit,
  ProtocolInput,
  Reading,
  RecordingDifference,
  SecondOutcome,
  Soonest,
  Trial,
  TrialNights,
  UnitNights,
  Verification,
} from '@uncramp/trial'
import type { Association } from './associate.ts'

/** What a page may ask of the engine. Plain data, so it can be posted to a worker. */
export type Question =
  | { readonly type: 'draw'; readonly protocol: ProtocolInput; readonly seed: number }
  | {
      readonly type: 'monitor'
      readonly trial: Trial
      readonly nights: TrialNights
      readonly looks: readonly Look[]
      readonly asOfNight: number
    }
  /** As planned and nothing more: what a result says first, and all that a list of tests shows. */
  | { readonly type: 'planned'; readonly trial: Trial; readonly nights: TrialNights; readonly asOfNight: number }
  | { readonly type: 'analyse'; readonly trial: Trial; readonly nights: TrialNights; readonly asOfNight: number }
  | {
      readonly type: 'second-opinions'
      readonly trial: Trial
      readonly nights: OutcomeNights
      /** Made and stored before. */
      readonly looks: readonly OutcomeLook[]
      readonly steps: readonly CoinStep[]
      /** [night] untreated counts before the first randomised night, the latest last. */
      readonly before: readonly (number | null)[]
      readonly asOfNight: number
    }
  /** Whether a drawn test is still what was drawn. */
  | { readonly type: 'verify'; readonly trial: Trial }
  | { readonly type: 'associate'; readonly problem: CountProblem; readonly tail: number }
  /** How a test would end, from the table. */
  | ({ readonly type: 'plan' } & PlanOfTest)

/** What a page may ask of the engine and get in parts, as they are known. */
export type StreamQuestion =
  /** As `plan`, for the first ratio alone, from made-up tests. */
  { readonly type: 'refine-plan' } & PlanOfTest

export interface PlanOfTest {
  readonly who: /** Her nights, in order, at least one of them known; null: not known. */
    | { readonly type: 'diary'; readonly counts: readonly (number | null)[] }
    | { readonly type: 'rate'; readonly perWeek: number }
  readonly units: readonly { readonly unitNights: UnitNights; readonly washoutNights: number }[]
  /** Time constants in nights; 0 for what works the same night. */
  readonly speed: { readonly onset: number; readonly offset: number }
  /** True ratios to take for granted, in turn. */
  readonly ratios: readonly number[]
}

/** How tests of each unit length end, if the true ratio is so. */
export interface PlannedFor {
  readonly ratio: number
  readonly plans: readonly PlanOfUnit[]
  readonly soonest: Soonest
}

/** One a ratio. */
export type Planned = readonly PlannedFor[]

export type Refined =
  | { readonly type: 'so-far'; readonly tests: number }
  | { readonly type: 'refined'; readonly tests: number; readonly planned: PlannedFor }

/** A fit as plain numbers: what the result page shows. */
export type PlainAnalysis =
  | {
      readonly type: 'fitted'
      readonly logRatio: PosteriorSummary
      readonly probHelps: number
      readonly probWorthwhile: number
      /** Cramps a week. */
      readonly weeklyWith: PosteriorSummary
      readonly weeklyWithout: PosteriorSummary
      readonly alpha: PosteriorSummary
      readonly sigma: PosteriorSummary
      readonly rho: PosteriorSummary
      readonly kappa: PosteriorSummary
      readonly nightsRecorded: number
      readonly nightsMissing: number
    }
  | { readonly type: 'no-recorded-night' | 'not-testable' }

export type Readings = Readonly<Record<Reading, PlainAnalysis>> & {
  readonly recording: RecordingDifference
  readonly verification: Verification
  /** Cramps on the recorded nights that count. */
  readonly cramps: number
  /** As planned, with what trials say as the prior; null when the plan holds nothing of them. */
  readonly withEvidence: PlainAnalysis | null
  /** Of the reading as planned; null when nothing was fitted. */
  readonly checks: PredictiveChecks | null
}

/** One second outcome as plain numbers; what they are of stands at `EstimatedOutcome`. */
export type PlainOutcome =
  | { readonly type: 'estimated'; readonly without: PosteriorSummary; readonly with: PosteriorSummary }
  | { readonly type: 'not-testable' }

/** What stands beside an answer and never makes one. */
export interface SecondOpinions {
  readonly outcomes: OutcomeMonitoring
  readonly effects: Readonly<Record<SecondOutcome, PlainOutcome>>
  readonly coin: CoinReading
  readonly orders: RandomisationTest
  readonly expected: ExpectedUntreated
}

export interface Answers {
  readonly draw: Trial
  readonly monitor: Monitoring
  readonly planned: PlainAnalysis
  readonly analyse: Readings
  readonly 'second-opinions': SecondOpinions
  readonly verify: Verification
  readonly associate: Association
  readonly plan: Planned
}

export interface Parts {
  readonly 'refine-plan': Refined
}

export type Posted =
  | { readonly id: number; readonly question: Question | StreamQuestion }
  /** Nobody waits for the rest. */
  | { readonly id: number; readonly stop: true }

export type Reply =
  | { readonly id: number; readonly type: 'answer'; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly type: 'part'; readonly part: Parts[keyof Parts] }
  /** All parts were given. */
  | { readonly id: number; readonly type: 'end' }
  | { readonly id: number; readonly type: 'failed'; readonly message: string }
