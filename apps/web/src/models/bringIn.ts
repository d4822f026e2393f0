import { type ReadonlySignal, signal } from '@preact/signals'
import { type Diary, type Edit, invertEdits, type Problem, parseDiary, type Refused, readDiary } from '@uncramp/diary'
import type { DateOrderQuestion, ImportChoices, ImportResult, MissingNightsQuestion, Table } from '@uncramp/diary/csv'
import { isLocked } from '@uncramp/diary-age'
import { type Coming, lookAt, mergedWith, nightsChanged, type Prefer, type Preview } from './coming.ts'
import type { Deps } from './deps.ts'
import { refuseHalfPain, toDiary } from './importedDiary.ts'
import { copyEdits } from './mergeHealth.ts'
import { today } from './nightClock.ts'
import type { Saving } from './saving.ts'
import type { Undo } from './undo.ts'
import { type AskingPassphrase, askPassphrase, unlock } from './unlock.ts'

export type BringInStep =
  | { readonly type: 'choose'; readonly refused: Problem | null }
  | { readonly type: 'reading' }
  | AskingPassphrase
  | { readonly type: 'columns'; readonly table: Table; readonly guess: ImportChoices }
  | { readonly type: 'date-order'; readonly question: DateOrderQuestion }
  | { readonly type: 'missing-nights'; readonly question: MissingNightsQuestion }
  | ({ readonly type: 'preview' } & Preview)
  /** `nothing`: all stayed as it was. */
  | { readonly type: 'done'; readonly nights: number; readonly nothing: boolean }

export interface BringIn {
  readonly step: ReadonlySignal<BringInStep>
  read(file: Blob): Promise<void>
  /** Opens a locked copy. The passphrase is used once and kept nowhere. */
  unlock(passphrase: string): Promise<void>
  chooseColumns(choices: ImportChoices): void
  chooseDateOrder(order: DateOrderQuestion['options'][number]['order']): void
  chooseMissing(missing: 'zero' | 'unknown'): void
  /** The first step that writes anything. */
  confirm(prefer: Prefer, said: (nights: number) => string): Promise<void>
}

/** What is written in the same transaction, beside the edits of a file. */
type AlsoSave = (edits: readonly Edit[], mine: Diary, coming: Coming) => readonly Edit[]

export function createBringIn(deps: Deps, saving: Saving, undo: Undo, alsoSave: AlsoSave = () => []): BringIn {
  const step = signal<BringInStep>({ type: 'choose', refused: null })
  const last = today(deps.clock)
  let table: Table | undefined
  let choices: ImportChoices | undefined
  let locked: Uint8Array | undefined
  let importNights: ((table: Table, choices: ImportChoices) => ImportResult) | undefined

  const refuse = ({ problem }: Refused) => {
    step.value = { type: 'choose', refused: problem }
  }
  async function preview(coming: Coming): Promise<void> {
    step.value = { type: 'preview', ...lookAt(await readDiary(deps.store), coming) }
  }
  async function takeCopy(copy: ReturnType<typeof parseDiary>): Promise<void> {
    if (copy.type === 'refused') refuse(copy)
    else await preview({ from: 'copy', diary: copy.diary, notes: [] })
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
    const wrong = result.type === 'refused' ? result : refuseHalfPain(table, choices)
    if (wrong !== null) return refuse(wrong)
    switch (result.type) {
      case 'refused':
        return refuse(result)
      case 'question':
        return result.ask === 'date-order' ? askOrder(result) : askMissing(result)
      case 'read': {
        const made = toDiary(result, last)
        if (made.type === 'refused') return refuse(made)
        return preview({ from: 'spreadsheet', diary: made.diary, notes: result.notes, rows: table.rows.length })
      }
    }
  }
  /** An order that puts nights in the future is not asked about when another does not. */
  function askOrder(question: DateOrderQuestion): void {
    const lived = question.options.filter(({ to }) => to <= last)
    const [only] = lived
    if (only !== undefined && lived.length === 1) choose({ dateOrder: only.order })
    else step.value = { type: 'date-order', question: lived.length === 0 ? question : { ...question, options: lived } }
  }
  /** A year mistyped makes a long gap: the night to come is named before anyone is asked what the gap means. */
  function askMissing(question: MissingNightsQuestion): void {
    const asUnknown = table && choices && importNights?.(table, { ...choices, missing: 'unknown' })
    const made = asUnknown?.type === 'read' ? toDiary(asUnknown, last) : null
    if (made?.type === 'refused') refuse(made)
    else step.value = { type: 'missing-nights', question }
  }
  function takenBack(): void {
    if (step.value.type === 'done') step.value = { type: 'choose', refused: null }
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
      locked = isLocked(bytes) ? bytes : undefined
      if (locked !== undefined) step.value = askPassphrase()
      else if (looksLikeJson(bytes)) await takeCopy(parseDiary(bytes))
      else await readCsv(bytes)
    },
    async unlock(passphrase) {
      if (locked === undefined) return
      step.value = { type: 'unlocking' }
      const opened = await unlock(deps.locker, locked, passphrase)
      if (opened.type === 'passphrase') step.value = opened
      else await takeCopy(opened)
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
      const merged = copyEdits(mine, mergedWith(mine, now.coming).diary, prefer)
      const edits = [...merged, ...alsoSave(merged, mine, now.coming)]
      const nights = nightsChanged(edits, mine)
      const back = invertEdits(edits, mine)
      const after = () => {
        step.value = { type: 'done', nights, nothing: edits.length === 0 }
        if (edits.length > 0) undo.show(said(nights), back, () => saving.save(back, undefined, takenBack))
      }
      if (edits.length === 0) after()
      else await saving.save(edits, undefined, after)
    },
  }
}

/** A JSON object, or a list of anything JSON can hold: a header of a spreadsheet may begin with a bracket too. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200))
  return /^\s*(\{|\[\s*[\]{["\d-])/.test(start)
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
