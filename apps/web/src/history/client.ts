import type { History, Progress } from '@uncramp/imports'
import type { ReadJob, Reply } from './jobs.ts'

export interface Reading {
  /** @throws Error when the reader cannot be loaded, or has not the memory */
  readonly found: Promise<History>
  /** Stops at once. `found` is then cancelled. */
  cancel(): void
}

/** Reads what other apps saved. Stores nothing. */
export interface HistoryReader {
  read(job: ReadJob, onProgress: (progress: Progress) => void): Reading
}

/** The part of a Worker the client uses. */
interface ReaderPort {
  postMessage(job: ReadJob): void
  terminate(): void
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** A worker for each reading, ended with it: the screen stays alive, and the memory is given back. */
export function createHistoryReader(start: () => ReaderPort): HistoryReader {
  return {
    read(job, onProgress) {
      const port = start()
      let stop = () => {}
      const found = new Promise<History>((resolve, reject) => {
        stop = () => resolve({ type: 'cancelled' })
        port.onerror = () => reject(new Error('the reader could not be loaded'))
        port.onmessage = ({ data }) => {
          if (data.type === 'progress') onProgress(data.progress)
          else if (data.type === 'done') resolve(data.found)
          else reject(new Error(data.message))
        }
        port.postMessage(job)
      }).finally(() => port.terminate())
      return { found, cancel: () => stop() }
    },
  }
}

export const historyReader: HistoryReader = createHistoryReader(
  () => new Worker(new URL('./historyWorker.ts', import.meta.url), { type: 'module' }),
)
