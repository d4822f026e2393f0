import { naturalSpline, type Spline, valueAt } from './spline.ts'
import type { PoolSum } from './sum.ts'

/** The log likelihood of a sum, and its taus, between the cells too: at fractional indices of mu and of tau. */
export interface Surface {
  readonly tauAt: (j: number) => number
  /** [tau][mu] at every pair of indices. */
  readonly at: (muIndices: readonly number[], tauIndices: readonly number[]) => readonly Float64Array[]
}

/** Bicubic: splines along tau through splines along mu. */
export function surfaceOf({ grid: { mus, taus }, logLikelihood }: PoolSum): Surface {
  const alongMu = taus.map((_, j) => naturalSpline(logLikelihood.slice(j * mus.length, (j + 1) * mus.length)))
  const mirrored = taus[0] === 0
  const tauSpline = overTau(taus, mirrored, -1)
  return {
    tauAt: (j) => Math.max(0, tauSpline(j)),
    at: (muIndices, tauIndices) => {
      const rows = tauIndices.map(() => new Float64Array(muIndices.length))
      muIndices.forEach((i, column) => {
        const read = overTau(
          alongMu.map((spline: Spline) => valueAt(spline, i)),
          mirrored,
          1,
        )
        tauIndices.forEach((j, r) => {
          rows[r]![column] = read(j)
        })
      })
      return rows
    },
  }
}

/** Where tau begins at 0 the values are mirrored there: the likelihood is even in tau, tau itself is odd. */
function overTau(values: readonly number[], mirrored: boolean, parity: 1 | -1): (j: number) => number {
  if (!mirrored) {
    const spline = naturalSpline(values)
    return (j) => valueAt(spline, j)
  }
  const left = values
    .slice(1)
    .reverse()
    .map((value) => parity * value)
  const spline = naturalSpline([...left, ...values])
  return (j) => valueAt(spline, j + left.length)
}
