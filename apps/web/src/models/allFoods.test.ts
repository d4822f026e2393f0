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
  const [blue] = all.find('blue queso')
  expect(blue?.name).toBe('Cheese, blue')
  expect(all.byId(blue?.id ?? '')).toEqual(blue)
  expect([all.byId('usda-1'), all.byId('almonds')]).toEqual([null, null])
})

test('a table that cannot be read, or is cut short, is not there; it never looks like foods without nutrients', async () => {
  const gone = await loadAllFoods(FOODS, {}, async () => Promise.reject(new TypeError('offline')))
  const cut = await loadAllFoods(FOODS, {}, async () =>
    (await onDisk('/packages/nutrition/data/sr-legacy.txt')).slice(0, 5000),
  )
  expect([gone, cut]).toEqual([{ type: 'not-there' }, { type: 'not-there' }])
})
