import { type Conclusion, conclude, type Gate, gateFor, isOpenGate } from './conclude.ts'
import { type AnyFood, FOODS, type Food, portionGives } from './foods.ts'
import { UNITS } from './nutrients.ts'
import type { Case } from './rule.ts'
import { SUBSTANCES, type Substance } from './supplements.ts'
import type { Judged } from './usualWeek.ts'

/** One food for each of the six that the article recommends. */
export const ARTICLE_FOODS = [
  'avocado',
  'spinach-cooked',
  'papaya',
  'salmon-farmed-cooked',
  'lentils-cooked',
  'bone-broth-beef-home-made-stock',
] as const

export interface Portion {
  readonly food: Food
  /** In one household portion. */
  readonly gives: number
  readonly unit: 'mg' | 'ug'
  readonly isOfArticle: boolean
  /** What to mind with this food. */
  readonly mind: readonly Conclusion[]
}

/**
 * `blocked`: nothing is offered, and the gate says why. Else the foods, most first. Where potassium is not open, those rich
 * in it are left out whatever they are offered for, and `potassium` says why.
 */
export type Fill =
  | { readonly type: 'blocked'; readonly gate: Gate }
  | {
      readonly type: 'portions'
      readonly portions: readonly Portion[]
      readonly potassium: Gate
      readonly leftOut: number
    }

/** A portion with more potassium than this, in mg, counts as rich in it: a common line in renal diets, and our choice. */
const RICH_IN_POTASSIUM = 200

/** A supplement in all but name. */
const NO_FOOD = 'cod-liver-oil'

/** Foods by what one household portion gives of a nutrient, as far as kidneys, medicines and results leave it open. */
export function fillsGap(nutrient: Judged, given: Case): Fill {
  const gate = gateForFood(nutrient, given)
  if (!isOpenGate(gate)) return { type: 'blocked', gate }
  const potassium = gateFor('potassium', 'food', given)
  const giving = FOODS.flatMap((food): readonly Portion[] => {
    const gives = portionGives(food, nutrient)
    if (!gives || food.id === NO_FOOD) return []
    const mind = mindWith(food, given)
    if (given.person.stage !== 'none' && mind.some(({ rule }) => rule === 'liver-vit-a')) return []
    const isOfArticle = (ARTICLE_FOODS as readonly string[]).includes(food.id)
    return [{ food, gives, unit: UNITS[nutrient], isOfArticle, mind }]
  })
  const portions = giving
    .filter(({ food }) => isOpenGate(potassium) || !isRichInPotassium(food))
    .sort((a, b) => b.gives - a.gives)
  return { type: 'portions', portions, potassium, leftOut: giving.length - portions.length }
}

/** A food whose potassium was not measured, or whose portion is not known, may be rich in it. */
export const isRichInPotassium = (food: AnyFood): boolean =>
  (portionGives(food, 'potassium') ?? Number.POSITIVE_INFINITY) > RICH_IN_POTASSIUM

const isSubstance = (nutrient: string): nutrient is Substance => (SUBSTANCES as readonly string[]).includes(nutrient)

function gateForFood(nutrient: Judged, given: Case): Gate {
  if (isSubstance(nutrient)) return gateFor(nutrient, 'food', given)
  const urgent = conclude(given).filter(({ level }) => level === 'urgent')
  return { level: urgent[0]?.level ?? null, because: urgent, unanswered: [] }
}

/** What to mind with a food: only what the food itself brings up. */
export function mindWith(food: AnyFood, given: Case): readonly Conclusion[] {
  const isAboutIt = ({ because }: Conclusion) => because.some((reason) => reason.type === 'food')
  return conclude({ ...given, foods: [food] }).filter(isAboutIt)
}
