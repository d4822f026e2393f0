import { Refusal } from './refusal.ts'
import type { LeftOutReason, Tally } from './tally.ts'

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @throws Refusal when the text is no JSON */
export function parseJson(text: string, where?: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('not-json', where)
  }
}

const SHOWN = 200

/** Gives every entry of a list to `take`, which returns why it stays out, or null. Entries count from 1. */
export function takeList(
  list: readonly unknown[],
  tally: Tally,
  take: (entry: unknown, row: number) => LeftOutReason | null,
  file?: string,
): void {
  for (const [i, entry] of list.entries()) {
    tally.row()
    const reason = take(entry, i + 1)
    if (reason === null) tally.read()
    else tally.leaveOut(reason, { ...(file === undefined ? {} : { file }), row: i + 1, text: shown(entry) })
  }
}

/** Lists within lists, a hundred thousand deep, can be read but not written. */
function shown(entry: unknown): string {
  try {
    return (JSON.stringify(entry) ?? '').slice(0, SHOWN)
  } catch {
    return ''
  }
}

/** A number, or a text that is one, as Fitbit writes them; null for anything else. */
export function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : null
}
