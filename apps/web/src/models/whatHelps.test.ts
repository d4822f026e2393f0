import { evidence } from '@uncramp/evidence'
import { conclude, toldYes } from '@uncramp/safety'
import { expect, test } from 'vitest'
import { answersOf } from './gates.ts'
import { NOTHING_SAID } from './health.ts'
import { barsOf, gatedAs, reachOf, testOffer, whatHelps } from './whatHelps.ts'

const { treatments } = evidence()
const nothing = { questions: {} }
const of = (
  id: string,
  answers: Parameters<typeof whatHelps>[1] = nothing,
  told = [] as Parameters<typeof whatHelps>[2],
) => whatHelps(treatments, answers, told).find(({ treatment }) => treatment.id === id)!

test('every one of the 31 treatments has a gate in the safety rules', () => {
  expect(treatments).toHaveLength(31)
  expect(treatments.filter(({ id }) => gatedAs(id) === null)).toEqual([])
  expect(gatedAs('moon-dust')).toBeNull()
})

test('what may help comes first, then what nobody can tell, and what harms comes last', () => {
  const verdicts = whatHelps(treatments, nothing, []).map(({ treatment }) => treatment.verdict)
  expect([...new Set(verdicts)]).toEqual(['may help', 'uncertain', 'unstudied', 'no better than placebo', 'harmful'])
})

test('of what may help, what she can do herself stands before what eases a cramp and what takes a doctor', () => {
  const may = whatHelps(treatments, nothing, []).filter(({ treatment }) => treatment.verdict === 'may help')
  expect([...new Set(may.map(({ treatment }) => reachOf(treatment)))]).toEqual(['alone', 'in-cramp', 'with-doctor'])
  expect(may.map(({ treatment }) => treatment.id).indexOf('stretching')).toBeLessThan(
    may.findIndex(({ treatment }) => !treatment.selfTest.allowed),
  )
})

test('among what may help the surest comes first; among what does no better than dummy pills it comes last', () => {
  const order = whatHelps(treatments, nothing, [])
  const bars = (verdict: string) =>
    order
      .filter(({ treatment }) => treatment.verdict === verdict && reachOf(treatment) === 'alone')
      .map(({ treatment }) => barsOf(treatment.certainty))
  expect(bars('may help').length).toBeGreaterThan(2)
  expect(bars('may help')).toEqual(bars('may help').toSorted((a, b) => b - a))
  expect(order.findLast(({ treatment }) => treatment.verdict === 'no better than placebo')?.treatment.id).toBe(
    'magnesium',
  )
})

test('what her answers forbid stays in the list, after its equals, with the rules that forbid it', () => {
  const answers = { questions: { 'numb-feet': 'yes' } } as const
  expect(of('heat', answers)).toMatchObject({ standing: 'never', because: ['ci_heat_numb'] })
  expect(whatHelps(treatments, answers, [])).toHaveLength(31)
  const equals = whatHelps(treatments, answers, []).filter(
    ({ treatment }) =>
      treatment.verdict === 'unstudied' && treatment.certainty === 'very low' && treatment.selfTest.allowed,
  )
  expect(equals.at(-1)?.treatment.id).toBe('heat')
})

test('what nobody may do alone is not said to be because of her', () => {
  expect(of('quinine')).toMatchObject({ standing: 'not-alone', because: ['ci_quinine_self'] })
  expect(of('quinine').hers).toBe(false)
  expect(of('potassium')).toMatchObject({ standing: 'ask-first', hers: false })
  const answers = { questions: { pregnant: 'yes' } } as const
  expect(of('quinine', answers).hers).toBe(true)
  expect(of('quinine', answers).standing).toBe('never')
  expect(of('quinine', answers).because).not.toContain('ci_quinine_self')
})

test('to be told yes opens what asks for a doctor', () => {
  const answers = { questions: { 'leg-injury': 'yes' } } as const
  expect(of('stretching', answers).standing).toBe('ask-first')
  const told = conclude(answers).cautions.map((caution) => toldYes(caution, '2026-11-01'))
  expect(of('stretching', answers, told).standing).toBe('care')
})

test('a test is offered of all that nights can tell of and she may try', () => {
  expect(testOffer(of('stretching'))).toBe('now')
  expect(testOffer(of('stretching', { questions: { falls: 'yes' } }))).toBe('now')
  expect(testOffer(of('stretching', { questions: { 'leg-injury': 'yes' } }))).toBe('ask-first')
  expect(testOffer(of('stretching', { questions: { 'one-leg-swollen': 'yes' } }))).toBe('never')
  expect(testOffer(of('taurine'))).toBe('now')
  expect(testOffer(of('pickle-juice'))).toBe('in-cramp')
  for (const { id, selfTest } of treatments) if (!selfTest.allowed) expect(testOffer(of(id)), id).toBe('not-alone')
})

test('a question that was not asked and may speak against it is known to be open', () => {
  expect(of('heat').open).toBe(true)
  expect(of('meditation-relaxation').open).toBe(false)
})

test('a kidney value of hers counts as if she had said it in the safety check', () => {
  const egfr = { lab: 'egfr', value: 25, unit: 'mL/min/1.73 m2', low: null, high: null, on: null }
  const answers = answersOf({ ...NOTHING_SAID, blood: [egfr] })
  expect(of('magnesium').standing).toBe('free')
  expect(of('magnesium', answers)).toMatchObject({ standing: 'never', hers: true })
})
