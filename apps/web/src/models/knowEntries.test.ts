import { evidence } from '@uncramp/evidence'
import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '../words/catalogues.ts'
import { LANGUAGES } from '../words/languages.ts'
import { knowEntries } from './knowEntries.ts'
import { indexOf } from './knowSearch.ts'

const at = (kind: string) => (id: string) => `/${kind}/${id}`
const addresses = { treatment: at('treatment'), claim: at('claim'), cause: at('cause') }
const all = evidence()

describe.each(LANGUAGES)('in $name', ({ id: language }) => {
  const found = CATALOGUES[language].known().then(async ({ known }) => {
    const entries = knowEntries(all, known, addresses)
    return { entries, index: await indexOf(entries), known }
  })

  test('each treatment, claim, cause, medicine and look-alike is among what its own name finds', async () => {
    const { entries, index } = await found
    const kinds = ['treatment', 'claim', 'cause', 'medicine', 'look-alike']
    const lost = entries.filter(({ kind, name, href }) => {
      const its = index.find(name)
      return kinds.includes(kind) && !its.some((one) => one.href === href)
    })
    expect(lost).toEqual([])
    const { treatments, claims, causes, medicines, lookAlikes } = all
    expect(entries.filter(({ kind }) => kinds.includes(kind))).toHaveLength(
      [treatments, claims, causes, medicines, lookAlikes].flat().length,
    )
  })

  test('a medicine is found by each of its names, in the US and in Europe', async () => {
    const { index } = await found
    const lost = all.medicines.flatMap(({ id, examples }) =>
      examples
        .flatMap(({ name, us }) => [name, us ?? name])
        .filter((name) => !index.find(name).some(({ href }) => href.endsWith(`=${id}`))),
    )
    expect(lost).toEqual([])
  })
})
