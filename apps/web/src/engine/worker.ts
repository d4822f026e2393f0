import { answer } from './answer.ts'
import type { Posted, Reply } from './questions.ts'

declare const self: DedicatedWorkerGlobalScope

self.onmessage = ({ data }: MessageEvent<Posted>) => {
  self.postMessage(reply(data))
}

function reply({ id, question }: Posted): Reply {
  try {
    return { id, type: 'answer', answer: answer(question) }
  } catch (error) {
    return { id, type: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
