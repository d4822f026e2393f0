// Apart from the main door, so that the parser is loaded only when a person brings a file.

export type { MissingNightsQuestion } from './calendar.ts'
export { type ColumnRole, type ColumnSuggestions, suggestColumns } from './columns.ts'
export type { DateOrder } from './dateParts.ts'
export type { DateOrderQuestion } from './dates.ts'
export type { ImportedNight } from './fill.ts'
export { type ImportChoices, type ImportedNights, type ImportResult, importNights } from './importNights.ts'
export { nightRecords } from './nightRecords.ts'
export type { Note } from './notes.ts'
export { readTable, type Table, type TableResult, type TableRow } from './table.ts'
