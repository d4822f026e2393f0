/** Everything this app stores is named so. Another app may share the address: what is not ours is left alone. */
const OURS = 'uncramp'
const isOurs = (name: string): boolean => name.startsWith(OURS)

/** Removes every database, note and cache of this app. The app's own files stay, so that it still opens offline. */
export async function eraseAll(): Promise<void> {
  for (const name of await databaseNames()) await deleteDatabase(name)
  for (const name of (await globalThis.caches?.keys()) ?? []) if (isOurs(name)) await caches.delete(name)
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage).filter(isOurs)) storage.removeItem(key)
}

async function databaseNames(): Promise<readonly string[]> {
  // Older browsers cannot list them.
  const listed = (await indexedDB.databases?.()) ?? []
  const names = listed.flatMap(({ name }) => (name !== undefined && isOurs(name) ? [name] : []))
  return [...new Set([OURS, ...names])]
}

/** A browser that says neither yes nor no for so long is not waited for. */
const PATIENCE_MS = 5000

/** Another tab that holds it open lets it go; one that does not has lost its rows already, and the rest goes later. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`the database ${name} was not deleted in time`)), PATIENCE_MS)
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onblocked = () => resolve()
    request.onerror = () => reject(request.error ?? new Error(`the database ${name} was not deleted`))
  })
}
