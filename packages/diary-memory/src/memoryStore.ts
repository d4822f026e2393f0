import {
  type Cramp,
  checkEdits,
  compareCramps,
  compareTexts,
  type DamagedRow,
  type DiaryStore,
  type Edit,
  faultOf,
  type Night,
  type NightDate,
  type NightRange,
  type RecordKind,
  type Setting,
  type StoredTrial,
  targetOf,
} from '@uncramp/diary'

/** Rows and listeners that outlive a store. Two stores on one place are two tabs of one diary. */
export interface MemoryPlace {
  readonly rows: Readonly<Record<RecordKind, Map<string, unknown>>>
  /** What could not be read when something was written in its place. */
  readonly apart: DamagedRow[]
  readonly listeners: Set<() => void>
}

export function createMemoryPlace(): MemoryPlace {
  return {
    rows: { nights: new Map(), cramps: new Map(), trials: new Map(), settings: new Map() },
    apart: [],
    listeners: new Set(),
  }
}

/** A diary that lives as long as its place: for tests, for the command line, for trying things out. */
export function createMemoryStore(place: MemoryPlace = createMemoryPlace()): DiaryStore {
  const mine = new Set<() => void>()
  let closed = false

  /** Copies, so that what is read cannot change what is kept. */
  function read<Row>(kind: RecordKind): Row[] {
    if (closed) throw new Error('the diary is closed')
    const good = [...place.rows[kind].values()].filter((row) => faultOf(kind, row) === null)
    return structuredClone(good) as Row[]
  }

  return {
    async nights(range = {}) {
      const nights = read<Night>('nights').filter(({ date }) => within(date, range))
      return nights.sort((a, b) => compareTexts(a.date, b.date))
    },
    async cramps(range = {}) {
      const cramps = read<Cramp>('cramps').filter(({ night }) => within(night, range))
      return cramps.sort(compareCramps)
    },
    trials: async () => read<StoredTrial>('trials').sort((a, b) => compareTexts(a.id, b.id)),
    settings: async () => Object.fromEntries(read<Setting>('settings').map(({ key, value }) => [key, value])),
    damaged: async () => structuredClone([...damagedIn(place), ...place.apart]),
    async write(edits, onlyIf) {
      if (closed) throw new Error('the diary is closed')
      checkEdits(edits)
      if (onlyIf !== undefined && !onlyIf(read('trials'))) return false
      if (edits.length === 0) return true
      for (const edit of structuredClone(edits)) apply(place, edit)
      for (const listener of place.listeners) queueMicrotask(listener)
      return true
    },
    onChange(listener) {
      const heard = () => listener()
      place.listeners.add(heard)
      mine.add(heard)
      return () => place.listeners.delete(heard)
    },
    async close() {
      closed = true
      for (const listener of mine) place.listeners.delete(listener)
    },
  }
}

function damagedIn({ rows }: MemoryPlace): DamagedRow[] {
  const kinds = Object.keys(rows) as RecordKind[]
  return kinds.flatMap((kind) => [...rows[kind]].flatMap(([key, row]) => damagedRow(kind, key, row)))
}

function damagedRow(store: RecordKind, key: string, row: unknown): DamagedRow[] {
  const why = row === undefined ? null : faultOf(store, row)
  return why === null ? [] : [{ store, key, why, row }]
}

function apply(place: MemoryPlace, edit: Edit): void {
  const target = targetOf(edit)
  const before = damagedRow(target.kind, target.key, place.rows[target.kind].get(target.key))
  place.apart.push(...before.map((row) => ({ ...row, apart: true as const })))
  if (target.type === 'put') place.rows[target.kind].set(target.key, target.row)
  else place.rows[target.kind].delete(target.key)
}

function within(date: NightDate, { from, to }: NightRange): boolean {
  return (from === undefined || date >= from) && (to === undefined || date <= to)
}
