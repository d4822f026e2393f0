import { CURVE_BETAS, CURVE_STEP, type LikelihoodCurve } from './curve.ts'
import { endSlope, naturalSpline, valueAt } from './spline.ts'

/** Likelihoods below exp(-700) of the largest are taken as that: exp() must not reach 0. */
const LEAST_LOG = -700

/**
 * A curve read at any log rate ratio: a natural cubic spline of the log curve between its points, constant below -4,
 * linear above 2.
 *
 * @returns log likelihood up to a constant, at least -700 below the curve's own largest value
 * @throws RangeError when the curve is not 33 finite numbers
 */
export function reader(curve: LikelihoodCurve): (beta: number) => number {
  checkCurve(curve)
  const spline = naturalSpline(curve)
  const first = CURVE_BETAS[0]!
  const last = CURVE_BETAS.length - 1
  const slope = endSlope(spline)
  const least = Math.max(...curve) + LEAST_LOG
  return (beta) => {
    const at = (beta - first) / CURVE_STEP
    if (at <= 0) return Math.max(least, curve[0]!)
    if (at >= last) return Math.max(least, curve[last]! + (at - last) * slope)
    return Math.max(least, valueAt(spline, at))
  }
}

/** @throws RangeError when the curve is not 33 finite numbers */
export function checkCurve(curve: LikelihoodCurve): void {
  if (curve.length !== CURVE_BETAS.length) {
    throw new RangeError(`a likelihood curve has ${CURVE_BETAS.length} numbers; got ${curve.length}`)
  }
  const bad = curve.findIndex((value) => !Number.isFinite(value))
  if (bad !== -1) throw new RangeError(`likelihood curve, number ${bad + 1}: ${curve[bad]} is not a finite number`)
}
