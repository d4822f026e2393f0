import { evidence } from '@uncramp/evidence'
import { expect, test } from 'vitest'
import { choicesOf } from './choose.ts'
import { whatHelps } from './whatHelps.ts'

const { treatments } = evidence()
const choices = (questions: Record<string, 'yes' | 'no'> = {}) => choicesOf(whatHelps(treatments, { questions }, []))
const ids = (helpers: ReturnType<typeof choices>['toTest']) => helpers.map(({ treatment }) => treatment.id)

test('all that the evidence lets a person test is offered, each once', () => {
  const { toTest, notAlone, inCramp } = choices()
  const allowed = treatments.filter(({ selfTest, duringCrampOnly }) => selfTest.allowed && !duringCrampOnly)
  expect(ids(toTest).toSorted()).toEqual(allowed.map(({ id }) => id).toSorted())
  expect(ids(inCramp)).toEqual(['pickle-juice'])
  expect(toTest.length + notAlone.length + inCramp.length).toBe(treatments.length)
})

test('quinine and prescribed medicines are never offered', () => {
  for (const id of ['quinine', 'diltiazem', 'baclofen', 'potassium', 'deprescribing'])
    expect(ids(choices().notAlone)).toContain(id)
})

test('what is not for her stays listed', () => {
  const { toTest } = choices({ 'one-leg-swollen': 'yes' })
  expect(toTest.find(({ treatment }) => treatment.id === 'stretching')).toMatchObject({ standing: 'never' })
  expect(ids(toTest).toSorted()).toEqual(ids(choices().toTest).toSorted())
})
