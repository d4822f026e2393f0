import { quote, type Refused, refuse } from '../problem.ts'
import { at, type Cell, isNotRecorded } from './cells.ts'
import { parseDecimal } from './decimal.ts'
import { firstSpellings, isOff, labelKey, respelled } from './labels.ts'
import type { Note } from './notes.ts'

export interface Treatments {
  readonly type: 'read'
  /** [row][treatment] 0 to 1; `null` where the cell is empty. */
  readonly values: readonly (readonly number[] | null)[]
  readonly labels: readonly string[]
  /** `null` when the column holds numbers. */
  readonly controlLabel: string | null
  readonly notes: readonly Note[]
}

/** A treatment cell, and whether a count stands beside it. */
export interface TreatmentCell extends Cell {
  readonly recorded: boolean
}

/** More kinds than any diary compares: the column is likely another one. */
const MOST_LABELS = 12

/**
 * How much of each treatment is present, from numbers 0 to 1 or from words.
 *
 * @param cells in the order of the nights: when nothing says which label is the comparison, the first one is
 * @param control the label of the nights to compare with; off words such as "none" are taken for it when absent
 */
export function readTreatments(
  cells: readonly TreatmentCell[],
  column: string,
  control?: string,
): Treatments | Refused {
  const gap = cells.find(({ text, recorded }) => recorded && isUnknown(text))
  if (gap) {
    const what = 'the treatment of a recorded night is missing'
    return refuse(at(gap.row, column), what, 'Write what was done that night; "none" when nothing was', {
      code: 'treatment-missing',
      row: gap.row,
      column,
    })
  }
  const known = cells.filter(({ text }) => !isUnknown(text))
  const numeric = control === undefined && known.every(({ text }) => parseDecimal(text) !== null)
  return numeric ? readAmounts(cells, known, column) : readLabels(cells, known, column, control)
}

/** "-" is an off word here, not a missing one. */
function isUnknown(text: string): boolean {
  return text !== '-' && isNotRecorded(text)
}

function readAmounts(cells: readonly Cell[], known: readonly Cell[], column: string): Treatments | Refused {
  const wrong = known.find(({ text }) => !isShare(Number(parseDecimal(text))))
  if (wrong) {
    const todo = 'Write 0 for without and 1 for with, or say which value is the comparison'
    return refuse(at(wrong.row, column), `${quote(wrong.text)} is not a number from 0 to 1`, todo, {
      code: 'no-number',
      row: wrong.row,
      column,
      text: wrong.text,
      min: 0,
      max: 1,
    })
  }
  const values = cells.map(({ text }) => (isUnknown(text) ? null : [Number(parseDecimal(text))]))
  return { type: 'read', values, labels: [column], controlLabel: null, notes: [] }
}

function isShare(amount: number): boolean {
  return amount >= 0 && amount <= 1
}

function readLabels(
  cells: readonly Cell[],
  known: readonly Cell[],
  column: string,
  control: string | undefined,
): Treatments | Refused {
  const labels = known.map(({ text }) => text)
  const spelling = firstSpellings(labels)
  const keys = [...spelling.keys()]
  if (control !== undefined && !spelling.has(labelKey(control))) {
    const written = [...spelling.values()].slice(0, MOST_LABELS).map(quote).join(', ')
    return refuse(
      `column ${quote(column)}`,
      `no row says ${quote(control)}`,
      `Choose the comparison from: ${written}`,
      {
        code: 'value-absent',
        column,
        text: control,
      },
    )
  }
  const off = keys.filter(isOff)
  const controls = control !== undefined ? [labelKey(control)] : off.length > 0 ? off : keys.slice(0, 1)
  const treated = keys.filter((key) => !controls.includes(key))
  if (treated.length > MOST_LABELS) {
    const todo = 'Choose the column that says what was done each night'
    return refuse(`column ${quote(column)}`, `it has ${treated.length + 1} different values`, todo, {
      code: 'many-values',
      column,
      values: treated.length + 1,
    })
  }
  const name = (key: string) => spelling.get(key) ?? key
  return {
    type: 'read',
    values: cells.map(({ text }) => (isUnknown(text) ? null : treated.map((key) => Number(key === labelKey(text))))),
    labels: treated.map(name),
    controlLabel: controls.map(name).join(', '),
    notes: notesOf(controls.map(name), treated.map(name), control === undefined && off.length === 0, respelled(labels)),
  }
}

function notesOf(
  controls: readonly string[],
  treated: readonly string[],
  chosen: boolean,
  merged: readonly string[],
): readonly Note[] {
  const list = controls.map(quote).join(' and ')
  const notes: Note[] = []
  if (treated.length === 0) {
    notes.push({
      type: 'nothing-to-compare',
      names: controls,
      text: `Every night says ${list}, so there is nothing to compare.`,
    })
  } else if (chosen) {
    notes.push({
      type: 'control-chosen',
      names: controls,
      text: `The first label, ${list}, was taken as the nights to compare with.`,
    })
  }
  if (controls.length > 1) {
    notes.push({
      type: 'controls-merged',
      names: controls,
      text: `${list} were all read as nights without the treatment.`,
    })
  }
  if (merged.length > 0) {
    notes.push({
      type: 'spellings-merged',
      names: merged,
      text: `${merged.map(quote).join(' and ')} were read as the same.`,
    })
  }
  return notes
}
