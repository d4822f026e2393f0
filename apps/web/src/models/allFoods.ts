import {
  type AnyFood,
  allFoodsSearch,
  type Food,
  type FoodSearch,
  type OtherFood,
  type OtherWords,
  readAllFoods,
} from '@uncramp/nutrition'
import address from '@uncramp/nutrition/all-foods.txt?url'

/** `not-there`: the table could not be read, such as offline before the app was kept for offline. */
export type AllFoods =
  | {
      readonly type: 'ready'
      readonly find: FoodSearch<AnyFood>
      /** A food of the long table. */
      readonly byId: (id: string) => OtherFood | null
    }
  | { readonly type: 'not-there' }

/** Reads the long table of foods, one of the app's own files, and makes ready to search it. About 220 kB on the way. */
export async function loadAllFoods(
  core: readonly Food[],
  words: OtherWords,
  read: (address: string) => Promise<string> = readText,
): Promise<AllFoods> {
  try {
    const table = await read(address)
    return { type: 'ready', find: allFoodsSearch(table, core, words), byId: (id) => foodOf(table, id) }
  } catch {
    return { type: 'not-there' }
  }
}

/** Reads its one line anew. */
function foodOf(table: string, id: string): OtherFood | null {
  const number = /^usda-(\d+)$/.exec(id)?.[1]
  const from = number === undefined ? -1 : table.indexOf(`\n${number}|`)
  if (from < 0) return null
  const [head = ''] = table.split('\n', 1)
  const [line = ''] = table.slice(from + 1).split('\n', 1)
  return readAllFoods(`${head}\n${line}`)[0] ?? null
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}
