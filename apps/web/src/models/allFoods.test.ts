import { readFileSync } from 'node:fs'
import { FOODS } from '@uncramp/nutrition'
import { expect, test } from 'vitest'
import { loadAllFoods } from './allFoods.ts'

const onDisk = async (address: string) => readFileSync(new URL(`../../../..${address}`, import.meta.url), 'utf8')

test('the long table is read from the app itself, and searched after the core foods', async () => {
  const asked: string[] = []
  const all = await loadAllFoods(FOODS, { cheese: ['queso'] }, async (address) => {
    asked.push(address)
    return onDisk('/packages/nutrition/data/sr-legacy.txt')
  })
  expect(asked).toEqual([expect.stringMatching(/^\/.*sr-legacy\.txt$/)])
  if (all.type !== 'ready') throw new Error(all.type)
  expect(all.find('queso')[0]?.name).toBe('Cheese, blue')
})

test('a table that cannot be read, or is cut short, is not there; it never looks like foods without nutrients', async () => {
  const gone = await loadAllFoods(FOODS, {}, async () => Promise.reject(new TypeError('offline')))
  const cut = await loadAllFoods(FOODS, {}, async () =>
    (await onDisk('/packages/nutrition/data/sr-legacy.txt')).slice(0, 5000),
  )
  expect([gone, cut]).toEqual([{ type: 'not-there' }, { type: 'not-there' }])
})
