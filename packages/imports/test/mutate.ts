import type { createChance } from './random.ts'

/** Signs that mean something in one of the formats, and bytes that mean nothing in any. */
const SIGNS = [...'"\'<>=/&;,|\t\n\r #(){}[]:-+.0189eTZ']
  .map((sign) => sign.charCodeAt(0))
  .concat([0, 0x0b, 0x80, 0xff])

/** One to four changes such as files suffer: bytes altered, lost, put in, written twice, cut off. */
export function mutate(bytes: Uint8Array, chance: ReturnType<typeof createChance>): Uint8Array {
  let changed = bytes
  for (let left = 1 + chance.below(4); left > 0; left -= 1) changed = mutateOnce(changed, chance)
  return changed
}

function mutateOnce(bytes: Uint8Array, chance: ReturnType<typeof createChance>): Uint8Array {
  const at = chance.below(bytes.length + 1)
  const to = Math.min(bytes.length, at + 1 + chance.below(chance.below(4) === 0 ? 200 : 8))
  const sign = SIGNS[chance.below(SIGNS.length)]!
  switch (chance.below(6)) {
    case 0:
      return spliced(bytes, at, at + 1, sign)
    case 1:
      return spliced(bytes, at, at + 1, chance.below(256))
    case 2:
      return spliced(bytes, at, at, sign)
    case 3:
      return spliced(bytes, at, to)
    case 4:
      return spliced(bytes, at, at, ...bytes.subarray(at, to))
    default:
      return chance.below(8) === 0 ? bytes.slice(0, at) : bytes
  }
}

function spliced(bytes: Uint8Array, from: number, to: number, ...put: readonly number[]): Uint8Array {
  const rest = bytes.subarray(to)
  const all = new Uint8Array(from + put.length + rest.length)
  all.set(bytes.subarray(0, from))
  all.set(put, from)
  all.set(rest, from + put.length)
  return all
}
