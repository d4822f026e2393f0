import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/** Nodes and weights with sum of weight x f(node) = the mean of f over a standard normal. */
export interface NormalRule {
  readonly nodes: Float64Array
  readonly weights: Float64Array
}

/** Gauss and Hermite's rule, exact for polynomials up to degree 2n - 1 (Golub & Welsch 1969). */
export function normalRule(n: number): NormalRule {
  const jacobi = Matrix.zeros(n, n)
  for (let i = 1; i < n; i++) {
    jacobi.set(i, i - 1, Math.sqrt(i))
    jacobi.set(i - 1, i, Math.sqrt(i))
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(jacobi, { assumeSymmetric: true })
  return {
    nodes: Float64Array.from(realEigenvalues),
    weights: Float64Array.from(realEigenvalues, (_, i) => eigenvectorMatrix.get(0, i) ** 2),
  }
}
