import type { Case, System } from '@uncramp/nutrition'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { foodCase, systemOf } from '../../models/foodCase.ts'
import type { Health, HealthData } from '../../models/health.ts'
import { useApp } from '../../parts/context.ts'
import type { Foods } from '../../words/foods.ts'

interface FoodCheckData {
  readonly health: Health
  readonly foods: Foods
}

export const FoodContext = createContext<FoodCheckData | null>(null)

interface UsedFood extends FoodCheckData {
  readonly data: HealthData
  readonly system: System
  /** null: age or sex is not known. */
  readonly given: Case | null
}

export function useFood(): UsedFood {
  const context = useContext(FoodContext)
  if (context === null) throw new Error('no food check above this component')
  const { settings } = useApp()
  const data = context.health.data.value
  const system = systemOf(data, settings.region.value)
  return { ...context, data, system, given: foodCase(data, system) }
}
