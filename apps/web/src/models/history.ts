import { type ReadonlySignal, signal } from '@preact/signals'
import { type Edit, invertEdits, mergeEdits, readDiary } from '@uncramp/diary'
import { isLocked } from '@uncramp/diary-age'
import type {
  CrampChoices,
  History as Found,
  ImportRefused,
  MeasuredHistory,
  Progress,
  RefusalCode,
  TrackedHistory,
} from '@uncramp/imports'
import type { HistoryReader, Reading } from '../history/client.ts'
import { type BringIn, createBringIn } from './bringIn.ts'
import { lookAt, mergedWith, nightsChanged, type Prefer, type Preview } from './coming.ts'
import type { Deps } from './deps.ts'
import { type LastImport, lastImportIn, rememberMeasured, rememberNights, wayBack } from './lastImport.ts'
import { lookAtMeasured, type MeasuredLook, measuredPuts } from './measuredComing.ts'
import { today } from './nightClock.ts'
import type { Saving } from './saving.ts'
import { comingFrom, type TrackedComing } from './trackedComing.ts'
import type { Undo } from './undo.ts'

/** Why nothing came of a file. */
export type Refused = Pick<ImportRefused, 'code' | 'where'>

export type HistoryStep =
  | { readonly type: 'choose'; readonly refused: Refused | null }
  /** null: not a byte is read yet. */
  | { readonly type: 'reading'; readonly progress: Progress | null }
  | { readonly type: 'which-cramps'; readonly history: TrackedHistory }
  | {
      readonly type: 'tracker'
      readonly history: TrackedHistory
      readonly choices: CrampChoices
      readonly made: TrackedComing
      readonly preview: Preview
    }
  | { readonly type: 'watch'; readonly history: MeasuredHistory; readonly look: MeasuredLook }
  /** A table or a copy: the steps of `bringIn`. */
  | { readonly type: 'table' }
  /** `nothing`: all stayed as it was. */
  | { readonly type: 'done'; readonly nights: number; readonly nothing: boolean }
  | { readonly type: 'undone'; readonly nights: number; readonly kept: number }

export interface HistoryModel {
  readonly step: ReadonlySignal<HistoryStep>
  /** The import that can be taken back. null: none, or not read yet. */
  readonly last: ReadonlySignal<LastImport | null>
  readonly bringIn: BringIn
  load(): Promise<void>
  read(files: readonly File[]): Promise<void>
  cancel(): void
  chooseCramps(choices: CrampChoices): Promise<void>
  /** To the questions on the cramps, or to the choice of a file. */
  back(): void
  /** The first step that writes anything: all of it in one transaction. */
  confirm(prefer: Prefer, said: (nights: number) => string): Promise<void>
  /** Nights changed since the import stay as they are. */
  undoLast(said: string): Promise<void>
}

const CHOOSE: HistoryStep = { type: 'choose', refused: null }
const TABLE = 'table'

