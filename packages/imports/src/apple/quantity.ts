import { textOf } from './attributes.ts'

const ZERO = 0x30

/** A count or minutes; NaN for anything else. Whole numbers are read without making a text of them. */
export function quantity(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 9 || to === from) return numberOf(textOf(bytes, from, to))
  let value = 0
  for (let i = from; i < to; i += 1) {
    const digit = bytes[i]! - ZERO
    if (digit < 0 || digit > 9) return numberOf(textOf(bytes, from, to))
    value = 10 * value + digit
  }
  return value
}

/** A plain number without a sign; NaN for anything else. */
export function numberOf(text: string): number {
  return /^\d{1,15}(\.\d{1,20})?([eE][+-]?\d{1,2})?$/.test(text) ? Number(text) : Number.NaN
}
