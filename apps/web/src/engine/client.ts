import type { Answers, Posted, Question, Reply } from './questions.ts'

export interface Engine {
  /** @throws Error when the engine refuses or cannot be loaded; the screen words it. */
  ask<Q extends Question>(question: Q): Promise<Answers[Q['type']]>
}

/** The part of a Worker the client uses. */
export interface EnginePort {
  postMessage(message: Posted): void
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

/** Starts the engine at the first question, not before: Home never needs it. */
export function createEngine(start: () => EnginePort): Engine {
  const waiting = new Map<number, Waiting>()
  let port: EnginePort | undefined
  let lastId = 0

  function receive({ data }: MessageEvent<Reply>): void {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.type === 'answer') asked?.resolve(data.answer as never)
    else asked?.reject(new Error(data.message))
  }
  function fail(): void {
    for (const asked of waiting.values()) asked.reject(new Error('the engine could not be loaded'))
    waiting.clear()
    port = undefined
  }
  function open(): EnginePort {
    const opened = start()
    opened.onmessage = receive
    opened.onerror = fail
    return opened
  }
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        port ??= open()
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        port.postMessage({ id: lastId, question })
      }),
  }
}
