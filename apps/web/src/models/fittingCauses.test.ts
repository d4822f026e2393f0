import { evidence } from '@uncramp/evidence'
import { expect, test } from 'vitest'
import { fittingCauses } from './fittingCauses.ts'

const { causes } = evidence()
const ids = (said: Parameters<typeof fittingCauses>[1]) => fittingCauses(causes, said).map(({ id }) => id)

test('nothing that was not said fits', () => {
  expect(ids({ answers: { questions: {} }, sex: null })).toEqual([])
  expect(ids({ answers: { questions: { diabetes: 'not-sure' }, age: 'not-sure' }, sex: null })).toEqual([])
})

test('an illness, a medicine by its brand, an age and a sex each bring their cause', () => {
  expect(ids({ answers: { questions: { diabetes: 'yes' } }, sex: null })).toContain('type2-diabetes')
  expect(ids({ answers: { questions: {}, medicines: ['Lipitor 20 mg'] }, sex: null })).toContain('med-statin')
  expect(ids({ answers: { questions: {}, age: 72 }, sex: null })).toEqual(['age'])
  expect(ids({ answers: { questions: {} }, sex: 'female' })).toEqual(['female'])
})
