/** How fast an effect comes and goes, in nights. */
export interface EffectSpeed {
  /** After so many nights on the treatment 63 in 100 of its effect are there (a time constant). 0: all at once. */
  readonly onset: number
  /** After so many nights off it 63 in 100 of its effect are gone. 0: all at once. */
  readonly offset: number
}

/**
 * How much of a slow treatment is present, averaged over each night: it nears what is given exponentially. None is
 * present before the first night.
 *
 * @param given [night] how much is given, 0 to 1.
 * @returns [night] how much is present, 0 to 1. Over P nights on, from none, it averages 1 - (tau/P)(1 - exp(-P/tau)).
 * @throws RangeError on a time constant below 0 or not finite
 */
export function rampedDoses(given: readonly number[], { onset, offset }: EffectSpeed): readonly number[] {
  for (const [name, nights] of Object.entries({ onset, offset })) {
    if (!(nights >= 0 && Number.isFinite(nights)))
      throw new RangeError(`${name} must be 0 nights or more; got ${nights}`)
  }
  let present = 0
  return given.map((dose) => {
    const tau = dose > present ? onset : offset
    const left = tau === 0 ? 0 : Math.exp(-1 / tau)
    const average = dose + (present - dose) * tau * (1 - left)
    present = dose + (present - dose) * left
    return average
  })
}
