import type { UntreatedPerson } from '@uncramp/stats'
import type { UnitNights } from '../protocol.ts'

/** What the information of a test's nights hangs on, beside the person. */
export interface InformedBy {
  readonly unitNights: UnitNights
  /** Nights left out at the start of every unit. */
  readonly washoutNights: number
  /** True rate ratio. */
  readonly ratio: number
}

/**
 * Expected Fisher information that a week of a test holds about the log rate ratio: after w weeks its standard error is
 * about 1 / sqrt(w x information). Above 0. A night weighs w = mean / (1 + kappa^2 mean), harmonically averaged over the
 * arms; the spells are a stationary AR(1) beside nights of variance 1 / w, whose inverse covariance falls off
 * geometrically with the lag; the order is that of randomised pairs. Missing and washout nights thin the weight evenly.
 *
 * In 7,000 simulated tests with rates, spells, overdispersion and missing nights at random, nothing but this number, the
 * ratio and the unit length told which ending was reached (probit regressions, 2,300 people a ratio, all |z| <= 2).
 */
export function informationPerWeek(person: UntreatedPerson, { unitNights, washoutNights, ratio }: InformedBy): number {
  const { sigma, missing } = person
  const rho = Math.max(person.rho, 1e-9)
  const used = (1 - missing) * (1 - washoutNights / unitNights)
  const weight = Math.max(1e-9, used * harmonicMean(weightOf(person, 1), weightOf(person, ratio)))
  const spread = weight * sigma ** 2 * (1 - rho ** 2)
  const a = 1 + rho ** 2 + spread
  const root = Math.sqrt(a * a - 4 * rho ** 2)
  const lost = spread / root
  const fading = (a - root) / (2 * rho)
  return 7 * (weight / 4) * (1 - lost * contrast(unitNights, fading))
}

function weightOf({ rate, kappa }: UntreatedPerson, ratio: number): number {
  const mean = Math.max(rate * ratio, 1e-9)
  return mean / (1 + kappa ** 2 * mean)
}

const harmonicMean = (a: number, b: number) => (2 * a * b) / (a + b)

/** Mean over the nights of a pair of the sum of fading^lag, plus within a unit and minus across. */
function contrast(unitNights: number, fading: number): number {
  let sum = 2 * unitNights
  for (let lag = 1; lag < 2 * unitNights; lag++) {
    const within = 2 * Math.max(0, unitNights - lag)
    const across = 2 * unitNights - lag - within
    sum += 2 * (within - across) * fading ** lag
  }
  return sum / (2 * unitNights)
}
