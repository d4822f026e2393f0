import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Trial } from './record.ts'

/** SHA-256, lower-case hex, over the canonical JSON of everything fixed before night 1. */
export function hashOf({ version, protocol, seed, algorithm, units }: Omit<Trial, 'hash'>): string {
  return canonicalHash({ version, protocol, seed, algorithm, units })
}

/** SHA-256, lower-case hex, over the canonical JSON of plain data. */
export function canonicalHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
}

/** JSON with sorted keys and no spaces (RFC 8785 for the values a trial holds), so order of writing never matters. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sorted(inner) : inner))
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(object: Record<string, unknown>): Record<string, unknown> {
  // Compared by code unit, never by the reader's language.
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
}
