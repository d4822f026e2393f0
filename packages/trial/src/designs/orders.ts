import { blockUnits, type Design, type DesignBlock } from './design.ts'

/** [unit] the arm drawn: 0 control, k the k-th treatment. */
export type ArmOrder = readonly number[]

/**
 * Where a draw stands after some units. Pasts that leave the same choices share a node, so a schedule of half a year has
 * few of them though it has more orders than could ever be listed.
 */
export interface OrderNode {
  /** In how many ways the schedule can be completed from here. Exact. */
  readonly completions: bigint
  /** [arm] probability that the next unit is of this arm; 0 where that would break a rule. Empty at the end. */
  readonly shares: readonly number[]
  /** [arm] where the draw then stands; `null` where it cannot. */
  readonly next: readonly (OrderNode | null)[]
}

/** Which arms a unit may have beside the rules of the design; all when absent. */
export type Allowed = (unit: number, arm: number) => boolean

const END: OrderNode = { completions: 1n, shares: [], next: [] }

/**
 * Every order that meets the rules, as the node before the first unit.
 *
 * @throws RangeError when there is none
 */
export function ordersOf(design: Design, allowed: Allowed = () => true): OrderNode {
  const units = design.blocks.flatMap((block) => Array.from({ length: blockUnits(block) }, (_, at) => ({ block, at })))
  const known = new Map<string, OrderNode | null>()
  const arms = Array.from({ length: design.treatments + 1 }, (_, arm) => arm)

  function nodeAt(past: Past): OrderNode | null {
    if (past.unit === units.length) return END
    const key = `${past.unit}|${past.last}|${past.run}|${past.used.join()}`
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const next = arms.map((arm) => {
      const then = allowed(past.unit, arm) ? after(past, arm, design, units[past.unit]!) : null
      return then === null ? null : nodeAt(then)
    })
    const node = joined(next)
    known.set(key, node)
    return node
  }

  const root = nodeAt({ unit: 0, last: -1, run: 0, used: [] })
  if (root === null) throw new RangeError('no order meets the rules of the design')
  return root
}

/** All that earlier units have to say about later ones. */
interface Past {
  readonly unit: number
  /** Arm of the last unit and how often in a row; -1 and 0 where no run is limited. */
  readonly last: number
  readonly run: number
  /** [arm] units of the present permuted block so far. */
  readonly used: readonly number[]
}

interface UnitPlace {
  readonly block: DesignBlock
  /** Units of the block before this one. */
  readonly at: number
}

/** The past with one more unit, or `null` where a rule forbids it. */
function after(past: Past, arm: number, { longestRun }: Design, { block, at }: UnitPlace): Past | null {
  const run = past.last === arm ? past.run + 1 : 1
  if (longestRun !== null && run > longestRun) return null
  const used = usedWith(arm, at === 0 ? [] : past.used, block)
  if (used === null) return null
  const unit = past.unit + 1
  const blockOver = at + 1 === blockUnits(block)
  const runNow = longestRun === null ? { last: -1, run: 0 } : { last: arm, run }
  return { unit, ...runNow, used: blockOver ? [] : used }
}

function usedWith(arm: number, used: readonly number[], block: DesignBlock): readonly number[] | null {
  if (block.type === 'free') return []
  const now = block.perArm.map((_, k) => (used[k] ?? 0) + (k === arm ? 1 : 0))
  return now[arm]! > block.perArm[arm]! ? null : now
}

function joined(next: readonly (OrderNode | null)[]): OrderNode | null {
  const completions = next.reduce((sum, node) => sum + (node?.completions ?? 0n), 0n)
  if (completions === 0n) return null
  const shares = next.map((node) => (node === null ? 0 : Number(node.completions) / Number(completions)))
  return { completions, shares, next }
}

export interface WeightedOrder {
  readonly arms: ArmOrder
  /** Probability that the next units are drawn so. */
  readonly probability: number
}

/** Every way the next `units` units can be drawn from a node, with its probability. */
export function* waysFrom(
  node: OrderNode,
  units: number,
  allowed: (place: number, arm: number) => boolean = () => true,
): Generator<WeightedOrder> {
  const arms: number[] = []
  function* walk(at: OrderNode, probability: number): Generator<WeightedOrder> {
    if (arms.length === units) {
      yield { arms: [...arms], probability }
      return
    }
    for (let arm = 0; arm < at.next.length; arm++) {
      const then = at.next[arm]!
      if (then === null || !allowed(arms.length, arm)) continue
      arms.push(arm)
      yield* walk(then, probability * at.shares[arm]!)
      arms.pop()
    }
  }
  yield* walk(node, 1)
}

/**
 * Where the draw stands after these arms.
 *
 * @throws RangeError when the design could not have drawn them
 */
export function follow(node: OrderNode, arms: ArmOrder): OrderNode {
  return arms.reduce((at, arm, unit) => {
    const then = at.next[arm]
    if (!then) throw new RangeError(`the design cannot draw arm ${arm} as unit ${unit + 1} here`)
    return then
  }, node)
}
