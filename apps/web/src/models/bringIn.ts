import { type ReadonlySignal, signal } from '@preact/signals'
import {
  type Comparison,
  compareDiaries,
  type Diary,
  type Edit,
  invertEdits,
  mergeEdits,
  parseDiary,
  problemSentence,
  type Refused,
  readDiary,
} from '@uncramp/diary'
import type { DateOrderQuestion, ImportChoices, ImportResult, MissingNightsQuestion, Table } from '@uncramp/diary/csv'
import type { Deps } from './deps.ts'
import { toDiary } from './importedDiary.ts'
import type { Saving } from './saving.ts'
import type { Undo } from './undo.ts'

export type Prefer = 'mine' | 'theirs'

export type BringInStep =
  | { readonly type: 'choose'; readonly refused: string | null }
  | { readonly type: 'reading' }
  | { readonly type: 'columns'; readonly table: Table; readonly guess: ImportChoices }
  | { readonly type: 'date-order'; readonly question: DateOrderQuestion }
  | { readonly type: 'missing-nights'; readonly question: MissingNightsQuestion }
  | {
      readonly type: 'preview'
      readonly diary: Diary
      readonly comparison: Comparison
      readonly notes: readonly string[]
    }
  | { readonly type: 'done'; readonly nights: number }

export interface BringIn {
  readonly step: ReadonlySignal<BringInStep>
  read(file: Blob): Promise<void>
  chooseColumns(choices: ImportChoices): void
  chooseDateOrder(order: DateOrderQuestion['options'][number]['order']): void
  chooseMissing(missing: 'zero' | 'unknown'): void
  /** The first step that writes anything. */
  confirm(prefer: Prefer, said: (nights: number) => string): Promise<void>
}

export function createBringIn(deps: Deps, saving: Saving, undo: Undo): BringIn {
  const step = signal<BringInStep>({ type: 'choose', refused: null })
  let table: Table | undefined
  let choices: ImportChoices | undefined
  let importNights: ((table: Table, choices: ImportChoices) => ImportResult) | undefined

  const refuse = ({ problem }: Refused) => {
    step.value = { type: 'choose', refused: problemSentence(problem) }
  }
  async function preview(diary: Diary, notes: readonly string[]): Promise<void> {
    const comparison = compareDiaries(await readDiary(deps.store), diary)
    step.value = { type: 'preview', diary, comparison, notes }
  }
  async function readCsv(bytes: Uint8Array): Promise<void> {
    const csv = await import('@uncramp/diary/csv')
    importNights = csv.importNights
    const read = csv.readTable(bytes)
    if (read.type === 'refused') return refuse(read)
    table = read.table
    step.value = { type: 'columns', table, guess: guessFrom(table, csv.suggestColumns(table)) }
  }
  async function goOn(): Promise<void> {
    if (table === undefined || choices === undefined || importNights === undefined) return
    const result = importNights(table, choices)
    switch (result.type) {
      case 'refused':
        return refuse(result)
      case 'question':
        step.value =
          result.ask === 'date-order'
            ? { type: 'date-order', question: result }
            : { type: 'missing-nights', question: result }
        return
      case 'read': {
        const made = toDiary(result)
        if (made.type === 'refused') return refuse(made)
        return preview(
          made.diary,
          result.notes.map(({ text }) => text),
        )
      }
    }
  }
  function choose(more: Partial<ImportChoices>): void {
    if (choices === undefined) return
    choices = { ...choices, ...more }
    void goOn()
  }

  return {
    step,
    async read(file) {
      step.value = { type: 'reading' }
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (!looksLikeJson(bytes)) return readCsv(bytes)
      const copy = parseDiary(bytes)
      return copy.type === 'refused' ? refuse(copy) : preview(copy.diary, [])
    },
    chooseColumns(chosen) {
      choices = chosen
      void goOn()
    },
    chooseDateOrder: (dateOrder) => choose({ dateOrder }),
    chooseMissing: (missing) => choose({ missing }),
    async confirm(prefer, said) {
      const now = step.value
      if (now.type !== 'preview') return
      const mine = await readDiary(deps.store)
      const edits: readonly Edit[] = mergeEdits(mine, now.diary, prefer)
      if (edits.length > 0 && !(await saving.save(edits))) return
      const nights = edits.filter(({ type }) => type === 'put-night').length
      step.value = { type: 'done', nights }
      if (edits.length > 0) undo.show(said(nights), invertEdits(edits, mine))
    },
  }
}

/** The first byte that is no blank and no byte-order mark. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte))
  return first === '{'.charCodeAt(0)
}

function guessFrom(
  { headers }: Table,
  suggested: Readonly<Record<'date' | 'count' | 'treatment' | 'pain' | 'minutes', readonly string[]>>,
): ImportChoices {
  const { treatment, pain, minutes } = suggested
  const date = suggested.date[0] ?? headers[0] ?? ''
  return {
    date,
    count: suggested.count[0] ?? headers.find((header) => header !== date) ?? '',
    ...(treatment[0] === undefined ? {} : { treatment: treatment[0] }),
    ...(pain[0] === undefined ? {} : { pain: pain[0] }),
    ...(minutes[0] === undefined ? {} : { minutes: minutes[0] }),
  }
}
