import gammainc from '@stdlib/math-base-special-gammainc'

/** P(X > x) of a chi-squared with `df` degrees of freedom, for x >= 0 and df > 0; keeps its relative precision. */
export const chiSquaredAbove = (x: number, df: number): number => gammainc(0.5 * x, 0.5 * df, true, true)
