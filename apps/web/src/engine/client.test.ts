import { expect, test } from 'vitest'
import { createEngine, type EnginePort } from './client.ts'
import type { PlanOfTest, Posted, Reply } from './questions.ts'

const ABOUT: PlanOfTest = {
  who: { type: 'rate', perWeek: 7 },
  units: [{ unitNights: 1, washoutNights: 0 }],
  speed: { onset: 0, offset: 0 },
  ratios: [0.5],
}

/** A port that keeps what is posted, and replies when told. */
function heldPort() {
  const posted: Posted[] = []
  const port: EnginePort = { postMessage: (message) => posted.push(message), onmessage: null, onerror: null }
  const reply = (data: Reply) => port.onmessage?.({ data } as MessageEvent<Reply>)
  return { posted, reply, engine: createEngine(() => port) }
}

test('parts of an answer come as they are known, and an end ends them', async () => {
  const { reply, engine } = heldPort()
  const tests: number[] = []
  const all = engine.stream(
    { type: 'refine-plan', ...ABOUT },
    (part) => tests.push(part.tests),
    new AbortController().signal,
  )
  reply({ id: 1, type: 'part', part: { type: 'so-far', tests: 30 } })
  reply({ id: 1, type: 'part', part: { type: 'so-far', tests: 60 } })
  reply({ id: 1, type: 'end' })
  await all
  expect(tests).toEqual([30, 60])
})

test('who no longer waits stops the work, and hears no more of it', async () => {
  const { posted, reply, engine } = heldPort()
  const stopping = new AbortController()
  const tests: number[] = []
  const all = engine.stream({ type: 'refine-plan', ...ABOUT }, (part) => tests.push(part.tests), stopping.signal)
  stopping.abort()
  await all
  expect(posted.at(-1)).toEqual({ id: 1, stop: true })
  reply({ id: 1, type: 'part', part: { type: 'so-far', tests: 30 } })
  expect(tests).toEqual([])
})

test('an engine that cannot be loaded ends what waits with an error', async () => {
  const port: EnginePort = { postMessage: () => {}, onmessage: null, onerror: null }
  const engine = createEngine(() => port)
  const all = engine.stream({ type: 'refine-plan', ...ABOUT }, () => {}, new AbortController().signal)
  port.onerror?.(new Error() as unknown as ErrorEvent)
  await expect(all).rejects.toThrow('could not be loaded')
})
