export { APART_BECAUSE, type Apart, type ApartBecause, apartBecause } from './apart.ts'
export { ARTICLE_ROWS, type ArticleRow, claimsByRow } from './articleRows.ts'
export type { Cause, Fact, Page, When } from './cause.ts'
export { COMPARATORS, type Comparator } from './contrasts.ts'
export { type Evidence, evidence, type Graded, readEvidence } from './evidence.ts'
export type { LookAlike } from './lookAlike.ts'
export { MEASURE_IDS, type MeasureId } from './measures.ts'
export type { InteractionStrength, MayCauseStrength, Medicine } from './medicine.ts'
export { type LeftOut, type Panel, type Plot, type PlotRow, plotRows } from './plotRows.ts'
export type { NotPooled, NotPooledBecause, Pool, Pooled } from './pooled.ts'
export type { Source } from './source.ts'
export { type StartingGuess, startingGuess } from './startingGuess.ts'
export { isStanding, type StandingStudy, type Study } from './study.ts'
export type { Claim, Treatment } from './treatment.ts'
export { type Verification, verify } from './verify.ts'
export type {
  CausesWords,
  CauseWords,
  FactsWords,
  FactWords,
  PagesWords,
  PageWords,
  ParagraphWords,
} from './words/causesWords.ts'
export type { ClaimsWords, ClaimWords } from './words/claimsWords.ts'
export type { LookAlikesWords, LookAlikeWords } from './words/lookAlikesWords.ts'
export type { MedicinesWords, MedicineWords } from './words/medicinesWords.ts'
export type { MeasureWords, PlotsWords } from './words/plotsWords.ts'
export type { StudiesWords, StudyWords } from './words/studiesWords.ts'
// What a person reads, in the shape of each topic; the words themselves are behind @uncramp/evidence/en, /es and /de.
export type { CrampsOfTen, TreatmentsWords, TreatmentWords } from './words/treatmentsWords.ts'
