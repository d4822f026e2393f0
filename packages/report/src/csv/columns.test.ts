import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CRAMP_COLUMNS, EXPOSURE, MEASURED_COLUMNS, NIGHT_COLUMNS, TAKEN } from './columns.ts'

test('every column is described on the page of this package, and no other', () => {
  const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const described = [...page.matchAll(/^\| `([\w:]+)…?` +\|/gm)].map(([, name]) => name)
  expect(described).toEqual([...NIGHT_COLUMNS, EXPOSURE, TAKEN, ...MEASURED_COLUMNS, ...CRAMP_COLUMNS])
})
