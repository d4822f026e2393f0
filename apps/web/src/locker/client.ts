import type { Diary } from '@uncramp/diary'
import type { Opened } from '@uncramp/diary-age'
import type { Done, Job, Reply } from './jobs.ts'
import type { PlainCopy } from './plainCopy.ts'

/** Makes, locks and opens copies. A lock is slow on purpose: a second or more, so that a passphrase cannot be guessed. */
export interface Locker {
  /** A copy that anyone can read, read back. @throws Error when it cannot be loaded */
  copy(diary: Diary): Promise<PlainCopy>
  /** @throws Error when it cannot be loaded or the device has not the memory; the screen words it. */
  lock(diary: Diary, passphrase: string): Promise<Uint8Array>
  /** @throws Error as above */
  open(bytes: Uint8Array, passphrase: string): Promise<Opened>
}

/** The part of a Worker the client uses. */
export interface LockerPort {
  postMessage(job: Job): void
  terminate(): void
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** A worker for each job, ended after it: the screen stays alive, and memory and passphrase are given back. */
export function createLocker(start: () => LockerPort): Locker {
  function run<J extends Job>(job: J): Promise<Done[J['type']]> {
    const port = start()
    return new Promise<Done[J['type']]>((resolve, reject) => {
      port.onerror = () => reject(new Error('the lock could not be loaded'))
      port.onmessage = ({ data }) => {
        if (data.type === 'done') resolve(data.answer as Done[J['type']])
        else reject(new Error(data.message))
      }
      port.postMessage(job)
    }).finally(() => port.terminate())
  }
  return {
    copy: (diary) => run({ type: 'copy', diary }),
    lock: (diary, passphrase) => run({ type: 'lock', diary, passphrase }),
    open: (bytes, passphrase) => run({ type: 'open', bytes, passphrase }),
  }
}
