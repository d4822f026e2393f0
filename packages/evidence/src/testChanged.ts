import { type Evidence, evidence } from './index.ts'

export type Row = Record<string, unknown>
/** What is a list of rows; `pooled` is not. */
export type Raw = Record<Exclude<keyof Evidence, 'pooled'>, Row[]>

/** The evidence with one row of it changed, for a test that it is then refused. */
export function changed(topic: keyof Raw, id: string, change: (row: Row) => void): Raw {
  const raw = structuredClone(evidence()) as unknown as Raw
  change(raw[topic].find((row) => row.id === id)!)
  return raw
}
