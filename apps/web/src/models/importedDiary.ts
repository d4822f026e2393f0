import {
  addNights,
  type Cramp,
  type Diary,
  emptyNight,
  type Night,
  type NightDate,
  nightWithCramps,
  type Refused,
} from '@uncramp/diary'
import type { ImportChoices, ImportedNight, ImportedNights, Table } from '@uncramp/diary/csv'
import { STRETCHING } from './trialRecord.ts'

/** Half or more of a treatment counts as taken. */
const TAKEN_FROM = 0.5

const NO_DATES: Refused = {
  type: 'refused',
  problem: {
    where: 'the date column',
    what: 'the rows have numbers, not dates, so they have no place in a diary',
    todo: 'Write the date of each night in the file',
    cause: { code: 'rows-numbered' },
  },
}

/**
 * A diary out of the nights of a spreadsheet. Nights not recorded in it stay out: they are blank, not "I do not know".
 *
 * @param last the latest night that can have been lived
 */
export function toDiary(
  imported: ImportedNights,
  last: NightDate,
): { readonly type: 'read'; readonly diary: Diary } | Refused {
  const first = imported.firstNight
  if (first === null) return NO_DATES
  const dated = imported.nights.map((night, i) => ({ date: addNights(first, i), night }))
  const known = dated.filter(({ night }) => night.count !== null)
  const toCome = known.find(({ date }) => date > last)
  if (toCome !== undefined) return refuseToCome(toCome.date)
  return {
    type: 'read',
    diary: {
      nights: known.map(({ date, night }) => toNight(date, night)),
      cramps: known.flatMap(({ date, night }) => toCramp(date, night)),
      trials: [],
      settings: {},
    },
  }
}

function refuseToCome(date: NightDate): Refused {
  const todo = 'Is the year right? Correct the date in the file'
  return {
    type: 'refused',
    problem: {
      where: `the night of ${date}`,
      what: 'it is still to come',
      todo,
      cause: { code: 'night-to-come', night: date },
    },
  }
}

/** A pain of 6,5 would have to be made 6 or 7, and nobody said which. `null`: every pain is a whole number. */
export function refuseHalfPain({ headers, rows }: Table, { pain }: ImportChoices): Refused | null {
  const column = pain === undefined ? -1 : headers.indexOf(pain)
  const textOf = (row: Table['rows'][number]) => row.cells[column] ?? ''
  const wrong = rows.find((row) => /^\d+[.,]\d*[1-9]\d*$/.test(textOf(row)))
  if (wrong === undefined) return null
  const where = `row ${wrong.row}, column "${pain}"`
  const cause = { code: 'no-whole-pain', row: wrong.row, column: headers[column] ?? '', text: textOf(wrong) } as const
  const what = `"${textOf(wrong)}" is not a whole number, and pain is a whole number from 0 to 10`
  return { type: 'refused', problem: { where, what, todo: 'Write a whole number, or leave the cell empty', cause } }
}

/**
 * A spreadsheet knows a few things of a night; the diary knows more. A night that is here takes the file's count, and
 * whether the stretch was done when the file says so. Everything else on it stays, and so do its cramps.
 *
 * @returns the nights of the file as they would be, and those that stay as they are because more cramps of them are
 * logged here than the file counts
 */
export function layOver(mine: Diary, file: Diary): { readonly diary: Diary; readonly kept: readonly NightDate[] } {
  const nights = new Map(mine.nights.map((night) => [night.date, night]))
  const cramps = byNight(mine.cramps)
  const isHere = (date: NightDate) => nights.has(date) || cramps.has(date)
  const kept: NightDate[] = []
  const laid = file.nights.map((theirs) => {
    const before = nights.get(theirs.date)
    const after = { ...(before ?? theirs), count: theirs.count, taken: { ...before?.taken, ...theirs.taken } }
    if (nightWithCramps(after, cramps.get(theirs.date) ?? []) === after) return after
    kept.push(theirs.date)
    return before
  })
  const here = file.nights.flatMap(({ date }) => cramps.get(date) ?? [])
  const diary = {
    ...file,
    nights: laid.filter((night) => night !== undefined),
    cramps: [...here, ...file.cramps.filter(({ night }) => !isHere(night))],
  }
  return { diary, kept }
}

export function byNight(cramps: readonly Cramp[]): ReadonlyMap<NightDate, readonly Cramp[]> {
  const nights = new Map<NightDate, Cramp[]>()
  for (const cramp of cramps) nights.set(cramp.night, [...(nights.get(cramp.night) ?? []), cramp])
  return nights
}

function toNight(date: NightDate, { count, treatments }: ImportedNight): Night {
  const [dose] = treatments
  return { ...emptyNight(date), count, taken: dose === undefined ? {} : { [STRETCHING]: dose >= TAKEN_FROM } }
}

/** Pain and minutes of a row belong to one cramp of that night. The same file brought in twice makes the same ids. */
function toCramp(date: NightDate, { count, pain, minutes }: ImportedNight): readonly Cramp[] {
  if (count === null || count === 0 || (pain === null && minutes === null)) return []
  const unknown = { start: null, muscle: null, side: null }
  return [{ id: `file-${date}`, night: date, ...unknown, minutes, pain, state: 'over' }]
}
