import { answer } from './answer.ts'
import { refine } from './planning.ts'
import type { Posted, Question, Reply, StreamQuestion } from './questions.ts'

declare const self: DedicatedWorkerGlobalScope

/** Streams under way, by their id. */
const streams = new Map<number, AbortController>()

self.onmessage = ({ data }: MessageEvent<Posted>) => {
  if ('stop' in data) streams.get(data.id)?.abort()
  else if (data.question.type === 'refine-plan') void stream(data.id, data.question)
  else post(reply(data.id, data.question))
}

const post = (reply: Reply): void => self.postMessage(reply)

const failed = (id: number, error: unknown): Reply => ({
  id,
  type: 'failed',
  message: error instanceof Error ? error.message : String(error),
})

function reply(id: number, question: Question): Reply {
  try {
    return { id, type: 'answer', answer: answer(question) }
  } catch (error) {
    return failed(id, error)
  }
}

async function stream(id: number, question: StreamQuestion): Promise<void> {
  const stopping = new AbortController()
  streams.set(id, stopping)
  try {
    for (const part of refine(question, stopping.signal)) {
      if (part !== null) post({ id, type: 'part', part })
      // Other questions are answered between two steps, and a stop is heard.
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    post({ id, type: 'end' })
  } catch (error) {
    post(failed(id, error))
  } finally {
    streams.delete(id)
  }
}
