import { evidence } from '@uncramp/evidence'
import { knowEntries } from '../../models/knowEntries.ts'
import { type Index, indexOf } from '../../models/knowSearch.ts'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { causeAt, claimAt, treatmentAt } from './addresses.ts'

const text = know.search

interface Found {
  readonly status: string
  readonly results: readonly {
    readonly href: string
    readonly name: string
    readonly line: string
    readonly kind: string
  }[]
  /** What else to try, when nothing was found. */
  readonly instead: readonly string[]
}

export interface Finder {
  find(query: string): Found
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve))

let made: Promise<Finder> | undefined

/** All that is known, ready to be searched; made once. */
export function makeFinder(): Promise<Finder> {
  made ??= make()
  return made
}

async function make(): Promise<Finder> {
  const entries = knowEntries(evidence(), known, { treatment: treatmentAt, claim: claimAt, cause: causeAt })
  const index = await indexOf(entries, rest)
  return { find: (query) => findIn(index, query) }
}

function findIn(index: Index, query: string): Found {
  const found = index.find(query)
  return {
    status: text.found(found.length),
    results: found.map(({ href, name, line, kind }) => ({ href, name, line, kind: text.kinds[kind] })),
    instead: [text.none, text.lists],
  }
}
