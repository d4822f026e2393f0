/** True for what JSON can carry without loss: null, booleans, finite numbers, texts, arrays and plain objects. */
export function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isJson)
  return isPlainKeyed(value) && Object.values(value).every(isJson)
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
