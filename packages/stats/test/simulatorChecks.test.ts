import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomNormal } from 'd3-random'
import { describe, expect, test } from 'vitest'
import { uniformFrom } from '../src/numeric/chance.ts'
import { studentQuantile } from '../src/numeric/student.ts'
import { rampedDoses } from '../src/simulate/doses.ts'
import { simulateNights } from '../src/simulate/simulateNights.ts'
import { drawSpells } from '../src/simulate/spells.ts'

const folder = process.env.UNCRAMP_REAL_DATA ?? ''
const notSet = 'UNCRAMP_REAL_DATA is not set, so the published simulations are not repeated'
const published = folder === '' ? null : JSON.parse(readFileSync(join(folder, 'simulator_checks.json'), 'utf8'))

/** Figures that rest on chance must agree to this many of their standard errors. */
const WITHIN = 4
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const variance = (values: readonly number[]) => {
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
}
const shareError = (share: number, n: number) =>
  Math.sqrt((((share * n + 1) / (n + 2)) * (1 - (share * n + 1) / (n + 2))) / n)

describe.skipIf(published === null)(published === null ? notSet : 'the simulator, beside figures of others', () => {
  test('has the exact power of a comparison of Poisson nights', () => {
    const TRIALS = 1000
    published.exact_poisson_power.forEach(
      ({ rate_per_night: rate, rr, nights_per_arm, power }: PoissonPower, i: number) => {
        const nights = 2 * nights_per_arm
        const treatments = Array.from({ length: nights }, (_, night) => [night % 2])
        let found = 0
        const trials = nights > 100 ? TRIALS / 4 : TRIALS
        for (let k = 0; k < trials; k++) {
          const person = { rate, treatments, ratios: [rr], sigma: 0, kappa: 0 }
          const { counts } = simulateNights({ ...person, nights, seed: 100_000 * i + k })
          const sum = (arm: number) => counts.reduce<number>((s, c, t) => s + (t % 2 === arm ? c! : 0), 0)
          found += conditionalP(sum(0), sum(1)) <= 0.05 ? 1 : 0
        }
        const error = Math.sqrt((power * (1 - power)) / trials)
        expect(Math.abs(found / trials - power), `${rate} a night, ratio ${rr}, ${nights}`).toBeLessThan(
          WITHIN * error + 1 / trials,
        )
      },
    )
  })

  test('has spells with the power and the false alarms of AR(1) designs, worked out and simulated', () => {
    const TRIALS = 3000
    published.ar1_alternating_design.forEach(({ n, period, phi, d, ...figures }: Ar1Design, i: number) => {
      const x = Array.from({ length: n }, (_, t) => Math.floor(t / period) % 2)
      const whiten = (y: readonly number[]) =>
        y.map((v, t) => (t === 0 ? v * Math.sqrt(1 - phi ** 2) : v - phi * y[t - 1]!))
      const scale = 1 / Math.sqrt(1 - phi ** 2)
      const [ones, arm] = [whiten(x.map(() => 1)), whiten(x)]
      const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, v, t) => sum + v * b[t]!, 0)
      const centred = arm.map((v, t) => v - (dot(arm, ones) / dot(ones, ones)) * ones[t]!)
      const se = 1 / (scale * Math.sqrt(dot(centred, centred)))
      expect(se).toBeCloseTo(figures.se_gls, 4)
      const uniform = uniformFrom(50 + i)
      let [power, falseAlarms] = [0, 0]
      for (let k = 0; k < TRIALS; k++) {
        const u = [...drawSpells(uniform, n, { sigma: 1, rho: phi })]
        const estimate = dot(centred, whiten(u.map((v, t) => v + d * x[t]!))) / dot(centred, centred)
        power += Math.abs(estimate / se) > 1.959964 ? 1 : 0
        const plain = mean(u.filter((_, t) => x[t] === 1)) - mean(u.filter((_, t) => x[t] === 0))
        falseAlarms += Math.abs(plain / figures.se_ols_nominal) > 1.959964 ? 1 : 0
      }
      expect(Math.abs(power / TRIALS - figures.power_gls)).toBeLessThan(WITHIN * shareError(figures.power_gls, TRIALS))
      expect(Math.abs(falseAlarms / TRIALS - figures.naive_ols_type1)).toBeLessThan(
        WITHIN * shareError(figures.naive_ols_type1, TRIALS),
      )
    })
  })

  test('brings an effect in and out as worked out', () => {
    const { on_t, X_on, off_t, X_off } = published.n1_deterministic
    const STEPS = 500
    const given = Array.from({ length: 60 * STEPS }, (_, t) => (t < 30 * STEPS ? 1 : 0))
    const present = rampedDoses(given, { onset: 6 * STEPS, offset: 3 * STEPS })
    on_t.forEach((t: number, i: number) => {
      expect(-40 * present[t * STEPS - 1]!).toBeCloseTo(X_on[i], 1)
    })
    off_t.forEach((t: number, i: number) => {
      expect(-40 * present[(30 + t) * STEPS - 1]!).toBeCloseTo(X_off[i], 1)
    })
  })

  test('finds what Percha 2019 found of order, sampling, length of periods and number of blocks', () => {
    const { fig2a_order, fig2b_sampling_days, fig2c_period_days, fig2d_blocks_in_120d } = published.n1_simulator
    const cells: readonly (readonly [string, Study, readonly number[]])[] = [
      ...Object.entries(fig2a_order).map(([order, f]) => cellOf(`order ${order}`, { order, period: 30 }, f)),
      ...Object.entries(fig2b_sampling_days).map(([days, f]) =>
        cellOf(`every ${days} days`, { order: '2121', period: 30, every: Number(days) }, f),
      ),
      ...Object.entries(fig2c_period_days).map(([days, f]) =>
        cellOf(`periods of ${days}`, { blocks: 2, period: Number(days) }, f),
      ),
      ...Object.entries(fig2d_blocks_in_120d).map(([blocks, f]) =>
        cellOf(`${blocks} blocks`, { blocks: Number(blocks), period: 60 / Number(blocks) }, f),
      ),
    ]
    const RUNS = 100
    cells.forEach(([name, study, [theirMean, theirSd, theirPower]], i) => {
      const uniform = uniformFrom(900 + i)
      const runs = Array.from({ length: RUNS }, () => runOf(study, uniform))
      const estimates = runs.map(({ estimate }) => estimate)
      const error = Math.sqrt(variance(estimates) / RUNS + theirSd! ** 2 / 100)
      expect(Math.abs(mean(estimates) - theirMean!), `${name}: mean ${mean(estimates)}`).toBeLessThan(WITHIN * error)
      const power = mean(runs.map(({ significant }) => (significant ? 1 : 0)))
      const powerError = Math.hypot(shareError(power, RUNS), shareError(theirPower!, 100))
      expect(Math.abs(power - theirPower!), `${name}: power ${power}`).toBeLessThan(WITHIN * powerError)
    })
  })

  test('has the variances of paired cycles', () => {
    published.paired_cycles
      .filter(({ n }: PairedCycles) => n === 1)
      .forEach(({ k, s2, psi2, ...figures }: PairedCycles) => {
        const normal = randomNormal.source(uniformFrom(70 + k))(0, 1)
        const RUNS = 20_000
        const runs = Array.from({ length: RUNS }, () => {
          const own = Math.sqrt(psi2) * normal()
          const noise = mean(Array.from({ length: k }, () => Math.sqrt(s2) * (normal() - normal())))
          return { noise, whole: own + noise }
        })
        const error = (v: number) => WITHIN * v * Math.sqrt(2 / RUNS)
        expect(Math.abs(variance(runs.map(({ noise }) => noise)) - figures.var_one_patient)).toBeLessThan(
          error(figures.var_one_patient),
        )
        expect(Math.abs(variance(runs.map(({ whole }) => whole)) - figures.var_mean_random)).toBeLessThan(
          error(figures.var_mean_random),
        )
        expect(psi2 / (psi2 + (2 * s2) / k)).toBeCloseTo(figures.shrink, 6)
      })
  })
})

