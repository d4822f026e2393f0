import { words as safety } from '@uncramp/safety/en'
import { expect, test } from 'vitest'
import { allSaid, USUAL } from './allSaid.ts'
import { type HealthData, NOTHING_SAID } from './health.ts'
import { type HealthNames, pageHealth } from './pageHealth.ts'

const NAMES: HealthNames = { questions: safety.questions, cards: safety.cards, labs: { potassium: 'Potassium' } }
const of = (data: Partial<HealthData>) => pageHealth({ ...NOTHING_SAID, ...data }, NAMES)

test('of who said nothing the page says nothing: neither a clean bill nor an empty list', () => {
  expect(of({})).toEqual({
    sex: null,
    age: null,
    check: null,
    conditions: null,
    medicines: null,
    supplements: null,
    blood: [],
  })
})

test('a check that was only begun is no clean bill', () => {
  const { check } = of({ answers: { questions: { breath: 'no' } } })
  expect(check).toMatchObject({ advice: null, led: [], asked: [{ question: safety.questions.breath, answer: 'no' }] })
})

test('a check gone through gives its advice and its day', () => {
  const { check } = of({ answers: allSaid(), askedOn: '2026-03-01' as HealthData['askedOn'] })
  expect(check?.on).toBe('2026-03-01')
  expect(Object.values(safety.cards).map(({ title }) => title)).toContain(check?.advice)
})

test('an answer that led to the advice is told once, in the words of its question', () => {
  const { check } = of({ answers: { ...USUAL, questions: { ...USUAL.questions, 'dark-urine': 'yes' } } })
  const told = check!.led.filter((by) => by.type === 'question' && by.question === safety.questions['dark-urine'])
  expect(told).toEqual([{ type: 'question', question: safety.questions['dark-urine'], answer: 'yes' }])
})

test('a medicine of a kind that studies link with cramps is marked; another stands as she wrote it', () => {
  const { medicines } = of({ answers: { medicines: ['Indapamide 2.5 mg', 'Añil größer'], questions: {} } })
  expect(medicines).toEqual([
    { name: 'Indapamide 2.5 mg', linked: true },
    { name: 'Añil größer', linked: false },
  ])
})

test('a blood result keeps its number, its unit and its own range', () => {
  const result = { value: 3.4, unit: 'mmol/L', low: 3.5, high: 5.1, on: null }
  const { blood } = of({
    blood: [
      { lab: 'potassium', ...result },
      { lab: 'of-another-version', ...result },
    ],
  })
  expect(blood).toEqual([
    { name: 'Potassium', ...result },
    { name: 'of-another-version', ...result },
  ])
})
