import { expect, test } from 'vitest'
import { withSnakeCase } from './snakeCase.ts'

test('keys get small letters at every depth; values, lists and what has small letters already stay', () => {
  const given = { studyIds: ['a-B'], prior: { judgedFrom: [{ priorByMedicine: null }] }, id: 'aB', 'b-c': 1 }
  expect(withSnakeCase(given)).toEqual({
    study_ids: ['a-B'],
    prior: { judged_from: [{ prior_by_medicine: null }] },
    id: 'aB',
    'b-c': 1,
  })
})
