// Food, supplements and blood results, in words and with their sources. No clinician has reviewed it; it never says what a
// person has.

// The long USDA table, which an app reads when it is asked for.
export { type OtherFood, readAllFoods } from './allFoods.ts'
// What the rules conclude, each with what was given that it rests on; and what may not be offered.
export { type Conclusion, conclude, type Gate, gateFor, isOpenGate, type Reason } from './conclude.ts'
// What fills a gap, by household portion.
export { ARTICLE_FOODS, type Fill, fillsGap, isRichInPotassium, mindWith, type Portion } from './fill.ts'
// Everyday foods, and finding them.
export { type AnyFood, FOODS, type Food, foodsIn, portionGives } from './foods.ts'
// What a system advises a day.
export {
  INTAKES,
  type Intake,
  type IntakeAnswer,
  intakeFor,
  type Person,
  type Sex,
  type Stage,
  type System,
  type UpperCounts,
} from './intakes.ts'
// Blood results, in the units and by the range of one's own laboratory.
export {
  type Action,
  type BloodId,
  fromSi,
  isUrgent,
  LABS,
  type Lab,
  type LabId,
  type Place,
  type Reading,
  type Result,
  readResult,
  toSi,
} from './labs.ts'
export { NUTRIENTS, type Nutrient, UNITS, vitaminDToIu, vitaminDToUg } from './nutrients.ts'
// The rules as data.
export { type Answer, type Case, type Condition, FACTS, type Fact, LEVELS, type Level, type Rule } from './rule.ts'
export { RULES, type RuleId } from './rules.ts'
export { allFoodsSearch, type FoodSearch, foodSearch } from './search.ts'
// Where each figure and each rule is written.
export { SOURCES, type Source, type SourceId } from './sources.ts'
// Tablets, antacids and laxatives, added up.
export {
  type Compound,
  type Content,
  elemental,
  type Product,
  SUBSTANCES,
  type Substance,
  type Total,
  totals,
} from './supplements.ts'
// A usual week in 26 groups.
export {
  type Category,
  checkUsualWeek,
  FREQUENCIES,
  type Frequency,
  GROUP_IDS,
  type GroupId,
  type Judged,
  type Range,
  type UsualWeek,
  type WeekResult,
} from './usualWeek.ts'
export type { OtherWords } from './vocabulary.ts'
// What a person may read is behind the doors `./en`, `./es` and `./de`, each with `words`, `foodNames` and `otherWords`.
export type { FoodNames } from './words/foodNames.ts'
export type { Words } from './words/words.ts'
