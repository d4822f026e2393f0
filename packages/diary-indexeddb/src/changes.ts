export interface Changes {
  /** Tells listeners here and in other tabs. */
  announce(): void
  /** Returns the way to stop listening. */
  listen(listener: () => void): () => void
  close(): void
}

/** Changes of one diary, across all tabs that have it open. */
export function createChanges(name: string): Changes {
  const listeners = new Set<() => void>()
  const channel = new BroadcastChannel(`uncramp-diary ${name}`)
  // A listener that throws must not make a saved write look failed.
  const tell = () => {
    for (const listener of listeners) queueMicrotask(listener)
  }
  channel.onmessage = tell
  return {
    announce() {
      tell()
      channel.postMessage('changed')
    },
    listen(listener) {
      const heard = () => listener()
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    close() {
      listeners.clear()
      channel.close()
    },
  }
}
