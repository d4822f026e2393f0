import type { Answers, Parts, Posted, Question, Reply, StreamQuestion } from './questions.ts'

export interface Engine {
  /** @throws Error when the engine refuses or cannot be loaded; the screen words it. */
  ask<Q extends Question>(question: Q): Promise<Answers[Q['type']]>
  /**
   * Gives parts of an answer as they are known, until all were given or the signal stops it; other questions are answered
   * meanwhile.
   *
   * @throws Error as `ask` does
   */
  stream<Q extends StreamQuestion>(
    question: Q,
    onPart: (part: Parts[Q['type']]) => void,
    signal: AbortSignal,
  ): Promise<void>
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
  readonly onPart?: (part: never) => void
}

/** Starts the engine at the first question, not before: Home never needs it. */
export function createEngine(start: () => EnginePort): Engine {
  const waiting = new Map<number, Waiting>()
  let port: EnginePort | undefined
  let lastId = 0

  function receive({ data }: MessageEvent<Reply>): void {
    const asked = waiting.get(data.id)
    if (data.type === 'part') {
      asked?.onPart?.(data.part as never)
      return
    }
    waiting.delete(data.id)
    if (data.type === 'failed') asked?.reject(new Error(data.message))
    else asked?.resolve((data.type === 'answer' ? data.answer : undefined) as never)
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
  function post(question: Question | StreamQuestion, asked: Waiting): number {
    port ??= open()
    lastId += 1
    waiting.set(lastId, asked)
    port.postMessage({ id: lastId, question })
    return lastId
  }
  return {
    ask: (question) => new Promise((resolve, reject) => void post(question, { resolve, reject })),
    stream: (question, onPart, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return resolve()
        const id = post(question, { resolve, reject, onPart })
        const stop = () => {
          if (!waiting.delete(id)) return
          port?.postMessage({ id, stop: true })
          resolve()
        }
        signal.addEventListener('abort', stop, { once: true })
      }),
  }
}
