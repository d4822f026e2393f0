/** A diary as the count model needs it, and the names its answer is worded with. */
export interface Diary {
  readonly countColumn: string
  /** The count column says yes or no, so a night counts at most once. */
  readonly yesNo: boolean
  /** Column that numbers the nights; null when they have dates. */
  readonly numberedBy: string | null
  /** [night] whole count, or null when not recorded. */
  readonly counts: readonly (number | null)[]
  readonly treatments: readonly DiaryTreatment[]
}

export interface DiaryTreatment {
  readonly label: string
  /** [night] how much of it was present, 0 to 1. */
  readonly doses: readonly number[]
}
