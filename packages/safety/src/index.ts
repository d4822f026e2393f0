// Warning signs and cautions as data, and the small engine that runs them. It never says what a person has.

// What a person has said.
export type { Answers, BloodAnswer, Supplement } from './answers.ts'
// One question a screen in a cramp, and what the answers come to.
export { nextQuestion, type Question, type Reason, type Triage, triage } from './check.ts'
// What all answers come to, and why.
export { type Card, type Caution, type Conclusion, conclude, type FiredSign } from './conclude.ts'
export type { Because, Condition } from './condition.ts'
export {
  CONTRAINDICATIONS,
  type Contraindication,
  type ContraindicationId,
  type Severity,
} from './contraindications.ts'
// What to ask a person who is in a cramp now.
export { type CrampNowQuestion, questionsForCrampNow } from './crampNow.ts'
// Twelve screens at most.
export { asksOn, type Field, isField, nextStep, type Step, signsToAsk } from './flow.ts'
// What the answers say of each treatment.
export { countingYes, type Gate, gates, type ToldYes, toldYes } from './gate.ts'
// What was answered, to be shown as it was given.
export { type GivenAnswer, illnessAnswers, signAnswers } from './given.ts'
export { LEVELS, type Level, rankOf } from './levels.ts'
export { LOOK_ALIKES, type LookAlike, type LookAlikeId } from './lookAlikes.ts'
export { MEDICINE_NOTES, type MedicineNote, type MedicineNoteId } from './medicineNotes.ts'
export {
  isNamed,
  MEDICINES,
  type MedicineClass,
  type MedicineId,
  medicinesFor,
  unknownMedicines,
} from './medicines.ts'
export { QUESTIONS, type QuestionId, type ScreenNumber, type ScreenQuestion, USUAL_PATTERN } from './questions.ts'
// When to ask "anything new?".
export { isWorseNight, type MarkedNight, type Recheck, recheck } from './recheck.ts'
// A sign that can wait, once a doctor has seen it.
export {
  countingSeen,
  maySaySeen,
  mayStartOnceSeen,
  type SeenSign,
  seenSign,
  stillSeen,
  stillTold,
} from './seen.ts'
export { type SignId, WARNING_SIGNS, type WarningSign } from './signs.ts'
// Where each rule is written.
export { SOURCES, type Source, type SourceId } from './sources.ts'
export { type SupplementAmount, total } from './supplements.ts'
export { TREATMENTS, type TreatmentId } from './treatments.ts'
export { type Answer, countsAsYes, moreUrgent, type Urgency } from './urgency.ts'
// Every word a person reads is behind a door of its own for each language: @uncramp/safety/en, /es and /de.
export type { SafetyWords } from './words/safetyWords.ts'
