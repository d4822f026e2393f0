import { type Protocol, parseProtocol, planFromTable, refinePlans, simulateTrial, UNIT_NIGHTS } from '@uncramp/trial'
import { barRow, figure, median, progress, type Report } from './bench.ts'

export const title = 'Planner'
export const about = `Simulated and coarsely analysed eight-week trials a second, on one core, warm, as the planner makes
them: the order is drawn, the nights of a person with 2.65 cramps a week are simulated, one look is made at the end of
week 8. Processor time, not the clock, so that other programs on the machine count less; it still runs slower where they
share its caches. Then a whole plan, twelve questions (four unit lengths, three ratios): from the table, and refined until every
standard error is 3 in 100. Beside it how fast the machine was at that moment: exponentials in a plain loop.`

const ROUNDS = 9
const TRIALS = 200
const EXPONENTIALS = 2_000_000
const PERSON = { rate: 2.65 / 7, sigma: 0.8, rho: 0.5, kappa: 0.3, missing: 0 }
const HALVES = { ratio: 0.5, onset: 0, offset: 0 }

export async function bench(report: Report): Promise<void> {
  progress(`${2 * ROUNDS * TRIALS} trials`)
  for (const unitNights of [1, 7] as const) {
    const protocol = eightWeeks(unitNights)
    trials(protocol, 0)
    const times = Array.from({ length: ROUNDS }, (_, round) => processorSeconds(() => trials(protocol, round)))
    report(barRow(`trials in units of ${unitNights}`, TRIALS / median(times), { atLeast: 1000, unit: 'a second' }))
  }
  const { table, refined, tests } = wholePlan()
  report(barRow('a plan from the table', table, { atMost: 2, unit: 's' }))
  report(barRow(`a plan refined by ${tests.toLocaleString('en-GB')} tests`, refined, { atMost: 30, unit: 's' }))
  const loops = Array.from({ length: ROUNDS }, () => processorSeconds(exponentials))
  report({ "the machine's own speed": `${figure(EXPONENTIALS / median(loops) / 1e6)} million exponentials a second` })
}

function wholePlan() {
  const questions = [1, 0.75, 0.5].flatMap((ratio) =>
    UNIT_NIGHTS.map((unitNights) => ({ people: [PERSON], unitNights, washoutNights: 0, effect: { ...HALVES, ratio } })),
  )
  const table = processorSeconds(() => questions.map(planFromTable))
  let tests = 0
  const refined = processorSeconds(() => {
    for (const refinement of refinePlans(questions, { seed: 1 })) tests = refinement.tests
  })
  return { table, refined, tests }
}

function eightWeeks(unitNights: 1 | 7): Protocol {
  const lengths = { unitNights, pairs: 28 / unitNights, baselineNights: 0, washoutNights: 0 }
  const read = parseProtocol({ treatment: 'simulated', firstNight: '2026-01-01', ...lengths })
  if (read.type === 'refused') throw new Error(read.sentence)
  return read.protocol
}

function trials(protocol: Protocol, round: number): void {
  for (let i = 0; i < TRIALS; i++) {
    const order = 2 * (round * TRIALS + i)
    simulateTrial(protocol, PERSON, HALVES, { order, nights: order + 1 })
  }
}

function processorSeconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function exponentials(): number {
  let sum = 0
  for (let i = 0; i < EXPONENTIALS; i++) sum += Math.exp(-(i % 8))
  return sum
}
