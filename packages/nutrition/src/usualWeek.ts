import { type FoodGroup, GROUPS } from './data/groups.ts'
import { type Intake, intakeFor, type Person } from './intakes.ts'
import { NUTRIENTS, type Nutrient, UNITS } from './nutrients.ts'
import type { Total } from './supplements.ts'

/** Portions a day. */
export const FREQUENCIES = {
  never: 0,
  'less-than-weekly': 0.07,
  'once-or-twice-a-week': 0.21,
  '3-to-5-a-week': 0.57,
  'once-a-day': 1,
  '2-or-3-a-day': 2.5,
  '4-or-more-a-day': 4.5,
} as const

export type Frequency = keyof typeof FREQUENCIES
export type GroupId = keyof typeof GROUPS
/** A group that is not in here was not answered: it could be anything, and is never zero. */
export type UsualWeek = Readonly<Partial<Record<GroupId, Frequency>>>

export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[]

/** How far one person's true intake may lie from such a sum, either way: our judgement, from how longer lists performed. */
const WIDTH = 0.4
const MOST = FREQUENCIES['4-or-more-a-day']

export type Category = 'well-below' | 'perhaps-below' | 'about' | 'above' | 'cannot-say'

/** A day, tablets included. `high` is null where an amount in a product is not known. */
export interface Range {
  readonly low: number
  readonly high: number | null
  readonly unit: 'mg' | 'ug'
}

/**
 * `not-judged`: `by-food-alone`, for vitamin D, most of which comes from the sun; `no-target`, where the system sets none
 * that could be used.
 */
export type WeekResult =
  | { readonly type: 'judged'; readonly category: Category; readonly range: Range; readonly target: Intake }
  | { readonly type: 'not-judged'; readonly because: 'by-food-alone' | 'no-target'; readonly range: Range }

export type Judged = Exclude<Nutrient, 'sodium'>

const JUDGED = NUTRIENTS.filter((nutrient): nutrient is Judged => nutrient !== 'sodium')

/**
 * How a usual week compares with what is advised, for each nutrient: a word and a range, never one number.
 *
 * `well-below`: even the high end is under what half of all people need, or, where that is not set, under 70 % of what is
 * advised. `above`: even the low end reaches what is advised. Between them the middle decides, and where groups that were not
 * answered could turn it, it is `cannot-say`. It is not validated and finds no illness.
 *
 * @param supplements  as {@link totals} gives them; they are known, so no width is put on them.
 */
export function checkUsualWeek(
  week: UsualWeek,
  person: Person,
  supplements: readonly Total[] = [],
): Readonly<Record<Judged, WeekResult>> {
  return Object.fromEntries(
    JUDGED.map((nutrient) => [nutrient, checkNutrient(nutrient, week, person, supplements)]),
  ) as Record<Judged, WeekResult>
}

function checkNutrient(nutrient: Judged, week: UsualWeek, person: Person, supplements: readonly Total[]): WeekResult {
  const answer = intakeFor(nutrient, person)
  const target = answer.type === 'found' && answer.intake.unit !== 'mg/MJ' ? answer.intake : null
  const food = fromFood(nutrient, week, person)
  const tablets = fromTablets(nutrient, supplements, target)
  const range: Range = {
    low: food.low * (1 - WIDTH) + tablets.amount,
    high: tablets.isWhole ? food.high * (1 + WIDTH) + tablets.amount : null,
    unit: UNITS[nutrient],
  }
  if (nutrient === 'vitamin-d') return { type: 'not-judged', because: 'by-food-alone', range }
  if (target === null) return { type: 'not-judged', because: 'no-target', range }
  const middle = {
    low: food.low + tablets.amount,
    high: tablets.isWhole ? food.high + tablets.amount : Number.POSITIVE_INFINITY,
  }
  return { type: 'judged', category: categoryOf(range, middle, target), range, target }
}

function categoryOf(
  range: Range,
  middle: { readonly low: number; readonly high: number },
  { value, averageNeed }: Intake,
): Category {
  if (range.high !== null && range.high < (averageNeed ?? 0.7 * value)) return 'well-below'
  if (range.low >= value) return 'above'
  if (middle.low >= value) return 'about'
  return middle.high < value ? 'perhaps-below' : 'cannot-say'
}

/** The plain sum over the groups, as low and as high as those not answered allow. */
function fromFood(nutrient: Judged, week: UsualWeek, { system }: Person): { low: number; high: number } {
  const parts = GROUP_IDS.map((id) => {
    const { gives, withVitaminDAdded }: FoodGroup = GROUPS[id]
    // Only in the US does milk commonly have vitamin D added.
    const added = nutrient === 'vitamin-d' && system === 'US' ? withVitaminDAdded : undefined
    const portion = added ?? gives[nutrient]
    const frequency = week[id]
    const answered = frequency === undefined ? null : FREQUENCIES[frequency]
    // White bread, rice and pasta are enriched in the US; elsewhere they hold anything up to that.
    const enriched = id === 'white-starch' && system !== 'US' && ENRICHED.has(nutrient)
    return { low: enriched ? 0 : (answered ?? 0) * portion, high: (answered ?? MOST) * portion }
  })
  return { low: sumOf(parts.map(({ low }) => low)), high: sumOf(parts.map(({ high }) => high)) }
}

const ENRICHED: ReadonlySet<Nutrient> = new Set<Nutrient>(['thiamin', 'riboflavin', 'folate'])

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** 0.6 micrograms of folic acid taken with food count as 1 of dietary folate equivalents. */
const FOLIC_ACID_PER_DFE = 0.6

function fromTablets(
  nutrient: Judged,
  supplements: readonly Total[],
  target: Intake | null,
): { readonly amount: number; readonly isWhole: boolean } {
  const name = nutrient === 'folate' ? 'folic-acid' : nutrient
  const total = supplements.find(({ substance }) => substance === name)
  if (!total) return { amount: 0, isWhole: true }
  const asFood = nutrient === 'folate' && target?.unit !== 'ug' ? FOLIC_ACID_PER_DFE : 1
  return { amount: total.atLeast / asFood, isWhole: total.unknown.length === 0 }
}
