import { addNights, type Cramp, type Diary, emptyNight, type Night, type NightDate, type Refused } from '@uncramp/diary'
import type { ImportedNight, ImportedNights } from '@uncramp/diary/csv'
import { STRETCHING } from './trialRecord.ts'

/** Half or more of a treatment counts as taken. */
const TAKEN_FROM = 0.5

const NO_DATES: Refused = {
  type: 'refused',
  problem: {
    where: 'the date column',
    what: 'the rows have numbers, not dates, so they have no place in a diary',
    todo: 'Write the date of each night in the file',
  },
}

/** A diary out of the nights of a spreadsheet. Nights not recorded in it stay out: they are blank, not "I do not know". */
export function toDiary(imported: ImportedNights): { readonly type: 'read'; readonly diary: Diary } | Refused {
  const first = imported.firstNight
  if (first === null) return NO_DATES
  const dated = imported.nights.map((night, i) => ({ date: addNights(first, i), night }))
  const known = dated.filter(({ night }) => night.count !== null)
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

function toNight(date: NightDate, { count, treatments }: ImportedNight): Night {
  const [dose] = treatments
  return { ...emptyNight(date), count, taken: dose === undefined ? {} : { [STRETCHING]: dose >= TAKEN_FROM } }
}

/** Pain and minutes of a row belong to one cramp of that night. The same file brought in twice makes the same ids. */
function toCramp(date: NightDate, { count, pain, minutes }: ImportedNight): readonly Cramp[] {
  if (count === null || count === 0 || (pain === null && minutes === null)) return []
  const whole = pain === null ? null : Math.round(pain)
  const unknown = { start: null, muscle: null, side: null }
  return [{ id: `file-${date}`, night: date, ...unknown, minutes, pain: whole, state: 'over' }]
}
