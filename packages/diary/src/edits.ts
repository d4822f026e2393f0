import type { Diary } from './diary.ts'
import { isNightDate, type NightDate } from './nightDate.ts'
import { compareCramps, compareTexts } from './order.ts'
import { type Cramp, faultOf, type Night, type RecordKind, type StoredTrial } from './records.ts'

export type Edit =
  | { readonly type: 'put-night'; readonly night: Night }
  | { readonly type: 'delete-night'; readonly date: NightDate }
  | { readonly type: 'put-cramp'; readonly cramp: Cramp }
  | { readonly type: 'delete-cramp'; readonly id: string }
  | { readonly type: 'put-trial'; readonly trial: StoredTrial }
  | { readonly type: 'delete-trial'; readonly id: string }
  | { readonly type: 'put-setting'; readonly key: string; readonly value: unknown }
  | { readonly type: 'delete-setting'; readonly key: string }

/** The record an edit touches: which one, and what becomes of it. */
export type Target = { readonly kind: RecordKind; readonly key: string } & (
  | { readonly type: 'put'; readonly row: unknown }
  | { readonly type: 'delete' }
)

/** One shape for all edits, for adapters that keep rows by kind and key. */
export function targetOf(edit: Edit): Target {
  switch (edit.type) {
    case 'put-night':
      return { type: 'put', kind: 'nights', key: edit.night.date, row: edit.night }
    case 'put-cramp':
      return { type: 'put', kind: 'cramps', key: edit.cramp.id, row: edit.cramp }
    case 'put-trial':
      return { type: 'put', kind: 'trials', key: edit.trial.id, row: edit.trial }
    case 'put-setting':
      return { type: 'put', kind: 'settings', key: edit.key, row: { key: edit.key, value: edit.value } }
    case 'delete-night':
      return { type: 'delete', kind: 'nights', key: edit.date }
    case 'delete-cramp':
      return { type: 'delete', kind: 'cramps', key: edit.id }
    case 'delete-trial':
      return { type: 'delete', kind: 'trials', key: edit.id }
    case 'delete-setting':
      return { type: 'delete', kind: 'settings', key: edit.key }
  }
}

/** For adapters, before anything is written. @throws RangeError naming the first edit that does not fit its schema. */
export function checkEdits(edits: readonly Edit[]): void {
  edits.forEach((edit, index) => {
    const fault = faultOfTarget(targetOf(edit))
    if (fault !== null) throw new RangeError(`invalid edit ${index + 1} (${edit.type}): ${fault}`)
  })
}

function faultOfTarget(target: Target): string | null {
  if (target.type === 'put') return faultOf(target.kind, target.row)
  return target.kind === 'nights' && !isNightDate(target.key) ? `not a calendar date: ${target.key}` : null
}

/**
 * The edits that undo `edits`, whatever their order: every record they touch goes back to what it was.
 *
 * @param before the records as they were before the edits; those not touched may be left out
 */
export function invertEdits(edits: readonly Edit[], before: Partial<Diary>): readonly Edit[] {
  const known = putsByTarget(before)
  const inverses = new Map<string, Edit>()
  for (const edit of edits) inverses.set(name(edit), known.get(name(edit)) ?? deletionOf(edit))
  return [...inverses.values()]
}

/** The diary as it would stand after these edits. */
export function withEdits(diary: Diary, edits: readonly Edit[]): Diary {
  const known = new Map(putsByTarget(diary))
  for (const edit of edits) {
    if (targetOf(edit).type === 'put') known.set(name(edit), edit)
    else known.delete(name(edit))
  }
  const puts = [...known.values()]
  return {
    nights: puts
      .flatMap((put) => (put.type === 'put-night' ? [put.night] : []))
      .sort((a, b) => compareTexts(a.date, b.date)),
    cramps: puts.flatMap((put) => (put.type === 'put-cramp' ? [put.cramp] : [])).sort(compareCramps),
    trials: puts
      .flatMap((put) => (put.type === 'put-trial' ? [put.trial] : []))
      .sort((a, b) => compareTexts(a.id, b.id)),
    settings: Object.fromEntries(puts.flatMap((put) => (put.type === 'put-setting' ? [[put.key, put.value]] : []))),
  }
}

/** The edits that would write these records. */
export function putsOf(diary: Partial<Diary>): readonly Edit[] {
  return [
    ...(diary.nights ?? []).map((night): Edit => ({ type: 'put-night', night })),
    ...(diary.cramps ?? []).map((cramp): Edit => ({ type: 'put-cramp', cramp })),
    ...(diary.trials ?? []).map((trial): Edit => ({ type: 'put-trial', trial })),
    ...Object.entries(diary.settings ?? {}).map(([key, value]): Edit => ({ type: 'put-setting', key, value })),
  ]
}

function putsByTarget(diary: Partial<Diary>): ReadonlyMap<string, Edit> {
  return new Map(putsOf(diary).map((edit) => [name(edit), edit]))
}

function name(edit: Edit): string {
  const { kind, key } = targetOf(edit)
  return `${kind} ${key}`
}

function deletionOf(edit: Edit): Edit {
  const { kind, key } = targetOf(edit)
  switch (kind) {
    case 'nights':
      return { type: 'delete-night', date: key as NightDate }
    case 'cramps':
      return { type: 'delete-cramp', id: key }
    case 'trials':
      return { type: 'delete-trial', id: key }
    case 'settings':
      return { type: 'delete-setting', key }
  }
}
