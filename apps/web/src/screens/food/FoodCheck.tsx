import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Route, Router } from 'preact-iso'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { useHealth } from '../../parts/useHealth.ts'
import { type Foods, loadFoods } from '../../words/foods.ts'
import { NotFound } from '../NotFound.tsx'
import { About } from './About.tsx'
import { Fills } from './Fills.tsx'
import { FindFood } from './FindFood.tsx'
import { First } from './First.tsx'
import { FoodPage } from './FoodPage.tsx'
import { ProductForm } from './ProductForm.tsx'
import { FoodResult } from './Result.tsx'
import { Start } from './Start.tsx'
import { Tablets } from './Tablets.tsx'
import { FoodContext } from './useFood.ts'
import { WeekGroup } from './WeekGroup.tsx'

/** The food check and all its screens, on what she has said of herself. */
export function FoodCheck(): JSX.Element {
  const health = useHealth()
  const [foods, setFoods] = useState<Foods | null>(null)
  useEffect(() => {
    void loadFoods().then(setFoods)
  }, [])
  if (!health.ready.value || foods === null)
    return (
      <main class="page wrap">
        <OneMoment />
      </main>
    )
  return (
    <FoodContext.Provider value={{ health, foods }}>
      <Router>
        <Route path="/" component={Start} />
        <Route path="/about" component={About} />
        <Route path="/week/:number" component={WeekGroup} />
        <Route path="/tablets" component={Tablets} />
        <Route path="/tablets/:id" component={ProductForm} />
        <Route path="/first" component={First} />
        <Route path="/result" component={FoodResult} />
        <Route path="/fills/:nutrient" component={Fills} />
        <Route path="/find" component={FindFood} />
        <Route path="/find/:id" component={FoodPage} />
        <Route default component={NotFound} />
      </Router>
    </FoodContext.Provider>
  )
}
