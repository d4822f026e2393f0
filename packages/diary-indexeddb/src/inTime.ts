import { StoreError } from '@uncramp/diary'

const PATIENCE_MS = 10_000

/**
 * A browser that says neither yes nor no, as while a tab that sleeps holds up a deletion, is not waited for longer.
 * Should the database open yet, it is closed: nobody has it.
 *
 * @throws StoreError store-lost
 */
export function inTime<T extends { close(): void }>(opening: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      opening.then(
        (database) => database.close(),
        () => undefined,
      )
      reject(new StoreError('store-lost', 'the browser did not open the diary in time'))
    }, PATIENCE_MS)
  })
  return Promise.race([opening, late]).finally(() => clearTimeout(timer))
}
