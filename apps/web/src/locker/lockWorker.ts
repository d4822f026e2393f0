import { lockDiary, openLocked } from '@uncramp/diary-age'
import type { Done, Job, Reply } from './jobs.ts'
import { plainCopy } from './plainCopy.ts'

declare const self: DedicatedWorkerGlobalScope

self.onmessage = async ({ data }: MessageEvent<Job>) => {
  self.postMessage(await reply(data))
}

async function reply(job: Job): Promise<Reply> {
  try {
    return { type: 'done', answer: await run(job) }
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

function run(job: Job): Promise<Done[Job['type']]> {
  switch (job.type) {
    case 'copy':
      return Promise.resolve(plainCopy(job.diary))
    case 'lock':
      return lockDiary(job.diary, job.passphrase)
    case 'open':
      return openLocked(job.bytes, job.passphrase)
  }
}
