/**
 * Where f crosses zero between `low` and `high`, by halving down to neighbouring numbers: slow, and exact.
 *
 * @param f of opposite signs at the two ends
 * @throws RangeError when it is not
 */
export function rootBetween(f: (x: number) => number, low: number, high: number): number {
  const sign = Math.sign(f(low))
  if (sign * Math.sign(f(high)) > 0) throw new RangeError(`no change of sign between ${low} and ${high}`)
  let near = low
  let far = high
  for (;;) {
    const middle = near + 0.5 * (far - near)
    if (middle === near || middle === far) return middle
    if (Math.sign(f(middle)) === sign) near = middle
    else far = middle
  }
}
