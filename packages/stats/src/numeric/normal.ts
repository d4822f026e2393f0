import erfc from '@stdlib/math-base-special-erfc'
import erfcinv from '@stdlib/math-base-special-erfcinv'

/** P(Z < z) of a standard normal; keeps its relative precision in the lower tail. */
export const normalCdf = (z: number): number => 0.5 * erfc(-z * Math.SQRT1_2)

/** The z with P(Z < z) = p, for 0 < p < 1. */
export const normalQuantile = (p: number): number => -Math.SQRT2 * erfcinv(2 * p)
