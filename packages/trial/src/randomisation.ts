import {
  type Assignment,
  type RandomisationTest,
  randomisationTest,
  sampledRandomisationTest,
  type UnitCounts,
} from '@uncramp/stats'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { mersenne } from 'pure-rand/generator/mersenne'
import { unitFirstNight } from './designs/design.ts'
import type { DesignedOrder } from './designs/drawnDesign.ts'
import { checkTreatment, mayBe } from './designs/guessedBlocks.ts'
import { type ArmOrder, type OrderNode, ordersOf, waysFrom } from './designs/orders.ts'
import { isRecorded, type TrialNights } from './nights.ts'

/** Up to so many orders are all listed, such as 15 pairs or 4 units among 28; beyond, so many are drawn. */
const MOST_LISTED = 40_000
const DRAWS = 9_999

/**
 * The exact randomisation test on a diary and its schedule, over the units begun by `asOfNight`: only orders that the
 * design could have drawn for them, each with its exact probability. Valid for one look, fixed beforehand.
 *
 * @param asOfNight night index of the latest night that is over.
 * @param seed unsigned 32-bit integer, used where the orders are too many to list
 * @param treatment 1 for the first; the others stay in their places and their nights stay out.
 * @throws RangeError on a treatment the design lacks, or an order it could not have drawn
 */
export function randomisationTestSoFar(
  order: DesignedOrder,
  nights: TrialNights,
  asOfNight: number,
  seed: number,
  treatment = 1,
): RandomisationTest {
  checkTreatment(order.design, treatment)
  const begun = order.arms.filter((_, unit) => unitFirstNight(order.design, unit) <= asOfNight)
  if (begun.length === 0) return { type: 'not-testable' }
  const allowed = mayBe(treatment, begun)
  const node = ordersOf(order.design, (unit, arm) => unit >= begun.length || allowed(unit, arm))
  const counts = begun.map((_, unit) => countsOf(order, nights, unit, asOfNight))
  const assigned = assignmentOf(treatment)
  if (fewWays(node, begun.length))
    return randomisationTest(counts, assigned(begun), listed(node, begun.length, assigned))
  const generator = mersenne(seed)
  const another = () => assigned(drawFrom(node, begun.length, () => uniformFloat64(generator)))
  return sampledRandomisationTest(counts, assigned(begun), another, DRAWS)
}

const assignmentOf =
  (treatment: number) =>
  (arms: ArmOrder): Assignment =>
    arms.map((arm) => (arm === treatment ? true : arm === 0 ? false : null))

function* listed(node: OrderNode, units: number, assigned: (arms: ArmOrder) => Assignment) {
  for (const { arms, probability } of waysFrom(node, units)) yield { assignment: assigned(arms), probability }
}

function fewWays(node: OrderNode, units: number): boolean {
  return waysOf(node, units, new Map()) <= MOST_LISTED
}

/** In how many ways the next units can be drawn. @param known by node: each is reached after one number of units only */
function waysOf(node: OrderNode, units: number, known: Map<OrderNode, number>): number {
  if (units === 0) return 1
  const seen = known.get(node)
  if (seen !== undefined) return seen
  const ways = node.next.reduce((sum, then) => sum + (then === null ? 0 : waysOf(then, units - 1, known)), 0)
  known.set(node, ways)
  return ways
}

/** Draws the next units as the design does, given what it allows. */
function drawFrom(node: OrderNode, units: number, uniform: () => number): ArmOrder {
  let at = node
  return Array.from({ length: units }, () => {
    const arm = armAt(at.shares, uniform())
    at = at.next[arm]!
    return arm
  })
}

/** The last arm with a share is taken where rounding leaves a little over. */
function armAt(shares: readonly number[], point: number): number {
  let left = point
  const last = shares.findLastIndex((share) => share > 0)
  for (let arm = 0; arm < last; arm++) {
    left -= shares[arm]!
    if (left < 0) return arm
  }
  return last
}

function countsOf({ design }: DesignedOrder, nights: TrialNights, unit: number, asOfNight: number): UnitCounts {
  const first = unitFirstNight(design, unit) + design.washoutNights
  const last = Math.min(asOfNight, unitFirstNight(design, unit + 1) - 1)
  const recorded = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter((night) =>
    isRecorded(nights, night),
  )
  return { cramps: recorded.reduce((sum, night) => sum + nights[night]!.count!, 0), nights: recorded.length }
}
