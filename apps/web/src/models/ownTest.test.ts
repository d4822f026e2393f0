import { evidence } from '@uncramp/evidence'
import * as en from '@uncramp/evidence/en'
import { expect, test } from 'vitest'
import { checkOwn, type OwnAnswers, ownIdFor, paceOfOwn } from './ownTest.ts'
import type { TrialRecord } from './trialRecord.ts'

const KNOWN = evidence().treatments.map(({ id }) => [id, en.treatments.byId[id]!.name] as const)
const OINTMENT: OwnAnswers = {
  name: ' My neighbour’s \n ointment ',
  kind: 'on-skin',
  quinine: false,
  prescribed: false,
}
const check = (more: Partial<OwnAnswers>) => checkOwn({ ...OINTMENT, ...more }, KNOWN)

test('an ointment of her own may be tested, its name on one line', () => {
  expect(check({})).toEqual({ type: 'may', name: 'My neighbour’s ointment', kind: 'on-skin' })
})

test('nothing is planned before all is answered', () => {
  for (const open of [{ name: '  ' }, { kind: null }, { quinine: null }, { prescribed: null }])
    expect(check(open)).toEqual({ type: 'open' })
})

test('quinine is refused, by its name or by what she says, in each language', () => {
  expect(check({ quinine: true })).toEqual({ type: 'refused', because: 'quinine' })
  for (const name of ['Tonic water', 'Chinin', 'quinina', 'agua tónica', 'Quinine pills'])
    expect(check({ name }), name).toEqual({ type: 'refused', because: 'quinine' })
})

test('a prescribed medicine is refused even while the rest is open', () => {
  expect(check({ kind: null, prescribed: true })).toEqual({ type: 'refused', because: 'prescribed' })
})

test('what the app knows goes by its own rules, and a name that only holds its letters does not', () => {
  expect(check({ name: 'Magnesium powder' })).toEqual({ type: 'known', id: 'magnesium' })
  expect(check({ name: 'POTASSIUM' })).toEqual({ type: 'known', id: 'potassium' })
  expect(check({ name: 'Theatre evenings' }).type).toBe('may')
})

test('a name longer than 40 letters is refused', () => {
  expect(check({ name: 'x'.repeat(41) })).toEqual({ type: 'refused', because: 'too-long' })
  expect(check({ name: 'x'.repeat(40) }).type).toBe('may')
})

test('the same thing tested again keeps its id, and another gets one of its own', () => {
  const before = { called: 'Ointment', trial: { protocol: { treatment: 'own-0000abcd' } } } as TrialRecord
  expect(ownIdFor('ointment', [before], () => 255)).toBe('own-0000abcd')
  expect(ownIdFor('Tea', [before], () => 255)).toBe('own-000000ff')
})

test('what is swallowed takes days; what is done may change any night', () => {
  expect(paceOfOwn('swallowed').units.map(({ unitNights }) => unitNights)).toEqual([7, 14])
  expect(paceOfOwn('done').units[0]).toEqual({ unitNights: 1, washoutNights: 0 })
})
