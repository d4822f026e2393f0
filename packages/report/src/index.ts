// A diary in the forms others read. It meets diary and trial as plain data.

// Two tables for a spreadsheet, and back without loss.
export { type FromRow, fromCsv, type ReadTables } from './csv/fromCsv.ts'
export type { CsvProblem, RefusedTable } from './csv/table.ts'
export { type DiaryTables, toCsv } from './csv/toCsv.ts'
export type {
  ReportBlind,
  ReportCramp,
  ReportMeasured,
  ReportMedicine,
  ReportNight,
  ReportResult,
  ReportTrial,
} from './diary.ts'
export type { FhirDocument, FhirInput, Resource } from './fhir/resource.ts'
export { toFhir } from './fhir/toFhir.ts'
// One page for a doctor: what stands on it, and the same in words. Each language is behind a door of its own: /en, /es, /de.
export { CENT_ITEMS, type CentItem } from './page/cent.ts'
export { type DoctorPage, doctorPage, isEmptyPage } from './page/doctorPage.ts'
export type {
  Asked,
  ChangeReason,
  GivenAnswer,
  Interval,
  LedBy,
  PageBlind,
  PageBlood,
  PageCheck,
  PageChoice,
  PageEnding,
  PageInput,
  PageMedicine,
  PageResult,
  PageSupplement,
  PageTest,
} from './page/input.ts'
export {
  LONGEST_QUESTION,
  MOST_QUESTIONS,
  OWN_QUESTIONS,
  ownQuestionsIn,
  tidyQuestion,
} from './page/ownQuestions.ts'
export type { Bar, Block, ChartSection, IntervalRow, Item, Section, Sheet } from './page/sheet.ts'
export { toSheet } from './page/toSheet.ts'
export type { PageWords } from './words/pageWords.ts'
