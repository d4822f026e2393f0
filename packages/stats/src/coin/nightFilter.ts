/** What one hypothesis of the working model takes for given. */
export interface Hypothesis {
  /** Log rate ratio of the treatment. */
  readonly logRatio: number
  /** Standard deviation of good and bad spells, log scale, and their lag-1 correlation. */
  readonly sigma: number
  readonly rho: number
}

/** Overdispersion of a night: variance = mean + DISPERSION mean^2. */
const DISPERSION = 0.3 ** 2
/** The level wanders by this much a night, log scale, so that a trend or a season is followed. */
const DRIFT_SD = 0.02
/** Log of the mean night before any night is known: the count model's prior. */
const LEVEL = { mean: -0.9, sd: 1.5 }

/** Newton steps on the log rate are cut to this: exp() must not be thrown far beyond the mode. */
const MAX_STEP = 1
/** A step this small leaves an error of its square. */
const CLOSE = 0.03
const MAX_PASSES = 60

/** Places in a belief: means of level and spell, then their variances and covariance. */
const [LEVEL_MEAN, SPELL_MEAN, LEVEL_VARIANCE, COVARIANCE, SPELL_VARIANCE] = [0, 1, 2, 3, 4] as const
const PLACES = 5

/**
 * What each hypothesis believes of a person's level (the log rate of her mean night) and of tonight's spell, as a joint
 * normal: a Kalman filter whose counts enter by Laplace's approximation. Linear in nights, a few operations a night.
 * [hypothesis][place], row-major.
 */
export type Beliefs = Float64Array

export function beliefsAtStart(hypotheses: readonly Hypothesis[]): Beliefs {
  return Float64Array.from(hypotheses.flatMap(({ sigma }) => [LEVEL.mean, 0, LEVEL.sd ** 2, 0, sigma * sigma]))
}

/** From one night to the next: the spell fades, the level drifts. */
export function passNight(beliefs: Beliefs, h: number, { sigma, rho }: Hypothesis): void {
  const at = h * PLACES
  beliefs[at + SPELL_MEAN]! *= rho
  beliefs[at + LEVEL_VARIANCE]! += DRIFT_SD * DRIFT_SD
  beliefs[at + COVARIANCE]! *= rho
  beliefs[at + SPELL_VARIANCE] = rho * rho * beliefs[at + SPELL_VARIANCE]! + sigma * sigma * (1 - rho * rho)
}

/**
 * Learns tonight's count.
 *
 * @param h index of the hypothesis
 * @param effect what the treatment adds to the log rate tonight
 * @returns log probability of the count before it was known, up to a constant of the count alone
 */
export function learnCount(beliefs: Beliefs, h: number, count: number, effect: number): number {
  const at = h * PLACES
  const levelShare = beliefs[at + LEVEL_VARIANCE]! + beliefs[at + COVARIANCE]!
  const spellShare = beliefs[at + COVARIANCE]! + beliefs[at + SPELL_VARIANCE]!
  const mean = beliefs[at + LEVEL_MEAN]! + beliefs[at + SPELL_MEAN]!
  const variance = levelShare + spellShare
  const mode = modeOf(count, effect, mean, variance)
  const rate = Math.exp(mode + effect)
  const shrink = 1 / (1 + DISPERSION * rate)
  const curvature = 1 / variance + rate * (1 + DISPERSION * count) * shrink * shrink
  const moved = (mode - mean) / variance
  const sharpened = (variance - 1 / curvature) / (variance * variance)
  beliefs[at + LEVEL_MEAN]! += levelShare * moved
  beliefs[at + SPELL_MEAN]! += spellShare * moved
  beliefs[at + LEVEL_VARIANCE]! -= levelShare * levelShare * sharpened
  beliefs[at + COVARIANCE]! -= levelShare * spellShare * sharpened
  beliefs[at + SPELL_VARIANCE]! -= spellShare * spellShare * sharpened
  const logCount = count * (mode + effect) + (count + 1 / DISPERSION) * Math.log(shrink)
  return logCount - 0.5 * (mode - mean) * moved - 0.5 * Math.log(variance * curvature)
}

/** Mode of the night's log rate without treatment, given its count: Newton on a log-concave curve. */
function modeOf(count: number, effect: number, mean: number, variance: number): number {
  let at = mean
  if (count > 0) {
    const weight = count / (1 + DISPERSION * count)
    at = (mean / variance + weight * (Math.log(count) - effect)) / (1 / variance + weight)
  }
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const rate = Math.exp(at + effect)
    const shrink = 1 / (1 + DISPERSION * rate)
    const slope = (count - rate) * shrink - (at - mean) / variance
    const step = slope / (1 / variance + rate * (1 + DISPERSION * count) * shrink * shrink)
    at += Math.max(-MAX_STEP, Math.min(MAX_STEP, step))
    if (Math.abs(step) < CLOSE) break
  }
  return at
}
