import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allFoodsSearch, foodSearch, foodsIn, readAllFoods } from '../index.ts'
import { formsOf, wordsOf } from '../searchWords.ts'
import * as de from './de.ts'
import * as en from './en.ts'
import * as es from './es.ts'

const table = readFileSync(new URL('../../data/sr-legacy.txt', import.meta.url), 'utf8')
const idsIn = ({ foodNames }: typeof en, query: string) => foodSearch(foodsIn(foodNames))(query).map(({ id }) => id)

test.each([
  [es, 'patata', 'papas', 'baked-potato-with-skin'],
  [es, 'alubias', 'frijoles', 'black-beans-cooked'],
  [es, 'judías negras', 'porotos negros', 'black-beans-cooked'],
  [es, 'aguacates', 'palta', 'avocado'],
  [es, 'platano', 'Banana', 'banana'],
  [es, 'zumo de naranja', 'jugo naranja', 'orange-juice'],
  [es, 'nuez', 'nueces', 'walnuts'],
  [es, 'guisante', 'arvejas', 'green-peas-cooked'],
  [de, 'Kartoffel', 'Erdäpfel', 'baked-potato-with-skin'],
  [de, 'Möhre', 'Karotten', 'carrots-raw'],
  [de, 'moehren', 'Rüebli', 'carrots-raw'],
  [de, 'Äpfel', 'aepfel', 'apple'],
  [de, 'Brot', 'vollkorn', 'wholemeal-bread'],
  [de, 'Käse', 'kaese', 'cheddar-cheese'],
  [de, 'Nuss', 'walnüsse', 'walnuts'],
  [en, 'rocket', 'arugula', 'rocket-raw'],
  [en, 'courgettes', 'zucchini', 'courgette-cooked'],
] as const)('%#: a food is found by what people call it, here and elsewhere: %s %s', (language, one, other, id) => {
  const found = [idsIn(language, one), idsIn(language, other)]
  for (const ids of found) expect(ids).toContain(id)
})

test.each([
  ['en', en],
  ['es', es],
  ['de', de],
])('%s: each food is found by its own name, first or beside one with the same words', (_, { foodNames }) => {
  const foods = foodsIn(foodNames)
  const find = foodSearch(foods)
  for (const food of foods) expect(find(food.name).slice(0, 3), food.name).toContain(food)
})

test('a language changes names, never amounts', () => {
  const [english, spanish] = [foodsIn(en.foodNames), foodsIn(es.foodNames)]
  expect(spanish.map(({ per100g, portion }) => [per100g, portion.grams])).toEqual(
    english.map(({ per100g, portion }) => [per100g, portion.grams]),
  )
})

test('a food without a name is refused', () => {
  const { avocado: _, ...others } = es.foodNames
  expect(() => foodsIn(others)).toThrow(/no name in this language for the food "avocado"/)
})

test.each([
  ['en', en],
  ['es', es],
  ['de', de],
])('%s: each word that stands for one of the long table finds foods of it', (_, { foodNames, otherWords }) => {
  const known = new Set(readAllFoods(table).flatMap(({ name }) => wordsOf(name).flatMap(formsOf)))
  expect(Object.keys(otherWords).filter((word) => !known.has(word))).toEqual([])
  const find = allFoodsSearch(table, foodsIn(foodNames), otherWords)
  const lost = Object.values(otherWords).flatMap((words) => words.filter((word) => find(word).length === 0))
  expect(lost).toEqual([])
})

test('the long table is searched in the language of the person, after the core foods', () => {
  const inSpanish = allFoodsSearch(table, foodsIn(es.foodNames), es.otherWords)
  const inGerman = allFoodsSearch(table, foodsIn(de.foodNames), de.otherWords)
  expect(
    inSpanish('arroz')
      .slice(0, 2)
      .map(({ name }) => name),
  ).toEqual(['Arroz blanco cocido', 'Arroz integral cocido'])
  expect(inSpanish('berenjenas cruda').map(({ name }) => name)).toEqual([])
  expect(inSpanish('berenjenas').map(({ name }) => name)).toContain('Eggplant, raw')
  expect(inGerman('Aubergine roh').map(({ name }) => name)).toEqual(['Eggplant, raw'])
})
