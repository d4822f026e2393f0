import {
  type Case,
  type Category,
  checkUsualWeek,
  type Judged,
  totals,
  type UsualWeek,
  type WeekResult,
} from '@uncramp/nutrition'

export interface NutrientResult {
  readonly nutrient: Judged
  readonly result: WeekResult
}

const ORDER: readonly (Category | 'not-judged')[] = [
  'well-below',
  'perhaps-below',
  'cannot-say',
  'about',
  'above',
  'not-judged',
]
const rank = ({ result }: NutrientResult): number =>
  ORDER.indexOf(result.type === 'judged' ? result.category : 'not-judged')

/** Each nutrient as the package judges it, tablets included; what seems least enough comes first. */
export function foodResult(week: UsualWeek, { person, products }: Case): readonly NutrientResult[] {
  const results = checkUsualWeek(week, person, totals(products))
  return Object.entries(results)
    .map(([nutrient, result]) => ({ nutrient: nutrient as Judged, result }))
    .toSorted((a, b) => rank(a) - rank(b))
}

export const mayBeLow = ({ result }: NutrientResult): boolean =>
  result.type === 'not-judged' || ['well-below', 'perhaps-below', 'cannot-say'].includes(result.category)

/** 184.3 is 180, and 0.94 is 0.94: no more figures than a rough sum can hold. */
export const rough = (amount: number): number => (amount === 0 ? 0 : Number(amount.toPrecision(2)))
