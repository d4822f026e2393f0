import { expect, test } from 'vitest'
import { createGuideTimer, type GuideStep, guideAt } from './guide.ts'
import { testDeps } from './testDeps.ts'

const STEPS: readonly GuideStep[] = [
  { say: 'Hold.', part: 'First leg', seconds: 10, kind: 'work' },
  { say: 'Rest.', part: 'First leg', seconds: 10, kind: 'rest' },
  { say: 'Hold.', part: 'Other leg', seconds: 20, kind: 'work' },
]

function begin() {
  const deps = testDeps('2026-04-01T20:00:00')
  const timer = createGuideTimer(deps.clock, STEPS, 250)
  timer.start()
  return { deps, timer }
}

test('each step lasts its seconds, and after the last one all is over', () => {
  expect(guideAt(STEPS, 0)).toMatchObject({ index: 0, left: 10, share: 0 })
  expect(guideAt(STEPS, 9.5)).toMatchObject({ index: 0, left: 1 })
  expect(guideAt(STEPS, 10)).toMatchObject({ index: 1, left: 10 })
  expect(guideAt(STEPS, 30)).toMatchObject({ index: 2, left: 10, share: 0.5 })
  expect(guideAt(STEPS, 40)).toEqual({ step: null, index: 3, left: 0, share: 1 })
})

test('a phone that slept through a step stands where the clock says', () => {
  const { deps, timer } = begin()
  deps.pass(25)
  expect(timer.moment.value).toMatchObject({ index: 2, left: 15 })
})

test('a pause of any length takes nothing from the step', () => {
  const { deps, timer } = begin()
  deps.pass(4)
  timer.pause()
  deps.pass(3600)
  expect(timer.moment.value).toMatchObject({ index: 0, left: 6 })
  timer.goOn()
  deps.pass(2)
  expect(timer.moment.value).toMatchObject({ index: 0, left: 4 })
})

test('stepping back leads to the start of this step, then to the one before', () => {
  const { deps, timer } = begin()
  deps.pass(25)
  timer.stepBack()
  expect(timer.moment.value).toMatchObject({ index: 2, left: 20 })
  timer.stepBack()
  expect(timer.moment.value).toMatchObject({ index: 1, left: 10 })
  timer.stepBack()
  timer.stepBack()
  expect(timer.moment.value).toMatchObject({ index: 0, left: 10 })
})

test('once it is over, stepping back repeats the last step', () => {
  const { deps, timer } = begin()
  deps.pass(40)
  expect(timer.moment.value.step).toBeNull()
  timer.stepBack()
  expect(timer.moment.value).toMatchObject({ index: 2, left: 20 })
})

test('a clock that is set back takes no time away', () => {
  const { deps, timer } = begin()
  deps.pass(5)
  deps.pass(-3600)
  timer.pause()
  expect(timer.moment.value).toMatchObject({ index: 0, left: 5 })
})
