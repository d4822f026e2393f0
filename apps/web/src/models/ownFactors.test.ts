import { sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { addFactor, type FactorChange, hideFactor, type OwnFactor, renameFactor, shownFactors } from './ownFactors.ts'
import { openApp, testDeps } from './testDeps.ts'

const changed = (change: FactorChange): readonly OwnFactor[] => {
  if (change.type === 'refused') throw new Error(change.fault)
  return change.factors
}
const withNames = (...names: readonly string[]): readonly OwnFactor[] =>
  names.reduce<readonly OwnFactor[]>((all, name) => changed(addFactor(all, name, name)), [])

const EIGHT = withNames('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')

test('a name is tidied, and a name that is none, too long or there already is refused', () => {
  const own = withNames('  Long   drive ')
  expect(own.map(({ name }) => name)).toEqual(['Long drive'])
  expect(addFactor(own, 'x', '  ')).toEqual({ type: 'refused', fault: 'empty' })
  expect(addFactor(own, 'x', 'x'.repeat(31))).toEqual({ type: 'refused', fault: 'too-long' })
  expect(addFactor(own, 'x', 'x'.repeat(30)).type).toBe('changed')
  expect(addFactor(own, 'x', 'long DRIVE')).toEqual({ type: 'refused', fault: 'taken' })
})

test('a ninth is refused until one of the eight is hidden', () => {
  expect(addFactor(EIGHT, 'x', 'ninth')).toEqual({ type: 'refused', fault: 'full' })
  const seven = changed(hideFactor(EIGHT, EIGHT[0]!.id, true))
  const nine = changed(addFactor(seven, 'x', 'ninth'))
  expect(shownFactors(nine)).toHaveLength(8)
  expect(hideFactor(nine, EIGHT[0]!.id, false)).toEqual({ type: 'refused', fault: 'full' })
})

test('a new name keeps the id, so that old answers go with it', () => {
  const own = withNames('Drive', 'Garden')
  const renamed = changed(renameFactor(own, own[0]!.id, 'Long drive'))
  expect(renamed[0]).toEqual({ ...own[0], name: 'Long drive' })
  expect(renameFactor(own, own[0]!.id, 'garden')).toEqual({ type: 'refused', fault: 'taken' })
  expect(renameFactor(own, own[0]!.id, 'DRIVE').type).toBe('changed')
})

test('hiding one leaves what was answered in its nights', async () => {
  const deps = testDeps('2026-04-02T08:30:00')
  const app = await openApp(deps)
  const own = withNames('Long drive')
  const night = sampleNight('2026-04-01', { exposures: { [own[0]!.id]: true } })
  await app.settings.set('ownFactors', own)
  await deps.store.write([{ type: 'put-night', night }])
  await app.settings.set('ownFactors', changed(hideFactor(own, own[0]!.id, true)))
  expect(shownFactors((await openApp(deps)).settings.data.value.ownFactors)).toEqual([])
  expect(await deps.store.nights()).toEqual([night])
})

test('a list written by another version is left out rather than trusted', async () => {
  const deps = testDeps('2026-04-02T08:30:00')
  await deps.store.write([{ type: 'put-setting', key: 'ownFactors', value: [{ id: 'a' }] }])
  expect((await openApp(deps)).settings.data.value.ownFactors).toEqual([])
})
