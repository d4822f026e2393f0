import { expect, test } from 'vitest'
import { evidence, readEvidence } from './index.ts'
import { changed } from './testChanged.ts'

const all = evidence()

test('holds every look-alike and every class of medicines', () => {
  expect([all.lookAlikes.length, all.medicines.length]).toEqual([20, 51])
})

test.each(['name', 'tellApart', 'certainty', 'sourceIds'])('refuses a look-alike without %s', (key) => {
  expect(() => readEvidence(changed('lookAlikes', 'la-rls', (row) => delete row[key]))).toThrow(`.${key}: `)
})

test.each(['class', 'examples', 'relation', 'basis', 'sourceIds'])('refuses a medicine without %s', (key) => {
  expect(() => readEvidence(changed('medicines', 'md-laba', (row) => delete row[key]))).toThrow(`.${key}: `)
})

test('refuses a source that does not exist, for a look-alike and for a medicine', () => {
  for (const [topic, id] of [
    ['lookAlikes', 'la-dvt'],
    ['medicines', 'md-statin'],
  ] as const) {
    const raw = changed(topic, id, (row) => (row.sourceIds as string[]).push('nobody1900'))
    expect(() => readEvidence(raw)).toThrow(`${id}: there is no source nobody1900`)
  }
})

test('nothing rests on retracted sources alone, and who cites one says so', () => {
  const alone = changed('medicines', 'ix-k2-vka', (row) => {
    row.sourceIds = ['tan2024']
  })
  expect(() => readEvidence(alone)).toThrow('ix-k2-vka: it rests on tan2024, and nothing of that stands')
  const silent = changed('medicines', 'ix-k2-vka', (row) => {
    row.basis = 'the trial of vitamin K2 left out these users'
  })
  expect(() => readEvidence(silent)).toThrow('its basis does not say that tan2024 was retracted')
})

test('a number stands only where somebody read it; K2 is a name and no number', () => {
  const unseen = changed('medicines', 'ix-k2-doac', (row) => {
    row.basis = 'nothing changed in 9 of 10 people on K2'
  })
  expect(() => readEvidence(unseen)).toThrow('ix-k2-doac: nobody saw the numbers of its basis')
  const named = changed('medicines', 'ix-k2-doac', (row) => {
    row.basis = 'it does not work through vitamin K2 or MK-7'
  })
  expect(readEvidence(named).medicines).toHaveLength(51)
})

test('an interaction names treatments that exist, and has a strength of its own kind', () => {
  const unknown = changed('medicines', 'ix-k-acei', (row) => {
    row.relation = { type: 'interacts', treatmentIds: ['bananas'], strength: 'established' }
  })
  expect(() => readEvidence(unknown)).toThrow('ix-k-acei: there is no treatment bananas')
  const mixed = changed('medicines', 'ix-k-acei', (row) => {
    row.relation = { type: 'interacts', treatmentIds: ['potassium'], strength: 'strong' }
  })
  expect(() => readEvidence(mixed)).toThrow('.relation.strength: ')
})

test('the European and the American name of a medicine are both there', () => {
  const names = all.medicines.flatMap(({ examples }) => examples)
  expect(names).toContainEqual({ name: 'salbutamol', us: 'albuterol' })
  expect(names).toContainEqual({ name: 'bendroflumethiazide', only: 'EU' })
})
