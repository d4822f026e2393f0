// What this package asks of a diary, as plain data. An app maps its own records to these.

/** One night, known by the morning it ended on, YYYY-MM-DD. A night without a record is unknown, never quiet. */
export interface ReportNight {
  readonly date: string
  /** How many cramps. null: unknown, never zero. */
  readonly count: number | null
  /** Slept badly because of cramps. null: not asked. */
  readonly sleepLost: boolean | null
  /** Exposure id -> present. An absent id was not asked. */
  readonly exposures: Readonly<Record<string, boolean>>
  /** Treatment id -> truly done that night. An absent id is unknown. */
  readonly taken: Readonly<Record<string, boolean>>
  /** Ids of signs that she marked on it: swollen, weak, numb, skin. Absent: nothing was marked, which is no "no". */
  readonly signs?: readonly string[]
  /** What a watch or phone measured. Absent: nothing. */
  readonly measured?: ReportMeasured
}

/** Movement of the day before, and sleep of the night. A field that is absent was not measured. */
export interface ReportMeasured {
  /** The app that the numbers came from, such as apple-health. */
  readonly source: string
  readonly steps?: number
  readonly standHours?: number
  readonly standMinutes?: number
  readonly exerciseMinutes?: number
  readonly sedentaryMinutes?: number
  readonly asleepMinutes?: number
  readonly awakeMinutes?: number
  readonly inBedMinutes?: number
}

export interface ReportCramp {
  readonly id: string
  readonly night: string
  /** ISO 8601 instant with offset. null: not known. */
  readonly start: string | null
  /** Minutes by the clock. null: still running, or not known. */
  readonly minutes: number | null
  /** Minutes as said afterwards, such as 2-to-10. Absent: not said. */
  readonly roughMinutes?: string
  readonly muscle: string | null
  readonly side: string | null
  /** 0 to 10. */
  readonly pain: number | null
  readonly state: string
}

/** A drawn test, and where it stands. */
export interface ReportTrial {
  readonly id: string
  /** Id of the treatment, as in `taken` of the nights. */
  readonly treatment: string
  readonly standing: 'running' | 'paused' | 'stopped' | 'ended'
  /** The morning of night index 0. */
  readonly firstNight: string
  /** Nights before the first unit. */
  readonly baselineNights: number
  /** First nights of every unit that are left out of the answer. */
  readonly washoutNights: number
  /** In calendar order; `firstNight` is a night index. */
  readonly units: readonly {
    readonly arm: 'treatment' | 'control'
    readonly firstNight: number
    readonly nights: number
  }[]
  /** Ids of other treatments that were under test on some of its nights. Absent: none. */
  readonly beside?: readonly string[]
  /** The seed no longer draws this order, or the seal does not fit: the document must say so. */
  readonly changedSinceDrawn: boolean
  /**
   * A helper packed what was taken, so that she did not know. While `sealed` the document tells no part from another, and
   * `protocol` must hold neither seed nor order. Absent: she knew.
   */
  readonly blind?: ReportBlind
  /** The whole record of the draw, to be attached as it is. Plain JSON data. */
  readonly protocol: unknown
  /** Absent: no answer yet. */
  readonly result?: ReportResult
}

export interface ReportBlind {
  /** The id in `taken` of the nights for what was packed. */
  readonly packedId: string
  readonly sealed: boolean
  /** One sentence on whether it stayed blinded. */
  readonly sentence: string
}

/** How a test ended. */
export interface ReportResult {
  /** One sentence for a reader, such as "Fewer cramps on nights with stretching." */
  readonly sentence: string
  /** The last night it rests on. */
  readonly night: string
  /** Cramps a night with the treatment over those without it; with its 95 in 100 credible interval. */
  readonly rateRatio?: { readonly median: number; readonly low: number; readonly high: number }
}

/** Something taken over a stretch of days. Dates YYYY-MM-DD; null: still taken. */
export interface ReportMedicine {
  readonly name: string
  readonly from: string
  readonly to: string | null
}
