import { CholeskyDecomposition, Matrix } from 'ml-matrix'

const RIDGES = [0, 1e-10, 1e-8, 1e-6, 1e-4, 1e-2, 1, 100]

/**
 * Lower Cholesky root of the symmetric part, with as small a ridge as makes it positive definite.
 *
 * @throws RangeError when no ridge does: an entry is not a number
 */
export function lowerRoot(covariance: Matrix): Matrix {
  const symmetric = Matrix.add(covariance, covariance.transpose()).mul(0.5)
  for (const ridge of RIDGES) {
    const cholesky = new CholeskyDecomposition(Matrix.add(symmetric, Matrix.eye(symmetric.rows).mul(ridge)))
    if (cholesky.isPositiveDefinite()) return cholesky.lowerTriangularMatrix
  }
  throw new RangeError(`covariance has no root: ${JSON.stringify(covariance.to2DArray())}`)
}
