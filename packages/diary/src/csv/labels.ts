import { parseDecimal } from './decimal.ts'

const OFF = ['0', 'n', 'none', 'off', 'false', 'control', 'placebo', 'baseline', '-']
/** "no magnesium", "usual care", "without tablets"; but not "North", nor "No. 5", the name of a thing. */
const OFF_START = /^(no|usual|without)(?![\p{L}\p{N}])(?!\.? ?\d)/u

/** Equal for labels that mean the same: "Tea" and "tea", 0.5 and "0,50". */
export function labelKey(label: string): string {
  const number = parseDecimal(label)
  return number === null ? label.toLowerCase() : String(number)
}

/** True for a label that says "without the treatment". */
export function isOff(key: string): boolean {
  return OFF.includes(key) || OFF_START.test(key)
}

/** Key -> the label as it was first written. */
export function firstSpellings(labels: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const label of labels) if (!first.has(labelKey(label))) first.set(labelKey(label), label)
  return first
}

/** Labels of which another spelling is there too. */
export function respelled(labels: readonly string[]): readonly string[] {
  const all = [...new Set(labels)]
  return all.filter((a) => all.some((b) => a !== b && labelKey(a) === labelKey(b)))
}
