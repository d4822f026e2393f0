import { expect, test } from 'vitest'
import { guessRegion, OTHER, REGIONS } from './region.ts'
import { openApp, testDeps } from './testDeps.ts'

const AT = '2026-04-02T08:30:00'

test('the number to call follows the country of the browser', () => {
  const called = (...languages: readonly string[]) => guessRegion(languages).emergency
  expect(called('en-GB')).toBe('999')
  expect(called('en-US', 'en')).toBe('911')
  expect(called('fr-CA')).toBe('911')
  expect(called('en-AU')).toBe('000')
  expect(called('en-NZ')).toBe('111')
  expect(called('de-DE')).toBe('112')
})

test('a language without a country tells it, unless it is English or Spanish', () => {
  expect(guessRegion(['de']).id).toBe('DE')
  expect(guessRegion(['en', 'ja']).id).toBe('JP')
  expect(guessRegion(['en'])).toEqual(OTHER)
  expect(guessRegion(['es', 'en'])).toEqual(OTHER)
  expect(guessRegion(['es', 'es-MX']).id).toBe('MX')
})

test('a country that is not in the table, and a language that is none, call 112', () => {
  expect(guessRegion(['en-TV']).emergency).toBe('112')
  expect(guessRegion(['not a language', 'en-GB']).emergency).toBe('999')
  expect(guessRegion([])).toEqual(OTHER)
})

test('every country stands in the table once, with a number to dial', () => {
  const ids = REGIONS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(REGIONS.filter(({ emergency }) => !/^\d{3,5}$/.test(emergency))).toEqual([])
})

test('a chosen country is kept over the guessed one, and a name that is none is not', async () => {
  const deps = testDeps(AT)
  const app = await openApp(deps)
  expect(app.settings.region.value).toEqual(OTHER)
  await app.settings.set('region', 'NZ')
  expect((await openApp(deps)).settings.region.value.emergency).toBe('111')
  await deps.store.write([{ type: 'put-setting', key: 'region', value: 'Atlantis' }])
  expect((await openApp(deps)).settings.region.value).toEqual(OTHER)
})
