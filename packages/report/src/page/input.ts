import type { ReportCramp, ReportNight } from '../diary.ts'

/** An answer as it was given. */
export type GivenAnswer = 'yes' | 'no' | 'not-sure'

export interface Asked {
  /** The question in the reader's language. */
  readonly question: string
  readonly answer: GivenAnswer
}

/** A day's amounts of what is taken by oneself, as on the label. */
export interface PageSupplement {
  readonly name: string | null
  readonly magnesiumMg?: number | undefined
  readonly vitaminDUg?: number | undefined
  readonly vitaminB6Mg?: number | undefined
}
export type SupplementAmount = Exclude<keyof PageSupplement, 'name'>

/** One answer that the check's advice rests on. */
export type LedBy =
  | ({ readonly type: 'question' } & Asked)
  | { readonly type: 'medicine'; readonly name: string }
  | { readonly type: 'supplement'; readonly amount: SupplementAmount; readonly total: number }
  | {
      readonly type: 'number'
      readonly of: 'age' | 'egfr' | 'nightsAWeek' | 'distress'
      readonly value: number | 'not-sure'
    }

/** A safety check: what was asked, and what was said to her. */
export interface PageCheck {
  /** The day it was last gone through, YYYY-MM-DD. null: not kept. */
  readonly on: string | null
  /** What the check said, in the reader's language. null: too little was answered for it to say anything. */
  readonly advice: string | null
  /** The answers that led to it, the gravest first. */
  readonly led: readonly LedBy[]
  /** Every warning sign that was asked. */
  readonly asked: readonly Asked[]
}

/** A blood result as it was typed in; nothing is converted. */
export interface PageBlood {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The laboratory's own range. null: not given. */
  readonly low: number | null
  readonly high: number | null
  readonly on: string | null
}

export interface PageMedicine {
  readonly name: string
  /** Of a kind that studies link with cramps. */
  readonly linked: boolean
}

export type PageEnding = 'helps' | 'helps-a-little' | 'nothing-worth-having' | 'makes-it-worse' | 'cannot-tell'

/** A median and the ends of a credible interval. */
export interface Interval {
  readonly median: number
  readonly low: number
  readonly high: number
}

export interface PageResult {
  readonly ending: PageEnding
  /** Weeks from the first randomised night to the look that gave it. */
  readonly week: number
  /** Cramps a night with the treatment over those without it; interval of 95 in 100. null: no such fit. */
  readonly rateRatio: Interval | null
  /** Cramps a week by the model, each with an interval of 95 in 100. null: no such fit. */
  readonly perWeek: { readonly without: Interval; readonly with: Interval } | null
  /** Chance from 0 to 1 that it helps at all. null: not known. */
  readonly probHelps: number | null
}

export type ChangeReason = 'too-long' | 'hard-to-keep' | 'advised' | 'other'

export type OpenReason = 'unwell' | 'doctor' | 'mixed-up' | 'other'

/** A test whose parts a helper packed, so that she did not know which was which. */
export interface PageBlind {
  /** The id in `taken` of the nights for what was packed. */
  readonly packedId: string
  /** Nobody but the helper knows yet. The page then shows nothing that would tell. */
  readonly sealed: boolean
  /** Opened before the end: the first night of which she knew. null: it was not. */
  readonly opened: { readonly from: string; readonly reason: OpenReason } | null
  /** Pairs of parts she was asked about before she saw a result. null: she was not asked. */
  readonly guess: {
    readonly asked: number
    readonly guessed: number
    readonly right: number
    readonly says: 'told-apart' | 'not-told-apart' | 'cannot-say'
  } | null
}

/** A drawn test, and what became of it. */
export interface PageTest {
  /** How she calls what was tested. */
  readonly name: string
  /** Its id in `taken` of the nights. */
  readonly treatment: string
  readonly standing: 'running' | 'paused' | 'stopped' | 'ended'
  /** The morning of night index 0. */
  readonly firstNight: string
  readonly baselineNights: number
  readonly washoutNights: number
  readonly unitNights: number
  readonly pairs: number
  /** Rate ratio below which an effect is worth having, as fixed beforehand. */
  readonly worthwhileRatio: number
  /** What trials said before night 1, on the log rate ratio. */
  readonly evidencePrior: { readonly mean: number; readonly sd: number } | null
  readonly seed: number
  /** SHA-256 of the plan. */
  readonly hash: string
  readonly changedSinceDrawn: boolean
  readonly units: readonly {
    readonly arm: 'treatment' | 'control'
    readonly firstNight: number
    readonly nights: number
  }[]
  /** Index of the last night that counts: of the look that ended it, of a stop, or the last one over. */
  readonly asOfNight: number
  /** Nights left out since the test rested, both ends included; null: it still does. */
  readonly pauses: readonly { readonly from: string; readonly to: string | null }[]
  /** The plan took the place of an earlier one, that day and for that reason. null: it is the first. */
  readonly follows: { readonly on: string; readonly reason: ChangeReason; readonly words: string } | null
  /** What bothered her while it ran, as she put it. null: this version did not ask. */
  readonly harms: readonly string[] | null
  readonly looks: number
  /** Absent: she knew which nights were which. */
  readonly blind?: PageBlind
  /** null: shut, or no answer yet. */
  readonly result: PageResult | null
}

/** What she wants to be on the page. */
export interface PageChoice {
  readonly medicines: boolean
  readonly sleep: boolean
  readonly food: boolean
}

export interface PageInput {
  /** In any order, each date once. */
  readonly nights: readonly ReportNight[]
  readonly cramps: readonly ReportCramp[]
  readonly tests: readonly PageTest[]
  /** The last night that is over, by its morning, YYYY-MM-DD. */
  readonly today: string
  readonly sex: 'female' | 'male' | null
  /** In years. */
  readonly age: number | null
  /** null: nothing was asked. */
  readonly check: PageCheck | null
  /** Illnesses asked for and answered with yes or not sure. null: not asked. */
  readonly conditions: readonly Asked[] | null
  /** null: not asked. */
  readonly medicines: readonly PageMedicine[] | null
  /** Vitamins and minerals, as entered. null: not asked. */
  readonly supplements: readonly PageSupplement[] | null
  readonly blood: readonly PageBlood[]
  /** What the rough food check says, a sentence each. */
  readonly food: readonly string[]
  /** What she wants to ask, in her own words. */
  readonly ownQuestions: readonly string[]
  /** How people call an exposure or a treatment. */
  readonly nameOf: (id: string) => string
  readonly choice: PageChoice
}
