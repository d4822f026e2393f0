/** An order that the design could have drawn for one block. */
export interface CandidateOrder {
  /** Its exact probability given every order drawn before, above 0. Those of a block sum to 1. */
  readonly probability: number
  /** [night] how much of the treatment this order puts on each night of the block, 0 to 1. */
  readonly doses: readonly number[]
}

/** A block whose order still lies face down: all that a guess may know of it. */
export interface FaceDownBlock {
  /**
   * Randomisation units in the block. More than one, such as a pair: they are compared with each other. One alone, where
   * units are drawn one by one: it is compared with the nights before it.
   */
  readonly units: number
  /**
   * [night] whole cramps, 0 or more; `null` when not recorded or not used. One list for all orders, so the nights used
   * cannot depend on the order: a washout night is `null` whichever order was drawn.
   */
  readonly counts: readonly (number | null)[]
  /** Every order that can have been drawn. With only one, as on nights before the first unit, nothing is guessed. */
  readonly orders: readonly CandidateOrder[]
}

/** Some nights in a row, over, and the order drawn for them. */
export interface CoinBlock extends FaceDownBlock {
  /** Index of the order drawn. */
  readonly drawn: number
}

/**
 * Whether a block can say anything: it has more than one order and a recorded night, and, with several units, at least
 * one order that puts recorded nights on both sides. It must not depend on the order drawn.
 */
export function saysSomething({ units, counts, orders }: FaceDownBlock): boolean {
  if (orders.length < 2 || counts.every((count) => count === null)) return false
  return units === 1 || orders.some(({ doses }) => new Set(doses.filter((_, t) => counts[t] !== null)).size > 1)
}

/** Sums of a few dozen exact fractions stay well within this. */
const ROUNDING = 1e-9

/** @throws RangeError at the first thing that is not what {@link CoinBlock} asks for */
export function checkBlock({ units, counts, orders, drawn }: CoinBlock, block: number): void {
  const refuse = (what: string) => {
    throw new RangeError(`block ${block + 1}: ${what}`)
  }
  if (!Number.isInteger(units) || units < 1) refuse(`${units} units`)
  for (const count of counts) {
    if (count !== null && !(Number.isInteger(count) && count >= 0)) refuse(`${count} is not a count`)
  }
  for (const { probability, doses } of orders) {
    if (!(probability > 0 && probability <= 1)) refuse(`an order with probability ${probability}`)
    if (doses.length !== counts.length) refuse(`${doses.length} doses for ${counts.length} nights`)
    for (const dose of doses) if (!(dose >= 0 && dose <= 1)) refuse(`dose ${dose} is not between 0 and 1`)
  }
  const total = orders.reduce((sum, { probability }) => sum + probability, 0)
  if (!(Math.abs(total - 1) < ROUNDING)) refuse(`the probabilities of its orders sum to ${total}`)
  if (orders[drawn] === undefined) refuse(`order ${drawn} was drawn, of ${orders.length}`)
}
