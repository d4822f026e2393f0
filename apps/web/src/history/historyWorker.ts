import { type Progress, readHistory } from '@uncramp/imports'
import type { ReadJob, Reply } from './jobs.ts'

declare const self: DedicatedWorkerGlobalScope

const say = (reply: Reply) => self.postMessage(reply)

/** The wall clock of this device at a moment, for files that do not say theirs. */
const offsetAt = (epochSeconds: number): number => -new Date(epochSeconds * 1000).getTimezoneOffset()

self.onmessage = async ({ data: { files, hoursLater } }: MessageEvent<ReadJob>) => {
  try {
    const onProgress = (progress: Progress) => say({ type: 'progress', progress })
    const found = await readHistory(files, { offsetAt, hoursLater, onProgress })
    say({ type: 'done', found })
  } catch (error) {
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
