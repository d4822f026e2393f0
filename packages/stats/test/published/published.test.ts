import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dataSets } from './all.ts'
import { folder } from './csv.ts'
import type { DataSet } from './figure.ts'
import { report } from './report.ts'
import { notRecomputable, trials } from './trials.ts'

function expectReproduced({ reproductions }: DataSet): void {
  for (const { model, source, figures } of reproductions) {
    for (const { quantity, published, ours, within } of figures) {
      const apart = Math.abs(ours - Number(published))
      expect(apart, `${model}; ${quantity}: ${source} ${published}, here ${ours}`).toBeLessThanOrEqual(within)
    }
  }
}

test('effects of single trials come out of their printed arms', () => {
  expectReproduced(trials())
})

/** Some take a minute: each is computed once. */
const known = new Map<string, DataSet>()
function read(name: string): DataSet {
  const set = known.get(name) ?? dataSets[name]!()
  known.set(name, set)
  return set
}

/** Data of third parties are not part of the project; the tests need the folder that holds them. */
const notSet = 'UNCRAMP_REAL_DATA is not set, so published results on data of third parties are not reproduced'
describe.skipIf(folder === '')(folder === '' ? notSet : 'published results', () => {
  const names = Object.keys(dataSets)

  test.each(names)('come out: %s', (name) => expectReproduced(read(name)), 600_000)

  test('are what the page says: npm run published writes it anew', () => {
    const page = readFileSync(new URL('../../../../docs/published-results.md', import.meta.url), 'utf8')
    expect(report(names.map(read), trials(), notRecomputable())).toBe(page)
  }, 600_000)
})
