import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'
import { lookWeeks } from '../looks.ts'
import type { Protocol } from '../protocol.ts'
import { type PlannedWeek, plannedWeeks, Tally } from './chances.ts'
import { longestProtocol, type PlanQuestion } from './question.ts'
import { simulateTrial } from './simulatedTrial.ts'

export interface Refinement {
  /** Simulated tests so far, of all questions together. */
  readonly tests: number
  /** Largest standard error of any chance of any question, 0 to 1; 1 before every question has a test. */
  readonly standardError: number
  /** [question] weeks 1 to 26, from these tests alone. Empty for a question without a test. */
  readonly plans: readonly (readonly PlannedWeek[])[]
}

export interface RefineOptions {
  /** Unsigned 32-bit integer: same seed, same tests. */
  readonly seed: number
  /** A question rests once all its chances have this standard error. Default 0.03, three in 100. */
  readonly standardError?: number
  /** Tests of one question between two answers; ten take about a tenth of a second. Default 10. */
  readonly batch?: number
  /** No question gets more tests than this. Default 1,000. */
  readonly mostTests?: number
  /** Looked at before every batch, such as an `AbortSignal`. */
  readonly signal?: { readonly aborted: boolean }
}

/** A share seen in fewer tests than this says too little of its own error. */
const LEAST_TESTS = 50

/**
 * Refines a plan by simulation in small steps: each step simulates whole tests of the question known least well and
 * yields where all stand, so that a worker can show it, rest or stop. Ends when every question is good enough. A person
 * is simulated once for 26 weeks and looked at weekly until her first ending. It neither waits nor watches a clock.
 */
export function* refinePlans(questions: readonly PlanQuestion[], options: RefineOptions): Generator<Refinement, void> {
  const { seed, standardError = 0.03, batch = 10, mostTests = 1000, signal } = options
  const cells = questions.map((question, i) => new Simulated(question, (seed + Math.imul(i, 0x9e3779b9)) >>> 0))
  for (;;) {
    if (signal?.aborted) return
    const open = cells.filter((cell) => cell.tests < mostTests && cell.standardError > standardError)
    if (open.length === 0) return
    open.reduce((a, b) => (b.standardError > a.standardError ? b : a)).simulate(batch)
    yield {
      tests: cells.reduce((sum, cell) => sum + cell.tests, 0),
      standardError: Math.max(...cells.map((cell) => cell.standardError)),
      plans: cells.map((cell) => cell.weeks()),
    }
  }
}

/** One question and the tests simulated for it. */
class Simulated {
  readonly #question: PlanQuestion
  readonly #protocol: Protocol
  readonly #seeds
  readonly #tally = new Tally()

  constructor(question: PlanQuestion, seed: number) {
    this.#question = question
    this.#protocol = longestProtocol(question)
    this.#seeds = mersenne(seed)
  }

  get tests(): number {
    return this.#tally.tests
  }

  simulate(tests: number): void {
    const { people, effect } = this.#question
    for (let i = 0; i < tests; i++) {
      const person = people[this.tests % people.length]
      if (person === undefined) throw new RangeError('a plan needs people; got none')
      const seeds = { order: this.#seed(), nights: this.#seed() }
      this.#tally.add(simulateTrial(this.#protocol, person, effect, seeds))
    }
  }

  #seed(): number {
    return uniformInt(this.#seeds, 0, 0xffffffff)
  }

  weeks(): readonly PlannedWeek[] {
    if (this.tests === 0) return []
    const firstLook = lookWeeks({ protocol: this.#protocol, units: [] })[0]!
    return plannedWeeks(this.#tally.shares, this.tests, firstLook, true)
  }

  /** Largest over weeks and endings. */
  get standardError(): number {
    if (this.tests === 0) return 1
    const worst = Math.max(...this.weeks().flatMap(errorsOf))
    return this.tests < LEAST_TESTS ? Math.max(worst, 0.5 / Math.sqrt(this.tests)) : worst
  }
}

function errorsOf(week: PlannedWeek): readonly number[] {
  return week.type === 'chances' && week.standardErrors !== null ? Object.values(week.standardErrors) : []
}