interface PoissonPower {
  readonly rate_per_night: number
  readonly rr: number
  readonly nights_per_arm: number
  readonly power: number
}
interface Ar1Design {
  readonly n: number
  readonly period: number
  readonly phi: number
  readonly d: number
  readonly se_gls: number
  readonly power_gls: number
  readonly se_ols_nominal: number
  readonly naive_ols_type1: number
}
interface PairedCycles {
  readonly k: number
  readonly n: number
  readonly s2: number
  readonly psi2: number
  readonly var_one_patient: number
  readonly var_mean_random: number
  readonly shrink: number
}

/** Two-sided p of the exact test of two Poisson sums on equal nights: twice the smaller binomial tail. */
function conditionalP(a: number, b: number): number {
  const n = a + b
  let [term, tail] = [0.5 ** n, 0]
  for (let x = 0; x <= Math.min(a, b); x++) {
    tail += term
    term *= (n - x) / (x + 1)
  }
  return Math.min(1, 2 * tail)
}

interface Study {
  /** Treatments in order, such as 1221; drawn block by block when absent. */
  readonly order?: string
  readonly blocks?: number
  /** Days on one treatment, and between two measurements. */
  readonly period: number
  readonly every?: number
}

const cellOf = (name: string, study: Study, figures: unknown) => [name, study, figures as readonly number[]] as const

