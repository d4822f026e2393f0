/** t of the arm in `count ~ 1 + arm + count of the night before`, for any number of first nights, at constant cost a night. */
export class LagOneAncova {
  readonly #xx = new Float64Array(9)
  readonly #xy = new Float64Array(3)
  #yy = 0
  #nights = 0
  #before: number | null = null

  /** @param arm 1 for treatment, 0 for control. A night not recorded breaks the chain for the night after it too. */
  add(count: number | null, arm: number): void {
    if (count !== null && this.#before !== null) {
      const row = [1, arm, this.#before]
      for (let i = 0; i < 3; i++) {
        this.#xy[i]! += row[i]! * count
        for (let j = 0; j < 3; j++) this.#xx[3 * i + j]! += row[i]! * row[j]!
      }
      this.#yy += count * count
      this.#nights++
    }
    this.#before = count
  }

  /** Positive when treatment nights have fewer cramps; 0 when the nights cannot say. */
  t(): number {
    const inverse = invert3(this.#xx)
    if (inverse === null || this.#nights < 5) return 0
    const b = [0, 1, 2].map((i) => [0, 1, 2].reduce((sum, j) => sum + inverse[3 * i + j]! * this.#xy[j]!, 0))
    const residual = this.#yy - b.reduce((sum, bi, i) => sum + bi * this.#xy[i]!, 0)
    const variance = (residual / (this.#nights - 3)) * inverse[4]!
    return variance > 1e-12 ? -b[1]! / Math.sqrt(variance) : 0
  }
}

function invert3(m: Float64Array): readonly number[] | null {
  const [a, b, c, d, e, f, g, h, i] = m as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
  if (Math.abs(determinant) < 1e-9) return null
  const adjugate = [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ]
  return adjugate.map((value) => value / determinant)
}
