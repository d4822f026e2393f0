// A diary in the forms others read. It meets diary and trial as plain data.

// Two tables for a spreadsheet, and back without loss.
export { type FromRow, fromCsv, type ReadTables } from './csv/fromCsv.ts'
export type { CsvProblem, RefusedTable } from './csv/table.ts'
export { type DiaryTables, toCsv } from './csv/toCsv.ts'
export type { ReportCramp, ReportMeasured, ReportMedicine, ReportNight, ReportResult, ReportTrial } from './diary.ts'
export type { FhirDocument, FhirInput, Resource } from './fhir/resource.ts'
export { toFhir } from './fhir/toFhir.ts'
