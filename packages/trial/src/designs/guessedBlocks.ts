import { blockUnits, type Design, type DesignBlock } from './design.ts'
import type { DesignedOrder } from './drawnDesign.ts'
import { type ArmOrder, follow, ordersOf, type WeightedOrder, waysFrom } from './orders.ts'

/** A stretch of units that the coin test guesses at once. */
export interface GuessedBlock {
  readonly firstUnit: number
  readonly units: number
  /** Every way it could have been drawn, given all earlier units and the places of other treatments up to its end. */
  readonly orders: readonly WeightedOrder[]
  /** Index of the order drawn. */
  readonly drawn: number
}

/** A block in which control and treatment can be placed in more ways is guessed unit by unit: each way costs a reading. */
const MOST_ORDERS = 24

/**
 * The schedule in the stretches that the coin test guesses, for one treatment against the control. How it is cut depends
 * on the design alone, never on what was drawn.
 *
 * @param treatment 1 for the first
 * @throws RangeError when the design could not have drawn the order, or has no such treatment
 */
export function guessedBlocks({ design, arms }: DesignedOrder, treatment: number): readonly GuessedBlock[] {
  checkTreatment(design, treatment)
  let node = ordersOf(design)
  let firstUnit = 0
  return stretches(design, treatment).map((units) => {
    const drawnArms = arms.slice(firstUnit, firstUnit + units)
    const isFree = mayBe(treatment, drawnArms)
    const orders = conditional([...waysFrom(node, units, isFree)])
    node = follow(node, drawnArms)
    const drawn = orders.findIndex((order) => order.arms.every((arm, i) => arm === drawnArms[i]))
    firstUnit += units
    return { firstUnit: firstUnit - units, units, orders, drawn }
  })
}

/** [stretch] its number of units. */
export function stretches({ blocks }: Design, treatment: number): readonly number[] {
  return blocks.flatMap((block) =>
    placements(block, treatment) <= MOST_ORDERS
      ? [blockUnits(block)]
      : Array.from({ length: blockUnits(block) }, () => 1),
  )
}

/** Ways to place control and treatment within a permuted block; a free block is always guessed unit by unit. */
function placements(block: DesignBlock, treatment: number): number {
  if (block.type === 'free') return Number.POSITIVE_INFINITY
  const [controls, treated] = [block.perArm[0]!, block.perArm[treatment]!]
  return Array.from({ length: treated }, (_, i) => (controls + i + 1) / (i + 1)).reduce((ways, step) => ways * step, 1)
}

/** The treatment and the control may change places; other treatments stay where they were drawn. */
export function mayBe(treatment: number, drawn: ArmOrder): (place: number, arm: number) => boolean {
  const compared = (arm: number | undefined) => arm === 0 || arm === treatment
  return (place, arm) => (compared(drawn[place]) ? compared(arm) : arm === drawn[place])
}

function conditional(orders: readonly WeightedOrder[]): readonly WeightedOrder[] {
  const total = orders.reduce((sum, { probability }) => sum + probability, 0)
  return orders.map(({ arms, probability }) => ({ arms, probability: probability / total }))
}

export function checkTreatment({ treatments }: Design, treatment: number): void {
  if (!Number.isInteger(treatment) || treatment < 1 || treatment > treatments)
    throw new RangeError(`no treatment ${treatment} among ${treatments}`)
}
