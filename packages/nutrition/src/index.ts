// Food, supplements and blood results, in words and with their sources. No clinician has reviewed it; it never says what a
// person has.

// Everyday foods, and finding them.
export { FOODS, type Food, portionGives } from './foods.ts'
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
export { NUTRIENTS, type Nutrient, UNITS, vitaminDToIu, vitaminDToUg } from './nutrients.ts'
export { type FoodSearch, foodSearch } from './search.ts'
// Where each figure and each rule is written.
export { SOURCES, type Source, type SourceId } from './sources.ts'
