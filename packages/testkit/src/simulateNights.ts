import { randomGamma, randomNormal, randomPoisson } from 'd3-random'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface SimulatedPerson {
  readonly seed: number
  readonly nights: number
  /** Cramps on a night without treatment, at the person's average. Default 0.4, about three a week. */
  readonly rate?: number
  /** [night][treatment] how much is present, 0 to 1. Default: no treatment. */
  readonly treatments?: readonly (readonly number[])[]
  /** [treatment] true rate ratio; 0.6 reads "40 % fewer". */
  readonly ratios?: readonly number[]
  /** Standard deviation of good and bad spells, log scale. Default 0.8. */
  readonly sigma?: number
  /** Correlation of one night's spell with the next. Default 0.5. */
  readonly rho?: number
  /** Overdispersion within a night: variance = mean + kappa^2 mean^2. Default 0.3. */
  readonly kappa?: number
  /** Share of nights not recorded, at random. Default 0. */
  readonly missing?: number
}

export interface SimulatedNights {
  readonly nights: number
  /** [night] cramps, at most 100; `null` when not recorded. */
  readonly counts: readonly (number | null)[]
  readonly treatments: readonly (readonly number[])[]
}

/** One person's nights, drawn from the count model: negative binomial around an AR(1) spell. Same seed, same nights. */
export function simulateNights(person: SimulatedPerson): SimulatedNights {
  const { seed, nights, rate = 0.4, ratios = [], sigma = 0.8, rho = 0.5, kappa = 0.3, missing = 0 } = person
  const generator = xoroshiro128plus(seed)
  const uniform = () => uniformFloat64(generator)
  const treatments = person.treatments ?? Array.from({ length: nights }, () => [])
  const spells = drawSpells(uniform, nights, sigma, rho)
  const counts = spells.map((spell, night) => {
    const logRatio = ratios.reduce((sum, ratio, k) => sum + Math.log(ratio) * (treatments[night]?.[k] ?? 0), 0)
    const count = drawCount(uniform, rate * Math.exp(spell + logRatio), kappa)
    return uniform() < missing ? null : Math.min(count, 100)
  })
  return { nights, counts, treatments }
}

/** Stationary AR(1): the first night is drawn from the same distribution as all others. */
function drawSpells(uniform: () => number, nights: number, sigma: number, rho: number): readonly number[] {
  const normal = randomNormal.source(uniform)(0, 1)
  let spell = sigma * normal()
  return Array.from({ length: nights }, (_, night) => {
    if (night > 0) spell = rho * spell + sigma * Math.sqrt(1 - rho ** 2) * normal()
    return spell
  })
}

function drawCount(uniform: () => number, mean: number, kappa: number): number {
  const frailty = kappa === 0 ? 1 : randomGamma.source(uniform)(1 / kappa ** 2, kappa ** 2)()
  return randomPoisson.source(uniform)(mean * frailty)()
}
