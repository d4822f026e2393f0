import type { MeasuredNight } from '../measuredNight.ts'
import type { RowTally } from '../tally.ts'

/** What a watch or phone measured, and what became of each row of its files. */
export interface Measured {
  readonly nights: readonly MeasuredNight[]
  readonly rows: RowTally
}

/** A file of an archive, by its name there, with its text. */
export interface NamedText {
  readonly name: string
  text(): Promise<string>
}
