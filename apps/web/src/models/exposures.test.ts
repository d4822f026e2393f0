import { EXPOSURES } from '@uncramp/diary'
import { expect, test } from 'vitest'
import { words } from '../words.ts'
import { IN_BED, ON_THE_DAY, ownIn, toggled } from './exposures.ts'

test('every exposure of the diary is asked about in one place, in words', () => {
  expect([...ON_THE_DAY, ...IN_BED].toSorted()).toEqual(EXPOSURES.toSorted())
  expect(EXPOSURES.filter((id) => words.morning.exposure[id] === undefined)).toEqual([])
})

test('a tap answers its own row only; the other rows stay unasked', () => {
  const after = toggled({}, 'slept-on-front', IN_BED)
  expect(after).toEqual({ 'slept-on-front': true, 'heavy-covers': false })
  expect(toggled(after, 'slept-on-front', IN_BED)).toEqual({ 'slept-on-front': false, 'heavy-covers': false })
})

test('a tap leaves the answers of things no longer asked about', () => {
  expect(toggled({ 'own-old': true }, 'heavy-covers', IN_BED)).toMatchObject({ 'own-old': true, 'heavy-covers': true })
})

test('a hidden thing of her own is seen only in a night that has it', () => {
  const own = [
    { id: 'own-1', name: 'Garden', hidden: false },
    { id: 'own-2', name: 'Drive', hidden: true },
  ]
  expect(ownIn(own, {}).map(({ name }) => name)).toEqual(['Garden'])
  expect(ownIn(own, { 'own-2': true }).map(({ name }) => name)).toEqual(['Garden', 'Drive'])
})
