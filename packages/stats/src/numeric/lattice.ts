import { normalQuantile } from './normal.ts'

/**
 * `points` quasi-random draws from a standard normal in `dimensions` dimensions: a rank-1 lattice, found component
 * by component (Sloan, Kuo & Joe 2002, product weights falloff^j), mapped through the normal quantile. No chance is
 * involved: the same call gives the same points.
 *
 * @param points a power of two
 * @param falloff how much less each coordinate matters than the one before it, 0 to 1
 * @returns row-major [point][dimension]
 */
export function normalLattice(points: number, dimensions: number, falloff = 0.7): Float64Array {
  const key = `${points}x${dimensions}x${falloff}`
  const known = cache.get(key)
  if (known) return known
  const made = toNormal(generatingVector(points, dimensions, falloff), points)
  cache.set(key, made)
  return made
}

const cache = new Map<string, Float64Array>()

function toNormal(generator: readonly number[], points: number): Float64Array {
  const dimensions = generator.length
  const z = new Float64Array(points * dimensions)
  for (let k = 0; k < points; k++) {
    for (let j = 0; j < dimensions; j++) {
      z[k * dimensions + j] = normalQuantile((((k * generator[j]!) % points) + 0.5) / points)
    }
  }
  return z
}

function generatingVector(points: number, dimensions: number, falloff: number): number[] {
  const kernel = Float64Array.from({ length: points }, (_, i) => bernoulli2(i / points))
  const product = new Float64Array(points).fill(1)
  const generator: number[] = []
  for (let j = 0; j < dimensions; j++) {
    const weight = falloff ** (j + 1)
    const chosen = j === 0 ? 1 : bestComponent(kernel, product, weight)
    for (let k = 0; k < points; k++) product[k]! *= 1 + weight * kernel[(k * chosen) % points]!
    generator.push(chosen)
  }
  return generator
}

/** 2 pi^2 B2(x), the kernel of the squared worst-case error in a weighted Korobov space of smoothness 2. */
const bernoulli2 = (x: number): number => 2 * Math.PI ** 2 * (x * x - x + 1 / 6)

function bestComponent(kernel: Float64Array, product: Float64Array, weight: number): number {
  let best = 1
  let least = Infinity
  for (let candidate = 1; candidate < kernel.length / 2; candidate += 2) {
    let error = 0
    for (let k = 0, i = 0; k < kernel.length; k++) {
      error += product[k]! * (1 + weight * kernel[i]!)
      i = (i + candidate) % kernel.length
    }
    if (error < least - 1e-9) {
      least = error
      best = candidate
    }
  }
  return best
}