const STEP = 0.05
/**
 * Effects and time constants of the runs. They are listed as in 6 and 2, out 3 and 10 days; the code that was run hands
 * them over the other way round, and only so are its figures met (its means for 1212 and 2121 would be 1.8 and 11.3).
 */
const EFFECTS = [
  { effect: -40, onset: 3, offset: 6 },
  { effect: -30, onset: 10, offset: 2 },
] as const
const OUTCOME = 2
const SD = { baseline: 2, outcome: 1, measurement: 4 }

/** One study: a wandering baseline, effects that come and go, an outcome that lags behind both; a plain t-test of days. */
function runOf({ order, blocks = 2, period, every = 1 }: Study, uniform: () => number) {
  const drawn = order ?? Array.from({ length: blocks }, () => (uniform() < 0.5 ? '12' : '21')).join('')
  const days = period * drawn.length
  const steps = Math.round(days / STEP) + 1
  const treatmentAt = (day: number) => Number(drawn[Math.min(Math.floor(day / period + 1e-9), drawn.length - 1)])
  const wander = (sd: number, rho: number) =>
    drawSpells(uniform, steps, { sigma: (sd * Math.sqrt(STEP)) / Math.sqrt(1 - rho ** 2), rho, first: 0 })
  const target = wander(SD.baseline, 1 - 1e-9)
  EFFECTS.forEach(({ effect, onset, offset }, j) => {
    const given = Array.from({ length: steps }, (_, t) => (treatmentAt(t * STEP) === j + 1 ? 1 : 0))
    rampedDoses(given, { onset: onset / STEP, offset: offset / STEP }).forEach((dose, t) => {
      target[t]! += effect * dose
    })
  })
  const noise = wander(SD.outcome, Math.exp(-STEP / OUTCOME))
  const measure = randomNormal.source(uniform)(0, SD.measurement)
  const values: readonly [number[], number[]] = [[], []]
  let lagging = 0
  for (let t = 0; t < steps; t++) {
    const day = t * STEP
    if (Math.abs(day / every - Math.round(day / every)) < 1e-6) {
      values[treatmentAt(day) - 1]!.push(lagging + noise[t]! + measure())
    }
    lagging += (1 - Math.exp(-STEP / OUTCOME)) * (target[t]! - lagging)
  }
  return compared(values[0], values[1])
}

function compared(one: readonly number[], two: readonly number[]) {
  const df = one.length + two.length - 2
  const sum = (values: readonly number[]) => (values.length < 2 ? 0 : variance(values) * (values.length - 1))
  const se = Math.sqrt(((sum(one) + sum(two)) / df) * (1 / one.length + 1 / two.length))
  const estimate = mean(two) - mean(one)
  return { estimate, significant: Math.abs(estimate / se) > studentQuantile(0.975, df) }
}
