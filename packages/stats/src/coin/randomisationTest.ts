/** What was recorded in one unit, washout nights left out. */
export interface UnitCounts {
  /** Cramps over the recorded nights. */
  readonly cramps: number
  /** Recorded nights, 0 or more. */
  readonly nights: number
}

/** [unit] whether the treatment is given; `null`: the unit is of another treatment and stays out. */
export type Assignment = readonly (boolean | null)[]

export interface WeightedAssignment {
  readonly assignment: Assignment
  /** Probability that the design draws it; those of all sum to 1. */
  readonly probability: number
}

export type RandomisationTest =
  | {
      readonly type: 'tested'
      /** Mean cramps a night with the treatment minus without, over the recorded nights. */
      readonly difference: number
      /** Chance of a difference as low, as high, or as far from 0, were the order alone to make one. Above 0, at most 1. */
      readonly fewer: number
      readonly more: number
      readonly twoSided: number
      /** Orders compared, the one drawn included. */
      readonly orders: number
      /** `listed`: every order the design could have drawn. `sampled`: so many draws of it. */
      readonly by: 'listed' | 'sampled'
    }
  /** One side has no recorded night. */
  | { readonly type: 'not-testable' }

/** Differences this close are ties: means of whole numbers differ by rounding alone. */
const TIE = 1e-9

/**
 * Exact randomisation test (Fisher 1935): how unusual is the difference between the arms among those that the other
 * orders would have made of the same counts? Only orders that the design could have drawn, each with its probability.
 * An order that leaves one arm without a recorded night counts as extreme, so that the test never errs to the bold side.
 *
 * @param drawn the assignment that was drawn
 * @param all every assignment the design could have drawn, the drawn one among them
 * @throws RangeError when probabilities do not sum to 1, the drawn one is lacking, or lengths differ
 */
export function randomisationTest(
  units: readonly UnitCounts[],
  drawn: Assignment,
  all: Iterable<WeightedAssignment>,
): RandomisationTest {
  checkUnits(units, drawn)
  const difference = differenceOf(units, drawn)
  if (difference === null) return { type: 'not-testable' }
  const tails = new Tails(difference)
  let found = false
  for (const { assignment, probability } of all) {
    if (!(probability > 0)) throw new RangeError(`an order with probability ${probability}`)
    if (assignment.length !== drawn.length) throw new RangeError(`an order of ${assignment.length} units`)
    found ||= assignment.every((treated, i) => treated === drawn[i])
    tails.add(differenceOf(units, assignment), probability)
  }
  if (!found) throw new RangeError('the order drawn is not among those that could have been drawn')
  if (Math.abs(tails.total - 1) > TIE) throw new RangeError(`the probabilities of the orders sum to ${tails.total}`)
  return { type: 'tested', difference, ...tails.chances(), by: 'listed' }
}

/**
 * The same where the orders are too many to list: `draws` of them, and the drawn one counted in, so that no p-value is 0
 * and none is too small on average (Phipson & Smyth 2010).
 *
 * @param drawAnother an assignment as the design draws it, each call another
 * @param draws 1 or more
 */
export function sampledRandomisationTest(
  units: readonly UnitCounts[],
  drawn: Assignment,
  drawAnother: () => Assignment,
  draws: number,
): RandomisationTest {
  checkUnits(units, drawn)
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`${draws} draws`)
  const difference = differenceOf(units, drawn)
  if (difference === null) return { type: 'not-testable' }
  const tails = new Tails(difference)
  tails.add(difference, 1)
  for (let i = 0; i < draws; i++) tails.add(differenceOf(units, drawAnother()), 1)
  return { type: 'tested', difference, ...tails.chances(), by: 'sampled' }
}

class Tails {
  readonly #observed: number
  #fewer = 0
  #more = 0
  #far = 0
  #orders = 0
  total = 0

  constructor(observed: number) {
    this.#observed = observed
  }

  add(difference: number | null, weight: number): void {
    this.#orders++
    this.total += weight
    if (difference === null || difference <= this.#observed + TIE) this.#fewer += weight
    if (difference === null || difference >= this.#observed - TIE) this.#more += weight
    if (difference === null || Math.abs(difference) >= Math.abs(this.#observed) - TIE) this.#far += weight
  }

  chances() {
    const share = (weight: number) => Math.min(1, weight / this.total)
    return { fewer: share(this.#fewer), more: share(this.#more), twoSided: share(this.#far), orders: this.#orders }
  }
}

/** Difference of mean nightly counts, or `null` where one side has no recorded night. */
function differenceOf(units: readonly UnitCounts[], assignment: Assignment): number | null {
  let [crampsWith, nightsWith, crampsWithout, nightsWithout] = [0, 0, 0, 0]
  for (let i = 0; i < units.length; i++) {
    const { cramps, nights } = units[i]!
    if (assignment[i] === true) {
      crampsWith += cramps
      nightsWith += nights
    } else if (assignment[i] === false) {
      crampsWithout += cramps
      nightsWithout += nights
    }
  }
  return nightsWith === 0 || nightsWithout === 0 ? null : crampsWith / nightsWith - crampsWithout / nightsWithout
}

function checkUnits(units: readonly UnitCounts[], drawn: Assignment): void {
  if (units.length !== drawn.length) throw new RangeError(`${units.length} units, ${drawn.length} assigned`)
  for (const { cramps, nights } of units) {
    const whole = Number.isInteger(cramps) && Number.isInteger(nights)
    if (!whole || cramps < 0 || nights < 0 || (nights === 0 && cramps > 0))
      throw new RangeError(`${cramps} cramps in ${nights} recorded nights`)
  }
}
