import { randomGamma, randomPoisson } from 'd3-random'
import { uniformFrom } from '../numeric/chance.ts'
import { drawSpells } from './spells.ts'

/** A person who does not exist, and how her cramps come and go. */
export interface SimulatedPerson {
  /** Unsigned 32-bit integer, the only source of chance. */
  readonly seed: number
  /** Calendar nights, 1 or more. */
  readonly nights: number
  /** Mean cramps a night without treatment, over good and bad spells; trend, season and drift come on top. Default 0.4. */
  readonly rate?: number
  /** [night][treatment] how much is present, 0 to 1. Default: no treatment. */
  readonly treatments?: readonly (readonly number[])[]
  /** [treatment] true rate ratio; 0.6 reads "40 in 100 fewer". */
  readonly ratios?: readonly number[]
  /** Standard deviation of good and bad spells, log scale. Default 0.8. */
  readonly sigma?: number
  /** Correlation of one night's spell with the next, 0 to 1. Default 0.5. */
  readonly rho?: number
  /** Overdispersion within a night: variance = mean + kappa^2 mean^2. Default 0.3. */
  readonly kappa?: number
  /** Largest count written down, as one night holds only so many. Default 100. */
  readonly most?: number
  /** Share of nights not recorded, at random, 0 to 1. Default 0. */
  readonly missing?: number
  /** Rate of the last night over that of the first, whatever is done: 0.5 halves by the end. Default 1. */
  readonly trend?: number
  /** A yearly wave. */
  readonly season?: {
    /** Rate of the worst night of the year over that of the best, 1 or more. */
    readonly ratio: number
    /** Night of the peak, from 0. */
    readonly peak: number
  }
  /** Standard deviation, log scale, of a slow wandering with lag-1 correlation 0.98. Default 0. */
  readonly drift?: number
  /** Spell of the first night in standard deviations: 2 enters in a bad spell. Default: drawn like any other. */
  readonly firstSpell?: number
}

export interface SimulatedNights {
  readonly nights: number
  /** [night] cramps; `null` when not recorded. */
  readonly counts: readonly (number | null)[]
  readonly treatments: readonly (readonly number[])[]
}

/** Largest mean and count of a night, where nobody says otherwise. */
export const MOST_A_NIGHT = 100
const DRIFT_CORRELATION = 0.98
const YEAR = 365.25

/**
 * One person's nights, drawn from the count model (`fitCounts`) with what real diaries add to it: trend, season, slow
 * drift, a bad start. Same seed, same nights.
 *
 * @throws RangeError on a number out of its range, by name
 */
export function simulateNights(person: SimulatedPerson): SimulatedNights {
  checkPerson(person)
  const { seed, nights, ratios = [], rate = 0.4, sigma = 0.8, rho = 0.5, kappa = 0.3, missing = 0, drift = 0 } = person
  const most = person.most ?? MOST_A_NIGHT
  const uniform = uniformFrom(seed)
  const treatments = person.treatments ?? Array.from({ length: nights }, () => [])
  const spells = drawSpells(uniform, nights, { sigma, rho, first: person.firstSpell })
  const wandering = drift > 0 ? drawSpells(uniform, nights, { sigma: drift, rho: DRIFT_CORRELATION }) : null
  // The mean of exp(spell) is exp(sigma^2 / 2): taken out, so that `rate` is the mean night.
  const base = Math.log(rate) - 0.5 * sigma * sigma
  const counts = Array.from({ length: nights }, (_, night) => {
    const effect = ratios.reduce((sum, ratio, k) => sum + Math.log(ratio) * (treatments[night]?.[k] ?? 0), 0)
    const logMean = base + spells[night]! + (wandering?.[night] ?? 0) + slowChange(person, night) + effect
    const count = drawCount(uniform, Math.exp(logMean), kappa)
    return uniform() < missing ? null : Math.min(count, most)
  })
  return { nights, counts, treatments }
}

function slowChange({ nights, trend = 1, season }: SimulatedPerson, night: number): number {
  const gone = nights > 1 ? night / (nights - 1) : 0
  const wave = season ? 0.5 * Math.log(season.ratio) * Math.cos((2 * Math.PI * (night - season.peak)) / YEAR) : 0
  return gone * Math.log(trend) + wave
}

/** A negative binomial as a Poisson whose mean is a gamma. */
function drawCount(uniform: () => number, mean: number, kappa: number): number {
  const frailty = kappa === 0 ? 1 : randomGamma.source(uniform)(1 / kappa ** 2, kappa ** 2)()
  return randomPoisson.source(uniform)(mean * frailty)()
}

function checkPerson(person: SimulatedPerson): void {
  const { seed, nights, rate = 0.4, sigma = 0.8, rho = 0.5, kappa = 0.3, missing = 0, trend = 1, drift = 0 } = person
  const refuse = (what: string, value: unknown) => {
    throw new RangeError(`${what}; got ${String(value)}`)
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) refuse('seed must be a whole number of 32 bits', seed)
  if (!Number.isInteger(nights) || nights < 1) refuse('nights must be a whole number, 1 or more', nights)
  const most = person.most ?? MOST_A_NIGHT
  if (!(rate >= 0 && rate <= most)) refuse(`rate must lie between 0 and ${most} a night`, rate)
  for (const [name, value] of Object.entries({ sigma, kappa, drift })) {
    if (!(value >= 0 && value <= 5)) refuse(`${name} must lie between 0 and 5`, value)
  }
  if (!(rho >= 0 && rho < 1)) refuse('rho must be 0 or more and below 1', rho)
  if (!(missing >= 0 && missing <= 1)) refuse('missing must be a share, 0 to 1', missing)
  if (!(trend > 0 && trend <= 1000)) refuse('trend must be above 0, at most 1000', trend)
  const yearly = person.season?.ratio ?? 1
  if (!(yearly >= 1 && yearly <= 1000)) refuse('the ratio of a season must be 1 or more, at most 1000', yearly)
  for (const ratio of person.ratios ?? []) if (!(ratio > 0)) refuse('a rate ratio must be above 0', ratio)
}
