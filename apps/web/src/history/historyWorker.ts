import { readHistory } from '@uncramp/imports'
import type { Reply } from './jobs.ts'

declare const self: DedicatedWorkerGlobalScope

const say = (reply: Reply) => self.postMessage(reply)

/** The wall clock of this device at a moment, for files that do not say theirs. */
const offsetAt = (epochSeconds: number): number => -new Date(epochSeconds * 1000).getTimezoneOffset()

self.onmessage = async ({ data }: MessageEvent<readonly File[]>) => {
  try {
    const found = await readHistory(data, { offsetAt, onProgress: (progress) => say({ type: 'progress', progress }) })
    say({ type: 'done', found })
  } catch (error) {
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
