import { type AnyFood, allFoodsSearch, type Food, type FoodSearch, type OtherWords } from '@uncramp/nutrition'
import address from '@uncramp/nutrition/all-foods.txt?url'

/** `not-there`: the table could not be read, such as offline before the app was kept for offline. */
export type AllFoods = { readonly type: 'ready'; readonly find: FoodSearch<AnyFood> } | { readonly type: 'not-there' }

/** Reads the long table of foods, one of the app's own files, and makes ready to search it. About 220 kB on the way. */
export async function loadAllFoods(
  core: readonly Food[],
  words: OtherWords,
  read: (address: string) => Promise<string> = readText,
): Promise<AllFoods> {
  try {
    return { type: 'ready', find: allFoodsSearch(await read(address), core, words) }
  } catch {
    return { type: 'not-there' }
  }
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}
