import { mersenne } from 'pure-rand/generator/mersenne'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import type { Design } from './design.ts'
import { type ArmOrder, type OrderNode, ordersOf } from './orders.ts'

/**
 * The 32-bit Mersenne Twister, seeded by its own `init_genrand`, gives one whole number below the number of orders, made
 * as CPython's `random.randrange` makes it: as many bits as the number of orders has, the first 32 lowest, drawn again
 * while too large. It is the place of the order among all, in lexicographic order with the control first.
 * A change to any of this is a new name, never a new meaning of this one.
 */
export const ORDER_ALGORITHM = 'mt19937-uniform-order-1'

/** One of the orders of a design, each equally likely. */
export function drawOrder(design: Design, seed: number): ArmOrder {
  const orders = ordersOf(design)
  return orderAt(orders, uniformBelow(mersenne(seed), orders.completions))
}

/** The order at a place, from 0, in lexicographic order. */
export function orderAt(orders: OrderNode, place: bigint): ArmOrder {
  const arms: number[] = []
  let [at, left] = [orders, place]
  while (at.next.length > 0) {
    let arm = 0
    for (; left >= (at.next[arm]?.completions ?? 0n); arm++) left -= at.next[arm]?.completions ?? 0n
    arms.push(arm)
    at = at.next[arm]!
  }
  return arms
}

function uniformBelow(generator: RandomGenerator, limit: bigint): bigint {
  const bits = limit.toString(2).length
  for (;;) {
    const number = randomBits(generator, bits)
    if (number < limit) return number
  }
}

function randomBits(generator: RandomGenerator, bits: number): bigint {
  let number = 0n
  for (let from = 0; from < bits; from += 32) {
    const word = generator.next() >>> 0
    const kept = Math.min(32, bits - from)
    number |= BigInt(word >>> (32 - kept)) << BigInt(from)
  }
  return number
}
