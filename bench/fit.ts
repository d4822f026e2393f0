import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type CountProblem, fitCounts } from '@uncramp/stats'
import { simulateNights } from '@uncramp/testkit'

const [benchFolder, fixtures] = process.argv.slice(2) as [string, string]

const LENGTHS = [28, 84, 365, 730]
const WARM_UPS = 30
const DIARIES = 15

/** A person with about three cramps a week, in spells, testing one treatment week by week. */
function diary(nights: number, seed: number): CountProblem {
  const treatments = Array.from({ length: nights }, (_, t) => [Math.floor(t / 7) % 2])
  return { ...simulateNights({ seed, nights, treatments, ratios: [0.6], missing: 0.05 }), covariates: [] }
}

function milliseconds(problem: CountProblem): number {
  const start = performance.now()
  fitCounts(problem)
  return performance.now() - start
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const cell = (text: string | number) => String(text).padStart(10)

for (let i = 0; i < WARM_UPS; i++) milliseconds(diary(84, 1000 + i))

const rounds = Array.from({ length: DIARIES }, (_, seed) => LENGTHS.map((nights) => milliseconds(diary(nights, seed))))
const medians = LENGTHS.map((_, i) => median(rounds.map((round) => round[i]!)))
const at84 = medians[LENGTHS.indexOf(84)]!

console.log(`One fit of the count model, one treatment, median of ${DIARIES} diaries, after warm-up`)
console.log(['nights', 'ms', 'fastest', 'us a night', 'times 84'].map(cell).join(''))
LENGTHS.forEach((nights, i) => {
  const ms = medians[i]!
  const fastest = Math.min(...rounds.map((round) => round[i]!))
  const row = [nights, ms.toFixed(1), fastest.toFixed(1), ((1000 * ms) / nights).toFixed(0), (ms / at84).toFixed(1)]
  console.log(row.map(cell).join(''))
})

const reference = JSON.parse(readFileSync(`${fixtures}/posteriors/p03.json`, 'utf8'))
const ours = median(Array.from({ length: 15 }, () => milliseconds(reference)))
const stan = spawnSync('Rscript', [`${benchFolder}/stan.R`, `${fixtures}/posteriors`], { encoding: 'utf8' })
const seconds = Number(/stan_seconds (\S+)/.exec(stan.stdout ?? '')?.[1])
console.log()
if (Number.isFinite(seconds)) {
  const times = ((1000 * seconds) / ours).toFixed(0)
  console.log(
    `p03, 84 nights: ${ours.toFixed(1)} ms; Stan, 4 chains of 1,000 kept draws: ${seconds.toFixed(1)} s, ${times} times as long`,
  )
} else {
  console.log(
    `p03, 84 nights: ${ours.toFixed(1)} ms. Stan was skipped: it needs R with rstan, jsonlite, Boost and Eigen.`,
  )
}
