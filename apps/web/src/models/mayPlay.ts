import type { Cause, Evidence } from '@uncramp/evidence'
import type { Place } from '@uncramp/nutrition'
import type { QuestionId } from '@uncramp/safety'

type When = Cause['when'][number]

/** What she said, and what her diary holds, in the terms that causes are matched by. */
export interface Profile {
  readonly age: number | null
  readonly sex: 'female' | 'male' | null
  /** Answered with yes. "Not sure" is asked about, and matches nothing here. */
  readonly yes: ReadonlySet<string>
  /** Names as she wrote them, by the id of their class. */
  readonly medicines: ReadonlyMap<string, readonly string[]>
  /** Days with it, of the days on which it was asked, by the id of the exposure. */
  readonly exposures: ReadonlyMap<string, DaysOf>
  /** Where her latest result lies, by the id of the test. */
  readonly places: ReadonlyMap<string, Place>
}

export interface DaysOf {
  readonly days: number
  readonly of: number
}

/** What a cause was matched by. */
export type Near =
  | { readonly type: 'age'; readonly age: number }
  | { readonly type: 'sex'; readonly sex: 'female' | 'male' }
  | { readonly type: 'question'; readonly id: QuestionId }
  | { readonly type: 'medicine'; readonly names: readonly string[] }
  | ({ readonly type: 'exposure'; readonly id: string } & DaysOf)
  | { readonly type: 'lab'; readonly lab: string; readonly place: Place }

export interface MayPlay {
  readonly cause: Cause
  readonly because: readonly Near[]
}

export interface MayPlayAPart {
  readonly hers: readonly MayPlay[]
  /** What holds for anyone, such as the season. */
  readonly everyones: readonly Cause[]
}

/** Days in four on which something was there before it counts as a habit; below, every life would match. */
const HABIT = 1 / 4
/** Days asked, below which a share says nothing. */
const LEAST_DAYS = 8

/**
 * Causes that are near to a person: something to read and to ask about, never what brings her cramps. The surest link
 * first, then those with more behind them.
 */
export function mayPlayAPart({ causes }: Pick<Evidence, 'causes'>, profile: Profile): MayPlayAPart {
  const hers = causes
    .map((cause) => ({ cause, because: cause.when.flatMap((when) => nearBy(when, profile)) }))
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => rankOf(a.cause) - rankOf(b.cause) || b.because.length - a.because.length)
  return { hers, everyones: causes.filter(({ when }) => when.some((one) => 'always' in one)) }
}

const VERDICTS: readonly Cause['verdict'][] = ['linked', 'may be linked', 'slightly linked', 'unclear', 'no link found']
const rankOf = ({ verdict }: Cause): number => VERDICTS.indexOf(verdict)

function nearBy(when: When, profile: Profile): readonly Near[] {
  if ('age' in when) {
    const { age } = profile
    const { from = 0, below = Number.POSITIVE_INFINITY } = when.age
    return age !== null && age >= from && age < below ? [{ type: 'age', age }] : []
  }
  if ('sex' in when) return profile.sex === when.sex ? [{ type: 'sex', sex: when.sex }] : []
  if ('question' in when)
    return profile.yes.has(when.question) ? [{ type: 'question', id: when.question as QuestionId }] : []
  if ('medicine' in when) {
    const names = profile.medicines.get(when.medicine)
    return names === undefined ? [] : [{ type: 'medicine', names }]
  }
  if ('exposure' in when) {
    const days = profile.exposures.get(when.exposure)
    return days !== undefined && isHabit(days) ? [{ type: 'exposure', id: when.exposure, ...days }] : []
  }
  if ('lab' in when)
    return profile.places.get(when.lab) === when.place
      ? [{ type: 'lab', lab: when.lab, place: when.place as Place }]
      : []
  return []
}

const isHabit = ({ days, of }: DaysOf): boolean => of >= LEAST_DAYS && days >= of * HABIT
