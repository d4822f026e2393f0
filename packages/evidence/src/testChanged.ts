import causes from './data/causes.json'
import claims from './data/claims.json'
import facts from './data/facts.json'
import pages from './data/pages.json'
import sources from './data/sources.json'
import studies from './data/studies.json'
import treatments from './data/treatments.json'

const TOPICS = { studies, treatments, claims, causes, facts, pages, sources }

export type Row = Record<string, unknown>
export type Raw = Record<keyof typeof TOPICS, Row[]>

/** The files of `data/` with one row changed, for a test that it is then refused. */
export function changed(topic: keyof Raw, id: string, change: (row: Row) => void): Raw {
  const raw = structuredClone(TOPICS) as Raw
  change(raw[topic].find((row) => row.id === id)!)
  return raw
}
