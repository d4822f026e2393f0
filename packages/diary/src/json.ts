/** Deeper data is a mistake, and could exhaust the stack of whoever walks it. */
const DEEPEST = 100

/** True for what JSON can carry without loss: null, booleans, finite numbers, texts, arrays and plain objects. */
export function isJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (depth === DEEPEST) return false
  const inner = Array.isArray(value) ? value : isPlainKeyed(value) ? Object.values(value) : null
  return inner?.every((entry) => isJson(entry, depth + 1)) ?? false
}

/** Names that schema libraries and object spreads drop or misuse without a word. */
const RESERVED = ['__proto__', 'constructor', 'prototype']

/** A plain object none of whose keys is reserved. */
export function isPlainKeyed(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  return Object.keys(value).every((key) => !RESERVED.includes(key))
}
