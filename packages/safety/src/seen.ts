import { type Caution, type Conclusion, type FiredSign, holdsTests } from './conclude.ts'
import { asText, type Because } from './condition.ts'
import type { ToldYes } from './gate.ts'
import type { SignId } from './signs.ts'

/** "A doctor has seen this", with the date. */
export interface SeenSign {
  readonly sign: SignId
  readonly on: string
  /** The answers it rested on then, as text. */
  readonly because: readonly string[]
}

/** Never a sign of today or of now: whoever has one is to be seen again, whatever was said before. */
export const maySaySeen = ({ level }: FiredSign): boolean => level === 'two-weeks'

export const seenSign = ({ id, because }: FiredSign, on: string): SeenSign => ({
  sign: id,
  on,
  because: because.map(asText),
})

/** What was seen and still counts. A sign that came to rest on something new is to be seen again. */
export const countingSeen = (fired: FiredSign, seen: readonly SeenSign[]): SeenSign | null =>
  maySaySeen(fired)
    ? (seen.find(({ sign, because }) => sign === fired.id && restsOn(fired.because, because)) ?? null)
    : null

/** Signs that wait two weeks hold a test back until each was seen. */
export function mayStartOnceSeen(
  { mayStart, signs }: Pick<Conclusion, 'mayStart' | 'signs'>,
  seen: readonly SeenSign[],
): Conclusion['mayStart'] {
  const holding = signs.filter(holdsTests)
  const allSeen = holding.length > 0 && holding.every((sign) => countingSeen(sign, seen) !== null)
  return mayStart === 'diary' && allSeen ? 'diary-and-trials' : mayStart
}

/** What was seen, as far as it still stands: what went away and comes back is new. */
export const stillSeen = (seen: readonly SeenSign[], signs: readonly FiredSign[]): readonly SeenSign[] =>
  seen.flatMap((one) => {
    const fired = signs.find(({ id }) => id === one.sign)
    return fired === undefined ? [] : [{ ...one, because: kept(one.because, fired.because) }]
  })

/** The same for "told yes": a rule that let go and holds again is to be asked about again. */
export const stillTold = (told: readonly ToldYes[], cautions: readonly Caution[]): readonly ToldYes[] =>
  told.flatMap((one) => {
    const caution = cautions.find(({ id }) => id === one.rule)
    if (caution === undefined) return []
    return [one.because === undefined ? one : { ...one, because: kept(one.because, caution.because) }]
  })

const restsOn = (now: readonly Because[], then: readonly string[]) => now.every((one) => then.includes(asText(one)))

const kept = (then: readonly string[], now: readonly Because[]) => {
  const texts = now.map(asText)
  return then.filter((one) => texts.includes(one))
}
