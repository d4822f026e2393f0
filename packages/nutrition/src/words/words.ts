import type { Action, LabId, Place } from '../labs.ts'
import type { Level } from '../rule.ts'
import type { RuleId } from '../rules.ts'
import type { Substance } from '../supplements.ts'
import type { Category, Frequency, GroupId, Judged } from '../usualWeek.ts'

/** What a person may read of this package. Each language stands beside it, with the same keys. */
export interface Words {
  readonly rules: Readonly<Record<RuleId, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly products: { readonly unknown: string }
  readonly week: {
    readonly question: string
    readonly honest: string
    readonly categories: Readonly<Record<Category, string>>
    readonly byFoodAlone: string
    readonly noTarget: string
    readonly aimOnly: string
  }
  readonly frequencies: Readonly<Record<Frequency, string>>
  readonly groups: Readonly<Record<GroupId, { readonly name: string; readonly portion: string }>>
  readonly places: Readonly<Record<Place, string>>
  readonly actions: Readonly<Record<Action, string>>
  readonly labNotes: Readonly<Partial<Record<LabId, string>>>
  readonly labs: Readonly<Record<LabId, string>>
  readonly nutrients: Readonly<Record<Judged, string>>
  readonly substances: Readonly<Record<Substance, string>>
}
