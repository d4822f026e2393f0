import type { Comparator } from '../contrasts.ts'
import type { MeasureId } from '../measures.ts'
import type { LeftOut } from '../plotRows.ts'
import type { NotPooledBecause } from '../pooled.ts'

/** What a person reads around a plot of the studies of one treatment. */
export interface PlotsWords {
  readonly measures: Readonly<Record<MeasureId, MeasureWords>>
  /** Before what a treatment was compared with: one of these, or the name of a second treatment. */
  readonly comparedWith: string
  readonly comparators: Readonly<Record<Comparator, string>>
  /** How to read a row. */
  readonly howToRead: string
  readonly noEffect: string
  /** Names a row that is of several studies. */
  readonly pooled: string
  /** Said where that row reaches beyond its panel. */
  readonly pooledTooWide: string
  readonly review: string
  readonly withdrawn: string
  /** Before studies that stand in no panel, each with its reason. */
  readonly leftOutTitle: string
  readonly leftOut: Readonly<Record<LeftOut['because'], string>>
  /** Before why studies were not put together. */
  readonly notPooledTitle: string
  readonly notPooled: Readonly<Record<NotPooledBecause, string>>
}

export interface MeasureWords {
  readonly title: string
  /** The side of no effect that helps. */
  readonly helps: string
  readonly harms: string
}
