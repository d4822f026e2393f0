import betainc from '@stdlib/math-base-special-betainc'
import betaincinv from '@stdlib/math-base-special-kernel-betaincinv'

/** P(|T| > |t|) of Student's t with `df` degrees of freedom, df > 0. */
export const studentTwoSided = (t: number, df: number): number => betainc(df / (df + t * t), 0.5 * df, 0.5, true, false)

/** The t with P(T < t) = p of Student's t with `df` degrees of freedom, for 0 < p < 1 and df > 0. */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0
  const tails = 2 * Math.min(p, 1 - p)
  const [x = 0, rest = 0] = betaincinv(0.5 * df, 0.5, tails, 1 - tails)
  return Math.sign(p - 0.5) * Math.sqrt((df * rest) / x)
}
