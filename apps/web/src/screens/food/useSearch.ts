import { type AnyFood, type FoodSearch, foodSearch } from '@uncramp/nutrition'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type AllFoods, loadAllFoods } from '../../models/allFoods.ts'
import type { Foods } from '../../words/foods.ts'

let all: Promise<AllFoods> | undefined

export interface Finding {
  readonly find: FoodSearch<AnyFood>
  readonly byId: (id: string) => AnyFood | null
  /** Of the long table: the everyday foods are there at once. */
  readonly state: 'coming' | AllFoods['type']
}

/** The long table is read the first time somebody looks something up, and kept. */
export function useSearch({ core, otherWords }: Foods): Finding {
  const [loaded, setLoaded] = useState<AllFoods | null>(null)
  const everyday = useMemo(() => foodSearch(core), [core])
  useEffect(() => {
    let isGone = false
    all ??= loadAllFoods(core, otherWords)
    void all.then((foods) => {
      if (foods.type === 'not-there') all = undefined
      // The first search of all makes its list of words: now, and not at her first letter.
      else foods.find('a')
      if (!isGone) setLoaded(foods)
    })
    return () => {
      isGone = true
    }
  }, [core, otherWords])
  if (loaded?.type === 'ready') return { ...loaded, state: 'ready' }
  return { find: everyday, byId: () => null, state: loaded === null ? 'coming' : 'not-there' }
}
