import type { NightDate, Snapshot, SnapshotStore } from '@uncramp/diary'

/** Past states that live as long as the page: for tests. */
export function createMemorySnapshots(): SnapshotStore {
  const kept = new Map<NightDate, { readonly snapshot: Snapshot; readonly copy: string }>()
  return {
    list: async () =>
      [...kept.values()].map(({ snapshot }) => ({ ...snapshot })).sort((a, b) => (a.date < b.date ? 1 : -1)),
    read: async (date) => kept.get(date)?.copy ?? null,
    async keep(snapshot, copy, drop) {
      for (const date of drop) kept.delete(date)
      kept.set(snapshot.date, { snapshot: { ...snapshot }, copy })
    },
    clear: async () => kept.clear(),
  }
}
