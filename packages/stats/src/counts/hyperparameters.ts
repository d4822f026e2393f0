import { normalCdf } from '../numeric/normal.ts'

/** sigma: sd of the latent AR(1), log scale. rho: its lag-1 correlation. kappa: overdispersion, variance = m + kappa^2 m^2. */
export interface Hyperparameters {
  readonly sigma: number
  readonly rho: number
  readonly kappa: number
}

export const HYPERPARAMETERS = 3

const HALF_NORMAL_SD = 0.5
/** Below this the AR(1) or the overdispersion makes no difference; above it every formula keeps its precision. */
const EDGE = 1e-3
const CORRELATION_EDGE = 1e-6

/**
 * Maps three independent standard normals to draws from the prior: sigma and kappa ~ half-N(0.5), rho ~ Beta(2, 2).
 *
 * sigma and kappa go in polar form: two half-normals are a Rayleigh radius and a uniform angle. The nights say much
 * about the radius (how restless the counts are in all) and little about the angle (whether restlessness lasts from
 * night to night), so the posterior of these coordinates is nearly a normal where that of (sigma, kappa) is a banana.
 */
export function hyperparametersAt(radius: number, correlation: number, angle: number): Hyperparameters {
  const r = HALF_NORMAL_SD * Math.sqrt(-2 * Math.log(normalCdf(-radius)))
  const phi = (Math.PI / 2) * normalCdf(angle)
  return {
    sigma: Math.max(r * Math.cos(phi), EDGE),
    rho: correlationAt(correlation),
    kappa: Math.max(r * Math.sin(phi), EDGE),
  }
}

/** Maps a standard normal to a draw from Beta(2, 2). */
export const correlationAt = (normal: number): number => betaTwoTwoQuantile(normalCdf(normal))

/** Root in [0, 1] of 3 x^2 - 2 x^3 = p, kept off the edges where the AR(1) degenerates. */
function betaTwoTwoQuantile(p: number): number {
  const x = 0.5 - Math.sin(Math.asin(1 - 2 * p) / 3)
  return Math.min(1 - CORRELATION_EDGE, Math.max(CORRELATION_EDGE, x))
}
