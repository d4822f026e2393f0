/** Bytes of the signs that matter. */
export const LT = 0x3c
export const GT = 0x3e
export const EQUALS = 0x3d
export const SLASH = 0x2f
export const QUOTE = 0x22
export const APOSTROPHE = 0x27
const AMP = 0x26
const SPACE = 0x20

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Attributes that are looked for, by name; `place` is where the value stands in the list of positions. */
export interface Wanted {
  readonly name: Uint8Array
  readonly place: number
}

export function wantedNames(names: readonly string[]): readonly Wanted[] {
  return names.map((name, i) => ({ name: encoder.encode(name), place: 2 * i }))
}

/**
 * Where the values of a tag's attributes begin and end, without making a text of any of them.
 *
 * @param from right after the name of the tag
 * @param to where the next tag begins: a tag's end is found before, respecting quotes
 * @param positions [2 * i] and [2 * i + 1] of the i-th wanted name; -1: absent
 * @returns false when the tag is not written as a tag must be
 */
export function findAttributes(
  bytes: Uint8Array,
  from: number,
  to: number,
  wanted: readonly Wanted[],
  positions: Int32Array,
): boolean {
  positions.fill(-1)
  let at = from
  for (;;) {
    while (at < to && bytes[at]! <= SPACE) at += 1
    if (at >= to) return false
    const sign = bytes[at]!
    if (sign === GT) return true
    if (sign === SLASH) return bytes[at + 1] === GT && at + 1 < to
    const nameFrom = at
    while (at < to && bytes[at] !== EQUALS && bytes[at] !== GT) at += 1
    if (at >= to || bytes[at] === GT) return false
    let nameTo = at
    while (nameTo > nameFrom && bytes[nameTo - 1]! <= SPACE) nameTo -= 1
    at += 1
    while (at < to && bytes[at]! <= SPACE) at += 1
    const quote = bytes[at]!
    if (at >= to || (quote !== QUOTE && quote !== APOSTROPHE)) return false
    at += 1
    const valueFrom = at
    while (at < to && bytes[at] !== quote) at += 1
    if (at >= to) return false
    const place = placeOf(bytes, nameFrom, nameTo, wanted)
    if (place >= 0) {
      positions[place] = valueFrom
      positions[place + 1] = at
    }
    at += 1
  }
}

function placeOf(bytes: Uint8Array, from: number, to: number, wanted: readonly Wanted[]): number {
  for (const { name, place } of wanted) if (to - from === name.length && startsWith(bytes, from, name)) return place
  return -1
}

export function startsWith(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text[i]) return false
  return true
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of an attribute, with its entities resolved. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  const text = decoder.decode(bytes.subarray(from, to))
  if (bytes.subarray(from, to).indexOf(AMP) < 0) return text
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