export function createHistory(deps: Deps, saving: Saving, undo: Undo, reader: HistoryReader): HistoryModel {
  const step = signal<HistoryStep>(CHOOSE)
  const last = signal<LastImport | null>(null)
  let reading: Reading | null = null
  const named = (app: string) => ({ app, on: today(deps.clock) })
  const bringIn = createBringIn(deps, saving, undo, (edits, mine, { from }) =>
    from === 'spreadsheet' ? rememberNights(named(TABLE), edits, mine) : [],
  )

  const refuse = (code: RefusalCode, where = '') => {
    step.value = { type: 'choose', refused: { code, where } }
  }
  async function load(): Promise<void> {
    last.value = lastImportIn(await deps.store.settings())
  }
  async function found(history: Found, files: readonly File[]): Promise<void> {
    switch (history.type) {
      case 'cancelled':
        step.value = CHOOSE
        return
      case 'refused':
        return (await isCopy(files)) ? readTable(files) : refuse(history.code, history.where)
      case 'table':
        return readTable(files)
      case 'tracked':
        step.value = { type: 'which-cramps', history }
        return
      case 'measured': {
        const look = lookAtMeasured(await readDiary(deps.store), history.app, history.nights)
        step.value = { type: 'watch', history, look }
      }
    }
  }
  async function readTable([file]: readonly File[]): Promise<void> {
    if (file === undefined) return
    step.value = { type: 'table' }
    await bringIn.read(file)
  }
  async function save(edits: readonly Edit[], said: string, nights: number): Promise<void> {
    const mine = await readDiary(deps.store)
    const back = invertEdits(edits, mine)
    const takenBack = () => {
      if (step.value.type === 'done') step.value = CHOOSE
    }
    const after = () => {
      step.value = { type: 'done', nights, nothing: edits.length === 0 }
      if (edits.length > 0) undo.show(said, back, () => saving.save(back, undefined, takenBack))
    }
    if (edits.length === 0) after()
    else if (!(await saving.save(edits, undefined, after))) return
    await load()
  }

  return {
    step,
    last,
    bringIn,
    load,
    async read(files) {
      reading?.cancel()
      step.value = { type: 'reading', progress: null }
      const mine = reader.read({ files, hoursLater: deps.clock.hoursLater() }, (progress) => {
        if (reading === mine) step.value = { type: 'reading', progress }
      })
      reading = mine
      const history = await mine.found.catch((): Found => ({ type: 'refused', ...UNREADABLE }))
      if (reading !== mine) return
      reading = null
      await found(history, files)
    },
    cancel() {
      reading?.cancel()
    },
    async chooseCramps(choices) {
      const now = step.value
      if (now.type !== 'which-cramps') return
      const made = comingFrom(now.history, { ...choices, hoursLater: deps.clock.hoursLater() }, today(deps.clock))
      const preview = lookAt(await readDiary(deps.store), made.coming)
      step.value = { type: 'tracker', history: now.history, choices, made, preview }
    },
    back() {
      const now = step.value
      step.value = now.type === 'tracker' ? { type: 'which-cramps', history: now.history } : CHOOSE
    },
    async confirm(prefer, said) {
      const now = step.value
      const mine = await readDiary(deps.store)
      if (now.type === 'tracker') {
        const edits = mergeEdits(mine, mergedWith(mine, now.made.coming).diary, prefer)
        const nights = nightsChanged(edits, mine)
        const remembered = rememberNights(named(now.history.app), edits, mine)
        await save([...edits, ...remembered], said(nights), nights)
      } else if (now.type === 'watch') {
        const puts = measuredPuts(mine, now.look, prefer)
        const edits = puts.map((night): Edit => ({ type: 'put-night', night }))
        const remembered = rememberMeasured(named(now.history.app), puts, mine)
        await save([...edits, ...remembered], said(puts.length), puts.length)
      } else if (now.type === 'table') {
        await bringIn.confirm(prefer, said)
        await load()
      }
    },
    async undoLast(said) {
      const mine = await readDiary(deps.store)
      const past = lastImportIn(mine.settings)
      if (past === null) return
      const { edits, nights, kept } = wayBack(past, mine)
      const after = () => {
        step.value = { type: 'undone', nights, kept }
        undo.show(said, invertEdits(edits, mine))
      }
      if (await saving.save(edits, undefined, after)) await load()
    },
  }
}

const UNREADABLE = { code: 'unreadable', where: '', what: '', todo: '' } as const

/** A copy of Uncramp, open or locked, by how it begins: the other door opens it just as well. */
async function isCopy(files: readonly File[]): Promise<boolean> {
  const [file] = files
  if (file === undefined || files.length > 1) return false
  const start = new Uint8Array(await file.slice(0, 200).arrayBuffer())
  return isLocked(start) || new TextDecoder().decode(start).includes('"uncramp-diary"')
}
