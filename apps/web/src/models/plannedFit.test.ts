import { drawSchedule } from '@uncramp/trial'
import { expect, test } from 'vitest'
import type { Engine } from '../engine/client.ts'
import { plannedFit } from './plannedFit.ts'
import { testDeps } from './testDeps.ts'

const trial = drawSchedule(
  { treatment: 'stretching', unitNights: 1, pairs: 28, baselineNights: 0, washoutNights: 0, firstNight: '2026-02-06' },
  5,
)
const nights = Array.from({ length: 56 }, (_, i) => ({ count: i % 2, taken: null }))
const asked = { trial, nights, asOfNight: 55 }

function counting(real: Engine) {
  let times = 0
  const engine: Engine = {
    ...real,
    ask: (question) => {
      times += 1
      return real.ask(question)
    },
  }
  return { engine, times: () => times }
}

test('a fit is asked once, and again as soon as one night reads otherwise', async () => {
  const { engine, times } = counting(testDeps('2026-04-02T08:00:00').engine)
  const first = await plannedFit(engine, asked)
  expect(await plannedFit(engine, { ...asked, nights: nights.map((night) => ({ ...night })) })).toBe(first)
  expect(times()).toBe(1)
  const changed = nights.map((night, i) => (i === 7 ? { ...night, count: 3 } : night))
  expect(await plannedFit(engine, { ...asked, nights: changed })).not.toEqual(first)
  expect(times()).toBe(2)
})

test('a fit that failed is asked again', async () => {
  const real = testDeps('2026-04-02T08:00:00').engine
  let broken = true
  const engine: Engine = { ...real, ask: (question) => (broken ? Promise.reject(new Error('no')) : real.ask(question)) }
  await expect(plannedFit(engine, asked)).rejects.toThrow('no')
  broken = false
  expect(await plannedFit(engine, asked)).toMatchObject({ type: 'fitted' })
})
